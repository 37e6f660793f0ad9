// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;

/**
 * Finds what a figure measures (指标识别): what stands before its predicate, what follows its number, or what was spoken of before.
 */
final class IndicatorReader {

    private static final String[] RANKING = {"进入", "位居", "位列", "跻身", "保持在", "保持", "稳居", "列", "居"};

    /** What is measured of something that the clause before names: 推广免陪同查验，比例达到70%. */
    private static final Set<String> MEASURES =
            new HashSet<>(Arrays.asList("比例", "占比", "比重", "比率", "总量", "总数", "数量", "总规模", "规模", "产量", "总产量"));

    private static final int LONGEST_BEARER = 16;

    /** From when a time within which somebody acts is counted, and the words that bind it: 自受理之日起, 拿地后, 应当在. */
    private static final Pattern FROM =
            Pattern.compile("(?:应当|应|须)?(?:自|从|在)[^，。]{0,24}?(?:之日)?起$|(?:后|内|应当|应|须|要|将|可|原则上)*(?:在|于)?$");

    private static final Pattern MUST = Pattern.compile("(?:应当|应|须)$");

    private final Flow flow;
    private final Statement statement;
    private final Statement.Item item;
    private final Amount amount;
    private final Topic topic;
    private final BitSet times;
    private final String before;
    private final String after;

    IndicatorReader(Flow flow, Statement statement, Statement.Item item, BitSet times, Topic topic) {
        this.flow = flow;
        this.statement = statement;
        this.item = item;
        this.amount = item.amount;
        this.topic = topic;
        this.times = times;
        int end = item.baseline == null ? amount.cue : Math.min(item.baseline.cue, amount.cue);
        int head = item.from;
        while (head < end && head > statement.from && "、和及与或".indexOf(flow.charAt(head)) >= 0) {
            head++;
        }
        this.before = Topic.words(flow, head, Math.max(head, end), times);
        Amount sum = amount.counts() ? sum() : null;
        int begin = sum == null ? amount.end : sum.end;
        this.after = Topic.words(flow, begin, Math.max(sum == null ? item.to : statement.to, begin), times);
    }

    /** The amount after this count that sums up what is counted: 12个总投资927.3亿元的项目. */
    @Nullable
    private Amount sum() {
        int next = statement.items.indexOf(item) + 1;
        Amount amount = next < statement.items.size() ? statement.items.get(next).amount : null;
        return amount != null
                        && !amount.counts()
                        && statement.total(this.amount.end, amount.from)
                        && flow.has("的", amount.end)
                ? amount
                : null;
    }

    Named read() {
        if (!item.name.isEmpty()) {
            return plain(IndicatorNames.suffixed(item.name, amount), false);
        }
        if (amount.relative() && before.endsWith("的") && before.length() > 1) {
            return ofWhole();
        }
        boolean object = !after.isEmpty()
                && !(amount.relative() && amount.predicate && !bare(false).isEmpty());
        if (object && !amount.is("double") && !after.startsWith("，")) {
            return following();
        }
        String name = graded(bare(!amount.predicate));
        if (amount.is("rank") && amount.change == null) {
            return ranked(name);
        }
        int share = shareAt(name);
        if (share >= 0) {
            return share(name, share);
        }
        if (name.isEmpty() || !amount.predicate && IndicatorNames.verbal(name)) {
            return spending(name);
        }
        return plain(complete(IndicatorNames.suffixed(name, amount)), false);
    }

    /** 培育年产值超100亿元、具备竞争力的龙头企业2家 counts 年产值超100亿元龙头企业: the grade and the noun, without what else describes it. */
    private String graded(String name) {
        Amount grade = item.threshold;
        int of = name.lastIndexOf('的');
        boolean listed = grade != null
                && grade.end < statement.to
                && flow.charAt(grade.end) == '、'
                && grade.end < amount.from
                && of > 0
                && of + 1 < name.length();
        if (!listed || grade == null) {
            return name;
        }
        String words = Topic.words(flow, statement.from, grade.end, times);
        Lexicon.Entry verb = IndicatorNames.VERBS.at(words, 0);
        return words.substring(verb == null ? 0 : verb.length()) + name.substring(of + 1);
    }

    private String bare(boolean verb) {
        return IndicatorNames.bare(before, verb);
    }

