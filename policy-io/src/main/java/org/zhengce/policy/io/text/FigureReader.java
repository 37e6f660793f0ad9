// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Comparator;

/**
 * Reads the figures of one section (逐句识别): sentence by sentence, clause by clause, with what a clause takes from those before.
 */
final class FigureReader {

    private static final String CLAUSE_ENDS = "，；。：！？（）";
    private static final int NEAR = 12;

    /** The longest clause: what is longer is no prose, and is read in pieces. */
    private static final int LONGEST = 400;

    private static final String SENTENCE_ENDS = "。！？";

    /** Behind the last cell of a row: whether the plan is bound to the indicator. */
    private static final String ROW = "约束性";

    private final Body body;
    private final Flow flow;
    private final BitSet masked;
    private final BitSet glued;
    private final BitSet times = new BitSet();
    private final List<Deadlines.Deadline> deadlines;
    private final Topic topic;
    private final List<Target> targets = new ArrayList<>();
    private int next;
    private int sentenceEnd;

    @Nullable
    private Deadlines.Deadline due;

    private boolean past;

    /** Whether the sentence began with 力争到2025年， which holds for all of it. */
    private boolean striving;

    private final int year;
    private final boolean background;
    private boolean figured;

    /**
     * A reader of one section.
     *
     * @param past whether it stands beneath a heading of what was done
     */
    FigureReader(Body body, Figures.Context context, @Nullable Deadlines.Deadline inherited, boolean past) {
        this.body = body;
        this.flow = body.flow();
        this.masked = Masks.of(flow);
        this.glued = Masks.withinWords(flow);
        this.deadlines = Deadlines.find(flow, Math.min(body.start(), flow.length()), context);
        this.due = inherited;
        this.inherited = inherited;
        this.topic = new Topic(body);
        this.year = context.getYear().orElse(0);
        this.background = past || background(body);
        for (Deadlines.Deadline deadline : deadlines) {
            times.set(deadline.from, deadline.to);
            masked.set(deadline.from, deadline.to);
        }
    }

    @Nullable
    private Deadlines.Deadline inherited;

    @Nullable
    private Deadlines.Deadline outer;

    /** The figures in the order of the text. */
    List<Target> read() {
        int from = body.start();
        boolean goals =
                body.heading().filter(h -> h.contains("目标") || h.contains("指标")).isPresent();
        while (from < flow.length()) {
            sentenceEnd = end(from, flow.length(), SENTENCE_ENDS);
            figured = false;
            topic.each = "";
            past = background;
            striving = false;
            boolean dated = false;
            int at = from;
            while (at < sentenceEnd) {
                int stop = end(at, Math.min(sentenceEnd, at + LONGEST), CLAUSE_ENDS);
                dated |= clause(at, stop);
                at = next(stop);
            }
            if (!goals && !figured && !dated && due != null) {
                due = inherited;
            }
            from = sentenceEnd + 1;
        }
        return targets;
    }

