// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Comparator;
import java.util.Optional;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.PartialDate;

/** A target as one of several in an inquiry: of which document, and what numbers satisfy it. */
final class Claim {

    /** By document, then by place in its text, then by what is said: whatever order the targets came in. */
    static final Comparator<Claim> BY_PLACE = Comparator.<Claim, String>comparing(
                    claim -> claim.source.name().orElse(""))
            .thenComparing(claim -> claim.target.getQuote().map(Quote::getStart).orElse(Integer.MAX_VALUE))
            .thenComparing(claim -> claim.target.toString());

    private final Source source;
    private final Target target;

    Claim(Source source, Target target) {
        this.source = source;
        this.target = target;
    }

    Source source() {
        return source;
    }

    Target target() {
        return target;
    }

    String indicator() {
        return target.getIndicator().getName();
    }

    /** The area as the text names it; empty where it names none. */
    String area() {
        return target.getScope().getArea().orElse("");
    }

    ChangeKind kind() {
        return target.getChange().getKind();
    }

    Quantifier quantifier() {
        return target.getScope().getQuantifier();
    }

    boolean down() {
        return target.getChange().getDirection().filter(Direction.DOWN::equals).isPresent();
    }

    /**
     * The numbers that satisfy the bound, in its unit; absent where words or a tolerance would be needed.
     *
     * <p>A bare number (EQUAL, INCREASE_TO) is a figure to arrive at: a floor, or a ceiling where lower is better. So no
     * conflict is claimed of figures that going further would reconcile.
     */
    Optional<Interval> interval() {
        return interval(target.getBound(), lowerIsFurther());
    }

    /** The same of any bound; whether a bare number is a ceiling is for the caller to know. */
    static Optional<Interval> interval(Bound any, boolean lower) {
        return any.match(
                bound -> numeric(bound, lower),
                Claim::range,
                no -> Optional.empty(),
                no -> Optional.empty(),
                no -> Optional.empty());
    }

    private static Optional<Interval> numeric(NumericBound bound, boolean lower) {
        Quantity quantity = bound.quantity();
        switch (bound.getComparator()) {
            case AT_LEAST:
                return Optional.of(Interval.atLeast(quantity));
            case MORE_THAN:
                return Optional.of(Interval.moreThan(quantity));
            case AT_MOST:
                return Optional.of(Interval.atMost(quantity));
            case LESS_THAN:
                return Optional.of(Interval.lessThan(quantity));
            case EQUAL:
            case INCREASE_TO:
                return Optional.of(lower ? Interval.atMost(quantity) : Interval.atLeast(quantity));
            default:
                return Optional.empty();
        }
    }

    /** Whether a smaller number goes further: of a level that is to fall, but not of the fall itself. */
    private boolean lowerIsFurther() {
        Polarity polarity = target.getIndicator().getPolarity();
        if (down()) {
            return kind() == ChangeKind.LEVEL || kind() == ChangeKind.SHARE || polarity == Polarity.HIGHER_IS_BETTER;
        }
        return polarity == Polarity.LOWER_IS_BETTER;
    }

    private static Optional<Interval> range(RangeBound bound) {
        return Optional.of(Interval.between(bound.getLow(), bound.getHigh(), bound.getUnit()));
    }

    /** The number itself, of a numeric bound. */
    Optional<Quantity> figure() {
        return target.getBound()
                .match(
                        numeric -> Optional.of(numeric.quantity()),
                        no -> Optional.empty(),
                        no -> Optional.empty(),
                        no -> Optional.empty(),
                        no -> Optional.empty());
    }

    /** The year at whose end, or over which, it is to hold; absent where no single year is named. */
    Optional<Integer> year() {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.of(byEndOf.getDate().getYear()),
                        during -> Optional.of(during.getPeriod().getTo().getYear()),
                        each -> each.getUntil().map(PartialDate::getYear),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** How many years it spans, of a period; absent where the horizon has none. */
    Optional<Integer> years() {
        return target.getHorizon()
                .match(
                        byEndOf -> Optional.empty(),
                        during -> Optional.of(during.getPeriod().years()),
                        each -> Optional.empty(),
                        standing -> Optional.empty(),
                        unstated -> Optional.empty());
    }

    /** The one year that it is about, of a horizon of a single year; absent of any other. */
    Optional<Integer> singleYear() {
        return years().filter(n -> n == 1).flatMap(unused -> year());
    }

    /** The year at whose end a level is to hold; absent of a period of several years, over which the figure may be a sum. */
    Optional<Integer> endYear() {
        return years().filter(n -> n > 1).isPresent() ? Optional.empty() : year();
    }

    /** Over which units it goes, and which of them count: claims that differ in it are about different things. */
    String respect() {
        Scope scope = target.getScope();
        return scope.getQuantifier() + "|" + scope.getUnit().orElse("") + "|"
                + scope.getThreshold().map(Threshold::toString).orElse("") + "|"
                + scope.getCondition().orElse("") + "|" + scope.getWhole().orElse("");
    }

    /** Whether it is about the indicator as such: all together, on no condition. */
    boolean plain() {
        Scope scope = target.getScope();
        return scope.getQuantifier() == Quantifier.TOTAL
                && !scope.getThreshold().isPresent()
                && !scope.getCondition().isPresent()
                && !scope.getWhole().isPresent();
    }

    /** Whether the number is one of the base {@link Unit#ONE}: %, 倍. */
    boolean ratio() {
        return interval()
                .filter(interval -> interval.getUnit().commensurable(Unit.ONE))
                .isPresent();
    }

    /** What a finding quotes of it. */
    Ground ground() {
        Optional<Quote> quote = target.getQuote();
        return Ground.builder()
                .document(source.name())
                .section(target.getSection())
                .text(quote.map(Quote::getText).orElseGet(() -> Figures.say(target)))
                .quote(quote)
                .build();
    }
}
