// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.Term;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;

/**
 * A light, and why it has its colour (亮灯结果): the rule that was passed, the better one that was missed, the figure.
 *
 * <p>{@link #english} and {@link #chinese} say it in a sentence.
 */
@Value.Immutable
@PolicyValue
public abstract class Light {

    Light() {}

    /** The colour. */
    public abstract LightColour getColour();

    /** The name of the rules. */
    public abstract String getRules();

    /** What was measured. */
    public abstract LightMeasure getMeasure();

    /** The measured share: -0.12 is -12 %; absent of a grey light. */
    public abstract Optional<Rational> getValue();

    /** The rule that gave the colour; absent of a grey light. */
    public abstract Optional<LightRule> getRule();

    /** The next better rule, which the value does not pass; absent of the best colour and of a grey light. */
    public abstract Optional<LightRule> getMissed();

    /** Why it is grey; there if and only if it is. */
    public abstract Optional<ScheduleReason> getReason();

    /** Where the indicator stands. */
    public abstract ScheduleStatus getStatus();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The reason in English: {@code yellow: progress gap -12%, at least -30%, not at least 0%}. */
    public String english() {
        return sentence(Light::words, ": ", ", ", ", not ", "", " ");
    }

    /** The reason in Chinese: {@code 黄灯：进度差-12%，不低于-30%，未达“不低于0%”}. */
    public String chinese() {
        return sentence(Term::label, "灯：", "，", "，未达“", "”", "");
    }

    private String sentence(
            Function<Term, String> say, String colon, String comma, String not, String end, String blank) {
        String head = say.apply(getColour()) + colon;
        if (!getValue().isPresent()) {
            return head + getReason().map(say).orElse("");
        }
        return head
                + say.apply(getMeasure())
                + blank
                + percent(getValue().get())
                + getRule()
                        .flatMap(rule -> limit(rule, say, blank))
                        .map(comma::concat)
                        .orElse("")
                + getMissed()
                        .flatMap(rule -> limit(rule, say, blank))
                        .map(missed -> not + missed + end)
                        .orElse("");
    }

    private static Optional<String> limit(LightRule rule, Function<Term, String> say, String blank) {
        Comparator comparator = rule.getAbove().isPresent() ? Comparator.MORE_THAN : Comparator.AT_LEAST;
        return rule.limit().map(limit -> say.apply(comparator) + blank + percent(limit));
    }

    private static String words(Term term) {
        return term.code().replace('_', ' ');
    }

    private static String percent(Rational share) {
        return share.times(Rational.of(100)) + "%";
    }

    @Value.Check
    void check() {
        if ((getColour() == LightColour.GREY) != getReason().isPresent()) {
            throw new InvalidValueException(ProblemCode.UNKNOWN_WITHOUT_REASON, getColour());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableLight.Builder {
        Builder() {}
    }
}
