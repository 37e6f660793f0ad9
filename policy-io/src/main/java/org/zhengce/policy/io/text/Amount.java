// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A number with its unit where it stands in a section (数量), and what the words around it say of it: 不低于30亿元, 5家以上.
 *
 * <p>Written by {@link Amounts} and {@link Cues} while they look at one place; read only afterwards.
 */
final class Amount {

    /** Where the number begins, and where its unit and the comparator after it end. */
    final int from;

    final int end;
    final Rational value;
    final String unit;
    final String kind;

    /** The upper end of a range. */
    @Nullable
    final Rational high;

    /** Whether it is written in Chinese characters, as counts of things that are only mentioned are. */
    final boolean chinese;

    /** Whether 级 follows: 千亿级. */
    final boolean level;

    /** Whether the number is nothing but a magnitude: 千户, 百亿元. */
    boolean bare;

    @Nullable
    Comparator comparator;

    /** Where the words before the number begin that belong to it (力争提高到). */
    int cue;

    /** Whether one of those words is a predicate: 达到, 超过, 增长. */
    boolean predicate;

    /** Whether the predicate is one of arriving: 达到, 提高到. */
    boolean arrives;

    /** Whether 由 or 从 stands before it, so that it is where a change starts. */
    boolean start;

    boolean cumulative;
    boolean average;
    boolean yearly;

    /** Whether the words say that it is one of an enumeration of what is in hand (等12个). */
    boolean listed;

    @Nullable
    ChangeKind change;

    @Nullable
    Direction direction;

    Amount(
            int from,
            int end,
            Rational value,
            @Nullable Rational high,
            String unit,
            String kind,
            boolean chinese,
            boolean level) {
        this.from = from;
        this.end = end;
        this.value = value;
        this.high = high;
        this.unit = unit;
        this.kind = kind;
        this.chinese = chinese;
        this.level = level;
        this.cue = from;
    }

    /** This amount as the lower end of a range whose upper end follows: 5件以上8件以下. */
    Amount upTo(Amount upper) {
        Amount range = new Amount(from, upper.end, value, upper.value, unit, kind, chinese, level);
        range.cue = cue;
        range.predicate = predicate;
        range.arrives = arrives;
        range.cumulative = cumulative;
        range.average = average;
        range.yearly = yearly;
        range.change = change;
        range.direction = direction;
        return range;
    }

    /** This amount in the unit of another one. */
    Amount in(Amount other) {
        Amount same = new Amount(from, end, value, high, other.unit, other.kind, chinese, level);
        same.cue = cue;
        same.predicate = predicate;
        same.arrives = arrives;
        same.cumulative = cumulative;
        same.average = average;
        same.yearly = yearly;
        same.change = change;
        same.direction = direction;
        same.comparator = comparator == null ? other.comparator : comparator;
        return same;
    }

    boolean is(String name) {
        return kind.equals(name);
    }

    /** Whether it counts things: 个, 家, 万户. */
    boolean counts() {
        return is("count") || is("weak");
    }

    /** Whether it is a part of a whole or a rate of change: %, 1/3, 个百分点. */
    boolean relative() {
        return is("percent") || is("points") || is("one");
    }

    /** The comparator, or what a number without one says. */
    Comparator comparison() {
        return comparator != null
                ? comparator
                : level ? Comparator.AT_LEAST : arrives ? Comparator.INCREASE_TO : Comparator.EQUAL;
    }

    Quantity quantity() {
        return Quantity.of(value, Unit.parse(unit));
    }
}
