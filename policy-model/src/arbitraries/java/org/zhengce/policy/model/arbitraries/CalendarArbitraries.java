// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.CalendarNotice;
import org.zhengce.policy.model.time.WorkCalendar;

/** Work calendars: of package time. */
final class CalendarArbitraries {

    private static final List<String> HOLIDAYS = Arrays.asList("元旦", "春节", "清明节", "劳动节", "端午节", "国庆节、中秋节");
    private static final String OFFICE = "国务院办公厅";

    private final Texts texts;
    private final TimeArbitraries times;

    CalendarArbitraries(Texts texts) {
        this.texts = texts;
        this.times = new TimeArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(CalendarDay.class, () -> calendarDay(day()));
        catalogue.add(CalendarNotice.class, this::notice);
        catalogue.add(WorkCalendar.class, this::calendar);
    }

    /** A day of the years that dates have. */
    Arbitrary<LocalDate> day() {
        return times.day().filter(day -> day.getYear() > 0);
    }

    /** A realistic day is worked only on a weekend. */
    private Arbitrary<CalendarDay> calendarDay(Arbitrary<LocalDate> days) {
        return Combinators.combine(days, texts.text(HOLIDAYS), flag())
                .as((day, name, worked) ->
                        worked && (!texts.realistic() || day.getDayOfWeek().getValue() > 5)
                                ? CalendarDay.worked(day, name)
                                : CalendarDay.off(day, name));
    }

    private Arbitrary<CalendarNotice> notice() {
        if (texts.realistic()) {
            return Combinators.combine(
                            Arbitraries.integers().between(2016, 2027).shrinkTowards(2025),
                            Arbitraries.integers().between(1, 30))
                    .as((year, serial) -> CalendarNotice.builder()
                            .number("国办发明电〔" + (year - 1) + "〕" + serial + "号")
                            .title(OFFICE + "关于" + year + "年部分节假日安排的通知")
                            .build());
        }
        Arbitrary<String> any = texts.text(HOLIDAYS);
        return Combinators.combine(any, flag(), maybe(any), maybe(any))
                .as((text, title, number, url) -> CalendarNotice.builder()
                        .title(title || !number.isPresent() && !url.isPresent() ? Optional.of(text) : Optional.empty())
                        .number(number)
                        .url(url)
                        .build());
    }

    /** A few years, each with a few days declared; a realistic one covers years that follow each other. */
    Arbitrary<WorkCalendar> calendar() {
        Arbitrary<Integer> year = Arbitraries.integers().between(2016, 2030).shrinkTowards(2025);
        Arbitrary<List<Integer>> years = texts.realistic()
                ? Combinators.combine(year, Arbitraries.integers().between(1, 3))
                        .as((first, many) ->
                                Arrays.asList(first, first + 1, first + 2).subList(0, many))
                : Choice.of(year, Arbitraries.of(1, 9999)).list().ofMaxSize(3);
        return years.flatMap(covered -> Combinators.combine(
                        calendarDay(covered.isEmpty() ? day() : within(covered))
                                .list()
                                .ofMaxSize(12 * texts.lists()),
                        texts.few(notice()))
                .as((days, notices) -> WorkCalendar.builder()
                        .addAllYears(covered)
                        .addAllDays(once(days))
                        .addAllNotices(notices)
                        .build()));
    }

    private static Arbitrary<LocalDate> within(List<Integer> years) {
        return Combinators.combine(Arbitraries.of(years), Arbitraries.integers().between(1, 365))
                .as(LocalDate::ofYearDay);
    }

    private static Iterable<CalendarDay> once(List<CalendarDay> days) {
        Map<LocalDate, CalendarDay> once = new LinkedHashMap<>();
        days.forEach(day -> once.putIfAbsent(day.getDate(), day));
        return once.values();
    }
}
