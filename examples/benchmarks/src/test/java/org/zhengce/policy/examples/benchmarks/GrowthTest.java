// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrowthTest {

    @Test
    void eachSizeHasItsTimeAndTheFactorToTheOneBefore() {
        String table = Growth.table(new TreeMap<>(Map.of(
                "A.linear", new TreeMap<>(Map.of(100, 0.5, 1000, 5.0, 10_000, 60.0)),
                "B.quadratic", new TreeMap<>(Map.of(10, 1.0, 100, 100.0)))));
        assertEquals(
                "Growth: by what factor the time grows while n grows as in brackets. Linear is the same, n log n a little more.\n\n"
                        + "A.linear                                     "
                        + "  n=100           0.500 ms  x10.0  (10)  n=1000          5.000 ms  x12.0  (10)  n=10000        60.000 ms\n"
                        + "B.quadratic                                  "
                        + "  n=10            1.000 ms  x100.0 (10)  n=100         100.000 ms\n",
                table);
    }

    @Test
    void readingIsSetAgainstThePassThatOnlyFindsNumerals() {
        String table = Growth.table(new TreeMap<>(Map.of(
                "ReadingBenchmark.read", new TreeMap<>(Map.of(1, 60.0, 2, 130.0)),
                "ReadingBenchmark.numerals", new TreeMap<>(Map.of(1, 10.0, 2, 20.0)))));
        assertEquals(
                "Reading takes so many passes that only find numerals (at most 12):  n=1 6.0  n=2 6.5",
                table.lines().skip(5).findFirst().get());
    }

    @Test
    void withoutResultsOnlyTheHeadIsThere() {
        assertEquals(2, Growth.table(new TreeMap<>()).lines().count());
    }
}