    /** …不超过工业项目总用地面积的7%: the whole stands between the comparator and the number. */
    private Named ofWhole() {
        String words = before.substring(0, before.length() - 1);
        for (int i = words.length() - 1; i >= 0; i--) {
            Lexicon.Entry comparator = Cues.COMPARATORS.at(words, i);
            Lexicon.Entry predicate = Cues.PREDICATES.at(words, i);
            boolean arrives = predicate != null && predicate.field(0).equals("arrive") && predicate.length() > 1;
            if (Cues.comparator(comparator, "before") || arrives || words.charAt(i) == '占') {
                int length = comparator != null && Cues.comparator(comparator, "before")
                        ? comparator.length()
                        : arrives && predicate != null ? predicate.length() : 1;
                int begin = i;
                Lexicon.Entry longer = Cues.COMPARATORS.before(words, i + length);
                if (Cues.comparator(longer, "before") && longer != null && longer.length() > length) {
                    begin = i + length - longer.length();
                    length = longer.length();
                }
                if (comparator != null && amount.comparator == null) {
                    amount.comparator =
                            Cues.comparator(longer != null && Cues.comparator(longer, "before") ? longer : comparator);
                    amount.predicate = true;
                }
                String part = complete(MUST.matcher(IndicatorNames.bare(words.substring(0, begin), false))
                        .replaceFirst(""));
                String whole = words.substring(begin + length);
                String name = part.isEmpty() ? topic.name : part;
                boolean said = name.endsWith("比例") || name.endsWith("占比") || name.endsWith("比重");
                return new Named(
                        words.charAt(i) == '占' ? name + "占" + whole + "比重" : said ? name : name + "占比",
                        false,
                        name,
                        whole);
            }
        }
        return plain(complete(IndicatorNames.bare(words, false)), false);
    }

    /** The noun after the number: 5个示范区, 5万平方米标准化厂房, 99%以上的行政村接通宽带. */
    private Named following() {
        String words = after.startsWith("的") ? after.substring(1) : after;
        if (amount.relative()) {
            int of = words.indexOf('的');
            String context = topic.before().endsWith("中") ? IndicatorNames.bare(topic.before(), false) : "";
            if (words.startsWith("用于") && !context.isEmpty()) {
                return plain(context + words + "的比重", false);
            }
            return plain(
                    of > 0 && of + 1 < words.length()
                            ? words.substring(0, of) + words.substring(of + 1) + "率"
                            : words + (words.endsWith("率") ? "" : "占比"),
                    false);
        }
        if (amount.is("time")) {
            return plain(acting(words), false);
        }
        boolean level = amount.level && item.threshold == null;
        Amount held = item.threshold;
        if (held != null && held.cue > amount.end && held.end >= item.to) {
            String noun = flow.words(amount.end, held.cue);
            return plain(IndicatorNames.suffixed(flow.words(held.cue, held.end) + noun, amount), false);
        }
        String name = IndicatorNames.counted(
                IndicatorNames.counted(words, amount, item.threshold != null), amount, item.threshold != null);
        if (level) {
            return plain(name + "规模", false);
        }
        if (amount.counts() || amount.is("area") || amount.is("length") || amount.is("mass")) {
            return plain(IndicatorNames.suffixed(name, amount), false);
        }
        String head = bare(true);
        int carried = statement.items.indexOf(item);
        Amount count = carried > 0 ? statement.items.get(carried - 1).amount : null;
        if (count != null && count.counts() && statement.total(count.end, amount.from)) {
            return plain(name + IndicatorNames.bare(flow.words(count.end, amount.cue), false), false);
        }
        return plain(
                head.isEmpty() || IndicatorNames.verbal(head) ? name : head.length() <= 4 ? name + head : head, false);
    }

    /** The time within which somebody acts: 供电报装自受理之日起7个工作日内办结 is 供电报装办结时限. */
    private String acting(String after) {
        String act = IndicatorNames.upToPunctuation(after);
        String subject = IndicatorNames.bare(FROM.matcher(before).replaceFirst(""), false);
        boolean alone = act.length() <= 2;
        boolean body = Organs.name(subject) || subject.isEmpty();
        String of = !body ? subject : topic.name.endsWith("时限") ? "" : topic.name;
        return (alone ? of : body ? "" : subject) + act + "时限";
    }

