// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class TableTest {

    private static TableRow row(boolean continuation, String... cells) {
        return TableRow.builder().continuation(continuation).addCells(cells).build();
    }

    private static Table.Builder table() {
        return Table.builder().addColumns("序号", "产业链名称");
    }

    @Test
    void aMergedRowCountsOnce() {
        Table table = table().addRows(row(false, "1", "航天产业链"))
                .addRows(row(false, "2", "新型纺织产业链"))
                .addRows(row(true, "", "续"))
                .build();
        assertEquals(2, table.logicalRows());
        assertEquals(0, table().build().logicalRows());
    }

    @Test
    void aRowMayHaveFewerCellsThanColumnsButNotMore() {
        assertEquals(1, table().addRows(row(false, "1")).build().logicalRows());
        Table.Builder wide = table().addRows(row(false, "1", "2", "3"));
        Refused.with("Table row must not have more cells than the table has columns: 3 > 2", wide::build);
    }

    @Test
    void theFirstRowContinuesNothing() {
        Table.Builder table = table().addRows(row(true, "", "续"));
        Refused.with("First table row must not be a continuation: [, 续]", table::build);
    }

    @Test
    void thePlaceIsPartOfEqualityAndCanBeDropped() {
        Table placed = table().quote(Quote.of(3, "序号")).build();
        assertNotEquals(table().build(), placed);
        assertEquals(table().build(), placed.withoutQuotes());
        assertEquals(placed, placed.withoutQuotes().withQuote(Optional.of(Quote.of(3, "序号"))));
    }
}
