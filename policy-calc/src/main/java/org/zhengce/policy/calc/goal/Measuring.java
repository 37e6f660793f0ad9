// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.UnaryOperator;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PlanPeriod;

/** Takes from a series what a target's change and horizon ask for. */
final class Measuring {

    private static final Rational HUNDRED = Rational.of(100);

    private final Question question;
    private final Series series;

    /** Whether the entries count units, so that their levels are never summed over time. */
    private final boolean counts;

    Measuring(Question question, Series series, boolean counts) {
        this.question = question;
        this.series = series;
        this.counts = counts || question.target.getScope().getQuantifier() == Quantifier.COUNT_WHERE;
    }

    /** One answer, or of a target for each year one for each year that was observed. */
    List<Held> held() {
        List<Held> held = new ArrayList<>();
        EachYear each = question.eachYear();
        if (series.isEmpty()) {
            held.add(Held.missing(AttainmentReason.NO_OBSERVATION));
        } else if (each == null || question.kind == ChangeKind.GROWTH_ANNUAL_AVERAGE) {
            LocalDate deadline = question.deadline();
            held.add(measure(series.within(question.start(), deadline), question.start(), deadline)
                    .withDeadline(deadline));
        } else {
            NavigableMap<Integer, List<Entry>> years = series.byYear(question.deadline());
            for (Map.Entry<Integer, List<Entry>> year : years.entrySet()) {
                LocalDate last = LocalDate.of(year.getKey(), 12, 31);
                held.add(measure(year.getValue(), LocalDate.of(year.getKey(), 1, 1), last)
                        .withDeadline(last));
            }
            if (years.isEmpty()) {
                held.add(Held.missing(AttainmentReason.OTHER_PERIOD));
            } else if (each.isAverage()) {
                Held average = average(held, years);
                held.clear();
                held.add(average.withDeadline(question.deadline()));
            } else if (years.lastKey() - years.firstKey() >= years.size()) {
                held.add(Held.missing(AttainmentReason.PERIOD_INCOMPLETE));
            }
        }
        return held;
    }

    /** The mean of the years, each of which must be there as a whole. */
    private Held average(List<Held> held, NavigableMap<Integer, List<Entry>> years) {
        boolean stock = question.aggregation == Aggregation.POINT_IN_TIME && question.kind == ChangeKind.LEVEL;
        boolean compared = question.comparesLevels() && !question.increment();
        if (question.ratios() || stock || compared) {
            return Held.missing(AttainmentReason.NOT_ADDITIVE);
        }
        if (years.lastKey() - years.firstKey() >= years.size()) {
            return Held.missing(AttainmentReason.PERIOD_INCOMPLETE);
        }
        Rational sum = Rational.ZERO;
        boolean provisional = false;
        for (Held year : held) {
            if (year.missing != null) {
                return year;
            }
            if (!year.low.equals(year.high) || !whole(year)) {
                return Held.missing(year.low.equals(year.high) ? AttainmentReason.PERIOD_INCOMPLETE : year.incomplete);
            }
            sum = sum.plus(year.low);
            provisional |= year.provisional;
        }
        Rational mean = sum.dividedBy(Rational.of(held.size()));
        return Held.of(
                mean,
                mean,
                PlanPeriod.of(years.firstKey(), years.lastKey()),
                provisional,
                AttainmentReason.PERIOD_INCOMPLETE);
    }

    /** Whether a sum goes over its whole year; the difference of two stocks does if it ends with it. */
    private boolean whole(Held year) {
        if (year.period == null) {
            return false;
        }
        LocalDate first = year.period.getFrom().firstDay();
        LocalDate last = year.period.getTo().lastDay();
        return last.equals(year.deadline) && (first.getDayOfYear() == 1 || question.comparesLevels());
    }

    private Held measure(List<Entry> within, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (within.isEmpty()) {
            return Held.missing(AttainmentReason.OTHER_PERIOD);
        }
        if (question.comparesLevels()) {
            return compared(within.get(within.size() - 1));
        }
        if (question.kind == ChangeKind.CUMULATIVE || question.increment()) {
            boolean stock = question.aggregation == Aggregation.POINT_IN_TIME;
            return question.ratios() || stock
                    ? Held.missing(AttainmentReason.NOT_ADDITIVE)
                    : Summing.sum(question, within, start);
        }
        boolean level = question.kind == ChangeKind.LEVEL && !question.ratios() && !counts;
        if (level && start != null && question.aggregation == Aggregation.ADDITIVE) {
            return Summing.sum(question, within, start);
        }
        if (level && start != null && end != null && question.aggregation == Aggregation.UNKNOWN) {
            List<Entry> longest = Summing.longest(within);
            if (longest.size() > 1) {
                return Held.missing(AttainmentReason.AGGREGATION_UNKNOWN);
            }
        }
        return level(within.get(within.size() - 1));
    }

