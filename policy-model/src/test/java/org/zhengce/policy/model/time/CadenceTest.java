// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;

class CadenceTest {

    private static final Set<CadenceKind> WEEKLY = EnumSet.of(CadenceKind.WEEKLY, CadenceKind.BIWEEKLY);
    private static final Set<CadenceKind> BY_EVENT = EnumSet.of(CadenceKind.ON_EVENT, CadenceKind.PROMPTLY);

    @Test
    void aRhythmAloneNamesNoDay() {
        Cadence monthly = Cadence.of(CadenceKind.MONTHLY);
        assertEquals(Optional.empty(), monthly.getDayOfMonth());
        assertEquals(Optional.empty(), monthly.getWeekday());
        assertEquals(Optional.empty(), monthly.getTimes());
    }

    @ParameterizedTest
    @EnumSource(CadenceKind.class)
    void aWeekdayStandsWithWeeksOnly(CadenceKind kind) {
        Cadence.Builder thursday = Cadence.builder().kind(kind).weekday(DayOfWeek.THURSDAY);
        if (WEEKLY.contains(kind)) {
            assertEquals(Optional.of(DayOfWeek.THURSDAY), thursday.build().getWeekday());
        } else {
            Refused.with("Weekday must stand with a weekly cadence: " + kind.code() + " THURSDAY", thursday::build);
        }
    }

    @ParameterizedTest
    @EnumSource(CadenceKind.class)
    void aMonthStandsWithPeriodsOfMonthsAndLiesWithinThem(CadenceKind kind) {
        int months = Map.of(CadenceKind.QUARTERLY, 3, CadenceKind.SEMIANNUAL, 6, CadenceKind.ANNUAL, 12)
                .getOrDefault(kind, 0);
        Cadence.Builder first = Cadence.builder().kind(kind).month(1);
        if (months == 0) {
            Refused.with(
                    "Month must stand with a quarterly, half-yearly or annual cadence: " + kind.code() + " 1",
                    first::build);
            return;
        }
        assertEquals(Optional.of(1), first.build().getMonth());
        assertEquals(
                Optional.of(months),
                Cadence.builder().kind(kind).month(months).build().getMonth());
        for (int outside : new int[] {0, months + 1}) {
            Cadence.Builder refused = Cadence.builder().kind(kind).month(outside);
            Refused.with("Month within the period must be 1 to " + months + ": " + outside, refused::build);
        }
    }

    @Test
    void periodsOfMonthsKnowHowManyTheyHave() {
        assertEquals(1, CadenceKind.MONTHLY.months());
        assertEquals(0, CadenceKind.TEN_DAYS.months());
        assertEquals(0, CadenceKind.PERIODIC.months());
    }

    @ParameterizedTest
    @EnumSource(CadenceKind.class)
    void anEventStandsWithWhatItSetsOff(CadenceKind kind) {
        Cadence.Builder urgent = Cadence.builder().kind(kind).event("重大事项");
        if (BY_EVENT.contains(kind)) {
            assertEquals(Optional.of("重大事项"), urgent.build().getEvent());
        } else {
            Refused.with("Event must stand with an event-driven cadence: " + kind.code() + " 重大事项", urgent::build);
        }
    }

    @Test
    void daysOfTheMonthAndTimesHaveTheirRange() {
        Cadence.Builder none = Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(0);
        Refused.with("Day of month must be 1 to 31: 0", none::build);
        Cadence.Builder late = Cadence.builder().kind(CadenceKind.MONTHLY).dayOfMonth(32);
        Refused.with("Day of month must be 1 to 31: 32", late::build);
        Cadence.Builder never = Cadence.builder().kind(CadenceKind.ANNUAL).times(0);
        Refused.with("Times per period must be at least 1: 0", never::build);
    }

    @Test
    void theFirstAndTheLastDayOfAMonthAndOneTimeAreInRange() {
        for (int day : new int[] {1, 31}) {
            Cadence monthly = Cadence.builder()
                    .kind(CadenceKind.MONTHLY)
                    .dayOfMonth(day)
                    .times(1)
                    .build();
            assertEquals(Optional.of(day), monthly.getDayOfMonth());
            assertEquals(Optional.of(1), monthly.getTimes());
        }
    }

    @Test
    void equalityIsOfAllParts() {
        Cadence twice = Cadence.builder().kind(CadenceKind.ANNUAL).times(2).build();
        assertEquals(twice, Cadence.builder().times(2).kind(CadenceKind.ANNUAL).build());
        assertNotEquals(twice, Cadence.of(CadenceKind.ANNUAL));
    }
}
