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
                "Growth: by what factor the time grows when n grows tenfold. Linear is 10, n log n about 12, quadratic 100.\n\n"
                        + "A.linear                                     "
                        + "  n=100           0.500 ms  x10.0   n=1000          5.000 ms  x12.0   n=10000        60.000 ms\n"
                        + "B.quadratic                                  "
                        + "  n=10            1.000 ms  x100.0  n=100         100.000 ms\n",
                table);
    }

    @Test
    void withoutResultsOnlyTheHeadIsThere() {
        assertEquals(2, Growth.table(new TreeMap<>()).lines().count());
    }
}