    private Held level(Entry entry) {
        if (entry.fault != null) {
            return Held.missing(entry.fault);
        }
        if (question.frame == null) {
            return Held.missing(AttainmentReason.UNITS_DIFFER);
        }
        if (entry.unit.commensurable(question.frame)) {
            return Held.of(entry);
        }
        Rational number = question.unitsOfShare();
        return number == null ? Held.missing(AttainmentReason.UNITS_DIFFER) : Held.of(entry.dividedBy(number));
    }

    /** The level against the one before; or the change itself, if that is what was observed. */
    private Held compared(Entry entry) {
        if (entry.fault != null) {
            return Held.missing(entry.fault);
        }
        if (question.frame != null && direct(entry)) {
            Held held = Held.of(entry);
            return question.down() && question.kind != ChangeKind.MULTIPLE ? held.negated() : held;
        }
        Levels levels = Levels.of(question, series, entry);
        if (levels.missing != null) {
            return Held.missing(levels.missing);
        }
        Held held = Held.of(entry).withProvisional(levels.provisional);
        if (question.kind == ChangeKind.RANK_MOVE) {
            return rank(held, entry, levels.base);
        }
        if (question.pointsFrame) {
            return entry.ratio()
                    ? turned(map(held, v -> v.minus(levels.base).times(HUNDRED).dividedBy(Rational.of(levels.years))))
                    : Held.missing(AttainmentReason.UNITS_DIFFER);
        }
        if (question.increment()) {
            return increment(held, entry, levels.base);
        }
        if (!question.ratioFrame) {
            return Held.missing(AttainmentReason.UNITS_DIFFER);
        }
        boolean average = question.kind == ChangeKind.GROWTH_ANNUAL_AVERAGE;
        if (levels.base.signum() <= 0 || (average && entry.low.signum() < 0)) {
            return Held.missing(AttainmentReason.BASELINE_NOT_POSITIVE);
        }
        Held multiple = map(held, v -> v.dividedBy(levels.base));
        if (average) {
            return multiple.withYears(levels.years);
        }
        return question.kind == ChangeKind.MULTIPLE ? multiple : turned(map(multiple, v -> v.minus(Rational.ONE)));
    }

    /**
     * Whether the entry is the change itself: in points, if points are asked for; a ratio, if a ratio is asked for and the
     * indicator is none.
     */
    private boolean direct(Entry entry) {
        if (question.kind == ChangeKind.RANK_MOVE
                || question.frame == null
                || !entry.unit.commensurable(question.frame)) {
            return false;
        }
        return question.pointsFrame || (question.ratioFrame && !question.increment() && !question.ratioIndicator());
    }

    private Held rank(Held held, Entry entry, Rational base) {
        if (question.frame == null || !entry.unit.commensurable(question.frame)) {
            return Held.missing(AttainmentReason.UNITS_DIFFER);
        }
        Held moved = map(held, v -> v.minus(base));
        boolean down = question.target.getChange().getDirection().orElse(Direction.UP) == Direction.DOWN;
        return down ? moved : moved.negated().withRoom(base.minus(Rational.ONE));
    }

    /** Stocks tell what was added less what went: of what was added they are the least that it can be. */
    private Held increment(Held held, Entry entry, Rational base) {
        if (question.frame == null || !entry.unit.commensurable(question.frame)) {
            return Held.missing(AttainmentReason.UNITS_DIFFER);
        }
        Held net = turned(map(held, v -> v.minus(base)));
        if (question.kind == ChangeKind.INCREMENT_NET || question.ratios() || net.missing != null) {
            return net;
        }
        Rational least = net.low.signum() < 0 ? Rational.ZERO : net.low;
        return net.withValue(least, null).withIncomplete(AttainmentReason.GROSS_UNKNOWN);
    }

    /** A fall as a positive amount, if a fall is what the target speaks of. */
    private Held turned(Held held) {
        return question.down() ? held.negated() : held;
    }

    private static Held map(Held held, UnaryOperator<Rational> rising) {
        return held.withValue(rising.apply(held.low), held.high == null ? null : rising.apply(held.high));
    }
}
