// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.WordArbitraries.flag;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.maybe;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.name;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.outlineNumber;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.partialDate;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.period;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.quantity;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.quote;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.rational;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.text;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.unit;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
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
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

/** Indicators and targets: packages indicator and goal. */
final class GoalArbitraries {

    private static final Set<ChangeKind> GROWTH =
            EnumSet.of(ChangeKind.GROWTH, ChangeKind.GROWTH_ANNUAL_AVERAGE, ChangeKind.GROWTH_YEAR_ON_YEAR);

    private GoalArbitraries() {}

    static void register() {
        PolicyArbitraries.register(Indicator.class, GoalArbitraries::indicator);
        PolicyArbitraries.register(IndicatorRelation.class, GoalArbitraries::relation);
        PolicyArbitraries.register(Observation.class, GoalArbitraries::observation);
        PolicyArbitraries.register(NumericBound.class, () -> numeric(unit()));
        PolicyArbitraries.register(RangeBound.class, () -> range(unit()));
        PolicyArbitraries.register(RelativeBound.class, GoalArbitraries::relative);
        PolicyArbitraries.register(UniversalBound.class, GoalArbitraries::universal);
        PolicyArbitraries.register(QualitativeBound.class, GoalArbitraries::qualitative);
        PolicyArbitraries.register(Bound.class, GoalArbitraries::bound);
        PolicyArbitraries.register(Threshold.class, GoalArbitraries::threshold);
        PolicyArbitraries.register(Scope.class, () -> each(EnumSet.allOf(Quantifier.class), GoalArbitraries::scope));
        PolicyArbitraries.register(Change.class, () -> each(EnumSet.allOf(ChangeKind.class), GoalArbitraries::change));
        PolicyArbitraries.register(Baseline.class, GoalArbitraries::baseline);
        PolicyArbitraries.register(Target.class, GoalArbitraries::target);
    }

    static Arbitrary<Indicator> indicator() {
        return Builders.withBuilder(Indicator::builder)
                .use(name())
                .in((b, v) -> b.name(v))
                .use(maybe(unit()))
                .in((b, v) -> b.unit(v))
                .use(Arbitraries.of(Polarity.class))
                .in((b, v) -> b.polarity(v))
                .use(Arbitraries.of(Aggregation.class))
                .in((b, v) -> b.aggregation(v))
                .use(maybe(text()))
                .in((b, v) -> b.numerator(v))
                .use(maybe(text()))
                .in((b, v) -> b.denominator(v))
                .build(Indicator.Builder::build);
    }

    static Arbitrary<IndicatorRelation> relation() {
        return Arbitraries.of(RelationKind.class)
                .flatMap(kind -> Combinators.combine(name(), name().list().ofSize(kind == RelationKind.PART_OF ? 1 : 2))
                        .as((subject, objects) -> IndicatorRelation.builder()
                                .kind(kind)
                                .subject(subject)
                                .addAllObjects(objects)
                                .build()));
    }

    static Arbitrary<Observation> observation() {
        return Builders.withBuilder(Observation::builder)
                .use(indicator())
                .in((b, v) -> b.indicator(v))
                .use(quantity())
                .in((b, v) -> b.value(v))
                .use(period())
                .in((b, v) -> b.period(v))
                .use(flag())
                .in((b, v) -> b.provisional(v))
                .use(maybe(text()))
                .in((b, v) -> b.source(v))
                .build(Observation.Builder::build);
    }

    static Arbitrary<NumericBound> numeric(Arbitrary<Unit> unit) {
        return Combinators.combine(Arbitraries.of(Comparator.class), rational(), unit)
                .as(NumericBound::of);
    }

    static Arbitrary<RangeBound> range(Arbitrary<Unit> unit) {
        return Combinators.combine(rational(), rational(), unit)
                .as((a, b, u) -> RangeBound.builder()
                        .low(a.compareTo(b) < 0 ? a : b)
                        .high(a.compareTo(b) < 0 ? b : a)
                        .unit(u)
                        .build());
    }

    static Arbitrary<RelativeBound> relative() {
        return Combinators.combine(Arbitraries.of(Comparator.class), text(), maybe(text()))
                .as((comparator, reference, margin) -> RelativeBound.builder()
                        .comparator(comparator)
                        .reference(reference)
                        .margin(margin)
                        .build());
    }

    static Arbitrary<UniversalBound> universal() {
        return maybe(text())
                .map(exception -> UniversalBound.builder().exception(exception).build());
    }

    static Arbitrary<QualitativeBound> qualitative() {
        return text().map(Bound::qualitative);
    }

    static Arbitrary<Bound> bound() {
        return Arbitraries.oneOf(numeric(unit()), range(unit()), relative(), universal(), qualitative());
    }

    static Arbitrary<Threshold> threshold() {
        return Combinators.combine(name(), bound())
                .as((indicator, bound) ->
                        Threshold.builder().indicator(indicator).bound(bound).build());
    }

