// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldView.span;
import static org.zhengce.policy.model.GoldView.words;

import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.QualitativeBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PartialDate;

/** How targets say the keys of gold's figures. */
final class GoldTargetKeys {

    private static final String ENSURED = Modality.ENSURED.label();

    private final GoldView view;

    GoldTargetKeys(GoldView view) {
        this.view = view;
    }

    List<Target> figures() {
        return targets(false);
    }

    List<Target> statements() {
        return targets(true);
    }

    private List<Target> targets(boolean qualitative) {
        return view.plan().getTargets().stream()
                .filter(t -> t.getBound() instanceof QualitativeBound == qualitative)
                .collect(Collectors.toList());
    }

    Keys<Target> statementKeys() {
        return new Keys<Target>()
                .value("quote", t -> ((QualitativeBound) t.getBound()).getText())
                .value("span", t -> span(t.getQuote()))
                .value("section", t -> view.place(t.getSection(), t.getQuote()))
                .value("indicator", t -> t.getIndicator().getName());
    }

    Keys<Target> figureKeys() {
        return new Keys<Target>()
                .place("id", (t, index) -> view.handle("T", index))
                .value("quote", t -> words(t.getQuote()))
                .value("span", t -> span(t.getQuote()))
                .value("fragment", t -> words(t.getIndicatorQuote()))
                .value("section", t -> view.place(t.getSection(), t.getQuote()))
                .value("indicator", t -> t.getIndicator().getName())
                .value("unitNormalized", t -> text(t.getIndicator().getUnit()))
                .value("numerator", t -> text(t.getIndicator().getNumerator()))
                .value("denominator", t -> text(t.getIndicator().getDenominator()))
                .value("comparator", t -> comparator(t.getBound()))
                .value("value", t -> value(t.getBound()))
                .value(
                        "valueHigh",
                        t -> t.getBound() instanceof RangeBound range
                                ? range.getHigh().toString()
                                : null)
                .value("rational", t -> fraction(t.getBound()))
                .value("unit", t -> unit(t.getBound()))
                .value(
                        "unitMissing",
                        t -> number(t.getBound()) && parsed(t).base().isEmpty() ? true : null)
                .value("quantified", t -> number(t.getBound()) ? null : false)
                .value("reference", t -> t.getBound() instanceof RelativeBound other ? other.getReference() : null)
                .value("kind", this::kind)
                .value(
                        "flow",
                        t -> t.getHorizon() instanceof EachYear && t.getChange().getKind() == ChangeKind.INCREMENT_GROSS
                                ? t.getChange().getKind().label()
                                : null)
                .value(
                        "direction",
                        t -> t.getChange().getKind() == ChangeKind.RANK_MOVE
                                ? t.getChange().getDirection().orElseThrow().code()
                                : null)
                .value("peerGroup", t -> text(t.getChange().getPeerGroup()))
                .value("nature", t -> t.getNature().code())
                .value("aspirational", t -> t.getStance() == Stance.ASPIRATIONAL)
                .value("qualifier", t -> text(t.getQualifier().filter(word -> !word.equals(ENSURED))))
                .value("modality", t -> text(t.getQualifier().filter(ENSURED::equals)))
                .value("due", t -> text(due(t)))
                .value("dueInherited", t -> t.horizonInherited() ? true : null)
                .value("period", GoldTargetKeys::period)
                .value("recurrence", GoldTargetKeys::recurrence)
                .value(
                        "from",
                        t -> text(t.getBaseline().flatMap(Baseline::getValue).map(q -> q.getValue())))
                .value("base", t -> text(t.getBaseline().flatMap(Baseline::getText)))
                .value("baseline", t -> text(t.getBaseline().flatMap(Baseline::getDate)))
                .value("scope", t -> text(t.getScope().getArea()))
                .value(
                        "perUnit",
                        t -> t.getScope().getQuantifier() == Quantifier.COUNT_WHERE
                                ? null
                                : text(t.getScope().getUnit()))
                .value("condition", t -> text(t.getScope().getCondition()))
                .value("of", t -> text(t.getScope().getWhole()))
                .value(
                        "levelAtLeast",
                        t -> t.getScope()
                                .getThreshold()
                                .filter(each -> !number(each.getBound()))
                                .map(each -> ((QualitativeBound) each.getBound()).getText())
                                .orElse(null))
                .in(
                        "threshold",
                        t -> t.getScope()
                                .getThreshold()
                                .filter(each -> number(each.getBound()))
                                .orElse(null),
                        thresholdKeys())
                .in(
                        "pairedWith",
                        t -> pair(t).orElse(null),
                        new Keys<Target>()
                                .end("indicator", t -> t.getIndicator().getName())
                                .value("value", t -> value(t.getBound()))
                                .value("unit", t -> unit(t.getBound())));
    }

    static Keys<Threshold> thresholdKeys() {
        return new Keys<Threshold>()
                .value("indicator", Threshold::getIndicator)
                .value("comparator", t -> comparator(t.getBound()))
                .value("value", t -> value(t.getBound()))
                .value("unit", t -> unit(t.getBound()));
    }

