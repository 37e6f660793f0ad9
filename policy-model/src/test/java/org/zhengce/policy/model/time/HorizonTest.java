// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HorizonTest {

    private static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of(Horizon.byEndOf(PartialDate.of(2025)), "by the end of 2025"),
                Arguments.of(Horizon.during(PlanPeriod.of(2017, 2021)), "during 2017/2021"),
                Arguments.of(Horizon.eachYear(), "each year"),
                Arguments.of(Horizon.standing(), "standing"),
                Arguments.of(Horizon.unstated(), "unstated"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void matchCallsTheFunctionOfTheMember(Horizon horizon, String called) {
        assertEquals(called, say(horizon));
    }

    private static String say(Horizon horizon) {
        return horizon.match(
                byEndOf -> "by the end of " + byEndOf.getDate(),
                during -> "during " + during.getPeriod(),
                eachYear -> "each year",
                standing -> "standing",
                unstated -> "unstated");
    }

    @Test
    void membersAreEqualByTheirParts() {
        assertEquals(ByEndOf.of(PartialDate.of(2025)), Horizon.byEndOf(PartialDate.of(2025)));
        assertEquals(During.of(PlanPeriod.of(2016)), Horizon.during(PlanPeriod.of(2016)));
        assertEquals(Standing.of(), Horizon.standing());
        assertEquals(Unstated.of(), Horizon.unstated());
        assertEquals(Standing.of().hashCode(), Horizon.standing().hashCode());
        assertNotEquals((Horizon) Standing.of(), Unstated.of());
        assertNotEquals(ByEndOf.of(PartialDate.of(2025)), ByEndOf.of(PartialDate.of(2025, 12)));
    }

    @Test
    void eachYearIsByItselfAndOpenUnlessSaidOtherwise() {
        EachYear each = Horizon.eachYear();
        assertFalse(each.isAverage());
        assertEquals(Optional.empty(), each.getUntil());
        assertNotEquals(each, EachYear.builder().average(true).build());
        assertNotEquals(
                each,
                EachYear.builder().average(false).until(PartialDate.of(2021)).build());
    }
}
