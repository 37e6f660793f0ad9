// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.util.function.Function;

/**
 * When a figure is to hold (期限): by the end of a date, during a period, each year, standing, or unstated.
 *
 * <p>A closed family; {@link #match} has one function per member.
 */
public abstract class Horizon {

    Horizon() {}

    /** By the end of a year, a month or a day (到2025年). */
    public static ByEndOf byEndOf(PartialDate date) {
        return ByEndOf.of(date);
    }

    /** Over a whole period (2017年—2021年累计). */
    public static During during(PlanPeriod period) {
        return During.of(period);
    }

    /** Every year anew (每年, 年度), for an open time. */
    public static EachYear eachYear() {
        return EachYear.builder().average(false).build();
    }

    /** At all times (确保, 不得): a norm rather than a goal. */
    public static Standing standing() {
        return Standing.of();
    }

    /** The text names no time; it is not guessed. */
    public static Unstated unstated() {
        return Unstated.of();
    }

    /** Calls the function of this member and returns its answer. */
    public abstract <R> R match(
            Function<? super ByEndOf, ? extends R> byEndOf,
            Function<? super During, ? extends R> during,
            Function<? super EachYear, ? extends R> eachYear,
            Function<? super Standing, ? extends R> standing,
            Function<? super Unstated, ? extends R> unstated);
}
