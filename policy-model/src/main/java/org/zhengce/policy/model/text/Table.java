// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A table pasted into the text (表格).
 *
 * <p>Rows are physical; a logical row is one that is no continuation together with the continuations after it.
 */
@Value.Immutable
@PolicyValue
public abstract class Table {

    Table() {}

    /** The title above it. */
    public abstract Optional<String> getTitle();

    /** The section in which it stands. */
    public abstract Optional<OutlineNumber> getSection();

    /** The heads of the columns. */
    public abstract List<String> getColumns();

    /** The rows below the heads. */
    public abstract List<TableRow> getRows();

    /** Where it stands. */
    public abstract Optional<Quote> getQuote();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many logical rows it has: a merged row counts once. */
    public long logicalRows() {
        return getRows().stream().filter(row -> !row.isContinuation()).count();
    }

    /** The same without the places in the text. */
    public Table withoutQuotes() {
        return withQuote(Optional.empty());
    }

    /** A copy with another place. */
    public abstract Table withQuote(Optional<? extends Quote> quote);

    @Value.Check
    void check() {
        for (TableRow row : getRows()) {
            if (row.getCells().size() > getColumns().size()) {
                throw new InvalidValueException(
                        ProblemCode.TABLE_ROW,
                        row.getCells().size(),
                        getColumns().size());
            }
        }
        if (!getRows().isEmpty() && getRows().get(0).isContinuation()) {
            throw new InvalidValueException(
                    ProblemCode.TABLE_START, getRows().get(0).getCells());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
