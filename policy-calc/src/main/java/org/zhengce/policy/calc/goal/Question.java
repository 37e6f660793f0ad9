// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** A target with its evidence, and what the two together say of the indicator, the unit, the baseline and the horizon. */
final class Question {

    private static final Unit POINTS = Unit.of("百分点");

    final Target target;
    final Evidence evidence;
    final ChangeKind kind;
    final Polarity polarity;
    final Aggregation aggregation;

    /** The unit that the bound is in; of a relative one that of the reference. None if that is not known. */
    @Nullable
    final Unit frame;

    final boolean ratioFrame;
    final boolean pointsFrame;
    final Acceptance acceptance;
    private final Set<String> names = new HashSet<>();

    Question(Target target, Evidence evidence) {
        this.target = target;
        this.evidence = evidence;
        this.kind = target.getChange().getKind();
        Optional<Indicator> known = evidence.getIndicator();
        this.polarity = target.getIndicator().getPolarity() == Polarity.UNKNOWN
                ? known.map(Indicator::getPolarity).orElse(Polarity.UNKNOWN)
                : target.getIndicator().getPolarity();
        this.aggregation = target.getIndicator().getAggregation() == Aggregation.UNKNOWN
                ? known.map(Indicator::getAggregation).orElse(Aggregation.UNKNOWN)
                : target.getIndicator().getAggregation();
        this.frame = target.getBound()
                .match(
                        numeric -> numeric.getUnit(),
                        range -> range.getUnit(),
                        relative ->
                                evidence.getReference().map(Quantity::getUnit).orElse(null),
                        universal -> Unit.PERCENT,
                        words -> null);
        this.ratioFrame = frame != null && frame.commensurable(Unit.ONE);
        this.pointsFrame = frame != null && frame.commensurable(POINTS);
        this.acceptance =
                Acceptance.of(target.getBound(), Sense.of(target.getChange(), polarity, pointsFrame), evidence);
        names.add(target.getIndicator().getName());
        known.ifPresent(indicator -> names.add(indicator.getName()));
    }

    /** Whether that is an observation of the indicator. */
    boolean asksFor(Observation observation) {
        return names.contains(observation.getIndicator().getName());
    }

    boolean universal() {
        return target.getBound() instanceof UniversalBound;
    }

    boolean down() {
        return target.getChange()
                .getDirection()
                .filter(direction -> direction == Direction.DOWN)
                .isPresent();
    }

    boolean growth() {
        return kind == ChangeKind.GROWTH
                || kind == ChangeKind.GROWTH_YEAR_ON_YEAR
                || kind == ChangeKind.GROWTH_ANNUAL_AVERAGE;
    }

    boolean increment() {
        return kind == ChangeKind.INCREMENT_GROSS || kind == ChangeKind.INCREMENT_NET;
    }

    /** Whether the target compares with a level before: an increment only if the indicator is a stock or a ratio. */
    boolean comparesLevels() {
        return growth()
                || kind == ChangeKind.MULTIPLE
                || kind == ChangeKind.RANK_MOVE
                || (kind == ChangeKind.SHARE && pointsFrame)
                || (increment() && (aggregation == Aggregation.POINT_IN_TIME || ratios()));
    }

    /** Whether the amounts themselves are such as can be added up over time. */
    boolean ratios() {
        return ratioFrame || pointsFrame || aggregation == Aggregation.RATIO || aggregation == Aggregation.NONE;
    }

    /** Whether the indicator itself is a ratio, so that a ratio that was observed is its level and not its growth. */
    boolean ratioIndicator() {
        Indicator stated = target.getIndicator();
        Optional<Unit> unit = stated.getUnit().isPresent()
                ? stated.getUnit()
                : evidence.getIndicator().flatMap(Indicator::getUnit);
        return aggregation == Aggregation.RATIO
                || stated.getDenominator().isPresent()
                || unit.filter(u -> u.commensurable(Unit.ONE)).isPresent()
                || statedBase()
                        .filter(base -> base.getUnit().commensurable(Unit.ONE))
                        .isPresent();
    }

    /** The value from which the change is counted, by the text or else by the evaluator. */
    Optional<Quantity> statedBase() {
        Optional<Quantity> text = target.getBaseline().flatMap(Baseline::getValue);
        return text.isPresent() ? text : evidence.getBaseline().flatMap(Baseline::getValue);
    }

    /** The last day of what the change is counted from; over a period, the day before it. */
    @Nullable
    LocalDate baseDay() {
        Optional<PartialDate> text = target.getBaseline().flatMap(Baseline::getDate);
        Optional<PartialDate> date =
                text.isPresent() ? text : evidence.getBaseline().flatMap(Baseline::getDate);
        LocalDate start = start();
        return date.isPresent() ? date.get().lastDay() : start == null ? null : start.minusDays(1);
    }

    @Nullable
    EachYear eachYear() {
        return target.getHorizon().match(by -> null, during -> null, each -> each, standing -> null, unstated -> null);
    }

    /** The first day that the horizon itself names. */
    @Nullable
    LocalDate start() {
        return target.getHorizon()
                .match(
                        by -> null,
                        during -> first(during.getPeriod()),
                        each -> null,
                        standing -> null,
                        unstated -> null);
    }

    private static LocalDate first(PlanPeriod period) {
        return period.getFrom().firstDay();
    }

    /** The last day of the horizon. */
    @Nullable
    LocalDate deadline() {
        return target.getHorizon()
                .match(
                        by -> by.getDate().lastDay(),
                        during -> during.getPeriod().getTo().lastDay(),
                        each -> each.getUntil().map(PartialDate::lastDay).orElse(null),
                        standing -> null,
                        unstated -> null);
    }

    /** How many units there are, where a number of units can be taken for a share of them. */
    @Nullable
    Rational unitsOfShare() {
        return ratioFrame && (universal() || target.getScope().getQuantifier() == Quantifier.COUNT_WHERE)
                ? evidence.numberOfUnits().map(n -> Rational.of(n)).orElse(null)
                : null;
    }
}
