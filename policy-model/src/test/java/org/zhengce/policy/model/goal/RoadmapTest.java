// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

class RoadmapTest {

    private static final Indicator FIRMS = Indicator.of("私营企业");

    @Test
    void theFirstMilestoneIsTheStartAndTheLastTheTarget() {
        Roadmap roadmap = firms(at("2018/2018", "41", "万户"), at("2020/2020", "55", "万户"), at("2021/2021", "65", "万户"));
        assertEquals(at("2018/2018", "41", "万户"), roadmap.start());
        assertEquals(at("2021/2021", "65", "万户"), roadmap.target());
        assertEquals(Optional.empty(), roadmap.getObject());
        assertNotEquals(roadmap, roadmap.withObject(Optional.of("云泽区")));
    }

    @Test
    void aSumBeginsWithNothingOnTheEveOfItsPeriod() {
        // C5: 累计 30 亿元 over 2017–2021
        Roadmap fund = Roadmap.cumulative(FIRMS, Quantity.of("30", "亿元"), PlanPeriod.of(2017, 2021));
        assertEquals(at("2016-12-31/2016-12-31", "0", "亿元"), fund.start());
        assertEquals(at("2017/2021", "30", "亿元"), fund.target());
        assertEquals(Reckoning.SINCE_START, fund.getReckoning());
        Refused.with(
                "Year must be 1 to 9999: 0",
                () -> Roadmap.cumulative(FIRMS, Quantity.of("30", "亿元"), PlanPeriod.of(1)));
    }

    @Test
    void thereIsAStartAndATarget() {
        Refused.with("Roadmap must have at least a start and a target: 0", () -> firms());
        Refused.with("Roadmap must have at least a start and a target: 1", () -> firms(at("2021/2021", "65", "万户")));
    }

    @Test
    void eachMilestoneIsLaterThanTheOneBefore() {
        Refused.with(
                "Milestone must be later than the one before: 2018/2018 after 2021/2021",
                () -> firms(at("2021/2021", "65", "万户"), at("2018/2018", "41", "万户")));
        Refused.with(
                "Milestone must be later than the one before: 2021-12/2021-12 after 2021/2021",
                () -> firms(at("2021/2021", "65", "万户"), at("2021-12/2021-12", "66", "万户")));
    }

    @Test
    void aSumCountsFromTheDayAfterTheStart() {
        Refused.with(
                "Cumulative milestone must begin the day after the start: 2018/2021 after 2016/2016",
                () -> Roadmap.of(
                        FIRMS, Reckoning.SINCE_START, at("2016/2016", "0", "亿元"), at("2018/2021", "30", "亿元")));
    }

    @Test
    void unitsMustConvert() {
        assertEquals(
                2,
                firms(at("2018/2018", "410000", "户"), at("2021/2021", "65", "万户"))
                        .getMilestones()
                        .size());
        Refused.with("Units differ: 户/亿元", () -> firms(at("2018/2018", "410000", "户"), at("2021/2021", "65", "亿元")));
    }

    private static Roadmap firms(Milestone... milestones) {
        return Roadmap.of(FIRMS, Reckoning.AT_END, milestones);
    }

    private static Milestone at(String period, String value, String unit) {
        return Milestone.of(PlanPeriod.parse(period), Quantity.of(value, unit));
    }
}
