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

/** The arbitraries of all types, made when they are asked for. */
final class Catalogue {

    private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> byType = new HashMap<>();

    Catalogue(Texts texts) {
        new WordArbitraries(texts).register(this);
        new TimeArbitraries(texts).register(this);
        new CalendarArbitraries(texts).register(this);
        new ScheduleArbitraries(texts).register(this);
        new PartyArbitraries(texts).register(this);
        new ResponsibilityArbitraries(texts).register(this);
        new ChargeArbitraries(texts).register(this);
        new PairingArbitraries(texts).register(this);
        GoalArbitraries goals = new GoalArbitraries(texts);
        goals.register(this);
        new AttainmentArbitraries(texts, goals).register(this);
        new TrajectoryArbitraries(texts).register(this);
        new LightArbitraries(texts).register(this);
        new SeriesArbitraries(texts).register(this);
        new DecompositionArbitraries(texts).register(this);
        new PlanArbitraries(texts).register(this);
        new DocumentArbitraries(texts).register(this);
        new FindingArbitraries(texts, this).register();
        new DifferenceArbitraries(texts, this).register();
        new RelationArbitraries(texts, this).register();
    }

    <T> void add(Class<T> type, Supplier<? extends Arbitrary<? extends T>> arbitrary) {
        byType.put(type, arbitrary);
    }

    Set<Class<?>> types() {
        return Collections.unmodifiableSet(byType.keySet());
    }

    @SuppressWarnings("unchecked") // add pairs a type with an arbitrary of its values only
    <T> Arbitrary<T> arbitrary(Class<T> type) {
        if (type.isEnum()) {
            return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
        }
        Supplier<? extends Arbitrary<?>> known = byType.get(type);
        if (known == null) {
            throw new IllegalArgumentException("Type must have an arbitrary in PolicyArbitraries: " + type.getName());
        }
        return ((Arbitrary<T>) known.get()).withoutEdgeCases();
    }
}
