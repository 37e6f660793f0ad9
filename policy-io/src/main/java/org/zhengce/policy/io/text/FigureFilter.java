// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.zhengce.policy.model.quantity.Comparator;

/**
 * Decides whether an amount is a figure of the plan (是否为指标数): not a count of what a text lists, not a condition for a
 * subsidy, not a length of time in passing, not 一个 of anything.
 */
final class FigureFilter {

    private static final Lexicon HEADS = Lexicon.load("declared-heads.tsv");
    private static final int NEAR = 14;
    private static final Lexicon CUES = Lexicon.load("count-cues.tsv");

    /** What stands before the number of those that one is compared with: 在全省63个县区考核中. */
    private static final Pattern AMONG = Pattern.compile("在全(?:国|省|市|区|州|县)$");

    /** What those do who come to an authority (三十日内向…提出, 十日内申请复议), or that it did not act (十五日内未提出异议的). */
    private static final Pattern CLAIMS = Pattern.compile("^(?:向|不能|未|没有|不予)|申请|起诉|申诉|举报");

    private static final Pattern OFFERS = Pattern.compile("(?:企业|用户|项目|单位|机构|个人|人员)(?:提供|实施|实行|开展|推行|给予|予以)");
    private static final Pattern BINDS = Pattern.compile("^[^，。；]{0,8}(?:应|须|可|不得|必须|要|由|按|给予|予以|不予|视为|免)");

    private final Flow flow;
    private final Statement statement;
    private final int from;
    private final String sentence;
    private final BitSet times;

    FigureFilter(Flow flow, Statement statement, int from, int sentenceEnd, BitSet times) {
        this.flow = flow;
        this.statement = statement;
        this.from = from;
        this.times = times;
        int end = Math.min(sentenceEnd, statement.to + 60);
        this.sentence = statement.items.isEmpty() ? "" : flow.toString().substring(from, Math.max(end, from));
    }

    boolean figure(Statement.Item item) {
        Amount amount = item.amount;
        if (condition(amount) || conditional() || amount.unit.equals("岁") || amount.end > statement.to) {
            return false;
        }
        if (penal() || starting(amount)) {
            return false;
        }
        boolean touched = amount.predicate || amount.comparator != null;
        if (amount.bare && !touched && !amount.level && !"家户名人项个种".contains(amount.unit)) {
            return false;
        }
        if (amount.is("time")) {
            if (processed(amount)) {
                return true;
            }
            boolean follows = amount.end < statement.to && "的期后间龄计行规".indexOf(flow.charAt(amount.end)) >= 0;
            return amount.predicate && !follows && amount.cue > from && subject(item);
        }
        if (amount.chinese && amount.unit.equals("类")) {
            return false;
        }
        if (amount.is("weak")
                || amount.is("other")
                || amount.is("data") && amount.chinese
                || amount.unit.endsWith("千伏")) {
            return touched;
        }
        if (amount.is("rank")) {
            return touched
                    || amount.value.compareTo(org.zhengce.policy.model.quantity.Rational.of(2)) > 0 && !amount.chinese;
        }
        if (amount.chinese
                && (amount.counts() || !amount.relative() && !touched && !amount.level && !amount.is("double"))) {
            return chinese(item);
        }
        if (amount.counts() || amount.is("other")) {
            return counted(item);
        }
        return !bracketed(amount);
    }

    /** Whether the clause is of a penalty: its figures bind the offender, not the plan. */
    private boolean penal() {
        return says(own(), "penalty");
    }

    /** Whether the amount is a time within which an authority is to act: 5个工作日内办结. */
    private boolean processed(Amount amount) {
        int to = Math.min(statement.to, amount.end + NEAR);
        if (amount.end < to && CLAIMS.matcher(flow.words(amount.end, to)).find()) {
            return false;
        }
        return (amount.unit.endsWith("日") || amount.unit.endsWith("天"))
                && amount.comparator == Comparator.AT_MOST
                && to > amount.end
                && (says(flow.words(amount.end, to), "process") || says(flow.words(amount.end, to), "deed"));
    }

    /** Whether the amount is where something starts from: 在全市20个站点基础上，再建5个. */
    private boolean starting(Amount amount) {
        int to = Math.min(statement.to, amount.end + NEAR);
        return !amount.predicate
                && to > amount.end
                && flow.words(amount.end, to).contains("基础上");
    }

    /** Whether something stands before the words at the number that it can be about. */
    private boolean subject(Statement.Item item) {
        boolean series = item.amount.unit.endsWith("工作日")
                && item.amount.predicate
                && statement.items.get(0) != item
                && item.amount.cue == item.amount.from;
        return series || Topic.words(flow, item.from, item.amount.cue, times).length() > 1;
    }

