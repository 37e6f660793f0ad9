// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;

/** Responsibilities of n measures with 10 n assignments. */
@State(Scope.Benchmark)
public class ResponsibilityBenchmark {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 26);

    /** How many measures. */
    @Param({"100", "1000", "10000"})
    public int n = 100;

    private final PartyRegistry registry = Plans.registry();
    private Plan plan = Plan.builder().build();
    private ResponsibilityMatrix matrix = Responsibilities.matrix(plan);
    private ResponsibilityMatrix later = matrix;

    /** Makes the plan, its matrix, and that of a plan that has changed. */
    @Setup
    public void plan() {
        plan = Plans.plan(n);
        matrix = Responsibilities.matrix(plan);
        later = Responsibilities.matrix(Plans.changed(n));
    }

    /** Measures against parties. */
    @Benchmark
    public ResponsibilityMatrix matrix() {
        return Responsibilities.matrix(plan);
    }

    /** The work of each party of the registry. */
    @Benchmark
    public Load load() {
        return Responsibilities.load(plan, registry, DAY);
    }

    /** Each assignment by the registry. */
    @Benchmark
    public Expansion expansion() {
        return Responsibilities.expansion(plan, registry, DAY);
    }

    /** What is missing or doubled, by the registry. */
    @Benchmark
    public ResponsibilityGaps gaps() {
        return Responsibilities.gaps(plan, registry, DAY);
    }

    /** Two matrices of which a tenth of the assignments differ. */
    @Benchmark
    public MatrixDifference difference() {
        return Responsibilities.difference(matrix, later);
    }

    /** How many assignments the cells of the whole matrix have, its index included: each of them is asked for. */
    @Benchmark
    public int cells() {
        ResponsibilityMatrix fresh = ResponsibilityMatrix.builder()
                .addAllMeasures(matrix.getMeasures())
                .addAllParties(matrix.getParties())
                .addAllAssignments(matrix.getAssignments())
                .build();
        int found = 0;
        for (OutlineNumber measure : fresh.getMeasures()) {
            for (String party : fresh.getParties()) {
                found += fresh.assignments(measure, party).size();
            }
        }
        return found;
    }
}