    /** A date to which the instrument is in force stands with the document, not with the targets of its plan. */
    Keys<Validity> validityKeys() {
        return new Keys<Validity>()
                .place("id", (v, index) -> view.handle("T", figures().size() + index))
                .value("quote", v -> words(v.getQuote()))
                .value("span", v -> span(v.getQuote()))
                .value("section", v -> view.place(Optional.empty(), v.getQuote()))
                .value("indicator", v -> words(v.getQuote()).replaceAll("至.*", ""))
                .value("comparator", v -> Comparator.EQUAL.code())
                .value("value", v -> text(v.getTo()))
                .value("unit", v -> "date")
                .value("kind", v -> "validity")
                .value("nature", v -> Nature.NORM.code())
                .value("due", v -> text(v.getTo()))
                .value("aspirational", v -> false);
    }

    @Nullable
    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }

    private static boolean number(Bound bound) {
        return bound.match(n -> true, r -> true, r -> false, u -> false, q -> false);
    }

    static String comparator(Bound bound) {
        return bound.match(
                numeric -> numeric.getComparator().code(),
                range -> "between",
                relative -> relative.getComparator().code(),
                universal -> (universal.getException().isPresent() ? Comparator.ABOUT : Comparator.EQUAL).code(),
                qualitative -> null);
    }

    /** A number that is no decimal is rounded by the annotators, who give the fraction beside it. */
    static String value(Bound bound) {
        return bound.match(
                numeric -> decimal(numeric.getValue()),
                range -> decimal(range.getLow()),
                relative -> null,
                universal -> "100",
                qualitative -> null);
    }

    private static String decimal(Rational value) {
        return value.toString().contains("/")
                ? value.toBigDecimal(new MathContext(10)).toPlainString()
                : value.toString();
    }

    @Nullable
    private static String fraction(Bound bound) {
        String exact = bound.match(n -> n.getValue().toString(), r -> "", r -> "", u -> "", q -> "");
        return exact.contains("/") ? exact : null;
    }

    static String unit(Bound bound) {
        return bound.match(
                numeric -> numeric.getUnit().equals(Unit.ONE)
                        ? "ratio"
                        : numeric.getUnit().toString(),
                range -> range.getUnit().toString(),
                relative -> null,
                universal -> Unit.PERCENT.toString(),
                qualitative -> null);
    }

    private static Unit parsed(Target target) {
        return target.getBound().match(n -> n.getUnit(), r -> r.getUnit(), r -> Unit.ONE, u -> Unit.ONE, q -> Unit.ONE);
    }

    private static Optional<PartialDate> due(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.of(byEndOf.getDate()),
                        during -> Optional.of(during.getPeriod().getTo()),
                        eachYear -> eachYear.getUntil(),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    @Nullable
    private static List<String> period(Target target) {
        return target.getHorizon()
                .match(
                        byEndOf -> null,
                        during -> List.of(
                                during.getPeriod().getFrom().toString(),
                                during.getPeriod().getTo().toString()),
                        eachYear -> null,
                        standing -> null,
                        unstated -> null);
    }

    @Nullable
    private static String recurrence(Target target) {
        if (target.getHorizon() instanceof EachYear each) {
            return each.isAverage() ? "annual_average" : "annual";
        }
        return target.getChange().getKind() == ChangeKind.GROWTH_ANNUAL_AVERAGE ? "annual_average" : null;
    }

    /** The other of two figures in the same words. */
    private Optional<Target> pair(Target target) {
        return target.getScope().getQuantifier() != Quantifier.TOTAL
                ? Optional.empty()
                : figures().stream()
                        .filter(other -> other != target && quote(other).equals(quote(target)))
                        .findFirst();
    }

    private static Quote quote(Target target) {
        return target.getQuote().orElseThrow();
    }

    /** Gold's kind, which follows from the axes: DOMAIN.md, section 3. */
    private String kind(Target target) {
        Bound bound = target.getBound();
        return switch (target.getScope().getQuantifier()) {
            case EACH -> bound instanceof RangeBound ? "range_per_unit" : "per_unit";
            case AVERAGE_PER -> "average_per_unit";
            case COUNT_WHERE -> "threshold_count";
            case TOTAL ->
                bound instanceof RelativeBound
                        ? "relative"
                        : bound instanceof UniversalBound ? "coverage" : kindOfTotal(target);
        };
    }

    private String kindOfTotal(Target target) {
        return switch (target.getChange().getKind()) {
            case MULTIPLE -> "multiple";
            case GROWTH, GROWTH_YEAR_ON_YEAR, GROWTH_ANNUAL_AVERAGE -> "growth_rate";
            case RANK_MOVE -> "rank_move";
            case CUMULATIVE -> "cumulative";
            case INCREMENT_NET -> "net_increase";
            case INCREMENT_GROSS -> target.getHorizon() instanceof EachYear ? "recurrent" : "increment";
            case SHARE -> target.getChange().getDirection().isPresent() ? "share_change" : "share";
            case LEVEL -> kindOfLevel(target);
        };
    }

    private String kindOfLevel(Target target) {
        if (target.getNature() == Nature.NORM) {
            return "rule_threshold";
        }
        if (pair(target).isPresent()) {
            return "composite";
        }
        if (parsed(target).equals(Unit.PERCENT)) {
            return "coverage";
        }
        boolean stock = target.getIndicator().getAggregation() == Aggregation.POINT_IN_TIME;
        return GoldTargets.COUNTERS.contains(unit(target.getBound())) && !stock ? "count" : "level";
    }
}
