// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Calendar periods by the number of their first and last month, counted from the year 0. */
final class StepMonths {

    private static final int YEAR = 12;

    private StepMonths() {}

    /** The month that the period begins with; -1 if it begins within one. */
    static int first(PlanPeriod period) {
        LocalDate day = period.getFrom().firstDay();
        return day.getDayOfMonth() == 1 ? number(day) : -1;
    }

    /** The month that the period ends with; -1 if it ends within one. */
    static int last(PlanPeriod period) {
        LocalDate day = period.getTo().lastDay();
        return day.getDayOfMonth() == day.lengthOfMonth() ? number(day) : -1;
    }

    private static int number(LocalDate day) {
        return day.getYear() * YEAR + day.getMonthValue() - 1;
    }

    /** Whether a value of the period is one of a series that goes by this step. */
    static boolean fits(PlanPeriod period, Reckoning reckoning, PeriodUnit step) {
        int first = first(period);
        int last = last(period);
        if (last < 0 || (last + 1) % step.months() != 0) {
            return false;
        }
        switch (reckoning) {
            case WITHIN_PERIOD:
                return first == last - step.months() + 1;
            case SINCE_START:
                return first >= 0 && first % step.months() == 0;
            default:
                return true;
        }
    }

    /**
     * The last month of a period that fits.
     *
     * @throws InvalidValueException if it does not
     */
    static int end(PlanPeriod period, Reckoning reckoning, PeriodUnit step) {
        if (!fits(period, reckoning, step)) {
            throw new InvalidValueException(ProblemCode.STEP_PERIOD, step, period);
        }
        return last(period);
    }

    /** The period of these months; of years where they make up years and the step is a year. */
    static PlanPeriod period(int first, int last, PeriodUnit step) {
        return step == PeriodUnit.YEAR
                ? PlanPeriod.of(first / YEAR, last / YEAR)
                : PlanPeriod.of(date(first), date(last));
    }

    private static PartialDate date(int month) {
        return PartialDate.of(month / YEAR, month % YEAR + 1);
    }
}
