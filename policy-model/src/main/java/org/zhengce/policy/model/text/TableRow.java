// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A row of a table as it was printed (表格行).
 */
@Value.Immutable
@PolicyValue
public abstract class TableRow {

    TableRow() {}

    /** Whether the row goes on with the row before, whose first cells are merged with it (合并单元格). */
    public abstract boolean isContinuation();

    /** The cells in the order of the columns; an empty text where a merged cell stands above. */
    public abstract List<String> getCells();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableTableRow.Builder {
        Builder() {}
    }
}
