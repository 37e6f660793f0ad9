// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks whose names a regular expression finds, and shows how their times grow from n over 10 n to 100 n.
 *
 * <p>Each size of each benchmark is measured in the same invocation, so the ratios hold on a noisy machine where times do not.
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** The regular expression is the only argument; without it all are run. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(args.length == 0 ? ".*" : args[0])
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(Growth.table(results));
    }
}
