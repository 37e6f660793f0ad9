// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.goal.Sample.BY_2021;
import static org.zhengce.policy.calc.goal.Sample.OUTPUT;
import static org.zhengce.policy.calc.goal.Sample.period;
import static org.zhengce.policy.calc.goal.Sample.scope;
import static org.zhengce.policy.calc.goal.Sample.seen;
import static org.zhengce.policy.calc.goal.Sample.seenOf;
import static org.zhengce.policy.calc.goal.Sample.since;
import static org.zhengce.policy.calc.goal.Sample.target;
import static org.zhengce.policy.calc.goal.Sample.units;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/** Which of several units decides, and what is shown of an outcome. */
class VerdictTest {

    private static final Target EACH = target(Comparator.AT_LEAST, "10", "亿元").withScope(scope(Quantifier.EACH));

    private static Observation amount(int unit, String value, boolean provisional) {
        return Observation.builder()
                .indicator(OUTPUT)
                .object("第" + unit + "区")
                .value(Quantity.of(value, "亿元"))
                .period(period("2021"))
                .provisional(provisional)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // The largest gap of those that fail, wherever it stands, before those that are met.
        "3, 5, 12, OUTSIDE_BOUND, 3",
        "5, 3, 12, OUTSIDE_BOUND, 3",
        "12, 5, 3, OUTSIDE_BOUND, 3",
        "12, 11, 9, OUTSIDE_BOUND, 9",
        // Of those that are met the one with least to spare.
        "12, 11, 13, WITHIN_BOUND, 11"
    })
    void theWorstUnitDecides(String first, String second, String third, AttainmentReason reason, String measured) {
        Attainment each = Goals.attainment(
                EACH,
                units(3, amount(1, first, false), amount(2, second, false), amount(3, third, false))
                        .build());
        assertEquals(reason, each.getReason());
        assertEquals(Optional.of(Quantity.of(measured, "亿元")), each.getMeasured());
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "true, true"})
    void oneProvisionalValueMakesAllProvisional(boolean first, boolean second) {
        assertTrue(Goals.attainment(
                        EACH,
                        units(2, amount(1, "12", first), amount(2, "13", second))
                                .build())
                .isProvisional());
        assertFalse(Goals.attainment(
                        EACH,
                        units(2, amount(1, "12", false), amount(2, "13", false)).build())
                .isProvisional());
    }

    @Test
    void whatIsUnknownComesAfterWhatFailsAndBeforeWhatIsMet() {
        Observation other = seenOf("第2区", "12", "户", "2021");
        assertEquals(
                AttainmentReason.UNITS_DIFFER,
                Goals.attainment(EACH, units(2, amount(1, "12", false), other).build())
                        .getReason());
        assertEquals(
                AttainmentReason.OUTSIDE_BOUND,
                Goals.attainment(EACH, units(2, amount(1, "9", false), other).build())
                        .getReason());
        assertEquals(
                AttainmentReason.UNITS_DIFFER,
                Goals.attainment(
                                EACH,
                                units(2, other, seenOf("第1区", "12", "户", "2021"))
                                        .build())
                        .getReason());
        assertEquals(
                AttainmentReason.NO_OBSERVATION,
                Goals.attainment(EACH, Evidence.of()).getReason());
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"FACT", "SUPPORT"})
    void factsAndSupportAreNoGoals(Nature nature) {
        Target target = target(Comparator.AT_LEAST, "10", "亿元").withNature(nature);
        assertEquals(
                AttainmentReason.NOT_A_GOAL,
                Goals.attainment(target, seen("12", "亿元", "2021")).getReason());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, 5, 1/2",
        "AT_LEAST, 10, 0, 0",
        "AT_LEAST, 10, 15, 3/2",
        "AT_LEAST, 10, -5, ",
        "AT_LEAST, 0, 5, ",
        "AT_LEAST, -10, 5, ",
        "AT_MOST, 10, 5, "
    })
    void completionIsOfAmountsOfWhichMoreIsAimedAt(
            Comparator comparator, String limit, String value, String completion) {
        Attainment attainment = Goals.attainment(target(comparator, limit, "亿元"), seen(value, "亿元", "2021"));
        assertEquals(Optional.ofNullable(completion).map(Rational::parse), attainment.getCompletion());
    }

    @Test
    void growthAndRanksHaveNoCompletion() {
        Target growth = target(ChangeKind.GROWTH, Comparator.AT_LEAST, "10", "%");
        assertEquals(
                Optional.empty(),
                Goals.attainment(growth, seen("5", "%", "2021")).getCompletion());
        Target rank =
                target(ChangeKind.RANK_MOVE, Comparator.AT_LEAST, "2", "位").withBaseline(since("5", "位"));
        Attainment up = Goals.attainment(rank, seen("4", "位", "2021"));
        assertEquals(AttainmentReason.OUTSIDE_BOUND, up.getReason());
        assertEquals(Optional.empty(), up.getCompletion());
        Target place = Sample.of(target(Comparator.AT_LEAST, "4", "位"), Polarity.HIGHER_IS_BETTER, Aggregation.NONE);
        assertEquals(
                Optional.empty(),
                Goals.attainment(place, seen("2", "位", "2021")).getCompletion());
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, OUTSIDE_BOUND", "AT_MOST, WITHIN_BOUND"})
    void anAverageGrowthThatIsNoFractionShowsItsLimitOnly(Comparator comparator, AttainmentReason reason) {
        Target average = target(ChangeKind.GROWTH_ANNUAL_AVERAGE, comparator, "15", "%")
                .withHorizon(BY_2021)
                .withBaseline(since(2016));
        Attainment doubled =
                Goals.attainment(average, Evidence.of(seen("100", "亿元", "2016"), seen("200", "亿元", "2021")));
        assertEquals(reason, doubled.getReason());
        assertEquals(Optional.empty(), doubled.getMeasured());
        assertEquals(Optional.of(Quantity.of("15", "%")), doubled.getLimit());
        assertEquals(Optional.empty(), doubled.getGap());
    }

    @Test
    void aMoveThatHasToBeMoreThanThereIsRoomForIsVoid() {
        Target two =
                target(ChangeKind.RANK_MOVE, Comparator.MORE_THAN, "2", "位").withBaseline(since("3", "位"));
        assertEquals(
                AttainmentReason.NO_ROOM,
                Goals.attainment(two, seen("1", "位", "2021")).getReason());
        assertEquals(
                AttainmentReason.WITHIN_BOUND,
                Goals.attainment(two.withBaseline(since("4", "位")), seen("1", "位", "2021"))
                        .getReason());
    }
}
