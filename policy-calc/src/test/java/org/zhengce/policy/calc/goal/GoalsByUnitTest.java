// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.countWhere;
import static org.zhengce.policy.calc.goal.Sample.scope;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.seenOf;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;
import static org.zhengce.policy.calc.goal.Sample.units;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;

/** Averages, counts and totals over units. */
class GoalsByUnitTest {

    private static final Target AVERAGE =
            target(Comparator.AT_LEAST, "50", "亿元").withScope(scope(Quantifier.AVERAGE_PER));
    private static final Target SHARE =
            target(ChangeKind.SHARE, Comparator.AT_LEAST, "20", "%").withScope(scope(Quantifier.AVERAGE_PER));
    private static final Indicator REVENUE = Indicator.of("营业收入");

    private static Observation parts(int unit, String part, String whole) {
        return Observation.builder()
                .indicator(OUTPUT)
                .object("第" + unit + "区")
                .value(Quantity.of("0", "%"))
                .numerator(Quantity.of(part, "公顷"))
                .denominator(Quantity.of(whole, "公顷"))
                .period(Sample.period("2021"))
                .provisional(false)
                .build();
    }

    private static Attainment of(Target target, int number, Observation... observations) {
        return Goals.attainment(target, units(number, observations).build());
    }

    @Test
    void sharesAreAveragedByTheirParts() {
        Attainment average = of(SHARE, 2, parts(1, "10", "100"), parts(2, "90", "300"));
        assertEquals(Optional.of(Quantity.of("25", "%")), average.getMeasured());
        assertEquals(
                AttainmentReason.UNITS_UNOBSERVED,
                of(SHARE, 2, parts(1, "90", "100")).getReason());
        assertEquals(
                AttainmentReason.ZERO_DENOMINATOR,
                of(SHARE, 1, parts(1, "1", "0")).getReason());
        assertEquals(
                AttainmentReason.NOT_ADDITIVE,
                of(SHARE, 2, parts(1, "1", "10"), seenOf("第2区", "9", "%", "2021"))
                        .getReason());
        assertEquals(
                AttainmentReason.ZERO_DENOMINATOR,
                of(SHARE, 2, parts(1, "1", "-10"), parts(2, "1", "10")).getReason());
        assertEquals(
                Optional.of(Quantity.of("19", "%")),
                Goals.attainment(SHARE, seen("19", "%", "2021")).getMeasured(),
                "a share of all together is the average");
    }

