// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

/**
 * Finds what someone has to do again and again (周期性义务): 每周四向…报送, 每年开展一次, 定期召开.
 *
 * <p>A clause whose figure grows or spends each year (每年新增8万户) states a target, not an obligation.
 */
final class Obligations {

    private static final Lexicon CADENCES = Lexicon.load("cadences.tsv");
    private static final String DAYS = "一二三四五六日";
    private static final int LONGEST = 120;
    private static final int LONGEST_NOUN = 5;
    /** What happens again and again and is no duty: penalties by the day, hours of work, days of remembrance, claims, rates. */
    private static final Pattern NONE = Pattern.compile(
            "罚款|滞纳金|违约金|加处|处罚|按日计|凌晨|每[日天周][^，。]{0,12}(?:小时|时至|时段)|每年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日[为是]"
                    + "|每年[^，。]{0,12}[为是][^，。]{0,14}(?:周|月|日|节)$|延长工作时间|享受|领取|最多|最高|每人每|每户每|目前|百分之|年[0-9]+批次|抽检量");

    /** When in the period it is due, and nothing else: 每年2月底前. */
    private static final Pattern TIME =
            Pattern.compile("(?:的)?(?:第?[0-9一二三四五六七八九十]{0,3}(?:季度|月份?|日|周|上旬|中旬|下旬|初|底|末))*(?:之前|以前|前|左右|期间|内)?");

