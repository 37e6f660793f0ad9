// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.time;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengce.policy.model.time.Delivery;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Finds a due date for each delivery, which come in the order of their days; due dates go by their places in the schedule. */
final class Matching {

    /** More than any two days of the calendar are apart. */
    private static final long DAYS = 10_000_000;

    private final List<DueDate> dueDates;
    private final List<Optional<Delivery>> taken;

    /** By the days of the period; the first to be taken comes first. */
    private final Map<Long, Deque<Integer>> byPeriod = new HashMap<>();

    /** Those whose window has not begun, that which begins first at the end. */
    private final List<Integer> ahead = new ArrayList<>();

    /** Those whose window has begun, in that order. */
    private final Deque<Integer> begun = new ArrayDeque<>();

    /** Those whose window is over, the last first. */
    private final Deque<Integer> over = new ArrayDeque<>();

    Matching(List<DueDate> dueDates) {
        this.dueDates = dueDates;
        this.taken = new ArrayList<>(Collections.nCopies(dueDates.size(), Optional.empty()));
        for (int i = 0; i < dueDates.size(); i++) {
            ahead.add(i);
        }
        ahead.sort(Comparator.comparing((Integer i) -> begin(i))
                .thenComparing(this::end)
                .thenComparing(i -> dueDates.get(i).getNumber())
                .reversed());
        for (int i = ahead.size() - 1; i >= 0; i--) {
            int place = ahead.get(i);
            byPeriod.computeIfAbsent(key(dueDates.get(place).getPeriod()), k -> new ArrayDeque<>(1))
                    .add(place);
        }
    }

    /** Whether there is a due date for the delivery; it is taken then. */
    boolean take(Delivery delivery) {
        Deque<Integer> from =
                delivery.getPeriod().isPresent() ? ofPeriod(delivery.getPeriod().get()) : onDay(delivery.getDay());
        while (!from.isEmpty()) {
            int place = from.remove();
            if (!taken.get(place).isPresent()) {
                taken.set(place, Optional.of(delivery));
                return true;
            }
        }
        return false;
    }

    /** What was done for a due date. */
    Optional<Delivery> taken(int place) {
        return taken.get(place);
    }

    private Deque<Integer> ofPeriod(PlanPeriod period) {
        return byPeriod.getOrDefault(key(period), new ArrayDeque<>());
    }

    /** Where to look first on a day: among windows that have begun and are not over, or else among those that are. */
    private Deque<Integer> onDay(LocalDate day) {
        while (!ahead.isEmpty() && !begin(ahead.get(ahead.size() - 1)).isAfter(day)) {
            begun.add(ahead.remove(ahead.size() - 1));
        }
        while (!begun.isEmpty()
                && (end(begun.peek()).isBefore(day) || taken.get(begun.peek()).isPresent())) {
            over.push(begun.remove());
        }
        return begun.isEmpty() ? over : begun;
    }

    private LocalDate begin(int place) {
        DueDate due = dueDates.get(place);
        LocalDate first = due.getPeriod().getFrom().firstDay();
        return due.firstDay().isBefore(first) ? due.firstDay() : first;
    }

    private LocalDate end(int place) {
        DueDate due = dueDates.get(place);
        LocalDate last = due.getPeriod().getTo().lastDay();
        return due.lastDay().isAfter(last) ? due.lastDay() : last;
    }

    /** A number that only periods of the same days have. */
    private static long key(PlanPeriod period) {
        return period.getFrom().firstDay().toEpochDay() * DAYS
                + period.getTo().lastDay().toEpochDay();
    }
}
