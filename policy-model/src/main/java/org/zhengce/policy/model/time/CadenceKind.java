// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * How often something is due (周期): the first eight are determinate, the others yield no dates.
 */
public enum CadenceKind implements Term {
    /** Every day. */
    DAILY("每日"),
    /** Every week, perhaps on a named weekday. */
    WEEKLY("每周"),
    /** Every two weeks. */
    BIWEEKLY("每两周"),
    /** Three times a month, at each ten-day period (旬). */
    TEN_DAYS("每旬"),
    /** Every month. */
    MONTHLY("每月"),
    /** Every quarter. */
    QUARTERLY("每季度"),
    /** Every half-year. */
    SEMIANNUAL("每半年"),
    /** Every year. */
    ANNUAL("每年"),
    /** At intervals that the text does not give. */
    PERIODIC("定期"),
    /** Without delay, whenever there is occasion. */
    PROMPTLY("及时"),
    /** Often. */
    FREQUENT("经常性"),
    /** A practice that goes on. */
    CONTINUING("继续"),
    /** All the time. */
    CONTINUOUS("常态化"),
    /** As things change. */
    DYNAMIC("动态"),
    /** At the times that a schedule elsewhere sets. */
    ON_SCHEDULE("按时"),
    /** Whenever a named event happens. */
    ON_EVENT("遇事即办"),
    /** Once, or as often as the text leaves open. */
    ONCE_OR_UNSPECIFIED("一次或未定"),
    /** The text does not say. */
    UNSPECIFIED("未定");

    private final String label;

    CadenceKind(String label) {
        this.label = label;
    }

    /** Whether dates follow from it and a calendar: 每月 has them, 定期 has none. */
    public boolean determinate() {
        return compareTo(ANNUAL) <= 0;
    }

    /** How many months its period has: 3 of 每季度, 12 of 每年; 0 if the period is no whole number of months. */
    public int months() {
        switch (this) {
            case MONTHLY:
                return 1;
            case QUARTERLY:
                return 3;
            case SEMIANNUAL:
                return 6;
            case ANNUAL:
                return 12;
            default:
                return 0;
        }
    }

    @Override
    public String label() {
        return label;
    }
}
