// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** A table of times by size, and by what factor the time grows from one size to the next, beside that of the size. */
final class Growth {

    private static final String WHOLE = "ReadingBenchmark.read";
    private static final String PASS = "ReadingBenchmark.numerals";

    private Growth() {}

    /** The table of some results; all have a parameter {@code n}. */
    static String table(Collection<RunResult> results) {
        Map<String, NavigableMap<Integer, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            StringBuilder name = new StringBuilder(params.getBenchmark().replaceFirst(".*\\.(?=[^.]+\\.[^.]+$)", ""));
            for (String key : params.getParamsKeys()) {
                name.append(key.equals("n") ? "" : " " + params.getParam(key));
            }
            times.computeIfAbsent(name.toString(), unused -> new TreeMap<>())
                    .put(
                            Integer.valueOf(params.getParam("n")),
                            result.getPrimaryResult().getScore());
        }
        return table(times);
    }

    /** The table of times in milliseconds by benchmark and size. */
    static String table(Map<String, NavigableMap<Integer, Double>> times) {
        StringBuilder table = new StringBuilder(
                "Growth: by what factor the time grows while n grows as in brackets. Linear is the same, n log n a little more.\n\n");
        times.forEach((name, bySize) -> {
            table.append(String.format(Locale.ROOT, "%-45s", name));
            Map.Entry<Integer, Double> before = null;
            for (Map.Entry<Integer, Double> size : bySize.entrySet()) {
                table.append(before == null ? "" : grown(before, size));
                table.append(String.format(Locale.ROOT, "  n=%-8d %10.3f ms", size.getKey(), size.getValue()));
                before = size;
            }
            table.append('\n');
        });
        NavigableMap<Integer, Double> whole = times.get(WHOLE);
        NavigableMap<Integer, Double> pass = times.get(PASS);
        if (whole != null && pass != null) {
            table.append("\nReading takes so many passes that only find numerals (at most 12):");
            pass.forEach((n, time) -> table.append(
                    String.format(Locale.ROOT, "  n=%d %.1f", n, whole.getOrDefault(n, Double.NaN) / time)));
            table.append('\n');
        }
        return table.toString();
    }

    private static String grown(Map.Entry<Integer, Double> before, Map.Entry<Integer, Double> size) {
        double times = size.getValue() / before.getValue();
        return String.format(Locale.ROOT, "  x%-6.1f(%d)", times, size.getKey() / before.getKey());
    }
}
