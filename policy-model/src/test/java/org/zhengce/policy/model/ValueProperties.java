// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.text.Quote;

/** What holds of every value of the model, found by reflection. */
class ValueProperties {

    private static final List<Class<?>> QUOTED = PolicyArbitraries.types().stream()
            .filter(type ->
                    Arrays.stream(type.getMethods()).anyMatch(m -> m.getName().equals("withoutQuotes")))
            .collect(Collectors.toList());

    @Example
    void withoutQuotesThereIsNoQuoteAnywhere() {
        samples(QUOTED, value -> {
            Object bare = withoutQuotes(value);
            Attributes.walk(bare, each -> assertFalse(each instanceof Quote, () -> "Quote left in " + bare));
            assertEquals(bare, withoutQuotes(bare));
        });
    }

    @Example
    void listsCannotBeChanged() {
        samples(
                PolicyArbitraries.types(),
                value -> Attributes.walk(value, each -> {
                    if (each instanceof List<?> list) {
                        assertThrows(UnsupportedOperationException.class, () -> list.add(null));
                    }
                }));
    }

    /** Fifty values of each type: an arbitrary of them all would cost minutes. */
    private static void samples(Collection<Class<?>> types, Consumer<Object> check) {
        types.forEach(
                type -> PolicyArbitraries.of(type).sampleStream().limit(50).forEach(check));
    }

    /**
     * Outline and residue are nothing without their quotes, the results of calculations show the words they rest on, and a difference
     * of plans gives the other plan back to the letter; whatever else holds one can be had without.
     */
    @Example
    void whatCanHoldAQuoteCanDoWithoutIt() {
        Set<String> needed = Set.of(
                "Section",
                "Passage",
                "PartyGroup",
                "Attainment",
                "RequiredPace",
                "ImpliedBaseline",
                "Ground",
                "Finding",
                "CheckReport",
                "MeasureChange",
                "TargetChange",
                "PlanChange",
                "PlanDifference");
        Set<String> holders = new HashSet<>();
        samples(
                PolicyArbitraries.types(),
                value -> Attributes.walk(value, each -> {
                    if (each instanceof Quote && !(value instanceof Quote)) {
                        holders.add(value.getClass().getSuperclass().getSimpleName());
                    }
                }));
        QUOTED.forEach(type -> holders.remove(type.getSimpleName()));
        assertEquals(needed, holders);
    }

    private static Object withoutQuotes(Object value) {
        try {
            for (Class<?> type : QUOTED) {
                if (type.isInstance(value)) {
                    return type.getMethod("withoutQuotes").invoke(value);
                }
            }
            throw new IllegalArgumentException("Value must have withoutQuotes: " + value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
