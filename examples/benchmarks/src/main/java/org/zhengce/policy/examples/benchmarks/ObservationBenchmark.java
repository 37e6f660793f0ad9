// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.calc.goal.Trajectories;
import org.zhengce.policy.calc.indicator.Indicators;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Calculations on n observed values. */
public class ObservationBenchmark {

    /** Monthly values of many units. */
    @State(Scope.Benchmark)
    public static class Monthly {

        /** How many values. */
        @Param({"10000", "100000", "1000000"})
        public int n = 10_000;

        private Observations values = Observations.none();
        private List<Series> series = List.of();

        /** Makes them. */
        @Setup
        public void values() {
            values = Values.monthly(n);
            series = Indicators.allSeries(values, PeriodUnit.MONTH);
        }
    }

    /** One value of each of many units. */
    @State(Scope.Benchmark)
    public static class Yearly {

        /** How many values. */
        @Param({"10000", "100000", "1000000"})
        public int n = 10_000;

        private Observations values = Observations.none();

        /** Makes them. */
        @Setup
        public void values() {
            values = Values.yearly(n);
        }
    }

    /** Daily values that are summed for a target. */
    @State(Scope.Benchmark)
    public static class Daily {

        private static final Target TARGET = Target.of(Values.OUTPUT, Bound.numeric(Comparator.AT_LEAST, "1000", "亿元"))
                .withChange(Change.of(ChangeKind.CUMULATIVE))
                .withHorizon(Horizon.during(PlanPeriod.of(1, 3000)));

        /** How many values. */
        @Param({"10000", "100000", "1000000"})
        public int n = 10_000;

        private Evidence evidence = Evidence.of();

        /** Makes them. */
        @Setup
        public void values() {
            evidence = Evidence.of(Values.daily(n));
        }
    }

    /** Values of a target for each of many units. */
    @State(Scope.Benchmark)
    public static class ByUnit {

        private static final Target TARGET = Target.of(Values.OUTPUT, Bound.numeric(Comparator.AT_LEAST, "1", "万元"))
                .withScope(org.zhengce.policy.model.goal.Scope.each("区县"));

        /** How many values. */
        @Param({"10000", "100000", "1000000"})
        public int n = 10_000;

        private Evidence evidence = Evidence.of();

        /** Makes them, and the list of units. */
        @Setup
        public void values() {
            Evidence.Builder all =
                    Evidence.builder().addAllObservations(Values.monthly(n).getObservations());
            for (int i = 0; i < n / Values.MONTHS; i++) {
                all.addUnits(Values.unit(i, "区"));
            }
            evidence = all.build();
        }
    }

    /** Many versions of the values of a long series. */
    @State(Scope.Benchmark)
    public static class Versions {

        private static final ProjectionRule RULE =
                ProjectionRule.of(ProjectionMethod.LEAST_SQUARES, Reckoning.AT_END, PeriodUnit.MONTH, false);

        /** How many values. */
        @Param({"10000", "100000", "1000000"})
        public int n = 10_000;

        private Observations values = Observations.none();
        private PlanPeriod next = PlanPeriod.of(1);

        /** Makes them. */
        @Setup
        public void values() {
            values = Values.versions(n);
            next = PlanPeriod.of(n / Values.VERSIONS / 12 + 2);
        }
    }

    /** A series for each unit. */
    @Benchmark
    public List<Series> allSeries(Monthly monthly) {
        return Indicators.allSeries(monthly.values, PeriodUnit.MONTH);
    }

    /** The growth over the year before of each value of all series. */
    @Benchmark
    public List<Growth> growth(Monthly monthly) {
        List<Growth> all = new ArrayList<>();
        for (Series series : monthly.series) {
            all.addAll(Indicators.growthYearOnYear(series));
        }
        return all;
    }

    /** All values of all units and months. */
    @Benchmark
    public Aggregate sum(Monthly monthly) {
        return Indicators.sum(monthly.values, Values.OUTPUT, PlanPeriod.of(2000, 2100));
    }

    /** The total of a year over all units. */
    @Benchmark
    public Aggregate overUnits(Yearly yearly) {
        return Indicators.overUnits(yearly.values, Values.OUTPUT, PlanPeriod.of(2023));
    }

    /** How far a sum over all days has come. */
    @Benchmark
    public Attainment attainment(Daily daily) {
        return Goals.attainment(Daily.TARGET, daily.evidence);
    }

    /** How far each unit has come. */
    @Benchmark
    public Attainment attainmentOfEach(ByUnit byUnit) {
        return Goals.attainment(ByUnit.TARGET, byUnit.evidence);
    }

    /** The trend of all months taken to the next year. */
    @Benchmark
    public Projection projection(Versions versions) {
        return Trajectories.projection(versions.values, Versions.RULE, versions.next, MathContext.DECIMAL64);
    }

    /** When that trend reaches a bound. */
    @Benchmark
    public Outlook outlook(Versions versions) {
        NumericBound bound =
                Bound.numeric(Comparator.AT_LEAST, String.valueOf(3300 + versions.n / Values.VERSIONS), "户");
        return Trajectories.outlook(bound, versions.values, Versions.RULE, versions.next, MathContext.DECIMAL64);
    }
}
