// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * One sentence in both languages (双语语句): a step of the arithmetic, an assumption, a caveat.
 *
 * <p>Figures stand in it exactly, 1/3 and not 0.33; where one had to be rounded the sentence says ≈.
 */
@Value.Immutable
@PolicyValue
public abstract class Sentence {

    Sentence() {}

    /** In English. */
    public abstract String getEnglish();

    /** In Chinese, as an official reads it. */
    public abstract String getChinese();

    /** A sentence in both languages. */
    public static Sentence of(String english, String chinese) {
        return builder().english(english).chinese(chinese).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return getEnglish();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableSentence.Builder {
        Builder() {}
    }
}
