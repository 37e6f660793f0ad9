// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What was promised of an indicator from a start to a target (路线图, 年度目标分解): the start, the milestones between, the target.
 *
 * <p>It says nothing about the time in between; how that is filled is for the calculation to be told. A start that is not in the
 * text is the caller's to give: 41 万户 at the end of 2018, and 65 万户 of the text by the end of 2021.
 */
@Value.Immutable
@PolicyValue
public abstract class Roadmap {

    Roadmap() {}

    /** What is promised. */
    public abstract Indicator getIndicator();

    /** The one unit that it is promised of (云泽区), if it is not all together. */
    public abstract Optional<String> getObject();

    /** What the values are values of. */
    public abstract Reckoning getReckoning();

    /** Start, milestones between, target; at least two, each later than the one before, all in units of one base. */
    public abstract List<Milestone> getMilestones();

    /** A roadmap of all together; the first milestone is the start, the last the target. */
    public static Roadmap of(Indicator indicator, Reckoning reckoning, Milestone... milestones) {
        return builder()
                .indicator(indicator)
                .reckoning(reckoning)
                .addAllMilestones(Arrays.asList(milestones))
                .build();
    }

    /**
     * A sum that is to come together over a period (累计目标), from 0 on the day before it: 2017年—2021年累计30亿元.
     *
     * @throws IllegalArgumentException if the period begins on the first day of the year 1
     */
    public static Roadmap cumulative(Indicator indicator, Quantity sum, PlanPeriod period) {
        LocalDate eve = period.getFrom().firstDay().minusDays(1);
        return of(
                indicator,
                Reckoning.SINCE_START,
                Milestone.of(
                        PlanPeriod.of(PartialDate.of(eve), PartialDate.of(eve)),
                        Quantity.of(Rational.ZERO, sum.getUnit())),
                Milestone.of(period, sum));
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The start. */
    public Milestone start() {
        return getMilestones().get(0);
    }

    /** The target. */
    public Milestone target() {
        return getMilestones().get(getMilestones().size() - 1);
    }

    /** A copy of one unit, or of all together. */
    public abstract Roadmap withObject(Optional<String> object);

    @Value.Check
    void check() {
        if (getMilestones().size() < 2) {
            throw new InvalidValueException(
                    ProblemCode.ROADMAP_MILESTONES, getMilestones().size());
        }
        LocalDate first = start().getPeriod().getTo().lastDay().plusDays(1);
        for (int i = 1; i < getMilestones().size(); i++) {
            Milestone before = getMilestones().get(i - 1);
            Milestone milestone = getMilestones().get(i);
            if (!milestone
                    .getPeriod()
                    .getTo()
                    .lastDay()
                    .isAfter(before.getPeriod().getTo().lastDay())) {
                throw new InvalidValueException(ProblemCode.ROADMAP_ORDER, milestone.getPeriod(), before.getPeriod());
            }
            if (getReckoning() == Reckoning.SINCE_START
                    && !milestone.getPeriod().getFrom().firstDay().equals(first)) {
                throw new InvalidValueException(ProblemCode.ROADMAP_SPAN, milestone.getPeriod(), start().getPeriod());
            }
            before.getValue().compareAmount(milestone.getValue());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRoadmap.Builder {
        Builder() {}
    }
}
