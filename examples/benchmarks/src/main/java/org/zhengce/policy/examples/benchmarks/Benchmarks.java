// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose names a regular expression finds, and shows how their times grow from n over 10 n to 100 n.
 *
 * <p>Each size of each benchmark is measured in the same invocation, so the ratios hold on a noisy machine where times do not.
 * A size has a JVM of its own: ten seconds to warm up, three to measure, and at least eight calls. Its heap is whole and touched from
 * the start, since the time that a heap takes to grow would be counted with the largest sizes only.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** The regular expression is the only argument; without it all are run. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args.length == 0 ? ".*" : args[0])
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(1))
                        .forks(1)
                        .jvmArgs("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch")
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(Growth.table(results));
    }
}
