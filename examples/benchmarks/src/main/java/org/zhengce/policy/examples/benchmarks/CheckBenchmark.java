// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.finding.Findings;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** A check of n targets and n measures: each indicator has a level, a growth, a multiple, a floor for each unit and another level. */
@State(Scope.Benchmark)
public class CheckBenchmark {

    private static final int TARGETS_PER_INDICATOR = 5;

    /** How many targets, and how many measures. */
    @Param({"100", "1000", "10000"})
    public int n = 100;

    private Plan plan = Plan.builder().build();
    private Facts facts = Facts.none();

    /** Makes the plan and the facts. */
    @Setup
    public void plan() {
        Plan.Builder targets = Plan.builder()
                .addAllMeasures(Plans.plan(n).getMeasures())
                .addAllClauses(Plans.plan(n).getClauses());
        Facts.Builder known = Facts.builder().addUnitCounts(UnitCount.of("区、县", 13));
        for (int i = 0; i < n / TARGETS_PER_INDICATOR; i++) {
            Indicator indicator = Indicator.of("第" + i + "项产值");
            targets.addTargets(
                    target(indicator, ChangeKind.LEVEL, Comparator.MORE_THAN, "2500", "亿元"),
                    target(indicator, ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%"),
                    target(indicator, ChangeKind.MULTIPLE, Comparator.INCREASE_TO, "2", "倍"),
                    target(indicator, ChangeKind.LEVEL, Comparator.AT_LEAST, "5", "亿元")
                            .withScope(org.zhengce.policy.model.goal.Scope.each("区、县")),
                    target(indicator, ChangeKind.LEVEL, Comparator.AT_LEAST, "2400", "亿元"));
            known.addBaselines(KnownBaseline.of(
                    indicator.getName(),
                    Baseline.builder().date(PartialDate.of(2016)).build()));
        }
        plan = targets.build();
        facts = known.build();
    }

    private static Target target(
            Indicator indicator, ChangeKind kind, Comparator comparator, String value, String unit) {
        return Target.of(indicator, Bound.numeric(comparator, value, unit))
                .withChange(Change.of(kind))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2021)));
    }

    /** What all rules find. */
    @Benchmark
    public List<Finding> check() {
        return Findings.check(plan, facts);
    }
}
