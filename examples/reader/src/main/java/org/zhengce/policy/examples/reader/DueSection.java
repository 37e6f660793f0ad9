// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.calc.time.Schedules;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Schedule;
import org.zhengce.policy.model.time.DueDate;
import org.zhengce.policy.model.time.DueTerms;
import org.zhengce.policy.model.time.PartialDate;

/** What is due next (近期到期), the soonest first, and how long the document is still in force. */
final class DueSection {

    /** Within two years each determinate rhythm has a due date, wherever in its year it falls and holidays move it. */
    private static final int YEARS = 2;

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Page page;
    private final Context context;
    private final LocalDate today;
    private final Optional<LocalDate> end;

    private DueSection(Page page, Optional<Validity> validity, Context context) {
        this.page = page;
        this.context = context;
        this.today = context.asOf();
        this.end = validity.flatMap(Validity::getTo);
    }

    static void write(Page page, PolicyDocument document, Plan plan, Context context) {
        if (context.due()) {
            DueSection section = new DueSection(page, document.getValidity(), context);
            section.dueDates(Schedules.dueDates(plan, section.terms()));
            section.validity(document.getValidity());
        }
    }

    private DueTerms terms() {
        LocalDate to = today.isAfter(LAST.minusYears(YEARS)) ? LAST : today.plusYears(YEARS);
        return DueTerms.builder()
                .from(today)
                .to(to)
                .shift(context.shift())
                .calendar(context.calendar())
                .build();
    }

    private void dueDates(List<Schedule> schedules) {
        page.head(
                "近期到期",
                "自 " + today + " 起"
                        + (context.calendar().isPresent()
                                ? "，遇节假日" + context.shift().label()
                                : ""));
        List<Schedule> dated = schedules.stream()
                .filter(schedule -> !schedule.getDueDates().isEmpty())
                .sorted(Comparator.comparing(schedule -> next(schedule).lastDay()))
                .toList();
        Table table = Table.of("到期日", "剩余天数", "周期", "事项", "义务单位", "应办期间", "说明");
        for (Schedule schedule : dated) {
            DueDate due = next(schedule);
            Optional<Obligation> obligation = schedule.getObligation();
            table.row(
                    day(due),
                    Long.toString(ChronoUnit.DAYS.between(today, due.lastDay())),
                    Words.cadence(schedule.getCadence()),
                    obligation.map(Obligation::getAct).orElse(""),
                    obligation
                            .flatMap(Obligation::getActor)
                            .map(PartyMention::getText)
                            .orElse(""),
                    Words.period(due.getPeriod()),
                    note(due));
        }
        page.table(table);
        page.list(
                "无到期日",
                schedules.stream()
                        .filter(schedule -> schedule.getDueDates().isEmpty())
                        .map(schedule ->
                                schedule.getObligation().map(Obligation::getAct).orElse("")
                                        + "（" + Words.cadence(schedule.getCadence())
                                        + schedule.getReason()
                                                .map(reason -> "，" + reason.label())
                                                .orElse("")
                                        + "）")
                        .toList());
    }

    private static DueDate next(Schedule schedule) {
        return schedule.getDueDates().get(0);
    }

    /** Without a day in the text it can be done until the period is over; beyond the calendar the text's own day stands. */
    private static String day(DueDate due) {
        boolean stated = due.getDay().isPresent() || due.beyondCalendar();
        return (stated ? "" : "至迟") + due.lastDay();
    }

    private String note(DueDate due) {
        List<String> notes = new ArrayList<>();
        if (due.beyondCalendar()) {
            notes.add("工作日历未及，未作调整");
        } else if (due.getDay().isEmpty()) {
            notes.add("文中未定具体日期");
        } else {
            due.getNominal()
                    .map(PartialDate::lastDay)
                    .filter(day -> !due.getDay().get().equals(day))
                    .ifPresent(day -> notes.add(context.shift().label() + "，原为" + day));
        }
        if (end.filter(due.lastDay()::isAfter).isPresent()) {
            notes.add("文件届时已失效");
        }
        return String.join("；", notes);
    }

    private void validity(Optional<Validity> validity) {
        Optional<LocalDate> begin = validity.flatMap(Validity::getFrom);
        if (begin.filter(today::isBefore).isPresent()) {
            page.line("文件自 " + begin.get() + " 起施行，尚有 " + ChronoUnit.DAYS.between(today, begin.get()) + " 天");
        }
        if (end.isEmpty()) {
            page.line("文件未载明有效期截止日"
                    + validity.flatMap(Validity::getDuration)
                            .map(words -> "（" + words + "）")
                            .orElse(""));
        } else if (end.get().isBefore(today)) {
            page.line("文件有效期至 " + end.get() + "，已届满 " + ChronoUnit.DAYS.between(end.get(), today) + " 天");
        } else {
            page.line("文件有效期至 " + end.get() + "，还有 " + ChronoUnit.DAYS.between(today, end.get()) + " 天");
        }
    }
}
