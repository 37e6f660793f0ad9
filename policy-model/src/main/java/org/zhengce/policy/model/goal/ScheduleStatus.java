// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Where an indicator stands against its path (序时进度): expected, actual, and how far apart.
 *
 * <p>Progress is the part of the way from start to target, downward as well as upward: from 48 % to 50 % the value 49 % is 1/2.
 * The deviations that are a share ({@link #progressGap}, {@link #completion}, {@link #relativeDeviation}) are counted from the
 * better side of the indicator: positive (of the completion: above 1) is ahead, whichever way the path goes. All figures are as
 * exact as the expected value is.
 */
@Value.Immutable
@PolicyValue
public abstract class ScheduleStatus {

    ScheduleStatus() {}

    /** What was to be reached. */
    public abstract Indicator getIndicator();

    /** The one unit that it was to be reached by, if it is not all together. */
    public abstract Optional<String> getObject();

    /** The period that was looked at. */
    public abstract PlanPeriod getPeriod();

    /** The unit of the expected value and of the deviation. */
    public abstract Unit getUnit();

    /** What the path expects, if it has a point there. */
    public abstract Optional<Rounded> getExpected();

    /** What was observed, with its source and whether it is provisional. */
    public abstract Optional<Observation> getObservation();

    /** Actual less expected, in the unit; of an indicator that is better lower a negative one is ahead. */
    public abstract Optional<Rational> getDeviation();

    /** The part of the way that is behind it (完成进度); absent where start and target are equal. */
    public abstract Optional<Rational> getProgress();

    /** The part of the way that should be (序时进度); absent where start and target are equal. */
    public abstract Optional<Rational> getExpectedProgress();

    /** Ahead, on schedule, behind, or unknown. */
    public abstract ScheduleStanding getStanding();

    /** Why it is unknown; there if and only if it is. */
    public abstract Optional<ScheduleReason> getReason();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How far it is ahead, of the whole way from start to target (进度差): -1/10 is ten points behind. Absent where the standing
     * is unknown or start and target are equal.
     */
    public Optional<Rational> progressGap() {
        return getProgress()
                .flatMap(done -> getExpectedProgress().map(due -> distance(done, due)))
                .flatMap(this::signed);
    }

    /**
     * How much of the way that should have been made is made (序时完成率): 1 on schedule, 1/2 at half of it. Absent where the
     * standing is unknown or no way should have been made.
     */
    public Optional<Rational> completion() {
        return getExpectedProgress()
                .filter(due -> due.signum() != 0)
                .flatMap(due -> progressGap()
                        .map(gap -> gap.dividedBy(distance(due, Rational.ZERO)).plus(Rational.ONE)));
    }

    /**
     * How far it is ahead, of the expected value (偏差率): 1/20 is five percent better than expected. Absent where the standing is
     * unknown or 0 was expected.
     */
    public Optional<Rational> relativeDeviation() {
        return getExpected()
                .map(Rounded::getValue)
                .filter(expected -> expected.signum() != 0)
                .flatMap(expected -> getDeviation()
                        .map(deviation -> distance(deviation.dividedBy(expected), Rational.ZERO))
                        .flatMap(this::signed));
    }

    private static Rational distance(Rational one, Rational other) {
        Rational difference = one.minus(other);
        return difference.signum() < 0 ? difference.negated() : difference;
    }

    private Optional<Rational> signed(Rational distance) {
        switch (getStanding()) {
            case UNKNOWN:
                return Optional.empty();
            case BEHIND:
                return Optional.of(distance.negated());
            default:
                return Optional.of(distance);
        }
    }

    @Value.Check
    void check() {
        if ((getStanding() == ScheduleStanding.UNKNOWN) != getReason().isPresent()) {
            throw new InvalidValueException(ProblemCode.UNKNOWN_WITHOUT_REASON, getStanding());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableScheduleStatus.Builder {
        Builder() {}
    }
}
