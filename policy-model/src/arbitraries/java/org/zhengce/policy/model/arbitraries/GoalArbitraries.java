// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.QualitativeBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

/** Indicators and targets: packages indicator and goal. */
final class GoalArbitraries {

    private static final Set<ChangeKind> GROWTH =
            EnumSet.of(ChangeKind.GROWTH, ChangeKind.GROWTH_ANNUAL_AVERAGE, ChangeKind.GROWTH_YEAR_ON_YEAR);

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final RealisticGoals realistic;

    GoalArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.realistic = new RealisticGoals(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Indicator.class, this::indicator);
        catalogue.add(IndicatorRelation.class, this::relation);
        catalogue.add(Observation.class, this::observation);
        catalogue.add(Observations.class, () -> texts.few(observation()).map(Observations::of));
        catalogue.add(NumericBound.class, this::numeric);
        catalogue.add(RangeBound.class, () -> texts.realistic() ? realistic.range() : range(words.unit()));
        catalogue.add(RelativeBound.class, () -> texts.realistic() ? realistic.relative() : relative());
        catalogue.add(UniversalBound.class, realistic::universal);
        catalogue.add(QualitativeBound.class, this::qualitative);
        catalogue.add(Bound.class, this::bound);
        catalogue.add(Threshold.class, this::threshold);
        catalogue.add(Scope.class, () -> each(EnumSet.allOf(Quantifier.class), this::scope));
        catalogue.add(Change.class, () -> each(EnumSet.allOf(ChangeKind.class), this::change));
        catalogue.add(Baseline.class, this::baseline);
        catalogue.add(Target.class, this::target);
    }

    Arbitrary<Indicator> indicator() {
        if (texts.realistic()) {
            return realistic.indicator();
        }
        return Builders.withBuilder(Indicator::builder)
                .use(texts.name(Measured.titles()))
                .in((b, v) -> b.name(v))
                .use(maybe(words.unit()))
                .in((b, v) -> b.unit(v))
                .use(Arbitraries.of(Polarity.class))
                .in((b, v) -> b.polarity(v))
                .use(Arbitraries.of(Aggregation.class))
                .in((b, v) -> b.aggregation(v))
                .use(maybe(texts.text(Topic.SUBJECT)))
                .in((b, v) -> b.numerator(v))
                .use(maybe(texts.text(Topic.WHOLE)))
                .in((b, v) -> b.denominator(v))
                .build(Indicator.Builder::build);
    }

    private Arbitrary<IndicatorRelation> relation() {
        return each(EnumSet.allOf(RelationKind.class), this::relation);
    }

    private Arbitrary<IndicatorRelation> relation(RelationKind kind) {
        Arbitrary<String> name = texts.name(Measured.titles());
        return Combinators.combine(name, name.list().ofSize(kind.objects()), words.quantity())
                .as((subject, objects, threshold) -> IndicatorRelation.builder()
                        .kind(kind)
                        .subject(subject)
                        .addAllObjects(objects)
                        .threshold(kind == RelationKind.SHARE_ABOVE ? Optional.of(threshold) : Optional.empty())
                        .build());
    }

    Arbitrary<Observation> observation() {
        if (texts.realistic()) {
            return realistic.observation(times.period());
        }
        return Builders.withBuilder(Observation::builder)
                .use(maybe(
                        Combinators.combine(words.quantity(), words.quantity()).as(Tuple::of)))
                .in((b, v) -> b.numerator(v.map(Tuple.Tuple2::get1)).denominator(v.map(Tuple.Tuple2::get2)))
                .use(maybe(texts.text(Topic.AREA)))
                .in((b, v) -> b.object(v))
                .use(indicator())
                .in((b, v) -> b.indicator(v))
                .use(words.quantity())
                .in((b, v) -> b.value(v))
                .use(times.period())
                .in((b, v) -> b.period(v))
                .use(flag())
                .in((b, v) -> b.provisional(v))
                .use(maybe(texts.text(Topic.SOURCE)))
                .in((b, v) -> b.source(v))
                .build(Observation.Builder::build);
    }

    Arbitrary<NumericBound> numeric() {
        return texts.realistic() ? realistic.numeric() : numeric(words.unit());
    }

    private Arbitrary<NumericBound> numeric(Arbitrary<Unit> unit) {
        return Combinators.combine(Arbitraries.of(Comparator.class), words.rational(), unit)
                .as(NumericBound::of);
    }

    private Arbitrary<RangeBound> range(Arbitrary<Unit> unit) {
        return Combinators.combine(words.rational(), words.rational(), unit)
                .as((a, b, u) -> RangeBound.builder()
                        .low(a.compareTo(b) < 0 ? a : b)
                        .high(a.compareTo(b) < 0 ? b : a)
                        .unit(u)
                        .build());
    }

    private Arbitrary<RelativeBound> relative() {
        return Combinators.combine(
                        Arbitraries.of(Comparator.class), texts.text(Topic.REFERENCE), maybe(texts.text(Topic.MARGIN)))
                .as((comparator, reference, margin) -> RelativeBound.builder()
                        .comparator(comparator)
                        .reference(reference)
                        .margin(margin)
                        .build());
    }

    private Arbitrary<QualitativeBound> qualitative() {
        return texts.text(Topic.QUALITY).map(Bound::qualitative);
    }

    Arbitrary<Bound> bound() {
        return texts.realistic() ? realistic.bound() : bound(ChangeKind.LEVEL);
    }

    Arbitrary<Threshold> threshold() {
        return texts.realistic()
                ? realistic.threshold()
                : Combinators.combine(texts.name(Measured.titles()), bound())
                        .as((indicator, bound) -> Threshold.builder()
                                .indicator(indicator)
                                .bound(bound)
                                .build());
    }

    private Arbitrary<Scope> scope(Quantifier quantifier) {
        boolean total = quantifier == Quantifier.TOTAL;
        Arbitrary<Threshold> threshold = threshold();
        return Builders.withBuilder(() -> Scope.builder().quantifier(quantifier))
                .use(maybe(texts.text(Topic.AREA)))
                .in((b, v) -> b.area(v))
                .use(texts.text(Topic.UNIT))
                .in((b, v) -> total ? b : b.unit(v))
                .use(quantifier == Quantifier.COUNT_WHERE ? threshold.map(Optional::of) : maybe(threshold))
                .in((b, v) -> b.threshold(v))
                .use(maybe(texts.text(Topic.CONDITION)))
                .in((b, v) -> b.condition(v))
                .use(maybe(texts.text(Topic.WHOLE)))
                .in((b, v) -> b.whole(v))
                .build(Scope.Builder::build);
    }

    private Arbitrary<Change> change(ChangeKind kind) {
        boolean ranked = kind == ChangeKind.RANK_MOVE || kind == ChangeKind.LEVEL;
        return Combinators.combine(maybe(Arbitraries.of(Direction.class)), maybe(texts.text(Topic.PEERS)))
                .as((direction, peers) -> {
                    Change.Builder builder = Change.builder().kind(kind).direction(direction);
                    return (ranked ? builder.peerGroup(peers) : builder).build();
                });
    }

    Arbitrary<Baseline> baseline() {
        return Combinators.combine(
                        maybe(words.quantity()),
                        maybe(times.partialDate()),
                        maybe(texts.text(Topic.START)),
                        texts.text(Topic.START))
                .as((value, date, some, otherwise) -> Baseline.builder()
                        .value(value)
                        .date(date)
                        .text(value.isPresent() || date.isPresent() || some.isPresent() ? some : Optional.of(otherwise))
                        .build());
    }

    /** Every legal combination of the axes, by the table in the Javadoc of {@link Target}. */
    Arbitrary<Target> target() {
        return each(EnumSet.allOf(ChangeKind.class), this::target);
    }

    private static <E, T> Arbitrary<T> each(Set<E> kinds, Function<E, Arbitrary<? extends T>> arbitrary) {
        return Choice.of(kinds.stream().map(arbitrary).collect(Collectors.toList()));
    }

    private Arbitrary<Target> target(ChangeKind kind) {
        return Builders.withBuilder(Target::builder)
                .use(texts.realistic() ? realistic.demand(kind) : demand(kind))
                .in((b, v) -> v.apply(b))
                .use(change(kind))
                .in((b, v) -> b.change(v))
                .use(scope(kind))
                .in((b, v) -> b.scope(v))
                .use(horizon(kind))
                .in((b, v) -> b.horizon(v))
                .use(Arbitraries.of(Nature.class))
                .in((b, v) -> b.nature(v))
                .use(Arbitraries.of(Stance.UNSTATED, Stance.BINDING, Stance.EXPECTED, Stance.ASPIRATIONAL))
                .in((b, v) -> b.stance(v))
                .use(maybe(texts.text(Topic.QUALIFIER)))
                .in((b, v) -> b.qualifier(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.indicatorQuote(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.horizonQuote(v))
                .build(Target.Builder::build);
    }

    private Arbitrary<UnaryOperator<Target.Builder>> demand(ChangeKind kind) {
        return Combinators.combine(indicator(), bound(kind), maybe(baseline()))
                .as((indicator, bound, baseline) ->
                        b -> b.indicator(indicator).bound(bound).baseline(baseline));
    }

    private Arbitrary<Bound> bound(ChangeKind kind) {
        Arbitrary<Unit> unit = unit(kind);
        switch (kind) {
            case LEVEL:
            case SHARE:
                return Choice.of(numeric(unit), range(unit), relative(), realistic.universal(), qualitative());
            case MULTIPLE:
                return Choice.of(numeric(unit), range(unit), qualitative());
            default:
                return Choice.of(numeric(unit), range(unit), relative(), qualitative());
        }
    }

    private Arbitrary<Unit> unit(ChangeKind kind) {
        if (kind == ChangeKind.SHARE || GROWTH.contains(kind)) {
            return Arbitraries.of("%", "1", "倍", "百分点", "个百分点").map(Unit::parse);
        }
        if (kind == ChangeKind.MULTIPLE) {
            return Arbitraries.of("倍", "1", "%", "‰").map(Unit::parse);
        }
        return kind == ChangeKind.RANK_MOVE ? Arbitraries.of("位", "名", "百分点").map(Unit::parse) : words.unit();
    }

    private Arbitrary<Scope> scope(ChangeKind kind) {
        Set<Quantifier> legal = EnumSet.allOf(Quantifier.class);
        if (GROWTH.contains(kind)
                || kind == ChangeKind.SHARE
                || kind == ChangeKind.MULTIPLE
                || kind == ChangeKind.RANK_MOVE) {
            legal.remove(Quantifier.COUNT_WHERE);
        }
        if (kind == ChangeKind.RANK_MOVE) {
            legal.remove(Quantifier.AVERAGE_PER);
        }
        return each(legal, this::scope);
    }

    private Arbitrary<Horizon> horizon(ChangeKind kind) {
        boolean standing = kind == ChangeKind.LEVEL || kind == ChangeKind.SHARE;
        return times.horizon()
                .map(horizon -> standing || !horizon.equals(Horizon.standing()) ? horizon : Horizon.unstated());
    }
}