    /** 综合实力进入全省前三名: the indicator stands before the verb, the peers after it. */
    private Named ranked(String name) {
        for (String verb : RANKING) {
            int at = name.indexOf(verb);
            if (at >= 0) {
                String own = at == 0 ? topic.name : name.substring(0, at);
                return new Named(own, at == 0, "", "", name.substring(at + verb.length()));
            }
        }
        return plain(name.isEmpty() ? topic.name : name, name.isEmpty());
    }

    private int shareAt(String name) {
        int at = name.indexOf('占');
        boolean land = at >= 0 && at + 1 < name.length() && "地用比有据压道".indexOf(name.charAt(at + 1)) >= 0;
        return amount.relative() && at >= 0 && !land && at + 1 < name.length() ? at : -1;
    }

    /** A占B的比重, of which A may have been said before. */
    private Named share(String name, int at) {
        String part =
                MUST.matcher(IndicatorNames.bare(name.substring(0, at), false)).replaceFirst("");
        String numerator = !part.isEmpty() ? part : topic.numerator.isEmpty() ? topic.name : topic.numerator;
        String whole = name.substring(at + 1);
        for (String tail : new String[] {"的比重", "的比例", "的份额", "比重", "比例", "份额", "比"}) {
            if (whole.endsWith(tail) && whole.length() > tail.length()) {
                whole = whole.substring(0, whole.length() - tail.length());
                break;
            }
        }
        topic.numerator = numerator;
        return new Named(numerator + "占" + whole + "比重", false, numerator, whole);
    }

    /** No noun at all: money spent on what the next clause names, or the topic of the clauses before. */
    private Named spending(String verb) {
        if (amount.is("money") && !amount.predicate) {
            int from = Math.min(statement.to + 1, flow.length());
            String words = flow.words(from, Math.min(from + 80, flow.length()));
            String next = IndicatorNames.upToPunctuation(words);
            int to = words.indexOf("进行");
            if (next.startsWith("对") && next.length() > 2 && to > 3) {
                return plain(next.substring(1, Math.min(to, next.length())) + "扶持资金", false);
            }
            if (next.startsWith("用于") && next.length() > 3) {
                return plain(IndicatorNames.bare(next.substring(2), false) + "资金", false);
            }
        }
        if (topic.name.isEmpty()) {
            String heard = IndicatorNames.bare(topic.before(), true);
            return plain(heard.isEmpty() ? verb : IndicatorNames.suffixed(heard, amount), heard.isEmpty());
        }
        return new Named(topic.name, true, "", "");
    }

    /** Completes a name that leans on the clauses before: 入驻企业 has a bearer, 融资 was named in full. */
    private String complete(String name) {
        if (name.isEmpty()) {
            return name;
        }
        if (name.startsWith("在") && name.length() > 2 && name.contains("位次") && !topic.name.isEmpty()) {
            return topic.name + name;
        }
        if (name.equals("目标") && !topic.name.isEmpty()) {
            return topic.name;
        }
        if (MEASURES.contains(name)) {
            String known = topic.name.endsWith("数") ? topic.name.substring(0, topic.name.length() - 1) : topic.name;
            String borne = IndicatorNames.bearer(topic.name);
            String bearer =
                    known.isEmpty() ? IndicatorNames.bare(topic.before(), true) : borne.isEmpty() ? known : borne;
            boolean brief = !bearer.isEmpty() && bearer.length() <= LONGEST_BEARER && !IndicatorNames.verbal(bearer);
            return brief && !bearer.endsWith(name) ? bearer + name : name;
        }
        if (IndicatorNames.attribute(name)) {
            String bearer = IndicatorNames.bearer(topic.name);
            if (!bearer.isEmpty()) {
                return bearer + name;
            }
        }
        String previous = topic.before();
        int at = name.length() <= 2 ? previous.lastIndexOf(name) : -1;
        if (at > 0) {
            String fuller = IndicatorNames.bare(previous.substring(0, at + name.length()), true);
            return fuller.length() > name.length() && fuller.length() <= 16 ? fuller : name;
        }
        return name;
    }

    private static Named plain(String name, boolean inherited) {
        return new Named(name, inherited, "", "");
    }
}
