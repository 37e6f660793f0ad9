// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.DayOfWeek;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * How often an act is due (周期), as precisely as the text says: 每周四, 每月, 每年两次, 每季度末月10日前, 定期.
 *
 * <p>A day that the text does not name is not invented: 每月 has no day of the month, and 每季度10日前 names a day but not the
 * month of the quarter that it is in.
 */
@Value.Immutable
@PolicyValue
public abstract class Cadence {

    Cadence() {}

    /** The rhythm. */
    public abstract CadenceKind getKind();

    /** The weekday (每周四); only with a weekly or biweekly rhythm. */
    public abstract Optional<DayOfWeek> getWeekday();

    /**
     * The month within the period: 3 for 每季度末月, 6 for 每年6月30日前; only with a quarterly (1 to 3), half-yearly (1 to 6) or
     * annual (1 to 12) rhythm.
     */
    public abstract Optional<Integer> getMonth();

    /** The day of the month by which it is due (每月5日前), 1 to 31. */
    public abstract Optional<Integer> getDayOfMonth();

    /** How often within each period (每年两次), at least 1. */
    public abstract Optional<Integer> getTimes();

    /** What sets it off (重大事项); only with {@link CadenceKind#ON_EVENT} or {@link CadenceKind#PROMPTLY}. */
    public abstract Optional<String> getEvent();

    /** A rhythm and nothing more. */
    public static Cadence of(CadenceKind kind) {
        return builder().kind(kind).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getWeekday().isPresent() && getKind() != CadenceKind.WEEKLY && getKind() != CadenceKind.BIWEEKLY) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_WEEKDAY,
                    getKind(),
                    getWeekday().get(),
                    chinese(getWeekday().get()));
        }
        checkMonth();
        if (getDayOfMonth().filter(d -> d < 1 || d > 31).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_DAY, getDayOfMonth().get());
        }
        if (getTimes().filter(t -> t < 1).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_TIMES, getTimes().get());
        }
        if (getEvent().isPresent() && getKind() != CadenceKind.ON_EVENT && getKind() != CadenceKind.PROMPTLY) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_EVENT, getKind(), getEvent().get());
        }
    }

    private void checkMonth() {
        int months = getKind().months();
        if (getMonth().isPresent() && months <= 1) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_MONTH, getKind(), getMonth().get());
        }
        if (getMonth().filter(m -> m < 1 || m > months).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.CADENCE_MONTH_RANGE, months, getMonth().get());
        }
    }

    /** The Chinese name of a weekday, which is no term of the model's own: 星期四. */
    private static String chinese(DayOfWeek weekday) {
        return "星期" + "一二三四五六日".charAt(weekday.getValue() - 1);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCadence.Builder {
        Builder() {}
    }
}
