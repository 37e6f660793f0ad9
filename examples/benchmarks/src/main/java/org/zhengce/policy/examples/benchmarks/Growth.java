// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** A table of times by size, and by what factor each tenfold of the input multiplies the time. */
final class Growth {

    private Growth() {}

    /** The table of some results; all have a parameter {@code n}. */
    static String table(Collection<RunResult> results) {
        Map<String, NavigableMap<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.(?=[^.]+\\.[^.]+$)", "");
            times.computeIfAbsent(name, unused -> new TreeMap<>())
                    .put(
                            Integer.valueOf(result.getParams().getParam("n")),
                            result.getPrimaryResult().getScore());
        }
        return table(times);
    }

    /** The table of times in milliseconds by benchmark and size. */
    static String table(Map<String, NavigableMap<Integer, Double>> times) {
        StringBuilder table = new StringBuilder(
                "Growth: by what factor the time grows when n grows tenfold. Linear is 10, n log n about 12, quadratic 100.\n\n");
        times.forEach((name, bySize) -> {
            table.append(String.format(Locale.ROOT, "%-45s", name));
            Double before = null;
            for (Map.Entry<Integer, Double> size : bySize.entrySet()) {
                table.append(before == null ? "" : String.format(Locale.ROOT, "  x%-5.1f", size.getValue() / before));
                table.append(String.format(Locale.ROOT, "  n=%-8d %10.3f ms", size.getKey(), size.getValue()));
                before = size.getValue();
            }
            table.append('\n');
        });
        return table.toString();
    }
}
