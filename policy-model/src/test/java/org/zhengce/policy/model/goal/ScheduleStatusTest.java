// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

class ScheduleStatusTest {

    /** From 41 to 65, at the end of the first of three years: 49 is expected, a third of the way. */
    @ParameterizedTest
    @CsvSource({
        "AHEAD, 3, 11/24, 1/8, 11/8, 3/49",
        "BEHIND, -3, 5/24, -1/8, 5/8, -3/49",
        "ON_SCHEDULE, 0, 1/3, 0, 1, 0",
        "BEHIND, 3, 11/24, -1/8, 5/8, -3/49",
        "AHEAD, -3, 5/24, 1/8, 11/8, 3/49"
    })
    void sharesArePositiveOnTheBetterSide(
            ScheduleStanding standing,
            Rational deviation,
            Rational progress,
            Rational gap,
            Rational completion,
            Rational relative) {
        ScheduleStatus status = status(standing)
                .expected(expected("49"))
                .deviation(deviation)
                .progress(progress)
                .expectedProgress(Rational.of(1, 3))
                .build();
        assertEquals(Optional.of(gap), status.progressGap());
        assertEquals(Optional.of(completion), status.completion());
        assertEquals(Optional.of(relative), status.relativeDeviation());
    }

    @Test
    void belowNothingTheShareOfTheExpectedValueKeepsItsSide() {
        ScheduleStatus loss = status(ScheduleStanding.AHEAD)
                .expected(expected("-10"))
                .deviation(Rational.of(1))
                .build();
        assertEquals(Optional.of(Rational.of(1, 10)), loss.relativeDeviation());
    }

    @Test
    void whatWouldBeDividedByNothingIsAbsent() {
        ScheduleStatus start = status(ScheduleStanding.AHEAD)
                .expected(expected("0"))
                .deviation(Rational.of(3))
                .progress(Rational.of(1, 10))
                .expectedProgress(Rational.ZERO)
                .build();
        assertEquals(Optional.of(Rational.of(1, 10)), start.progressGap());
        assertEquals(Optional.empty(), start.completion());
        assertEquals(Optional.empty(), start.relativeDeviation());
    }

    @Test
    void whatIsUnknownHasNoShares() {
        ScheduleStatus unknown = status(ScheduleStanding.UNKNOWN)
                .reason(ScheduleReason.POLARITY_UNKNOWN)
                .expected(expected("49"))
                .deviation(Rational.of(3))
                .progress(Rational.of(11, 24))
                .expectedProgress(Rational.of(1, 3))
                .build();
        assertEquals(Optional.empty(), unknown.progressGap());
        assertEquals(Optional.empty(), unknown.completion());
        assertEquals(Optional.empty(), unknown.relativeDeviation());
    }

    @Test
    void aReasonStandsWithWhatIsUnknownAndOnlyThere() {
        Refused.with(
                "Reason must stand with an unknown answer, and only there: unknown",
                () -> status(ScheduleStanding.UNKNOWN).build());
        Refused.with(
                "Reason must stand with an unknown answer, and only there: behind",
                () -> status(ScheduleStanding.BEHIND)
                        .reason(ScheduleReason.NO_POINT)
                        .build());
    }

    private static Rounded expected(String value) {
        return Rounded.exact(Rational.parse(value), MathContext.UNLIMITED);
    }

    private static ScheduleStatus.Builder status(ScheduleStanding standing) {
        return ScheduleStatus.builder()
                .indicator(Indicator.of("私营企业"))
                .period(PlanPeriod.of(2019))
                .unit(Unit.of("万户"))
                .standing(standing);
    }
}
