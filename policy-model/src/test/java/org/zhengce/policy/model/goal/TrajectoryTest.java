// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

class TrajectoryTest {

    @ParameterizedTest
    @CsvSource({
        "AT_END, 2021/2021, 2021/2021",
        "AT_END, 2021-01/2021-12, 2021/2021",
        "AT_END, 2021-12-31/2021-12-31, 2021/2021",
        "AT_END, 2020/2020, 2020/2020",
        "AT_END, 2022/2022, 2022/2022",
        "AT_END, 2021-11/2021-11, ",
        "AT_END, 2019/2019, ",
        "AT_END, 2023/2023, ",
        "WITHIN_PERIOD, 2021-01-01/2021-12-31, 2021/2021",
        "WITHIN_PERIOD, 2021-10/2021-12, ",
        "SINCE_START, 2021-12/2021-12, "
    })
    void aPeriodIsFoundByItsDaysAndOfAStockByItsLast(Reckoning reckoning, PlanPeriod asked, PlanPeriod found) {
        Trajectory path = path(reckoning, "2020/2020", "2021/2021", "2022/2022");
        assertEquals(Optional.ofNullable(found), path.point(asked).map(TrajectoryPoint::getPeriod));
    }

    @Test
    void theFirstPointIsTheStartAndTheLastTheTarget() {
        Trajectory path = path(Reckoning.AT_END, "2020/2020", "2021/2021", "2022/2022");
        assertEquals(PlanPeriod.of(2020), path.start().getPeriod());
        assertEquals(PlanPeriod.of(2022), path.target().getPeriod());
    }

    @Test
    void thereAreTwoPointsAndTheyFollowEachOther() {
        Refused.with("Trajectory must have at least two points: 1", () -> path(Reckoning.AT_END, "2020/2020"));
        Refused.with(
                "Point must be later than the one before: 2020/2020 after 2021/2021",
                () -> path(Reckoning.AT_END, "2021/2021", "2020/2020"));
        Refused.with(
                "Point must be later than the one before: 2021-12/2021-12 after 2021/2021",
                () -> path(Reckoning.AT_END, "2021/2021", "2021-12/2021-12"));
    }

    private static Trajectory path(Reckoning reckoning, String... periods) {
        return Trajectory.builder()
                .indicator(Indicator.of("私营企业"))
                .reckoning(reckoning)
                .kind(TrajectoryKind.STEPPED)
                .unit(Unit.of("万户"))
                .addAllPoints(Arrays.stream(periods)
                        .map(period -> TrajectoryPoint.of(
                                PlanPeriod.parse(period), Rounded.exact(Rational.ONE, MathContext.UNLIMITED), true))
                        .collect(Collectors.toList()))
                .build();
    }
}
