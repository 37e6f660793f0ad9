// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.Coverage;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.OutlookVerdict;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.plan.Compliance;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;
import org.zhengce.policy.model.responsibility.GapKind;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.time.Punctuality;

/** Each benchmark at its smallest size: that it runs, and measures the work that it says. */
class BenchmarksTest {

    @Test
    void responsibilitiesAreThoseOfTenPartiesAMeasure() {
        ResponsibilityBenchmark benchmark = new ResponsibilityBenchmark();
        benchmark.plan();
        ResponsibilityMatrix matrix = benchmark.matrix();
        assertEquals(100, matrix.getMeasures().size());
        assertEquals(1000, matrix.getAssignments().size());
        assertEquals(1000, benchmark.cells());
        // Of ten parties one is a collective of thirteen.
        assertEquals(2200, benchmark.expansion().assignments().size());
        assertEquals(2200, benchmark.load().assignments());
        ResponsibilityGaps gaps = benchmark.gaps();
        assertEquals(
                gaps.getGaps().size(),
                gaps.gaps(GapKind.BOTH_ROLES).size()
                        + gaps.gaps(GapKind.NAMED_TWICE).size());
        MatrixDifference difference = benchmark.difference();
        assertEquals(100, difference.changes(AssignmentChangeKind.REMOVED).size());
        assertEquals(100, difference.changes(AssignmentChangeKind.ADDED).size());
    }

    @Test
    void eachHundredthObjectHasTwoHoldersAndAnotherNone() {
        PairingBenchmark benchmark = new PairingBenchmark();
        benchmark.roster();
        PairingCoverage coverage = benchmark.coverage();
        assertEquals(10, coverage.getDoubled().size());
        // Those without a holder, and those whose only one begins after January.
        assertEquals(833, coverage.getUncovered().size());
    }

    @Test
    void everyValueIsInItsSeriesAndItsSum() {
        ObservationBenchmark benchmark = new ObservationBenchmark();
        ObservationBenchmark.Monthly monthly = new ObservationBenchmark.Monthly();
        monthly.values();
        assertEquals(100, benchmark.allSeries(monthly).size());
        assertTrue(benchmark.allSeries(monthly).stream()
                .allMatch(series -> series.getObservations().size() == 100));
        assertEquals(10_000, benchmark.growth(monthly).size());
        assertEquals(
                8_800,
                benchmark.growth(monthly).stream()
                        .filter(g -> g.getRate().isPresent())
                        .count());
        Aggregate sum = benchmark.sum(monthly);
        assertEquals(10_000, sum.getObservations().size());
        assertTrue(sum.complete());
        ObservationBenchmark.Yearly yearly = new ObservationBenchmark.Yearly();
        yearly.values();
        assertEquals(10_000, benchmark.overUnits(yearly).getObservations().size());
    }

    @Test
    void targetsAreMetByAllValues() {
        ObservationBenchmark benchmark = new ObservationBenchmark();
        ObservationBenchmark.Daily daily = new ObservationBenchmark.Daily();
        daily.values();
        assertEquals(Outcome.MET, benchmark.attainment(daily).getOutcome());
        ObservationBenchmark.ByUnit byUnit = new ObservationBenchmark.ByUnit();
        byUnit.values();
        Attainment each = benchmark.attainmentOfEach(byUnit);
        assertEquals(100, each.getUnits().size());
    }

    @Test
    void theTrendOfAllMonthsIsTakenOn() {
        ObservationBenchmark benchmark = new ObservationBenchmark();
        ObservationBenchmark.Versions versions = new ObservationBenchmark.Versions();
        versions.values();
        assertEquals(1000, benchmark.projection(versions).getObservations().size());
        assertEquals(OutlookVerdict.NOT_MET, benchmark.outlook(versions).getVerdict());
        assertTrue(benchmark.outlook(versions).getWhen().isPresent());
    }

    @Test
    void aTotalGoesToAThousandUnits() {
        DecompositionBenchmark benchmark = new DecompositionBenchmark();
        benchmark.units();
        Apportionment free = benchmark.apportion();
        assertEquals(1000, free.getParts().size());
        Apportionment within = benchmark.apportionWithin();
        assertTrue(within.getParts().stream()
                        .filter(part -> part.getLimit().isPresent())
                        .count()
                > 100);
        Reconciliation reconciliation = benchmark.reconcile();
        assertEquals(1000, reconciliation.getChildren().size());
        assertEquals(Coverage.BEYOND, reconciliation.getCoverage());
        assertEquals(Optional.of(Quantity.of("332783.33833", "亿元")), reconciliation.getSum());
    }

    @Test
    void aTenthOfTheWorkdaysHasNoDelivery() {
        ScheduleBenchmark benchmark = new ScheduleBenchmark();
        benchmark.days();
        int workdays = benchmark.dueDates().getDueDates().size();
        assertEquals(1045, workdays);
        Compliance compliance = benchmark.compliance();
        assertEquals(workdays, compliance.getOutcomes().size());
        assertTrue(compliance.count(Punctuality.MISSED) > 0);
    }

    /** So that nobody adds one without a test; the classes are all that JMH finds. */
    @Test
    void theseAreAllBenchmarks() {
        Set<String> names = Stream.of(
                        AdversarialBenchmark.class,
                        CheckBenchmark.class,
                        DecompositionBenchmark.class,
                        ObservationBenchmark.class,
                        PairingBenchmark.class,
                        ReadingBenchmark.class,
                        ResponsibilityBenchmark.class,
                        ScheduleBenchmark.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "allSeries apportion apportionWithin attainment attainmentOfEach cells check compliance coverage difference dueDates"
                        + " expansion gaps growth load matrix numerals outlook overUnits projection read reconcile sum",
                String.join(" ", names));
    }

    /** A megabyte has some two thousand measures, each with its clause and figures; most numerals are found by the bare pass. */
    @Test
    void theTextThatIsReadHasAFigureForEachFewNumerals() {
        ReadingBenchmark benchmark = new ReadingBenchmark();
        benchmark.text();
        Plan plan = benchmark.read().getDocument().getPlan().get();
        int measures = plan.getMeasures().size();
        assertTrue(measures > 1500, String.valueOf(measures));
        assertEquals(measures, plan.getClauses().size());
        assertTrue(
                plan.getTargets().size() >= 3 * measures,
                String.valueOf(plan.getTargets().size()));
        assertTrue(benchmark.numerals() > plan.getTargets().size());
    }

    @Test
    void textsThatNobodyWritesAreReadToo() {
        AdversarialBenchmark benchmark = new AdversarialBenchmark();
        benchmark.n = 100;
        for (AdversarialBenchmark.Kind kind : AdversarialBenchmark.Kind.values()) {
            benchmark.kind = kind;
            benchmark.text();
            assertTrue(benchmark.read().getDocument().getTitle().isPresent(), kind.toString());
        }
    }

    @Test
    void ofEachIndicatorTheGrowthIsImpliedAndTheUnitsAreAPartOfTheTotal() {
        CheckBenchmark benchmark = new CheckBenchmark();
        benchmark.plan();
        List<Finding> findings = benchmark.check();
        assertEquals(
                20,
                findings.stream()
                        .filter(finding -> finding.getRule() == CheckRule.GROWTH_AND_LEVEL)
                        .filter(finding -> finding.getVerdict() == Verdict.DOMINATED)
                        .count());
        assertEquals(
                20,
                findings.stream()
                        .filter(finding -> finding.getRule() == CheckRule.UNIT_AND_TOTAL)
                        .count());
    }
}
