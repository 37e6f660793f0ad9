// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;

/** Writes one figure of a clause as a target (目标生成): its indicator, and the five axes. */
final class TargetWriter {

    private final Body body;
    private final Flow flow;
    private final Statement statement;
    private final Statement.Item item;
    private final Amount amount;
    private final BitSet times;
    private final Topic topic;

    TargetWriter(Body body, Statement statement, Statement.Item item, BitSet times, Topic topic) {
        this.body = body;
        this.flow = body.flow();
        this.statement = statement;
        this.item = item;
        this.amount = item.amount;
        this.times = times;
        this.topic = topic;
    }

    /** The target, with the times of its clause, the one inherited from before, and whether 力争 governs the sentence. */
    Target write(List<Deadlines.Deadline> own, @Nullable Deadlines.Deadline due, boolean past, boolean striving) {
        Named named = new IndicatorReader(flow, statement, item, times, topic).read();
        Quote quote = quote();
        String clause = flow.words(statement.from, statement.to);
        ChangeKind kind = Changes.of(amount, named, flow.words(item.from, amount.from));
        Scope scope = Scopes.of(flow, statement, item, named, topic, times);
        Deadlines.Deadline when = due(own, due);
        Horizon horizon = horizon(own, when);
        Natures natures = Natures.of(clause, amount, item, when != null, past);
        if (natures.standing()) {
            horizon = Horizon.standing();
        }
        Target.Builder target = Target.builder();
        target.indicator(named.indicator(amount, clause))
                .nature(natures.nature())
                .bound(bound())
                .stance(striving ? Stance.ASPIRATIONAL : stance(clause))
                .quote(quote);
        axes(target, bound(), Changes.change(kind, amount, named), scope, horizon);
        baseline(own).ifPresent(target::baseline);
        qualifier(clause).ifPresent(target::qualifier);
        target.section(body.number());
        if (named.inherited()) {
            target.indicatorQuote(topic.place());
        }
        if (when != null && !horizon.equals(Horizon.standing()) && !horizon.equals(Horizon.unstated())) {
            target.horizonQuote(when.quote);
        }
        if (!named.inherited()) {
            topic.name = named.name();
            topic.place = flow.quote(item.from, Math.max(item.to, item.from + 1));
        }
        return target.build();
    }

    /** Falls back from what the axes do not allow together: first from standing to unstated, then to no scope, then to a level. */
    private static void axes(Target.Builder target, Bound bound, Change change, Scope scope, Horizon stated) {
        Horizon horizon = stated;
        if (horizon.equals(Horizon.standing())
                && Target.objection(bound, change, scope, horizon).isPresent()) {
            horizon = Horizon.unstated();
        }
        Change c = change;
        Scope s = scope;
        if (Target.objection(bound, c, s, horizon).isPresent()) {
            s = Target.objection(bound, c, Scope.total(), horizon).isPresent() ? scope : Scope.total();
        }
        if (Target.objection(bound, c, s, horizon).isPresent()) {
            c = Change.level();
        }
        target.change(c).scope(s).horizon(horizon);
    }

    private Bound bound() {
        Unit unit = Unit.parse(amount.unit);
        return amount.high == null || amount.high.compareTo(amount.value) < 0
                ? NumericBound.of(amount.comparison(), amount.value, unit)
                : RangeBound.builder()
                        .low(amount.value)
                        .high(amount.high)
                        .unit(unit)
                        .build();
    }

    /** The item's share of the clause, without time and adverbs at its head if a comma parts them. */
    private Quote quote() {
        int from = item.from;
        while (item.from > statement.from && from < amount.from && "、和及与以或并".indexOf(flow.charAt(from)) >= 0) {
            from++;
        }
        int to = Math.max(item.to, amount.end);
        return flow.quote(Math.min(from, amount.from), to);
    }

    @Nullable
    private Deadlines.Deadline due(List<Deadlines.Deadline> own, @Nullable Deadlines.Deadline inherited) {
        Deadlines.Deadline best = null;
        for (Deadlines.Deadline deadline : own) {
            if (deadline.role == Deadlines.Role.DUE && (best == null || deadline.to <= amount.from)) {
                best = deadline;
            }
        }
        return best == null ? inherited : best;
    }

    private Horizon horizon(List<Deadlines.Deadline> own, @Nullable Deadlines.Deadline when) {
        Horizon plain = when == null ? Horizon.unstated() : when.horizon;
        boolean rate = amount.relative() || amount.is("ratio");
        for (Deadlines.Deadline deadline : own) {
            if (deadline.role == Deadlines.Role.YEARLY && deadline.from < amount.from && !(rate && when != null)) {
                return Deadlines.yearly(false, plain);
            }
        }
        String words = flow.words(item.from, amount.from);
        boolean gains = words.contains("年均新增") || words.contains("年均净增");
        if ((amount.yearly || gains) && !rate) {
            boolean average = gains || flow.words(amount.cue, amount.from).contains("年均");
            return Deadlines.yearly(average, plain);
        }
        return plain;
    }

    private Optional<Baseline> baseline(List<Deadlines.Deadline> own) {
        Baseline.Builder baseline = Baseline.builder();
        boolean any = false;
        if (item.baseline != null) {
            baseline.value(item.baseline.quantity());
            any = true;
        }
        for (Deadlines.Deadline deadline : own) {
            if (deadline.role == Deadlines.Role.BASE && deadline.date != null && deadline.from < amount.from) {
                baseline.date(deadline.date);
                any = true;
                break;
            }
        }
        String clause = flow.words(item.from, amount.from);
        if (!any && (clause.contains("上年") || clause.contains("去年") || clause.contains("同比"))) {
            baseline.text(clause.contains("同期") || clause.contains("同比") ? "上年同期" : "上年");
            any = true;
        }
        return any ? Optional.of(baseline.build()) : Optional.empty();
    }

    private Stance stance(String clause) {
        if (clause.contains("力争")
                || clause.contains("努力")
                || clause.contains("争取到")
                || clause.contains("争取在")
                || clause.contains("争取实现")
                || clause.contains("争取达到")
                || clause.contains("奋力")) {
            return Stance.ASPIRATIONAL;
        }
        String heading = body.heading().orElse("");
        if (clause.contains("约束性") || clause.contains("必须") || heading.contains("约束性")) {
            return Stance.BINDING;
        }
        return clause.contains("预期性") || heading.contains("预期") ? Stance.EXPECTED : Stance.UNSTATED;
    }

    private Optional<String> qualifier(String clause) {
        for (String word : new String[] {"力争", "努力", "争取", "确保", "原则上", "基本"}) {
            if (clause.contains(word)) {
                return Optional.of(word);
            }
        }
        return amount.comparator == Comparator.ABOUT ? Optional.of("左右") : Optional.empty();
    }
}