    /** The time that holds for what stands beneath this section: the last one that its text names. */
    Optional<Deadlines.Deadline> lead() {
        Deadlines.Deadline last = null;
        for (Deadlines.Deadline deadline : deadlines) {
            if (deadline.role == Deadlines.Role.DUE) {
                last = deadline;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The time of a paragraph that follows an item and leads in the next ones: 第二步，到2030年，…. */
    Optional<Deadlines.Deadline> outerLead() {
        return Optional.ofNullable(outer);
    }

    /** Whether a time opens a paragraph after the item's own. */
    private boolean paragraph(int from) {
        for (int i = from; i > body.start() && i > from - NEAR; i--) {
            if (flow.breaks(i)) {
                return "。：；".indexOf(flow.charAt(i - 1)) >= 0;
            }
            if ("。；".indexOf(flow.charAt(i - 1)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** Whether the heading is one of what was done or how things stand. */
    static boolean background(Body body) {
        return body.heading().filter(FigureReader::background).isPresent();
    }

    private static boolean background(String heading) {
        for (String verb : new String[] {"夯实", "筑牢", "打牢", "巩固", "厚植", "奠定", "强化", "提升", "优化", "提高", "增强", "扩大"}) {
            if (heading.startsWith(verb)) {
                return false;
            }
        }
        for (String word : new String[] {"现状", "发展基础", "工作基础", "现实基础", "回顾", "成就", "成效", "背景", "面临", "进展情况"}) {
            if (heading.contains(word) && !heading.contains("目标")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time lies wholly before the document's year. */
    private boolean before(Deadlines.Deadline deadline) {
        return Deadlines.end(deadline.horizon)
                .filter(end -> end.getYear() < year)
                .isPresent();
    }

    /** Where the clause after one that ends at an index begins: behind its stop, or right there if it was only too long. */
    private int next(int stop) {
        if (stop >= sentenceEnd || CLAUSE_ENDS.indexOf(flow.charAt(stop)) >= 0) {
            return stop + 1;
        }
        if (!bound(stop)) {
            return stop;
        }
        int at = stop + ROW.length();
        while (at < sentenceEnd && at < stop + ROW.length() + 2 && Numerals.digit(flow, at)) {
            at++;
        }
        return at;
    }

    /** Whether a row of a table of indicators ends here that lost its lines: …下降20%约束性3…. */
    private boolean bound(int i) {
        char c = flow.charAt(i);
        return (c == '约' || c == '预')
                && i > 0
                && (flow.has(ROW, i) || flow.has("预期性", i))
                && (flow.charAt(i - 1) == '%' || Numerals.digit(flow, i - 1) || Numerals.digit(flow, i + 3));
    }

    private int end(int from, int limit, String marks) {
        boolean clauses = marks.equals(CLAUSE_ENDS);
        for (int i = from; i < limit; i++) {
            if (marks.indexOf(flow.charAt(i)) >= 0 && !glued.get(i) || clauses && bound(i)) {
                return i;
            }
        }
        return Math.max(limit, from);
    }

    /** Reads one clause; answers whether it names a time. */
    private boolean clause(int from, int to) {
        List<Deadlines.Deadline> own = new ArrayList<>();
        while (next < deadlines.size() && deadlines.get(next).from < to) {
            own.add(deadlines.get(next));
            next++;
        }
        boolean dated = false;
        for (Deadlines.Deadline deadline : own) {
            past |= deadline.role == Deadlines.Role.PAST;
            if (deadline.role == Deadlines.Role.DUE) {
                due = deadline;
                dated = true;
                if (body.item() && paragraph(deadline.from)) {
                    outer = deadline;
                    inherited = deadline;
                }
                past = background || before(deadline);
            }
        }
        if (to <= from) {
            return dated;
        }
        past |= !dated && since(from, to);
        List<Amount> amounts = Series.units(flow, ranges(Amounts.find(flow, masked, from, to)));
        int end = to;
        if (!amounts.isEmpty() && continues(amounts.get(amounts.size() - 1), to)) {
            end = end(to + 1, Math.min(sentenceEnd, to + LONGEST), CLAUSE_ENDS);
        }
        Statement statement = Statement.of(flow, from, end, amounts, glued);
        Series.share(flow, statement, from, times);
        for (Amount amount : amounts) {
            Cues.distant(flow, amount, from);
        }
        FigureFilter filter = new FigureFilter(flow, statement, from, sentenceEnd, times);
        for (Statement.Item item : statement.items) {
            if (filter.figure(item)) {
                TargetWriter writer = new TargetWriter(body, statement, item, times, topic);
                targets.add(writer.write(own, due, past, striving));
                figured = true;
            }
        }
        if (statement.items.isEmpty()) {
            UnnumberedBounds.read(body, from, to, times, topic, due).ifPresent(targets::add);
        }
        topic.clause(from, to, times);
        striving |= dated
                && (flow.has("力争", from) || flow.has("努力", from) || flow.has("争取", from))
                && topic.before().length() <= 2;
        return dated;
    }

    /** Whether a clause leads in what has been done: 近年来, 改革开放以来. */
    private boolean since(int from, int to) {
        return flow.has("近年来", from)
                || to - from > 2 && (flow.has("以来", to - 2) || flow.charAt(from) == '近' && flow.has("年来", to - 2));
    }

    /** A floor with a ceiling right behind it is one range: 5件以上8件以下. */
    private static List<Amount> ranges(List<Amount> amounts) {
        List<Amount> ranges = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            boolean joined = last != null
                    && last.comparator == Comparator.AT_LEAST
                    && amount.comparator == Comparator.AT_MOST
                    && last.high == null
                    && amount.from - last.end <= 2
                    && amount.unit.equals(last.unit)
                    && amount.value.compareTo(last.value) > 0;
            if (last != null && joined) {
                ranges.set(ranges.size() - 1, last.upTo(amount));
            } else {
                ranges.add(amount);
            }
        }
        return ranges;
    }

    /** Whether what an amount counts is named in the clause after: 1个以…为核心，具有…的集群. */
    private boolean continues(Amount last, int to) {
        if (!last.counts() || last.end + 3 > to || to >= flow.length() || flow.charAt(to) != '，') {
            return false;
        }
        String words = flow.words(last.end, to);
        return words.charAt(0) == '以' && words.contains("为") && to - last.end < 40 && words.indexOf('的') < 0;
    }
}
