// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** What attainments, paces and implied baselines say by themselves; what leads to them is calculated elsewhere. */
class AttainmentTest {

    private static final Target TARGET =
            Target.of(Indicator.of("工业用地占比"), Bound.numeric(Comparator.AT_LEAST, "20", "%"));

    private static Attainment.Builder attainment(AttainmentReason reason) {
        Attainment.Builder builder = Attainment.builder();
        builder.target(TARGET)
                .reason(reason)
                .outcome(reason.outcome())
                .rounded(false)
                .provisional(false);
        return builder;
    }

    private static UnitAttainment unit(String name, AttainmentReason reason) {
        return UnitAttainment.builder()
                .unit(name)
                .reason(reason)
                .outcome(reason.outcome())
                .build();
    }

    @Test
    void theReasonIsOneOfTheOutcome() {
        Refused.with(
                "Reason must be one of the outcome: within_bound of not_met",
                () -> Attainment.builder()
                        .target(TARGET)
                        .reason(AttainmentReason.WITHIN_BOUND)
                        .outcome(Outcome.NOT_MET)
                        .rounded(false)
                        .provisional(false)
                        .build());
        Refused.with(
                "Reason must be one of the outcome: qualitative of met",
                () -> UnitAttainment.builder()
                        .unit("云泽区")
                        .reason(AttainmentReason.QUALITATIVE)
                        .outcome(Outcome.MET)
                        .build());
    }

    @Test
    void twoReasonsAreMetTwoAreNotAndTheOthersDoNotTell() {
        assertEquals(Outcome.MET, AttainmentReason.WITHIN_BOUND.outcome());
        assertEquals(Outcome.MET, AttainmentReason.WITHIN_BOUND_ALREADY.outcome());
        assertEquals(Outcome.NOT_MET, AttainmentReason.OUTSIDE_BOUND.outcome());
        assertEquals(Outcome.NOT_MET, AttainmentReason.OUTSIDE_BOUND_ALREADY.outcome());
        List<AttainmentReason> all = List.of(AttainmentReason.values());
        assertTrue(all.subList(4, all.size()).stream().allMatch(r -> r.outcome() == Outcome.NOT_MEASURABLE));
    }

    @Test
    void whatEndsBeforeTheDeadlineIsEarly() {
        Attainment.Builder builder = attainment(AttainmentReason.OUTSIDE_BOUND);
        builder.deadline(LocalDate.of(2025, 12, 31));
        assertFalse(builder.build().early(), "no period");
        Attainment early = withPeriod(2024, LocalDate.of(2025, 12, 31));
        assertTrue(early.early());
        assertFalse(withPeriod(2025, LocalDate.of(2025, 12, 31)).early());
        Attainment.Builder open = attainment(AttainmentReason.OUTSIDE_BOUND);
        open.period(PlanPeriod.of(2024));
        assertFalse(open.build().early(), "no deadline");
    }

    private static Attainment withPeriod(int year, LocalDate deadline) {
        Attainment.Builder builder = attainment(AttainmentReason.OUTSIDE_BOUND);
        builder.period(PlanPeriod.of(year)).deadline(deadline);
        return builder.build();
    }

    @Test
    void theGapIsAPartOfTheLimitWhateverItsSign() {
        assertEquals(Optional.of(Rational.of(-3, 100)), gap("20", "-0.6").gapShare());
        assertEquals(Optional.of(Rational.of(-3, 100)), gap("-20", "-0.6").gapShare());
        assertEquals(Optional.empty(), gap("0", "-0.6").gapShare());
        assertEquals(
                Optional.empty(),
                attainment(AttainmentReason.NO_OBSERVATION).build().gapShare());
    }

    private static Attainment gap(String limit, String gap) {
        Attainment.Builder builder = attainment(AttainmentReason.OUTSIDE_BOUND);
        builder.limit(Quantity.of(limit, "%")).gap(Quantity.of(gap, "%"));
        return builder.build();
    }

    @Test
    void unitsAreFoundByTheirOutcome() {
        Attainment.Builder builder = attainment(AttainmentReason.OUTSIDE_BOUND);
        builder.addUnits(
                unit("云泽区", AttainmentReason.WITHIN_BOUND),
                unit("青岚区", AttainmentReason.NO_OBSERVATION),
                unit("宁川县", AttainmentReason.WITHIN_BOUND));
        Attainment attainment = builder.build();
        assertEquals(List.of("云泽区", "宁川县"), attainment.unitsThatAre(Outcome.MET));
        assertEquals(List.of("青岚区"), attainment.unitsThatAre(Outcome.NOT_MEASURABLE));
        assertEquals(List.of(), attainment.unitsThatAre(Outcome.NOT_MET));
    }

    @Test
    void equalityIsOfAllParts() {
        assertEquals(gap("20", "-0.6"), gap("20", "-0.6"));
        assertNotEquals(gap("20", "-0.6"), gap("20", "-0.60001"));
        assertNotEquals(unit("云泽区", AttainmentReason.WITHIN_BOUND), unit("青岚区", AttainmentReason.WITHIN_BOUND));
    }

    @Test
    void aBaselineIsDeterminedByTwoEqualEnds() {
        assertTrue(implied("80", "80").determined());
        assertFalse(implied("80", "100").determined());
        ImpliedBaseline none = ImpliedBaseline.builder()
                .level(TARGET)
                .change(TARGET)
                .years(5)
                .lowIncluded(false)
                .highIncluded(false)
                .build();
        assertFalse(none.determined());
    }

    private static ImpliedBaseline implied(String low, String high) {
        return ImpliedBaseline.builder()
                .level(TARGET)
                .change(TARGET)
                .years(5)
                .low(Quantity.of(low, "亿元"))
                .lowIncluded(true)
                .high(Quantity.of(high, "亿元"))
                .highIncluded(true)
                .build();
    }

    @Test
    void aPaceHasItsStep() {
        RequiredPace pace = RequiredPace.builder()
                .target(TARGET)
                .state(PaceState.REQUIRED)
                .exceeding(false)
                .step(PeriodUnit.QUARTER)
                .pace(Quantity.of("0.2", "%"))
                .build();
        assertEquals(Optional.of(Quantity.of("0.2", "%")), pace.getPace());
        assertEquals(3, pace.getStep().months());
        assertEquals(Optional.empty(), pace.getReason());
    }

    @Test
    void stepsHaveMonths() {
        assertEquals(
                List.of(12, 6, 3, 1),
                List.of(PeriodUnit.values()).stream().map(PeriodUnit::months).toList());
    }
}