    static Arbitrary<Scope> scope(Quantifier quantifier) {
        boolean total = quantifier == Quantifier.TOTAL;
        Arbitrary<Threshold> threshold = threshold();
        return Builders.withBuilder(() -> Scope.builder().quantifier(quantifier))
                .use(maybe(text()))
                .in((b, v) -> b.area(v))
                .use(text())
                .in((b, v) -> total ? b : b.unit(v))
                .use(quantifier == Quantifier.COUNT_WHERE ? threshold.map(java.util.Optional::of) : maybe(threshold))
                .in((b, v) -> b.threshold(v))
                .use(maybe(text()))
                .in((b, v) -> b.condition(v))
                .use(maybe(text()))
                .in((b, v) -> b.whole(v))
                .build(Scope.Builder::build);
    }

    static Arbitrary<Change> change(ChangeKind kind) {
        boolean ranked = kind == ChangeKind.RANK_MOVE || kind == ChangeKind.LEVEL;
        return Combinators.combine(maybe(Arbitraries.of(Direction.class)), maybe(text()))
                .as((direction, peers) -> {
                    Change.Builder builder = Change.builder().kind(kind).direction(direction);
                    return (ranked ? builder.peerGroup(peers) : builder).build();
                });
    }

    static Arbitrary<Baseline> baseline() {
        return Combinators.combine(maybe(quantity()), maybe(partialDate()), maybe(text()), text())
                .as((value, date, words, otherwise) -> Baseline.builder()
                        .value(value)
                        .date(date)
                        .text(
                                value.isPresent() || date.isPresent() || words.isPresent()
                                        ? words.orElse(otherwise)
                                        : otherwise)
                        .build());
    }

    /** Every legal combination of the axes, by the table in the Javadoc of {@link Target}. */
    static Arbitrary<Target> target() {
        return each(EnumSet.allOf(ChangeKind.class), GoalArbitraries::target);
    }

    /** Not by flatMap, which makes its generators anew for each value: that is a hundred times slower. */
    private static <E, T> Arbitrary<T> each(Set<E> kinds, Function<E, Arbitrary<? extends T>> arbitrary) {
        return Arbitraries.oneOf(kinds.stream().map(arbitrary).collect(Collectors.toList()));
    }

    private static Arbitrary<Target> target(ChangeKind kind) {
        return Builders.withBuilder(Target::builder)
                .use(change(kind))
                .in((b, v) -> b.change(v))
                .use(bound(kind))
                .in((b, v) -> b.bound(v))
                .use(scope(kind))
                .in((b, v) -> b.scope(v))
                .use(horizon(kind))
                .in((b, v) -> b.horizon(v))
                .use(indicator())
                .in((b, v) -> b.indicator(v))
                .use(Arbitraries.of(Nature.class))
                .in((b, v) -> b.nature(v))
                .use(Arbitraries.of(Stance.class))
                .in((b, v) -> b.stance(v))
                .use(maybe(baseline()))
                .in((b, v) -> b.baseline(v))
                .use(maybe(text()))
                .in((b, v) -> b.qualifier(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .use(maybe(quote()))
                .in((b, v) -> b.indicatorQuote(v))
                .use(maybe(quote()))
                .in((b, v) -> b.horizonQuote(v))
                .build(Target.Builder::build);
    }

    private static Arbitrary<? extends Bound> bound(ChangeKind kind) {
        Arbitrary<Unit> ratio = Arbitraries.of("1", "%", "‰", "倍").map(Unit::parse);
        Arbitrary<Unit> share = Arbitraries.of("1", "%", "倍", "百分点", "个百分点").map(Unit::parse);
        Arbitrary<Unit> places = Arbitraries.of("位", "名", "百分点").map(Unit::parse);
        if (kind == ChangeKind.LEVEL) {
            return bound();
        }
        if (kind == ChangeKind.SHARE) {
            return Arbitraries.oneOf(numeric(share), range(share), relative(), universal(), qualitative());
        }
        if (GROWTH.contains(kind)) {
            return Arbitraries.oneOf(numeric(share), range(share), relative(), qualitative());
        }
        if (kind == ChangeKind.MULTIPLE) {
            return Arbitraries.oneOf(numeric(ratio), range(ratio), qualitative());
        }
        Arbitrary<Unit> unit = kind == ChangeKind.RANK_MOVE ? places : unit();
        return Arbitraries.oneOf(numeric(unit), range(unit), relative(), qualitative());
    }

    private static Arbitrary<Scope> scope(ChangeKind kind) {
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
        return each(legal, GoalArbitraries::scope);
    }

    private static Arbitrary<Horizon> horizon(ChangeKind kind) {
        boolean standing = kind == ChangeKind.LEVEL || kind == ChangeKind.SHARE;
        return WordArbitraries.horizon()
                .map(horizon -> standing || !horizon.equals(Horizon.standing()) ? horizon : Horizon.unstated());
    }
}
