// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Which days are worked (工作日历): Saturdays and Sundays are off and other days worked, unless a notice declares otherwise
 * (放假、调休).
 *
 * <p>It knows the years that it covers, and of other years those days that it declares: the notice for 2019 declares
 * 2018-12-29 as well. Of all other days it knows nothing, weekends included, since any of them may become a make-up workday.
 *
 * <p>Years, days and notices may be given in any order and more than once; the calendar holds them in order, each once, so
 * that two calendars that say the same are equal. Looking up a day takes the time of a binary search.
 */
@Value.Immutable
@PolicyValue
public abstract class WorkCalendar {

    private static final Comparator<CalendarNotice> BY_WORDS = Comparator.comparing(
                    (CalendarNotice n) -> n.getNumber().orElse(""))
            .thenComparing(n -> n.getTitle().orElse(""))
            .thenComparing(n -> n.getUrl().orElse(""))
            .thenComparing(CalendarNotice::toString);

    WorkCalendar() {}

    /** The years of which all is known, in ascending order, 1 to 9999. */
    public abstract List<Integer> getYears();

    /** The days declared off or to be worked, in ascending order. */
    public abstract List<CalendarDay> getDays();

    /** The notices that say so, in the order of their numbers, then of titles and addresses. */
    public abstract List<CalendarNotice> getNotices();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the calendar knows the day: its year is covered, or the day itself declared. */
    public boolean covers(LocalDate day) {
        return kind(day) != DayKind.UNKNOWN;
    }

    /** What the calendar says of a day. */
    public DayKind kind(LocalDate day) {
        int place = place(day);
        if (place >= 0) {
            return getDays().get(place).kind();
        }
        if (Collections.binarySearch(getYears(), day.getYear()) < 0) {
            return DayKind.UNKNOWN;
        }
        return CalendarDay.weekend(day) ? DayKind.WEEKEND : DayKind.WORKDAY;
    }

    /** What is declared of a day, if anything is. */
    public Optional<CalendarDay> find(LocalDate day) {
        int place = place(day);
        return place < 0 ? Optional.empty() : Optional.of(getDays().get(place));
    }

    /** The day itself if it is worked, or else the next that is; empty if an unknown day comes before. */
    public Optional<LocalDate> nextWorkday(LocalDate day) {
        return workday(day, 1);
    }

    /** The day itself if it is worked, or else the last before it that is; empty if an unknown day comes before. */
    public Optional<LocalDate> previousWorkday(LocalDate day) {
        return workday(day, -1);
    }

    /**
     * The calendar of both: the years, days and notices of either. It does not matter which comes first.
     *
     * @throws InvalidValueException if they declare a day in two ways
     */
    public WorkCalendar merge(WorkCalendar other) {
        return builder()
                .addAllYears(getYears())
                .addAllYears(other.getYears())
                .addAllDays(getDays())
                .addAllDays(other.getDays())
                .addAllNotices(getNotices())
                .addAllNotices(other.getNotices())
                .build();
    }

    /** The same after a later notice (调整, 延长): what the other declares of a day stands, whatever this declares of it. */
    public WorkCalendar amendedBy(WorkCalendar other) {
        Builder amended = builder().addAllYears(getYears()).addAllNotices(getNotices());
        for (CalendarDay day : getDays()) {
            if (!other.find(day.getDate()).isPresent()) {
                amended.addDays(day);
            }
        }
        return amended.build().merge(other);
    }

    private Optional<LocalDate> workday(LocalDate from, int step) {
        LocalDate day = from;
        DayKind kind = kind(day);
        while (kind == DayKind.WEEKEND || kind == DayKind.HOLIDAY) {
            day = day.plusDays(step);
            kind = kind(day);
        }
        return kind.worked() ? Optional.of(day) : Optional.empty();
    }

    private int place(LocalDate day) {
        List<CalendarDay> days = getDays();
        int low = 0;
        int high = days.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = days.get(middle).getDate().compareTo(day);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The value with everything in order and once. */
    @Value.Check
    WorkCalendar check() {
        getYears().forEach(WorkCalendar::checkYear);
        List<Integer> years = new ArrayList<>(new TreeSet<>(getYears()));
        Collection<CalendarDay> days = ordered(getDays());
        TreeSet<CalendarNotice> notices = new TreeSet<>(BY_WORDS);
        notices.addAll(getNotices());
        if (years.equals(getYears())
                && new ArrayList<>(days).equals(getDays())
                && new ArrayList<>(notices).equals(getNotices())) {
            return this;
        }
        return builder()
                .addAllYears(years)
                .addAllDays(days)
                .addAllNotices(notices)
                .build();
    }

    private static Collection<CalendarDay> ordered(List<CalendarDay> days) {
        Map<LocalDate, CalendarDay> ordered = new TreeMap<>();
        for (CalendarDay day : days) {
            CalendarDay other = ordered.putIfAbsent(day.getDate(), day);
            if (other != null && !other.equals(day)) {
                throw new InvalidValueException(
                        ProblemCode.CALENDAR_DAY,
                        day.getDate(),
                        other.getName(),
                        other.kind(),
                        day.getName(),
                        day.kind());
            }
        }
        return ordered.values();
    }

    static void checkYear(int year) {
        if (year < 1 || year > 9999) {
            throw new InvalidValueException(ProblemCode.YEAR_RANGE, year);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableWorkCalendar.Builder {
        Builder() {}
    }
}
