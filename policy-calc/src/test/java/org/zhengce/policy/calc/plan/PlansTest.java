// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureChangeKind;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanChangeKind;
import org.zhengce.policy.model.plan.PlanDifference;
import org.zhengce.policy.model.plan.PlanPart;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.AssignmentChangeKind;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Differences of plans, by figures of 000, 001, 003. */
class PlansTest {

    private static final Target LAND = target("工业用地占比", Comparator.AT_LEAST, "20", "%")
            .withChange(Change.of(ChangeKind.SHARE))
            .withHorizon(Horizon.standing());

    private static Target target(String indicator, Comparator comparator, String value, String unit) {
        return Target.of(Indicator.of(indicator), Bound.numeric(comparator, value, unit));
    }

    private static Horizon by(int year) {
        return Horizon.byEndOf(PartialDate.of(year));
    }

    private static void becomes(Target before, Target after, TargetChangeKind... kinds) {
        assertEquals(Set.of(kinds), Likeness.kinds(before, after));
    }

    @Test
    void aFloorRaisedIsTightenedAndOneLoweredIsLoosened() {
        Target higher = LAND.withBound(Bound.numeric(Comparator.AT_LEAST, "22", "%"));
        becomes(LAND, higher, TargetChangeKind.TIGHTENED);
        becomes(higher, LAND, TargetChangeKind.LOOSENED);
        becomes(LAND, LAND.withBound(Bound.numeric(Comparator.MORE_THAN, "20", "%")), TargetChangeKind.TIGHTENED);
    }

    @Test
    void aCeilingLoweredAndARangeNarrowedAreTightened() {
        Target ceiling = LAND.withBound(Bound.numeric(Comparator.AT_MOST, "7", "%"));
        becomes(ceiling, LAND.withBound(Bound.numeric(Comparator.AT_MOST, "6", "%")), TargetChangeKind.TIGHTENED);
        Target range = LAND.withBound(Bound.range("15", "20", "%"));
        becomes(range, LAND.withBound(Bound.range("16", "20", "%")), TargetChangeKind.TIGHTENED);
        becomes(range, LAND.withBound(Bound.range("14", "19", "%")), TargetChangeKind.CHANGED);
        becomes(range, ceiling, TargetChangeKind.CHANGED);
    }

    @Test
    void oneThirdIsMoreThanThirtyThreePerCent() {
        Target third = LAND.withBound(Bound.numeric(Comparator.AT_LEAST, "1/3", "1"));
        becomes(LAND.withBound(Bound.numeric(Comparator.AT_LEAST, "33", "%")), third, TargetChangeKind.TIGHTENED);
    }

    @Test
    void theSameAmountInAnotherUnitIsRestated() {
        Target tenThousand = target("私营企业", Comparator.MORE_THAN, "65", "万户");
        becomes(tenThousand, target("私营企业", Comparator.MORE_THAN, "650000", "户"), TargetChangeKind.RESTATED);
        becomes(tenThousand, target("私营企业", Comparator.MORE_THAN, "65", "亿元"), TargetChangeKind.CHANGED);
    }

    @Test
    void aBareNumberWithoutAPolarityIsOnlyChanged() {
        Target bare = target("能耗", Comparator.EQUAL, "7", "%");
        Target more = target("能耗", Comparator.EQUAL, "8", "%");
        becomes(bare, more, TargetChangeKind.CHANGED);
        Indicator lower = Indicator.of("能耗").withPolarity(Polarity.LOWER_IS_BETTER);
        becomes(Target.of(lower, bare.getBound()), Target.of(lower, more.getBound()), TargetChangeKind.LOOSENED);
        becomes(
                target("企业", Comparator.ABOUT, "60", "户"),
                target("企业", Comparator.ABOUT, "70", "户"),
                TargetChangeKind.CHANGED);
    }

