// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Finds the times of a section (期限): 到2025年, 2025年底前, “十四五”末, 2017年—2021年, 全年, 每年.
 *
 * <p>A year that something is compared with (比2020年) or that lies behind (截至2020年底) is found too, as what it is.
 */
final class Deadlines {

    /** What a time says. */
    enum Role {
        /** When the figure is to hold. */
        DUE,
        /** From where a change is counted. */
        BASE,
        /** That it is past. */
        PAST,
        /** Every year anew. */
        YEARLY,
        /** A time that cannot be told: 全年 of a document without a year. */
        OPEN
    }

    /** A time where it stands. */
    static final class Deadline {
        final int from;
        final int to;
        final Role role;
        final Horizon horizon;
        final Quote quote;

        @Nullable
        final PartialDate date;

        Deadline(Flow flow, int from, int to, Role role, Horizon horizon, @Nullable PartialDate date) {
            this.from = from;
            this.to = to;
            this.role = role;
            this.horizon = horizon;
            this.quote = flow.quote(from, to);
            this.date = date;
        }
    }

    private static final String Y = "([12][0-9]{3}|[一二][〇○零O0一二三四五六七八九]{3})";
    static final Search TIME = new Search(
            "到至在从自力争截比较与同以为于是占相“十0一二全年今本每逐规行计三用",
            "“0十一二三四五六七八九〇○零O全今本年争取至止当月内底末逐度划动",
            "(?<plan>(?:到|至|在)?“?十([二三四五六])五”?(?:规划)?(?<phase>期末|末期|末|期间|时期))"
                    + "|(?:从|自|在)?" + Y + "年?[-—–~～至到]{1,2}" + Y + "年(?:底|末)?(?:期间|间)?"
                    + "|(?<before>力争到|争取到|截至|截止到|截止|到|至|自|从|比|较|与|同|以|为|在|于|是|占|相当于)?" + Y
                    + "年(?:度)?(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?(?<end>年底|年末|底|末)?(?<after>之前|以前|前|以来|起|基础上|的|版|相比|水平|基数|为基|初|成立)?"
                    + "|(?<own>(?:到)?(?:全年|年内|今年底|今年年底|今年|本年度|本年|年底前|年末前|年底))"
                    + "|(?<each>每年|逐年|每年度|年度)"
                    + "|(?<span>规划期内|规划期末|行动期内|计划期内|三年内|用(?:3|三)年(?:左右)?(?:的)?时间|(?:3|三)年行动期)"
                    + "|(?<![0-9年])(?<month>1[0-2]|[1-9])月(?:份)?(?:底|末)?(?:之前|以前|前)");

    private Deadlines() {}

    /** The times between two indexes in the order of the text. */
    static List<Deadline> find(Flow flow, int from, Figures.Context context) {
        List<Deadline> found = new ArrayList<>();
        TIME.each(flow.toString(), from, m -> read(flow, m, context).ifPresent(found::add));
        return found;
    }

    private static Optional<Deadline> read(Flow flow, Matcher m, Figures.Context context) {
        if (m.group("plan") != null) {
            return fiveYears(flow, m);
        }
        if (m.group(4) != null && m.group(5) != null) {
            int low = year(m.group(4));
            int high = year(m.group(5));
            return low > high ? Optional.empty() : due(flow, m, Horizon.during(PlanPeriod.of(low, high)));
        }
        if (m.group(7) != null) {
            return dated(flow, m);
        }
        if (m.group("own") != null) {
            boolean end = m.group("own").contains("底") || m.group("own").contains("末");
            Optional<Deadline> told = context.getYear()
                    .filter(y -> y >= 1 && y <= 9999)
                    .flatMap(y ->
                            due(flow, m, end ? Horizon.byEndOf(PartialDate.of(y)) : Horizon.during(PlanPeriod.of(y))));
            return told.isPresent() ? told : open(flow, m);
        }
        if (m.group("month") != null) {
            Optional<Deadline> told = context.getYear()
                    .filter(y -> y >= 1000 && y <= 9999)
                    .flatMap(y -> date(y, m.group("month"), null))
                    .flatMap(date -> due(flow, m, Horizon.byEndOf(date)));
            return told.isPresent() ? told : open(flow, m);
        }
        if (m.group("each") != null) {
            return Optional.of(new Deadline(flow, m.start(), m.end(), Role.YEARLY, Horizon.eachYear(), null));
        }
        Optional<Deadline> told = context.getPeriod().flatMap(p -> due(flow, m, Horizon.byEndOf(p.getTo())));
        return told.isPresent() ? told : open(flow, m);
    }

