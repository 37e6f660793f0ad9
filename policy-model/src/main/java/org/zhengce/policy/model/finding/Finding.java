// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.quantity.Interval;

/**
 * What a rule found of a plan or of several (核查结论): can all of this be true?
 *
 * <p>Nothing in it is guessed. What the texts do not say and no one declared is {@link Verdict#UNDERDETERMINED}, and the answer
 * is the interval; what was declared or taken as given stands among the assumptions.
 */
@Value.Immutable
@PolicyValue
public abstract class Finding {

    Finding() {}

    /** The rule that found it. */
    public abstract CheckRule getRule();

    /** What it comes to. */
    public abstract Verdict getVerdict();

    /** What it is about: an indicator, a measure, a party. */
    public abstract String getSubject();

    /** The answer in one sentence. */
    public abstract Sentence getConclusion();

    /** What it rests on, in the order of the documents and of their texts. */
    public abstract List<Ground> getGrounds();

    /** The arithmetic, step by step. */
    public abstract List<Sentence> getSteps();

    /** What was declared, or taken as given, beyond the texts. */
    public abstract List<Sentence> getAssumptions();

    /** What the verdict does not see: comparable prices, a population that changes. */
    public abstract List<Sentence> getCaveats();

    /** What is left of the unknown quantity, where the finding is about one. */
    public abstract Optional<Interval> getInterval();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