    private static final Pattern AMOUNT =
            Pattern.compile("[0-9]+(?:\\.[0-9]+)?(?:万|亿|千|百)*(?:元|户|家|个|人|名|%|亩|公里|套|台|项|条|吨|公顷|平方米|辆|张|所|座|处)");
    private static final Pattern GROWS = Pattern.compile("减少|上升|扩大|新增|增长|增加|净增|递增|下降|降低|提高|提升|新建|建成|培育|引进|投入|安排");
    private static final Pattern TIMES = Pattern.compile("([0-9]{1,2}|[一二两三四五六七八九十])(?:次|场|期|轮|批次)");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?<!年)(?:月)?([0-9]{1,2})日(?:之)?前");
    private static final Pattern LAST_MONTH = Pattern.compile("(?:季度?)(?:末月?|最后一个月)[0-9]{1,2}日");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("每年(?:度)?([0-9]{1,2})月([0-9]{1,2})日(?:之)?前");
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final Pattern TO = Pattern.compile("向([^，。；向]{2,20}?)(?:报送|报告|汇报|通报|反馈|书面报告|提交|上报)");
    private static final Pattern THROUGH = Pattern.compile("委托([^，。；]{2,12}?(?:机构|单位|组织|中心|公司))");
    private static final Pattern PRODUCT = Pattern.compile("(?:报送|上报|提交|召开|发布|通报)([^，。；、]{2,20})");

    private final List<Obligation> found = new ArrayList<>();

    /** The obligations found so far in the order of the text. */
    List<Obligation> found() {
        return found;
    }

    /** Searches a section. */
    void read(Body body) {
        Flow flow = body.flow();
        int clause = body.start();
        for (int i = body.start(); i < flow.length(); i++) {
            if (stop(flow.charAt(i))) {
                clause = i + 1;
                continue;
            }
            Lexicon.Entry cue = CADENCES.at(flow, i);
            if (cue == null
                    || i - clause > LONGEST
                    || named(flow, i, cue)
                    || denied(flow, clause, i)
                    || attribute(flow, i + cue.length())) {
                continue;
            }
            int end = end(flow, i);
            if (end < flow.length()
                    && end > i + cue.length()
                    && flow.charAt(end) == '，'
                    && kind(cue).determinate()
                    && TIME.matcher(flow.subSequence(i + cue.length(), end)).matches()) {
                end = end(flow, end + 1);
            }
            if (!condition(flow, clause, end)) {
                add(body, clause, i, end, cue);
            }
            i = end - 1;
        }
    }

    private static CadenceKind kind(Lexicon.Entry cue) {
        return CadenceKind.valueOf(cue.field(0).toUpperCase(Locale.ROOT));
    }

    private static int end(Flow flow, int from) {
        int end = from;
        while (end < flow.length() && end < from + LONGEST && !stop(flow.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean stop(char c) {
        return "，。；！？：".indexOf(c) >= 0;
    }

    /** Whether the clause says that something was not done, cannot be or may be: 未按时办理, 无法在规定期限内, 可继续参加. */
    private static boolean denied(Flow flow, int clause, int cue) {
        int from = Math.max(clause, cue - 6);
        String before = flow.subSequence(from, cue).toString();
        return before.endsWith("可")
                || before.endsWith("可以")
                || before.endsWith("未")
                || before.endsWith("不")
                || before.contains("未能")
                || before.contains("不能")
                || before.contains("无法");
    }

    /** Whether the clause only says when or of what something else holds: 未及时开具的，…; 在继续…的基础上，…; 对按月结算的项目，…. */
    private static boolean condition(Flow flow, int from, int to) {
        char last = flow.charAt(to - 1);
        String clause = flow.subSequence(from, to).toString();
        boolean more = to < flow.length() && flow.charAt(to) == '，';
        boolean topic = clause.startsWith("对") && clause.lastIndexOf('的') >= clause.length() - LONGEST_NOUN;
        return more && (last == '的' || topic || clause.endsWith("基础上"));
    }

    /** Whether the cue and a word or two only describe what follows: 及时改正的违法行为. */
    private static boolean attribute(Flow flow, int end) {
        for (int i = end; i < Math.min(flow.length(), end + 3); i++) {
            if (flow.charAt(i) == '的') {
                return i > end;
            }
        }
        return false;
    }

    /** Whether the cue is part of a word that says nothing about time: 长期以来, 动态监测 as a noun stays, 经常化. */
    private static boolean named(Flow flow, int i, Lexicon.Entry cue) {
        int end = i + cue.length();
        char after = end < flow.length() ? flow.charAt(end) : ' ';
        char next = end + 1 < flow.length() ? flow.charAt(end + 1) : ' ';
        boolean quoted = i > 0 && flow.charAt(i - 1) == '“';
        boolean mean = i > 1 && flow.has("平均", i - 2);
        boolean days = cue.word().equals("每周") && (Numerals.part(flow, end) && (next == '天' || next == '个'));
        boolean noun = cue.word().equals("及时") && "钟间长序".indexOf(after) >= 0
                || cue.word().endsWith("定期") && "限间航存储".indexOf(after) >= 0
                || cue.word().equals("经常性") && "收支项贷账转损".indexOf(after) >= 0
                || cue.word().equals("动态") && " ，。；、的".indexOf(after) >= 0
                || kind(cue).determinate() && after == '的' && !Numerals.part(flow, end + 1) && next != '第';
        return cue.word().equals("长期")
                || quoted
                || mean
                || days
                || noun
                || "化性度均".indexOf(after) >= 0
                        && !cue.word().endsWith("性")
                        && !cue.word().endsWith("化");
    }

    private void add(Body body, int from, int cueAt, int to, Lexicon.Entry cue) {
        Flow flow = body.flow();
        String clause = flow.subSequence(from, to).toString();
        CadenceKind kind = kind(cue);
        if (kind.determinate() && AMOUNT.matcher(clause).find()
                || kind.determinate() && NONE.matcher(clause).find()
                || !kind.determinate() && clause.contains("%")
                || kind.determinate() && to - cueAt - cue.length() < 2
                || cue.word().equals("逐年") && GROWS.matcher(clause).find()) {
            return;
        }
        Cadence.Builder cadence = Cadence.builder().kind(kind);
        int after = cueAt + cue.length();
        if (kind == CadenceKind.WEEKLY && after < to && DAYS.indexOf(dayChar(flow.charAt(after))) >= 0) {
            cadence.weekday(DayOfWeek.of(DAYS.indexOf(dayChar(flow.charAt(after))) + 1));
        }
        Matcher times = TIMES.matcher(clause);
        if (kind.determinate() && times.find(Math.min(clause.length(), cueAt - from))) {
            cadence.times(Math.max(1, Marker.number(times.group(1))));
        }
        Matcher day = DAY_OF_MONTH.matcher(clause);
        if ((kind == CadenceKind.MONTHLY || kind == CadenceKind.QUARTERLY) && day.find()) {
            int number = Integer.parseInt(day.group(1));
            if (number >= 1 && number <= 31) {
                cadence.dayOfMonth(number);
            }
        }
        month(kind, clause, cadence);
        found.add(Obligation.builder()
                .kind(kind(clause))
                .act(flow.words(from, to))
                .cadence(cadence.build())
                .actor(actor(flow, from, cueAt))
                .through(through(flow, from, to))
                .recipient(part(flow, from, TO.matcher(clause)))
                .product(product(flow, from, clause))
                .section(body.number())
                .quote(flow.quote(from, to))
                .build());
    }

    /** The month within the period: 每季度末25日前 is the third, 每年6月30日前 the sixth. */
    private static void month(CadenceKind kind, String clause, Cadence.Builder cadence) {
        if (kind == CadenceKind.QUARTERLY && LAST_MONTH.matcher(clause).find()) {
            cadence.month(MONTHS_OF_A_QUARTER);
        }
        Matcher yearly = DAY_OF_YEAR.matcher(clause);
        if (kind == CadenceKind.ANNUAL && yearly.find()) {
            int month = Integer.parseInt(yearly.group(1));
            int day = Integer.parseInt(yearly.group(2));
            if (month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength()) {
                cadence.month(month).dayOfMonth(day);
            }
        }
    }

    private static char dayChar(char c) {
        return c == '天' ? '日' : c;
    }

    private static ObligationKind kind(String clause) {
        if (clause.contains("报送")
                || clause.contains("报告")
                || clause.contains("汇报")
                || clause.contains("上报")
                || clause.contains("通报")) {
            return ObligationKind.REPORT;
        }
        if (clause.contains("考核")) {
            return ObligationKind.ASSESSMENT;
        }
        if (clause.contains("评估")) {
            return ObligationKind.EVALUATION;
        }
        if (clause.contains("会议") || clause.contains("例会") || clause.contains("推进会") || clause.contains("调度")) {
            return ObligationKind.MEETING;
        }
        return clause.contains("发布") || clause.contains("公布") ? ObligationKind.PUBLICATION : ObligationKind.OTHER;
    }

    /** Who stands right before the cue: a name of a body with no other words around it; 会同 brings in others. */
    private static Optional<PartyMention> actor(Flow flow, int from, int cue) {
        int with = flow.toString().substring(from, cue).indexOf("会同");
        int to = with > 0 ? from + with : cue;
        boolean name = to - from >= 2 && !flow.has("委托", from) && Organs.name(flow.subSequence(from, to));
        return name ? Optional.of(Parties.mention(flow, from, to)) : Optional.empty();
    }

    /** By whose help: 委托第三方机构. */
    private static Optional<String> through(Flow flow, int from, int to) {
        Matcher m = THROUGH.matcher(flow).region(from, to);
        return m.find() ? Optional.of(flow.words(m.start(1), m.end(1))) : Optional.empty();
    }

    private static Optional<PartyMention> part(Flow flow, int from, Matcher m) {
        return m.find() ? Optional.of(Parties.mention(flow, from + m.start(1), from + m.end(1))) : Optional.empty();
    }

    private static Optional<String> product(Flow flow, int from, String clause) {
        Matcher m = PRODUCT.matcher(clause);
        return m.find() ? Optional.of(flow.words(from + m.start(1), from + m.end(1))) : Optional.empty();
    }
}
