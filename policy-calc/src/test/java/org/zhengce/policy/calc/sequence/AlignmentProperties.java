// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of lists that lead to each other; elements are alike if their tens are. */
class AlignmentProperties {

    private static final Patch.Refusal<Integer> REFUSAL = (place, found, expected) ->
            new IllegalStateException(place + " " + found.map(String::valueOf).orElse("-") + " " + expected);

    private static Patch<Integer> patch(List<Integer> before, List<Integer> after) {
        Patch<Integer> patch = new Patch<>();
        Alignment.changes(before, after, List.of(n -> n / 10), (from, to) -> {
            if (from > 0) {
                patch.take(from, before.get(from - 1));
            }
            if (to > 0) {
                patch.put(to, after.get(to - 1));
            }
        });
        return patch;
    }

    @Property
    void whatIsToldLeadsFromOneToTheOther(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> after) {
        assertEquals(after, patch(before, after).to(before, REFUSAL));
    }

    @Property
    void everyElementIsInOnePair(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> after) {
        List<Integer> left = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        Alignment.pairs(before, after, List.of(n -> n / 10), (from, to) -> {
            if (from > 0) {
                left.add(from);
            }
            if (to > 0) {
                reached.add(to);
            }
            if (from > 0 && to > 0) {
                assertEquals(before.get(from - 1) / 10, after.get(to - 1) / 10);
            }
        });
        assertEquals(before.size(), new TreeSet<>(left).size());
        assertEquals(before.size(), left.size());
        assertEquals(after.size(), new TreeSet<>(reached).size());
        assertEquals(after.size(), reached.size());
    }

    @Property
    void equalElementsPairBeforeAlikeOnes(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = 40) Integer> list) {
        List<Integer> more = new ArrayList<>(list);
        more.add(0, 0);
        List<Integer> told = new ArrayList<>();
        Alignment.changes(list, more, List.of(n -> n / 10), (from, to) -> {
            assertTrue(from == 0);
            told.add(to);
        });
        assertEquals(1, told.size());
    }

    @Example
    void anotherListIsRefused() {
        assertEquals(
                "2 4 3",
                assertThrows(
                                IllegalStateException.class,
                                () -> patch(List.of(1, 3), List.of(1)).to(List.of(1, 4), REFUSAL))
                        .getMessage());
        assertEquals(
                "2 - 3",
                assertThrows(
                                IllegalStateException.class,
                                () -> patch(List.of(1, 3), List.of(1)).to(List.of(1), REFUSAL))
                        .getMessage());
        assertEquals(
                "3 - 33",
                assertThrows(
                                IllegalStateException.class,
                                () -> patch(List.of(1, 3), List.of(1, 3, 33)).to(List.of(1), REFUSAL))
                        .getMessage());
    }
}
