// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;

/** Responsibilities of n measures with 10 n assignments. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class ResponsibilityBenchmark {

    /** How many measures. */
    @Param({"100", "1000", "10000"})
    public int n;

    private Plan plan = Plan.builder().build();

    /** Makes the plan. */
    @Setup
    public void plan() {
        plan = Plans.plan(n);
    }

    /** Measures against parties. */
    @Benchmark
    public ResponsibilityMatrix matrix() {
        return Responsibilities.matrix(plan);
    }
}
