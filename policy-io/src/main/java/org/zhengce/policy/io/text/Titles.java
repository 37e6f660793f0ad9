// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.time.PlanPeriod;

/** Recognises titles by what they end with (标题与文种). */
final class Titles {

    private static final Lexicon GENRES = Lexicon.load("genres.tsv");
    private static final int LONGEST = 120;
    private static final Pattern REMARK = Pattern.compile("（[^（）]{1,24}）$");
    private static final Pattern PERIOD = Pattern.compile("([12][0-9]{3})年?(?:[-—–－~～至]|——)([12][0-9]{3})年");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])([12][0-9]{3})年");
    private static final Pattern CARRIES = Pattern.compile("关于(?:印发|转发|发布|公布|下发)(.+)的(?:通知|公告|通告|函)$");

    private static final Pattern COMPLETE =
            Pattern.compile("的[^的，。]{0,4}(?:通知|公告|通告|通报|意见|决定|决议|批复|函|报告|请示|命令|公报|议案|解读)(?:（[^（）]{1,24}）)?$");

    private Titles() {}

    /** The title without its outer book-title marks. */
    static String bare(String title) {
        return !title.isEmpty() && within(title, '《', '》') ? title.substring(1, title.length() - 1) : title;
    }

    /** The title without a date in brackets behind it. */
    static String undated(String title) {
        int bracket = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
        boolean dated = bracket > 0 && Dates.atEnd(title.substring(0, title.length() - 1)) == bracket + 1;
        return dated ? title.substring(0, bracket) : title;
    }

    /** The genre that a title ends with; absent where the text does not end as titles do. */
    static Optional<Genre> genre(String title) {
        String end = title.endsWith("》") ? title.substring(0, title.length() - 1) : title;
        Matcher remark = REMARK.matcher(end);
        if (remark.find()) {
            end = end.substring(0, remark.start());
        }
        if (end.endsWith("》")) {
            end = end.substring(0, end.length() - 1);
        }
        Lexicon.Entry entry = GENRES.before(end, end.length());
        return entry == null
                ? Optional.empty()
                : Optional.of(Genre.valueOf(entry.field(0).toUpperCase(Locale.ROOT)));
    }

    /** Whether the text can be a title: it ends with a genre, is not too long and has no full stop in it. */
    static boolean title(String text) {
        if (text.length() > LONGEST || text.length() < 5 || text.endsWith("：")) {
            return false;
        }
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。；？！：".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            commas += text.charAt(i) == '，' ? 1 : 0;
        }
        if (commas > 1) {
            return false;
        }
        return genre(text).isPresent();
    }

    /** Whether a title that begins with 关于 has come to its end: …的通知. */
    static boolean complete(String title) {
        return COMPLETE.matcher(title).find();
    }

    /** The title of what a notice carries, as its own title names it: 关于印发《…》的通知. */
    static Optional<String> carried(String title) {
        Matcher m = CARRIES.matcher(bare(title));
        if (!m.find()) {
            return Optional.empty();
        }
        String carried = m.group(1);
        boolean marked = carried.length() > 2 && (within(carried, '《', '》') || within(carried, '〈', '〉'));
        return Optional.of(marked ? carried.substring(1, carried.length() - 1) : carried);
    }

    /** Whether one pair of marks holds the whole text: 《…》 does, 《…》和《…》 does not. */
    private static boolean within(String text, char open, char close) {
        return text.charAt(0) == open && text.indexOf(close) == text.length() - 1;
    }

    /** The issuing body that stands before 关于. */
    static Optional<String> issuer(String title) {
        int about = bare(title).indexOf("关于");
        String before = about > 0 ? bare(title).substring(0, about) : "";
        int passes = Math.max(before.indexOf("批转"), before.indexOf("转发"));
        String head = passes > 0 ? before.substring(0, passes) : before;
        return Organs.name(head) ? Optional.of(head) : Optional.empty();
    }

    /** The one year that a title names: 2023年工作要点; absent where it names a period or several years. */
    static Optional<Integer> year(CharSequence title) {
        Matcher m = YEAR.matcher(title);
        if (period(title).isPresent() || !m.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        return m.find() ? Optional.empty() : Optional.of(year);
    }

    /** The period that a title names: （2021—2023年）. */
    static Optional<PlanPeriod> period(CharSequence title) {
        Matcher m = PERIOD.matcher(title);
        if (!m.find()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(m.group(1));
        int to = Integer.parseInt(m.group(2));
        return from <= to ? Optional.of(PlanPeriod.of(from, to)) : Optional.empty();
    }
}
