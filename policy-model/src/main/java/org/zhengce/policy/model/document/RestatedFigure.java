// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A figure of a document beside that of its interpretation (解读数据核对), each with its words.
 */
@Value.Immutable
@PolicyValue
public abstract class RestatedFigure {

    RestatedFigure() {}

    /** How they stand to each other. */
    public abstract RestatementKind getKind();

    /** The figure of the original; absent if and only if it has none. */
    public abstract Optional<Target> getOriginal();

    /** The figure of the interpretation; absent if and only if it leaves it out. */
    public abstract Optional<Target> getRestated();

    /** In what they differ; the interpretation's tightened figure is the narrower. */
    public abstract List<TargetChangeKind> getDifferences();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same without the places in the text. */
    public RestatedFigure withoutQuotes() {
        return withOriginal(getOriginal().map(Target::withoutQuotes))
                .withRestated(getRestated().map(Target::withoutQuotes));
    }

    /** A copy with another figure of the original. */
    public abstract RestatedFigure withOriginal(Optional<? extends Target> original);

    /** A copy with another figure of the interpretation. */
    public abstract RestatedFigure withRestated(Optional<? extends Target> restated);

    @Value.Check
    void check() {
        boolean both = getOriginal().isPresent() && getRestated().isPresent();
        boolean fits;
        switch (getKind()) {
            case NOT_IN_ORIGINAL:
                fits = !getOriginal().isPresent() && getRestated().isPresent();
                break;
            case NOT_RESTATED:
                fits = getOriginal().isPresent() && !getRestated().isPresent();
                break;
            default:
                fits = both;
        }
        if (!fits
                || (getKind() == RestatementKind.DIFFERING) == getDifferences().isEmpty()) {
            throw new InvalidValueException(
                    ProblemCode.RESTATED_SIDES,
                    getKind(),
                    (getOriginal().isPresent() ? 1 : 0) + (getRestated().isPresent() ? 1 : 0),
                    getDifferences().size());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableRestatedFigure.Builder {
        Builder() {}
    }
}