    @Test
    void anAverageOfAmountsIsAtLeastWhatIsKnown() {
        Observation big = seenOf("第1区", "120", "亿元", "2021");
        assertEquals(AttainmentReason.WITHIN_BOUND_ALREADY, of(AVERAGE, 2, big).getReason());
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, of(AVERAGE, 3, big).getReason());
        assertEquals(
                AttainmentReason.UNITS_UNOBSERVED,
                of(AVERAGE, 3, big, seenOf("第2区", "-1", "亿元", "2021")).getReason());
        assertEquals(
                AttainmentReason.UNITS_DIFFER,
                of(AVERAGE, 2, big, seenOf("第2区", "9", "户", "2021")).getReason());
        assertEquals(
                AttainmentReason.UNITS_UNKNOWN,
                Goals.attainment(AVERAGE, Evidence.of(big)).getReason());
        Target rated = Sample.of(AVERAGE, Polarity.UNKNOWN, Aggregation.RATIO);
        assertEquals(AttainmentReason.NOT_ADDITIVE, of(rated, 1, big).getReason());
    }

    @Test
    void unitsThatAreNotListedDoNotCount() {
        Attainment one = of(AVERAGE, 1, seenOf("第1区", "49", "亿元", "2021"), seenOf("开发区", "500", "亿元", "2021"));
        assertEquals(Optional.of(Quantity.of("49", "亿元")), one.getMeasured());
    }

    @Test
    void theGrowthOfAnAverageNeedsItsBaseline() {
        Target growth = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "10", "%")
                .withScope(scope(Quantifier.AVERAGE_PER))
                .withBaseline(since(2020));
        Observation[] all = {
            seenOf("第1区", "100", "亿元", "2020"), seenOf("第2区", "300", "亿元", "2020"),
            seenOf("第1区", "150", "亿元", "2021"), seenOf("第2区", "310", "亿元", "2021")
        };
        assertEquals(Optional.of(Quantity.of("15", "%")), of(growth, 2, all).getMeasured());
        assertEquals(
                AttainmentReason.UNITS_UNOBSERVED,
                of(growth, 2, all[0], all[2], all[3]).getReason());
    }

    @Test
    void anAreaThatIsNamedStandsForAllTogether() {
        Target total = target(Comparator.AT_LEAST, "50", "亿元")
                .withScope(
                        Scope.builder().quantifier(Quantifier.TOTAL).area("全市").build());
        assertEquals(
                Outcome.MET,
                Goals.attainment(total, seenOf("全市", "50", "亿元", "2021")).getOutcome());
        assertEquals(
                AttainmentReason.NO_OBSERVATION,
                Goals.attainment(total, seenOf("第1区", "50", "亿元", "2021")).getReason());
    }

    @Test
    void aThresholdMustBeComparable() {
        Target count = target(Comparator.AT_LEAST, "2", "个").withScope(countWhere(Comparator.MORE_THAN, "100", "亿元"));
        Observation odd = seenOf(REVENUE, "第1区", "101", "户", "2021");
        assertEquals(AttainmentReason.UNITS_DIFFER, of(count, 2, odd).getReason());
        Target vague = count.withScope(countWhere(Comparator.EQUAL, "100", "亿元"));
        assertEquals(
                AttainmentReason.POLARITY_UNKNOWN,
                of(vague, 2, seenOf(REVENUE, "第1区", "101", "亿元", "2021")).getReason());
    }

    @Test
    void aCountIsOfOnePeriod() {
        Target count = target(Comparator.AT_LEAST, "2", "个").withScope(countWhere(Comparator.MORE_THAN, "100", "亿元"));
        Attainment latest = of(
                count,
                2,
                seenOf(REVENUE, "第1区", "101", "亿元", "2020"),
                seenOf(REVENUE, "第2区", "101", "亿元", "2020"),
                seenOf(REVENUE, "第2区", "102", "亿元", "2021"));
        assertEquals(AttainmentReason.UNITS_UNOBSERVED, latest.getReason());
        assertEquals(AttainmentReason.OTHER_PERIOD, latest.getUnits().get(0).getReason());
        assertEquals(
                Optional.of(Quantity.of("102", "亿元")), latest.getUnits().get(1).getMeasured());
        assertEquals(
                Optional.of(Quantity.of("2", "亿元")), latest.getUnits().get(1).getGap());
    }

    @Test
    void aPartOfTheUnitsIsTheirShare() {
        Target share = target(Comparator.AT_LEAST, "60", "%").withScope(countWhere(Comparator.MORE_THAN, "100", "亿元"));
        Observation[] two = {seenOf(REVENUE, "第1区", "101", "亿元", "2020"), seenOf(REVENUE, "第2区", "99", "亿元", "2020")};
        assertEquals(Optional.of(Quantity.of("50", "%")), of(share, 2, two).getMeasured());
        assertEquals(
                AttainmentReason.UNITS_UNKNOWN,
                Goals.attainment(share, Evidence.of(two)).getReason());
    }

    @Test
    void whatIsProvisionalOfOneUnitIsOfAll() {
        Observation quick = Observation.builder()
                .indicator(OUTPUT)
                .object("第1区")
                .value(Quantity.of("60", "亿元"))
                .period(Sample.period("2021"))
                .provisional(true)
                .build();
        Observation last = seenOf("第2区", "70", "亿元", "2021");
        assertEquals(true, of(AVERAGE, 2, quick, last).isProvisional());
        assertEquals(
                true,
                of(AVERAGE.withScope(scope(Quantifier.EACH)), 2, quick, last).isProvisional());
        assertEquals(
                false,
                of(AVERAGE.withScope(scope(Quantifier.EACH)), 1, seenOf("第1区", "70", "亿元", "2021"))
                        .isProvisional());
    }
}
