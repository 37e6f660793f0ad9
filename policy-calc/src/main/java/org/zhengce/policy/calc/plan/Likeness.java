// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.time.PartialDate;

/** Which targets of two plans are the same one, and how they differ. */
final class Likeness {

    /** Indicator and change kind are always the same; then the closer the better: scope and time, area and year, either, neither. */
    static final List<Function<Target, Object>> KEYS = Collections.unmodifiableList(Arrays.asList(
            Target::withoutQuotes,
            target -> key(target, target.getScope(), target.getHorizon()),
            target -> key(target, area(target), units(target), year(target)),
            target -> key(target, area(target), units(target)),
            target -> key(target, area(target), year(target)),
            target -> key(target, area(target)),
            target -> key(target, year(target)),
            target -> key(target)));

    private Likeness() {}

    private static Object key(Target target, Object... more) {
        return Arrays.asList(target.getIndicator().getName(), target.getChange().getKind(), Arrays.asList(more));
    }

    private static Object area(Target target) {
        return target.getScope().getArea();
    }

    private static Object units(Target target) {
        Scope scope = target.getScope();
        return Arrays.asList(scope.getQuantifier(), scope.getUnit(), scope.getThreshold());
    }

    /** The year at whose end, or over which, it is to hold. */
    static Optional<Integer> year(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.of(byEndOf.getDate().getYear()),
                        during -> Optional.of(during.getPeriod().getTo().getYear()),
                        each -> each.getUntil().map(PartialDate::getYear),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** How a set of what satisfies stands to the one before. */
    enum Order {
        SAME,
        NARROWER,
        WIDER,
        OTHER
    }

    static Set<TargetChangeKind> kinds(Optional<Target> before, Optional<Target> after) {
        if (!before.isPresent()) {
            return EnumSet.of(TargetChangeKind.ADDED);
        }
        return after.isPresent() ? kinds(before.get(), after.get()) : EnumSet.of(TargetChangeKind.REMOVED);
    }

    static Set<TargetChangeKind> kinds(Target before, Target after) {
        if (before.equals(after)) {
            return EnumSet.of(TargetChangeKind.MOVED);
        }
        Set<TargetChangeKind> kinds = EnumSet.noneOf(TargetChangeKind.class);
        boolean rescoped = !before.getScope().equals(after.getScope());
        boolean rebased = !before.getBaseline().equals(after.getBaseline());
        Order demand = demand(before, after);
        Order time = time(before, after);
        verdict(demand, time, rescoped || rebased && relative(after)).ifPresent(kinds::add);
        add(kinds, TargetChangeKind.REDATED, !before.getHorizon().equals(after.getHorizon()));
        add(kinds, TargetChangeKind.RESCOPED, rescoped);
        add(
                kinds,
                TargetChangeKind.STANCE_CHANGED,
                before.getStance() != after.getStance() || before.getNature() != after.getNature());
        add(kinds, TargetChangeKind.REBASED, rebased);
        boolean restated = demand == Order.SAME && !before.getBound().equals(after.getBound());
        add(kinds, TargetChangeKind.RESTATED, restated || !before.getIndicator().equals(after.getIndicator()));
        add(kinds, TargetChangeKind.REWORDED, kinds.isEmpty());
        return kinds;
    }

    private static void add(Set<TargetChangeKind> kinds, TargetChangeKind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    /** Whether its number is one of its baseline. */
    private static boolean relative(Target target) {
        switch (target.getChange().getKind()) {
            case LEVEL:
            case SHARE:
            case CUMULATIVE:
                return false;
            default:
                return true;
        }
    }

    /** Of another scope or from another start the sets are of different things. */
    private static Optional<TargetChangeKind> verdict(Order demand, Order time, boolean incomparable) {
        if (demand == Order.SAME && (time == Order.SAME || time == Order.OTHER || incomparable)) {
            return Optional.empty();
        }
        if (incomparable || demand == Order.OTHER || time == Order.OTHER) {
            return Optional.of(TargetChangeKind.CHANGED);
        }
        if (demand != Order.SAME && time != Order.SAME && demand != time) {
            return Optional.of(TargetChangeKind.CHANGED);
        }
        return Optional.of(
                demand == Order.NARROWER || time == Order.NARROWER
                        ? TargetChangeKind.TIGHTENED
                        : TargetChangeKind.LOOSENED);
    }

    /** By the sets of numbers that satisfy the bounds. */
    static Order demand(Target before, Target after) {
        if (!before.getChange().equals(after.getChange())) {
            return Order.OTHER;
        }
        Optional<Interval> old = Goals.accepted(before);
        Optional<Interval> now = Goals.accepted(after);
        if (!old.isPresent()
                || !now.isPresent()
                || !old.get().getUnit().commensurable(now.get().getUnit())) {
            return before.getBound().equals(after.getBound()) ? Order.SAME : Order.OTHER;
        }
        boolean narrower = old.get().encloses(now.get());
        boolean wider = now.get().encloses(old.get());
        if (narrower) {
            return wider ? Order.SAME : Order.NARROWER;
        }
        return wider ? Order.WIDER : Order.OTHER;
    }

    /**
     * By the deadline: what is to be reached is harder to reach sooner, and so is a fall. A sum over a period that starts on the
     * same day is harder to reach in a shorter one. Of anything else another time says nothing.
     */
    private static Order time(Target before, Target after) {
        if (before.getHorizon().equals(after.getHorizon())) {
            return Order.SAME;
        }
        Optional<LocalDate> old = deadline(before, after);
        Optional<LocalDate> now = deadline(after, before);
        if (!old.isPresent() || !now.isPresent() || !reached(before) || !reached(after)) {
            return Order.OTHER;
        }
        int order = now.get().compareTo(old.get());
        return order == 0 ? Order.SAME : order < 0 ? Order.NARROWER : Order.WIDER;
    }

    private static Optional<LocalDate> deadline(Target target, Target other) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.of(byEndOf.getDate().lastDay()),
                        during -> start(other)
                                .filter(during.getPeriod().getFrom().firstDay()::equals)
                                .map(same -> during.getPeriod().getTo().lastDay()),
                        each -> Optional.empty(),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    private static Optional<LocalDate> start(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.empty(),
                        during -> Optional.of(during.getPeriod().getFrom().firstDay()),
                        each -> Optional.empty(),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** Whether it is a mark to arrive at, so that arriving sooner is more; what is counted from a start needs one. */
    private static boolean reached(Target target) {
        boolean period = start(target).isPresent();
        boolean based = target.getBaseline().isPresent();
        switch (target.getChange().getKind()) {
            case LEVEL:
            case SHARE:
                return mark(target, falls(target));
            case CUMULATIVE:
            case INCREMENT_GROSS:
            case INCREMENT_NET:
                return (period || based) && mark(target, false);
            case GROWTH:
            case MULTIPLE:
            case RANK_MOVE:
                return based && mark(target, false);
            default:
                return false;
        }
    }

    private static boolean falls(Target target) {
        return target.getIndicator().getPolarity() == Polarity.LOWER_IS_BETTER || down(target);
    }

    private static boolean down(Target target) {
        return target.getChange().getDirection().filter(Direction.DOWN::equals).isPresent();
    }

    /** Whether the bound is a floor, or a ceiling to come down to; more of what is better low is no mark, unless it is a fall. */
    private static boolean mark(Target target, boolean ceiling) {
        boolean open = target.getBound()
                .match(numeric -> false, range -> false, relative -> false, universal -> true, qualitative -> false);
        if (open) {
            return true;
        }
        Optional<Interval> accepted = Goals.accepted(target);
        if (ceiling) {
            return accepted.filter(set -> !set.getLow().isPresent()).isPresent();
        }
        boolean wanted = target.getIndicator().getPolarity() != Polarity.LOWER_IS_BETTER || down(target);
        return wanted && accepted.filter(set -> !set.getHigh().isPresent()).isPresent();
    }
}
