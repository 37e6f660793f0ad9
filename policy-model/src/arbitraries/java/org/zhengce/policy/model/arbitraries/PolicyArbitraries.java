// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * An arbitrary for each public type of the model, for property tests of whoever works with it.
 *
 * <p>Values are valid by construction and lean to the edges: empty lists, blanks, fractions, texts that look like
 * something else. Names of cities and offices are invented. Ask {@link #of} for a type. The edges are drawn like any other
 * value; jqwik's own combinations of edge cases are off, since they cost a second per ten documents.
 */
public final class PolicyArbitraries {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = new HashMap<>();

    static {
        WordArbitraries.register();
        GoalArbitraries.register();
        PartyArbitraries.register();
        PlanArbitraries.register();
        DocumentArbitraries.register();
    }

    private PolicyArbitraries() {}

    static <T> void register(Class<T> type, Supplier<Arbitrary<? extends T>> arbitrary) {
        BY_TYPE.put(type, arbitrary::get);
    }

    /** The types other than enums that have an arbitrary. */
    public static Set<Class<?>> types() {
        return Collections.unmodifiableSet(BY_TYPE.keySet());
    }

    /**
     * The arbitrary of a type; enums have one without being registered. Outside a property take many values of one
     * {@code sampleStream()}: each {@code sample()} makes all generators anew, which takes seconds for a document.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("unchecked")
    public static <T> Arbitrary<T> of(Class<T> type) {
        if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
        }
        Supplier<Arbitrary<?>> known = BY_TYPE.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Type must have an arbitrary in PolicyArbitraries: " + type.getName());
        }
        return ((Arbitrary<T>) known.get()).withoutEdgeCases();
    }
}