    /** 对年营业收入超过1亿元的企业，给予…: what comes before 给予 is a condition. */
    private boolean condition(Amount amount) {
        char first = from < flow.length() ? flow.charAt(from) : ' ';
        boolean opens = first == '对'
                || first == '凡'
                || first == '经'
                || flow.has("符合", from)
                || flow.has("年度", from)
                || flow.has("首次", from);
        if (!opens && !own().contains("的，") && !own().endsWith("的")) {
            return false;
        }
        boolean sized = first == '对'
                && !amount.counts()
                && amount.comparator != null
                && !amount.predicate
                && OFFERS.matcher(own()).find();
        if (sized) {
            return true;
        }
        int given = sentence.indexOf("给予");
        if (given >= 0 && from + given < amount.from) {
            return false;
        }
        return says(sentence.substring(Math.min(sentence.length(), amount.from - from)), "grant");
    }

    /** Whether the whole clause says when the next one binds: 金额变动达到30%以上的，应当重新公开. */
    private boolean conditional() {
        int end = statement.to;
        if (end < 1 || at(end) != '，' || flow.charAt(end - 1) != '的' && !instant(end - 1)) {
            return false;
        }
        String next = flow.words(end + 1, Math.min(flow.length(), end + 1 + NEAR));
        return BINDS.matcher(next).find();
    }

    /** Whether 时 stands here right behind the last amount: 达到30%时. */
    private boolean instant(int i) {
        return flow.charAt(i) == '时' && statement.items.get(statement.items.size() - 1).amount.end == i;
    }

    /** Whether a word of that role stands in the text. */
    private static boolean says(String text, String role) {
        for (int i = 0; i < text.length(); i++) {
            Lexicon.Entry word = CUES.at(text, i);
            if (word != null && word.field(0).equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of that role ends the text. */
    private static boolean ends(String text, String role) {
        Lexicon.Entry word = CUES.before(text, text.length());
        return word != null && word.field(0).equals(role);
    }

    /** Whether a word of that role begins the text. */
    private static boolean begins(String text, String role) {
        Lexicon.Entry word = CUES.at(text, 0);
        return word != null && word.field(0).equals(role);
    }

    private String own() {
        return flow.toString().substring(from, Math.min(statement.to, flow.length()));
    }

    private boolean counted(Statement.Item item) {
        Amount amount = item.amount;
        boolean graded = amount.comparator != null && at(amount.end) == '的' && own().contains("一批");
        if (bracketed(amount) || flow.has("人口的", amount.end) || graded) {
            return false;
        }
        if (amount.comparator != null) {
            return true;
        }
        String before = Topic.words(flow, item.from, amount.cue, times);
        if (AMONG.matcher(before).find()) {
            return false;
        }
        boolean described = before.endsWith("的") && !says(before, "deed");
        return (amount.predicate || !described && !ends(before, "reference")) && !declared(item);
    }

    private char at(int i) {
        return i < flow.length() ? flow.charAt(i) : ' ';
    }

    /** Whether the thing counted is a noun of enumerations: 3个方面, 28条措施. */
    private boolean declared(Statement.Item item) {
        String after = flow.words(item.amount.end, Math.max(item.amount.end, Math.min(item.to, item.amount.end + 24)));
        for (int i = 0; i < after.length(); i++) {
            Lexicon.Entry head = HEADS.at(after, i);
            if (head != null
                    && (i + head.length() == after.length()
                            || "中的，、".indexOf(after.charAt(i + head.length())) >= 0
                            || i == 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the amount is all that a bracket holds. */
    private boolean bracketed(Amount amount) {
        int from = flow.has("共", amount.from - 1) ? amount.from - 1 : amount.from;
        return from > 0 && flow.charAt(from - 1) == '（' && at(amount.end) == '）' && amount.comparator == null;
    }

    /** A count in Chinese characters is a figure where something governs it: 至少, 每个, 新增, 培育. */
    private boolean chinese(Statement.Item item) {
        Amount amount = item.amount;
        if (amount.comparator != null) {
            return amount.is("time") || !declared(item);
        }
        String clause = flow.words(from, amount.from);
        boolean one = amount.value.toString().equals("1");
        boolean least = says(clause, "least");
        if (least || !one && says(clause, "each")) {
            return !declared(item);
        }
        if (one || declared(item)) {
            return false;
        }
        if ((ends(clause, "deed") || clause.length() <= NEAR && begins(clause, "deed"))
                && "家户所座名".contains(amount.unit.substring(amount.unit.length() - 1))) {
            return true;
        }
        return amount.predicate && !amount.unit.equals("个");
    }
}
