// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Arrays;
import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;

/**
 * By what a light is given (亮灯办法): a measure, and rules from the best colour to the worst.
 *
 * <p>The first rule that a value passes gives the colour. Only the last has no limit, limits fall and colours get worse from rule
 * to rule, so that every value has exactly one colour and a better value never a worse one. What cannot be measured is grey.
 *
 * <p>There is no national standard of progress lights; the ready-made sets {@link #threeColours} and {@link #blueYellowRed} are
 * examples of this library, to be replaced by the rules of the office that gives the lights.
 */
@Value.Immutable
@PolicyValue
public abstract class LightRules {

    LightRules() {}

    /** The name of the set, which each light carries. */
    public abstract String getName();

    /** What is measured. */
    public abstract LightMeasure getMeasure();

    /** The rules, from best to worst. */
    public abstract List<LightRule> getRules();

    /**
     * Green on schedule, yellow behind by up to 30 points of the whole, red beyond that (红黄绿三色).
     *
     * <p>An example. The figures are those that Yinchuan (银川市发展和改革委员会) made known in March 2025 for its key projects,
     * but for one: there, 10 to 30 points behind is yellow, and nothing is said of less than 10, which is yellow here. Others draw
     * the line elsewhere: Sanya's lights for investment (三亚市, May 2022) turn red below half of what was scheduled.
     */
    public static LightRules threeColours() {
        return of(
                "红黄绿三色（示例）",
                LightMeasure.PROGRESS_GAP,
                LightRule.atLeast(LightColour.GREEN, Rational.ZERO),
                LightRule.atLeast(LightColour.YELLOW, Rational.of(-30, 100)),
                LightRule.otherwise(LightColour.RED));
    }

    /**
     * Blue on schedule, yellow from nine tenths of what was scheduled, red below (蓝黄红三色).
     *
     * <p>An example, whose figures are this library's own: where offices use the three colours for reminder, warning and overdue
     * they give no thresholds of progress.
     */
    public static LightRules blueYellowRed() {
        return of(
                "蓝黄红三色（示例）",
                LightMeasure.COMPLETION,
                LightRule.atLeast(LightColour.BLUE, Rational.ONE),
                LightRule.atLeast(LightColour.YELLOW, Rational.of(9, 10)),
                LightRule.otherwise(LightColour.RED));
    }

    /** Rules of parts. */
    public static LightRules of(String name, LightMeasure measure, LightRule... rules) {
        return builder()
                .name(name)
                .measure(measure)
                .addAllRules(Arrays.asList(rules))
                .build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        int last = getRules().size() - 1;
        for (int i = 0; i <= Math.max(last, 0); i++) {
            if (last < 0 || getRules().get(i).limit().isPresent() == (i == last)) {
                throw new InvalidValueException(ProblemCode.LIGHT_RULES_TOTAL, getName());
            }
        }
        for (int i = 1; i <= last; i++) {
            LightRule better = getRules().get(i - 1);
            LightRule rule = getRules().get(i);
            if (rule.getColour().compareTo(better.getColour()) <= 0) {
                throw new InvalidValueException(ProblemCode.LIGHT_RULES_COLOURS, better.getColour(), rule.getColour());
            }
            if (i < last && !falls(better, rule)) {
                throw new InvalidValueException(
                        ProblemCode.LIGHT_RULES_LIMITS,
                        better.limit().get(),
                        rule.limit().get());
            }
        }
    }

    /** Whether the second rule has a value left; at one limit only what is above it and what is at least it go together. */
    private static boolean falls(LightRule better, LightRule rule) {
        int fall = better.limit().get().compareTo(rule.limit().get());
        return fall > 0
                || fall == 0
                        && better.getAbove().isPresent()
                        && rule.getAtLeast().isPresent();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLightRules.Builder {
        Builder() {}
    }
}
