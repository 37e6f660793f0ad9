// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;

/**
 * A figure or aim of a plan (目标), on five axes: bound, change, scope, horizon, stance.
 *
 * <p>Legal combinations; the check refuses the rest by name:
 *
 * <table>
 * <caption>What goes with what</caption>
 * <tr><th>change</th><th>bound</th><th>scope</th><th>horizon</th></tr>
 * <tr><td>level</td><td>any</td><td>any</td><td>any</td></tr>
 * <tr><td>growth of any kind</td><td>ratio or percentage points; relative; qualitative</td><td>not count_where</td><td>not standing</td></tr>
 * <tr><td>multiple</td><td>ratio; qualitative</td><td>not count_where</td><td>not standing</td></tr>
 * <tr><td>increment, cumulative</td><td>not universal</td><td>any</td><td>not standing</td></tr>
 * <tr><td>share</td><td>ratio or percentage points; relative; universal; qualitative</td><td>not count_where</td><td>any</td></tr>
 * <tr><td>rank_move</td><td>not universal, no ratio</td><td>total, each</td><td>not standing</td></tr>
 * </table>
 *
 * <p>A ratio is a unit with the base {@link org.zhengce.policy.model.quantity.Unit#ONE}: %, 倍, a bare number such as 1/3.
 */
@Value.Immutable
@PolicyValue
public abstract class Target {

    Target() {}

    /** What is measured. */
    public abstract Indicator getIndicator();

    /** What the figure is. */
    public abstract Nature getNature();

    /** What is demanded. */
    public abstract Bound getBound();

    /** In which respect. */
    public abstract Change getChange();

    /** Where and over which units. */
    public abstract Scope getScope();

    /** When. */
    public abstract Horizon getHorizon();

    /** How firmly. */
    public abstract Stance getStance();

    /** From where, if the text says so; never guessed. */
    public abstract Optional<Baseline> getBaseline();

    /** The word that colours it: 力争, 确保, 左右, 基本. */
    public abstract Optional<String> getQualifier();

    /** The section it stands in, if that has a number. */
    public abstract Optional<OutlineNumber> getSection();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /**
     * Where the indicator stands, if the words do not show it: 年均增长12% inherits it from the clause before, and of
     * 至少对接一所高校、一个科研机构 each figure has its own part.
     */
    public abstract Optional<Quote> getIndicatorQuote();

    /** Where the horizon stands: 到2021年, often in a lead-in. */
    public abstract Optional<Quote> getHorizonQuote();

    /** A target of which nothing but indicator and bound is known: total, level, unstated horizon and stance. */
    public static Target of(Indicator indicator, Bound bound) {
        return builder()
                .indicator(indicator)
                .nature(Nature.TARGET)
                .bound(bound)
                .change(Change.level())
                .scope(Scope.total())
                .horizon(Horizon.unstated())
                .stance(Stance.UNSTATED)
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is wrong with a combination of axes; absent if it is legal. The refusal of a target has one more argument, the
     * indicator's name.
     *
     * <p>{@code objection(qualitative, level, total, standing)} is absent: a level goes with everything.
     */
    public static Optional<Problem> objection(Bound bound, Change change, Scope scope, Horizon horizon) {
        return Axes.objection(bound, change, scope, horizon);
    }

    /** Whether the horizon is taken from words outside the target's own. */
    public boolean horizonInherited() {
        return getHorizonQuote().isPresent()
                && getQuote().isPresent()
                && !getQuote().get().contains(getHorizonQuote().get());
    }

    /** The same without the places in the text. */
    public Target withoutQuotes() {
        return withQuote(Optional.empty()).withIndicatorQuote(Optional.empty()).withHorizonQuote(Optional.empty());
    }

    /** A copy of another nature. */
    public abstract Target withNature(Nature nature);

    /** A copy with another bound. */
    public abstract Target withBound(Bound bound);

    /** A copy in another respect. */
    public abstract Target withChange(Change change);

    /** A copy of another scope. */
    public abstract Target withScope(Scope scope);

    /** A copy with another horizon. */
    public abstract Target withHorizon(Horizon horizon);

    /** A copy of another stance. */
    public abstract Target withStance(Stance stance);

    /** A copy with a baseline. */
    public abstract Target withBaseline(Baseline baseline);

    /** A copy with another place in the text, or with none. */
    public abstract Target withQuote(Optional<? extends Quote> quote);

    /** A copy whose indicator stands elsewhere. */
    public abstract Target withIndicatorQuote(Optional<? extends Quote> quote);

    /** A copy whose horizon stands elsewhere. */
    public abstract Target withHorizonQuote(Optional<? extends Quote> quote);

    @Value.Check
    void check() {
        Axes.objection(getBound(), getChange(), getScope(), getHorizon()).ifPresent(objection -> {
            throw new InvalidValueException(Problem.builder()
                    .code(objection.getCode())
                    .addAllArguments(objection.getArguments())
                    .addArguments(getIndicator().getName())
                    .build());
        });
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
