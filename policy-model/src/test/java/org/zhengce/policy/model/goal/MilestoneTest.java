// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.ByEndOf;
import org.zhengce.policy.model.time.During;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

class MilestoneTest {

    private static final Set<ChangeKind> STEADY = EnumSet.of(
            ChangeKind.LEVEL,
            ChangeKind.SHARE,
            ChangeKind.INCREMENT_GROSS,
            ChangeKind.INCREMENT_NET,
            ChangeKind.CUMULATIVE);

    @Test
    void aTargetByTheEndOfADateSetsOne() {
        // 001: 2021年超过65万户
        Target firms = Target.of(Indicator.of("私营企业"), Bound.numeric(Comparator.MORE_THAN, "65", "万户"))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2021)));
        assertEquals(Optional.of(Milestone.of(PlanPeriod.of(2021), Quantity.of("65", "万户"))), Milestone.from(firms));
    }

    @Test
    void aSumOverAPeriodSetsOne() {
        // 000: 2017年-2021年累计不低于30亿元
        PlanPeriod period = PlanPeriod.of(2017, 2021);
        Target fund = Target.of(Indicator.of("工业发展专项资金"), Bound.numeric(Comparator.AT_LEAST, "30", "亿元"))
                .withChange(Change.of(ChangeKind.CUMULATIVE))
                .withHorizon(Horizon.during(period));
        assertEquals(Optional.of(Milestone.of(period, Quantity.of("30", "亿元"))), Milestone.from(fund));
    }

    @Property(tries = 500)
    void whatIsNoNumberAtATimeSetsNone(@ForAll Target target) {
        boolean number = target.getBound() instanceof NumericBound;
        boolean time = target.getHorizon() instanceof ByEndOf || target.getHorizon() instanceof During;
        boolean steady = STEADY.contains(target.getChange().getKind());
        assertEquals(number && time && steady, Milestone.from(target).isPresent());
    }

    @Test
    void aBaselineSetsOneIfItHasValueAndDate() {
        Quantity share = Quantity.of("48", "%");
        assertEquals(
                Optional.of(Milestone.of(PlanPeriod.of(2018), share)),
                Milestone.from(Baseline.builder()
                        .value(share)
                        .date(PartialDate.of(2018))
                        .build()));
        assertEquals(
                Optional.empty(), Milestone.from(Baseline.builder().value(share).build()));
        assertEquals(
                Optional.empty(),
                Milestone.from(Baseline.builder().date(PartialDate.of(2018)).build()));
    }
}
