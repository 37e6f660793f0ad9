// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/**
 * A list whose number the text declares (列举计数): “五大清单”, 四个部分, 1155+N.
 */
@Value.Immutable
@PolicyValue
public abstract class DeclaredCount {

    DeclaredCount() {}

    /** The number declared; absent where the text lists without one. */
    public abstract Optional<Integer> getDeclared();

    /** What is counted, or the code (1155+N). */
    public abstract Optional<String> getName();

    /** The items listed. */
    public abstract List<String> getItems();

    /** Whether the list is left open (等). */
    public abstract boolean isOpenEnded();

    /** Whether the order is one of rank, as in a cultivation ladder. */
    public abstract boolean isOrdered();

    /** The section it stands in. */
    public abstract Optional<OutlineNumber> getSection();

    /** Its words. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the place in the text. */
    public DeclaredCount withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place in the text, or with none. */
    public abstract DeclaredCount withQuote(Optional<? extends Quote> quote);

    @Value.Check
    void check() {
        if (getDeclared().filter(n -> n < 0).isPresent()) {
            throw new InvalidValueException(
                    ProblemCode.DECLARED_COUNT, getDeclared().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableDeclaredCount.Builder {
        Builder() {}
    }
}