    private static Optional<Deadline> open(Flow flow, Matcher m) {
        return Optional.of(new Deadline(flow, m.start(), m.end(), Role.OPEN, Horizon.unstated(), null));
    }

    private static Optional<Deadline> due(Flow flow, Matcher m, Horizon horizon) {
        return Optional.of(new Deadline(flow, m.start(), m.end(), Role.DUE, horizon, null));
    }

    private static Optional<Deadline> fiveYears(Flow flow, Matcher m) {
        int end = 2015 + 5 * "二三四五六".indexOf(m.group(2));
        boolean last = m.group("phase").contains("末");
        return due(flow, m, last ? Horizon.byEndOf(PartialDate.of(end)) : Horizon.during(PlanPeriod.of(end - 4, end)));
    }

    private static Optional<Deadline> dated(Flow flow, Matcher m) {
        Optional<PartialDate> date = date(year(m.group(7)), m.group(8), m.group(9));
        if (!date.isPresent()) {
            return Optional.empty();
        }
        String before = m.group("before") == null ? "" : m.group("before");
        String after = m.group("after") == null ? "" : m.group("after");
        boolean end = m.group("end") != null;
        Role role = Role.DUE;
        if ("比较与同以占相当于".contains(before) && !before.isEmpty() && !before.equals("在")
                || "基础上相比水平基数为基的".contains(after) && !after.isEmpty()) {
            role = Role.BASE;
        } else if (before.startsWith("截") || after.equals("以来")) {
            role = Role.PAST;
        } else if (before.equals("自") || before.equals("从") || "起版成立初".contains(after) && !after.isEmpty()) {
            return Optional.empty();
        }
        boolean limit = before.endsWith("到") || before.equals("至") || end || after.endsWith("前");
        if (role == Role.DUE && m.group(9) != null && !limit) {
            return Optional.empty();
        }
        int from = before.isEmpty()
                        || role == Role.DUE && !before.endsWith("到") && !before.equals("至") && !before.equals("在")
                ? m.start() + before.length()
                : m.start();
        Horizon horizon = limit || m.group(8) != null
                ? Horizon.byEndOf(date.get())
                : Horizon.during(PlanPeriod.of(date.get(), date.get()));
        int to = after.equals("的") ? m.end() - 1 : m.end();
        return Optional.of(new Deadline(flow, from, to, role, horizon, date.get()));
    }

    private static Optional<PartialDate> date(int year, @Nullable String month, @Nullable String day) {
        try {
            String text = String.valueOf(year);
            if (month != null) {
                text += "-" + (month.length() == 1 ? "0" : "") + month;
                text += day == null ? "" : "-" + (day.length() == 1 ? "0" : "") + day;
            }
            return Optional.of(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = "〇一二三四五六七八九".indexOf(c);
            year = year * 10 + (c >= '0' && c <= '9' ? c - '0' : Math.max(digit, 0));
        }
        return year;
    }

    /** A yearly horizon that ends where an inherited one does. */
    static Horizon yearly(boolean average, @Nullable Horizon inherited) {
        EachYear.Builder each = EachYear.builder();
        each.average(average);
        end(inherited).ifPresent(each::until);
        return each.build();
    }

    /** The date at which a horizon runs out, if it names one. */
    static Optional<PartialDate> end(@Nullable Horizon horizon) {
        if (horizon == null) {
            return Optional.empty();
        }
        return horizon.<Optional<PartialDate>>match(
                by -> Optional.of(by.getDate()),
                during -> Optional.of(during.getPeriod().getTo()),
                each -> each.getUntil(),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
    }
}
