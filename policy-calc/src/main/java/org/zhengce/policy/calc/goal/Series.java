// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** What is known of one indicator over time, at most one entry for each period, in the order of their last days. */
final class Series {

    /** Of two that end on one day the longer comes last. */
    private static final Comparator<Entry> ORDER =
            Comparator.<Entry, LocalDate>comparing(e -> e.last).thenComparing(e -> e.first, Comparator.reverseOrder());

    private final List<Entry> entries;
    private final Map<Span, Entry> bySpan;
    private final Map<LocalDate, Entry> byEnd = new HashMap<>();

    private Series(Map<Span, Entry> bySpan) {
        this.bySpan = bySpan;
        this.entries = new ArrayList<>(bySpan.values());
        this.entries.sort(ORDER);
        for (Entry entry : entries) {
            byEnd.put(entry.last, entry);
        }
    }

    /** Observed values; a final one goes before a provisional one, and two that differ otherwise contradict each other. */
    static Series observed(Collection<Observation> observations) {
        List<Entry> entries = new ArrayList<>(observations.size());
        for (Observation observation : observations) {
            entries.add(Entry.of(observation));
        }
        return of(entries);
    }

    static Series of(Collection<Entry> entries) {
        Map<Span, Entry> bySpan = new LinkedHashMap<>();
        for (Entry entry : entries) {
            bySpan.merge(Span.of(entry.period), entry, Series::preferred);
        }
        return new Series(bySpan);
    }

    private static Entry preferred(Entry one, Entry other) {
        if (one.provisional != other.provisional) {
            return one.provisional ? other : one;
        }
        return one.agrees(other) ? one : one.withFault(AttainmentReason.CONTRADICTORY);
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    /** Those that lie wholly within the two days; an absent day is no limit. */
    List<Entry> within(@Nullable LocalDate start, @Nullable LocalDate end) {
        List<Entry> within = new ArrayList<>();
        for (Entry entry : entries) {
            if ((start == null || !entry.first.isBefore(start)) && (end == null || !entry.last.isAfter(end))) {
                within.add(entry);
            }
        }
        return within;
    }

    /** Those that lie within one calendar year, by year, up to a day. */
    NavigableMap<Integer, List<Entry>> byYear(@Nullable LocalDate end) {
        NavigableMap<Integer, List<Entry>> years = new TreeMap<>();
        for (Entry entry : within(null, end)) {
            if (entry.first.getYear() == entry.last.getYear()) {
                years.computeIfAbsent(entry.last.getYear(), year -> new ArrayList<>())
                        .add(entry);
            }
        }
        return years;
    }

    /** The entry for that very period. */
    @Nullable
    Entry at(PlanPeriod period) {
        return bySpan.get(Span.of(period));
    }

    /** The longest entry that ends on that day. */
    @Nullable
    Entry endingOn(LocalDate day) {
        return byEnd.get(day);
    }

    /** The same period so many years before; none if there are not so many years. */
    @Nullable
    static PlanPeriod before(PlanPeriod period, int years) {
        PartialDate from = before(period.getFrom(), years);
        PartialDate to = before(period.getTo(), years);
        return from == null || to == null ? null : PlanPeriod.of(from, to);
    }

    @Nullable
    private static PartialDate before(PartialDate date, int years) {
        int year = date.getYear() - years;
        if (year < 1 || year > 9999) {
            return null;
        }
        if (!date.getMonth().isPresent()) {
            return PartialDate.of(year);
        }
        if (!date.getDayOfMonth().isPresent()) {
            return PartialDate.of(year, date.getMonth().get());
        }
        return PartialDate.of(Months.before(date.lastDay(), years));
    }
}
