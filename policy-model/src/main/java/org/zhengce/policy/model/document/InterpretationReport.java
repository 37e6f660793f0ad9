// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * Whether an interpretation says the same figures as the document that it interprets (解读与原文核对).
 */
@Value.Immutable
@PolicyValue
public abstract class InterpretationReport {

    InterpretationReport() {}

    /** The interpretation, by number or title. */
    public abstract Optional<String> getInterpretation();

    /** The original, by number or title. */
    public abstract Optional<String> getOriginal();

    /** The figures: those of the original in its order, then those that it does not have. */
    public abstract List<RestatedFigure> getFigures();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The figures of one kind. */
    public List<RestatedFigure> figures(RestatementKind kind) {
        return getFigures().stream().filter(figure -> figure.getKind() == kind).collect(Collectors.toList());
    }

    /** Whether it neither contradicts the original nor adds to it; it may leave figures out. */
    public boolean faithful() {
        return figures(RestatementKind.DIFFERING).isEmpty()
                && figures(RestatementKind.NOT_IN_ORIGINAL).isEmpty();
    }

    /** The same without the places in the text. */
    public InterpretationReport withoutQuotes() {
        return withFigures(
                getFigures().stream().map(RestatedFigure::withoutQuotes).collect(Collectors.toList()));
    }

    /** A copy with other figures. */
    public abstract InterpretationReport withFigures(Iterable<? extends RestatedFigure> figures);

    /** Builds values of this type. */
    public static final class Builder extends ImmutableInterpretationReport.Builder {
        Builder() {}
    }
}