    @Test
    void aMarkThatIsDueSoonerIsTightenedAndRedated() {
        Target goal = target("规模以上工业增加值", Comparator.MORE_THAN, "2500", "亿元").withHorizon(by(2021));
        becomes(goal, goal.withHorizon(by(2020)), TargetChangeKind.TIGHTENED, TargetChangeKind.REDATED);
        becomes(goal, goal.withHorizon(by(2022)), TargetChangeKind.LOOSENED, TargetChangeKind.REDATED);
        becomes(goal, goal.withHorizon(Horizon.unstated()), TargetChangeKind.REDATED);
        Target later = goal.withHorizon(by(2025)).withBound(Bound.numeric(Comparator.MORE_THAN, "3000", "亿元"));
        becomes(goal, later, TargetChangeKind.CHANGED, TargetChangeKind.REDATED);
        Target ceiling = goal.withBound(Bound.numeric(Comparator.AT_MOST, "2500", "亿元"));
        becomes(ceiling, ceiling.withHorizon(by(2020)), TargetChangeKind.REDATED);
    }

    @Test
    void aSumOverAShorterPeriodIsTightenedIfItStartsAlike() {
        Target sum = target("工业发展专项资金", Comparator.AT_LEAST, "30", "亿元")
                .withChange(Change.of(ChangeKind.CUMULATIVE))
                .withHorizon(Horizon.during(PlanPeriod.of(2017, 2021)));
        becomes(
                sum,
                sum.withHorizon(Horizon.during(PlanPeriod.of(2017, 2020))),
                TargetChangeKind.TIGHTENED,
                TargetChangeKind.REDATED);
        becomes(sum, sum.withHorizon(Horizon.during(PlanPeriod.of(2018, 2020))), TargetChangeKind.REDATED);
        Target growth = target("规模以上工业增加值", Comparator.AT_LEAST, "12", "%")
                .withChange(Change.of(ChangeKind.GROWTH_ANNUAL_AVERAGE))
                .withHorizon(by(2021));
        becomes(growth, growth.withHorizon(by(2020)), TargetChangeKind.REDATED);
    }

    @Test
    void whatIsCountedFromAStartNeedsOneToBeDueSooner() {
        Target fall = target("单位能耗", Comparator.AT_LEAST, "15", "%")
                .withChange(Change.builder()
                        .kind(ChangeKind.GROWTH)
                        .direction(Direction.DOWN)
                        .build())
                .withHorizon(by(2025));
        becomes(fall, fall.withHorizon(by(2024)), TargetChangeKind.REDATED);
        Target based = Target.of(Indicator.of("单位能耗").withPolarity(Polarity.LOWER_IS_BETTER), fall.getBound())
                .withChange(fall.getChange())
                .withHorizon(by(2025))
                .withBaseline(Baseline.builder().date(PartialDate.of(2020)).build());
        becomes(based, based.withHorizon(by(2024)), TargetChangeKind.TIGHTENED, TargetChangeKind.REDATED);
        Target since2019 =
                based.withBaseline(Baseline.builder().date(PartialDate.of(2019)).build());
        becomes(based, since2019, TargetChangeKind.REBASED);
        becomes(
                based,
                since2019.withBound(Bound.numeric(Comparator.AT_LEAST, "16", "%")),
                TargetChangeKind.CHANGED,
                TargetChangeKind.REBASED);
        Target added = target("企业技术中心", Comparator.EQUAL, "20", "户")
                .withChange(Change.of(ChangeKind.INCREMENT_GROSS))
                .withHorizon(by(2016));
        becomes(added, added.withHorizon(by(2017)), TargetChangeKind.REDATED);
        Indicator lower = Indicator.of("能耗").withPolarity(Polarity.LOWER_IS_BETTER);
        Target level =
                Target.of(lower, Bound.numeric(Comparator.AT_MOST, "3", "万吨")).withHorizon(by(2025));
        becomes(level, level.withHorizon(by(2024)), TargetChangeKind.TIGHTENED, TargetChangeKind.REDATED);
    }

