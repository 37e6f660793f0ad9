// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/** Indicators and what is said of them, so that unit, comparator and figures belong together. */
final class RealisticGoals {

    private static final List<Comparator> FLOORS = Arrays.asList(
            Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.INCREASE_TO, Comparator.ABOUT, Comparator.EQUAL);
    private static final List<Comparator> CEILINGS =
            Arrays.asList(Comparator.AT_MOST, Comparator.LESS_THAN, Comparator.ABOUT, Comparator.EQUAL);

    private final Texts texts;

    RealisticGoals(Texts texts) {
        this.texts = texts;
    }

    /** What is said of something measured, in one respect. */
    private interface Saying<T> {

        T of(Measured measured, ChangeKind kind);
    }

    Arbitrary<Indicator> indicator() {
        return measured(ChangeKind.LEVEL).map(Tuple.Tuple2::get2);
    }

    /** Something that fits the change, and its indicator; with traps the name may be another. */
    private Arbitrary<Tuple.Tuple2<Measured, Indicator>> measured(ChangeKind kind) {
        List<Arbitrary<Tuple.Tuple2<Measured, Indicator>>> each = Measured.fitting(kind).stream()
                .map(one -> texts.name(Arrays.asList(one.title())).map(name -> Tuple.of(one, one.indicator(name))))
                .collect(Collectors.toList());
        return Choice.of(each);
    }

    Arbitrary<Observation> observation(Arbitrary<PlanPeriod> period) {
        return Combinators.combine(
                        measured(ChangeKind.LEVEL),
                        place(),
                        period,
                        flag(),
                        maybe(texts.text(Topic.AREA)),
                        maybe(texts.text(Topic.SOURCE)))
                .as((what, place, when, provisional, object, source) -> Observation.builder()
                        .object(object)
                        .indicator(what.get2())
                        .value(pick(what.get1().figures(ChangeKind.LEVEL), place))
                        .period(when)
                        .provisional(provisional)
                        .source(source)
                        .build());
    }

    Arbitrary<Bound> bound() {
        return Combinators.combine(Arbitraries.of(Measured.values()), anyBound(ChangeKind.LEVEL))
                .as((measured, saying) -> saying.of(measured, ChangeKind.LEVEL));
    }

    Arbitrary<NumericBound> numeric() {
        return Combinators.combine(Arbitraries.of(Measured.values()), saidNumber())
                .as((measured, saying) -> saying.of(measured, ChangeKind.LEVEL));
    }

    Arbitrary<RangeBound> range() {
        return Combinators.combine(Arbitraries.of(Measured.values()), saidRange())
                .as((measured, saying) -> saying.of(measured, ChangeKind.LEVEL));
    }

    Arbitrary<RelativeBound> relative() {
        return Combinators.combine(Arbitraries.of(Measured.values()), saidRelative())
                .as((measured, saying) -> saying.of(measured, ChangeKind.LEVEL));
    }

    Arbitrary<Threshold> threshold() {
        return Combinators.combine(measured(ChangeKind.LEVEL), saidNumber())
                .as((what, saying) -> Threshold.builder()
                        .indicator(what.get2().getName())
                        .bound(saying.of(what.get1(), ChangeKind.LEVEL))
                        .build());
    }

    /** Indicator, bound and baseline of a target, in one respect. */
    Arbitrary<UnaryOperator<Target.Builder>> demand(ChangeKind kind) {
        return Combinators.combine(measured(kind), anyBound(kind), maybe(saidBaseline()))
                .as((what, bound, start) -> b -> b.indicator(what.get2())
                        .bound(bound.of(what.get1(), kind))
                        .baseline(start.map(said -> said.of(what.get1(), kind))));
    }

    private Arbitrary<Saying<? extends Bound>> anyBound(ChangeKind kind) {
        Arbitrary<Saying<? extends Bound>> number = widen(saidNumber());
        Arbitrary<Saying<? extends Bound>> range = widen(saidRange());
        Arbitrary<Saying<? extends Bound>> relative = widen(saidRelative());
        Arbitrary<Saying<? extends Bound>> words =
                texts.text(Topic.QUALITY).map(text -> (measured, change) -> Bound.qualitative(text));
        Arbitrary<Saying<? extends Bound>> universal = universal().map(bound -> (measured, change) -> bound);
        switch (kind) {
            case LEVEL:
            case SHARE:
                return Choice.of(number, range, relative, words, universal);
            case MULTIPLE:
                return Choice.of(number, range, words);
            default:
                return Choice.of(number, range, relative, words);
        }
    }

    private static Arbitrary<Saying<? extends Bound>> widen(Arbitrary<? extends Saying<? extends Bound>> saying) {
        return saying.map(each -> each);
    }

    Arbitrary<UniversalBound> universal() {
        return maybe(texts.text(Topic.EXCEPTION))
                .map(exception -> UniversalBound.builder().exception(exception).build());
    }

    private static Arbitrary<Saying<NumericBound>> saidNumber() {
        return Combinators.combine(place(), place()).as((figure, comparator) -> (measured, kind) -> {
            Quantity said = pick(measured.figures(kind), figure);
            List<Comparator> fitting = measured.lowerIsBetter() && kind != ChangeKind.RANK_MOVE ? CEILINGS : FLOORS;
            return NumericBound.of(pick(fitting, comparator), said.getValue(), said.getUnit());
        });
    }

    /** Between two figures in one unit. */
    private static Arbitrary<Saying<RangeBound>> saidRange() {
        return Combinators.combine(place(), place()).as((one, other) -> (measured, kind) -> {
            Quantity first = pick(measured.figures(kind), one);
            List<Quantity> alike = measured.figures(kind).stream()
                    .filter(figure -> figure.getUnit().equals(first.getUnit()))
                    .collect(Collectors.toList());
            Quantity second = pick(alike, other);
            boolean inOrder = first.getValue().compareTo(second.getValue()) <= 0;
            return RangeBound.builder()
                    .low((inOrder ? first : second).getValue())
                    .high((inOrder ? second : first).getValue())
                    .unit(first.getUnit())
                    .build();
        });
    }

    private Arbitrary<Saying<RelativeBound>> saidRelative() {
        return Combinators.combine(texts.text(Topic.REFERENCE), maybe(texts.text(Topic.MARGIN)))
                .as((reference, margin) -> (measured, kind) -> RelativeBound.builder()
                        .comparator(measured.lowerIsBetter() ? Comparator.LESS_THAN : Comparator.MORE_THAN)
                        .reference(reference)
                        .margin(margin)
                        .build());
    }

    /** A year before, a level of the indicator, or words for it. */
    private Arbitrary<Saying<Baseline>> saidBaseline() {
        Arbitrary<Optional<String>> words = maybe(texts.text(Topic.START));
        return Combinators.combine(words, maybe(place()))
                .as((text, place) -> (measured, kind) -> Baseline.builder()
                        .text(text.isPresent() || place.isPresent() ? text : Optional.of("上年同期"))
                        .value(place.map(at -> pick(measured.figures(ChangeKind.LEVEL), at)))
                        .build());
    }

    private static Arbitrary<Integer> place() {
        return Arbitraries.integers().between(0, 6);
    }

    private static <T> T pick(List<T> from, int place) {
        return from.get(place % from.size());
    }
}