    @Test
    void overAnotherScopeItIsNeitherTightenedNorLoosened() {
        Target county = LAND.withScope(
                Scope.builder().quantifier(Quantifier.TOTAL).area("县域").build());
        becomes(LAND, county, TargetChangeKind.RESCOPED);
        becomes(
                LAND,
                county.withBound(Bound.numeric(Comparator.AT_LEAST, "22", "%")),
                TargetChangeKind.CHANGED,
                TargetChangeKind.RESCOPED);
    }

    @Test
    void stanceAndWordsAreToldApart() {
        becomes(LAND, LAND.withStance(Stance.ASPIRATIONAL), TargetChangeKind.STANCE_CHANGED);
        becomes(LAND, LAND.withQuote(Optional.of(Quote.of(7, "不少于 20%"))), TargetChangeKind.REWORDED);
        becomes(LAND, LAND, TargetChangeKind.MOVED);
    }

    @Test
    void targetsPairByIndicatorAreaKindAndYear() {
        Target first = target("企业", Comparator.AT_LEAST, "10", "户").withHorizon(by(2021));
        Target second = target("企业", Comparator.AT_LEAST, "20", "户").withHorizon(by(2023));
        Target third = target("企业", Comparator.AT_LEAST, "22", "户").withHorizon(by(2023));
        Target growth = target("企业", Comparator.AT_LEAST, "5", "%").withChange(Change.of(ChangeKind.GROWTH));
        Target other = target("园区", Comparator.AT_LEAST, "22", "个");

        PlanDifference difference = Plans.difference(
                Plan.builder().addTargets(first, second, growth).build(),
                Plan.builder().addTargets(third, other).build());

        assertEquals(2, difference.targets(TargetChangeKind.REMOVED).size());
        assertEquals(
                Optional.of(second),
                difference.targets(TargetChangeKind.TIGHTENED).get(0).getBefore());
        assertEquals(
                Optional.of(other),
                difference.targets(TargetChangeKind.ADDED).get(0).getAfter());
        assertEquals(4, difference.getTargets().size());
    }

    private static Measure measure(String number, String heading) {
        return Measure.builder()
                .number(OutlineNumber.parse(number))
                .heading(heading)
                .kind(MeasureKind.MEASURE)
                .build();
    }

    private static ResponsibilityClause clause(String number, Role role, String... parties) {
        PartyGroup.Builder group = PartyGroup.builder().openEnded(false);
        for (String party : parties) {
            group.addParties(PartyMention.of(party));
        }
        return ResponsibilityClause.builder()
                .measure(OutlineNumber.parse(number))
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(group.build())
                .build();
    }

    @Test
    void aMeasureThatIsOnlyRenumberedKeepsItsParties() {
        Plan before = Plan.builder()
                .addMeasures(measure("一", "培育企业"), measure("二", "建设园区"))
                .addClauses(clause("一", Role.RESPONSIBLE, "市工信局"), clause("二", Role.RESPONSIBLE, "市发改委", "市财政局"))
                .build();
        Plan after = Plan.builder()
                .addMeasures(measure("一", "建设园区"), measure("二", "引进人才"))
                .addClauses(clause("一", Role.RESPONSIBLE, "市数据局", "市财政局"), clause("二", Role.LEAD, "市人社局"))
                .build();

        PlanDifference difference = Plans.difference(before, after);

        assertEquals(
                Optional.of(measure("一", "建设园区")),
                difference.measures(MeasureChangeKind.RENUMBERED).get(0).getAfter());
        assertEquals(
                Optional.of(measure("一", "培育企业")),
                difference.measures(MeasureChangeKind.REMOVED).get(0).getBefore());
        assertEquals(
                Optional.of(measure("二", "引进人才")),
                difference.measures(MeasureChangeKind.ADDED).get(0).getAfter());
        assertEquals(List.of(OutlineNumber.parse("一")), difference.reassigned());
        List<String> gone = new ArrayList<>();
        difference
                .getResponsibilities()
                .changes(AssignmentChangeKind.REMOVED)
                .forEach(change ->
                        gone.add(change.getBefore().orElseThrow().getMeasure().orElseThrow()
                                + change.getBefore().orElseThrow().getParty().getText()));
        assertEquals(List.of("一#2市工信局", "一市发改委"), gone);
        assertEquals(after, Plans.apply(difference, before));
    }

    @Test
    void aHeadingThatIsRewordedIsNoOtherMeasure() {
        Plan before = Plan.builder().addMeasures(measure("一", "培育企业")).build();
        Plan after = Plan.builder().addMeasures(measure("一", "梯度培育企业")).build();
        assertEquals(
                Set.of(MeasureChangeKind.RETITLED),
                Plans.difference(before, after).getMeasures().get(0).kinds());
    }

    @Test
    void aClauseWithAnotherPartyIsChanged() {
        Plan before =
                Plan.builder().addClauses(clause("一", Role.RESPONSIBLE, "市工信局")).build();
        Plan after =
                Plan.builder().addClauses(clause("一", Role.RESPONSIBLE, "市数据局")).build();
        PlanDifference difference = Plans.difference(before, after);
        assertEquals(
                PlanChangeKind.CHANGED,
                difference.others(PlanPart.CLAUSE).get(0).kind());
        assertEquals(1, difference.getOthers().size());
        PlanDifference role = Plans.difference(
                before,
                Plan.builder().addClauses(clause("一", Role.LEAD, "市工信局")).build());
        assertEquals(
                1,
                role.getResponsibilities()
                        .changes(AssignmentChangeKind.ROLE_CHANGED)
                        .size());
    }

    @Test
    void aPeriodIsTakenAndPlaced() {
        Plan before = Plan.builder().period(PlanPeriod.of(2017, 2021)).build();
        Plan after = Plan.builder().period(PlanPeriod.of(2021, 2025)).build();
        assertEquals(after, Plans.apply(Plans.difference(before, after), before));
        assertEquals(
                Plan.builder().build(),
                Plans.apply(Plans.difference(before, Plan.builder().build()), before));
    }

    @Test
    void aDifferenceOfAnotherPlanIsRefused() {
        String rule = "Difference must be applied to the plan that it was taken from: ";
        Plan empty = Plan.builder().build();
        Plan one = Plan.builder().addMeasures(measure("一", "培育企业")).build();
        Plan two = Plan.builder().addMeasures(measure("二", "培育企业")).build();
        Refused.with(rule + "measure 1 has 二, not 一", () -> Plans.apply(Plans.difference(one, empty), two));
        Refused.with(
                rule + "target 1 has -, not 工业用地占比",
                () -> Plans.apply(
                        Plans.difference(Plan.builder().addTargets(LAND).build(), empty), empty));
        Refused.with(
                rule + "clause 1 has -, not 一·责任单位",
                () -> Plans.apply(
                        Plans.difference(
                                Plan.builder()
                                        .addClauses(clause("一", Role.RESPONSIBLE, "市工信局"))
                                        .build(),
                                empty),
                        empty));
        Refused.with(
                rule + "period 1 has -, not 2017/2021",
                () -> Plans.apply(
                        Plans.difference(
                                Plan.builder().period(PlanPeriod.of(2017, 2021)).build(), empty),
                        empty));
    }

    /** A quadratic pairing takes minutes here. */
    @Test
    void tenThousandTargetsOfOneIndicatorAreComparedInSeconds() {
        List<Target> before = new ArrayList<>();
        List<Target> after = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            before.add(target("企业", Comparator.AT_LEAST, "" + i, "户").withHorizon(by(1000 + i % 5000)));
            after.add(target("企业", Comparator.AT_LEAST, "" + (i + 7), "户").withHorizon(by(1000 + i % 5000)));
        }
        Collections.shuffle(after, new Random(1));
        Plan one = Plan.builder().addAllTargets(before).build();
        Plan other = Plan.builder().addAllTargets(after).build();

        PlanDifference difference = assertTimeout(Duration.ofSeconds(60), () -> Plans.difference(one, other));

        assertEquals(10_000, difference.getTargets().size());
        assertTrue(difference.targets(TargetChangeKind.ADDED).isEmpty());
    }
}
