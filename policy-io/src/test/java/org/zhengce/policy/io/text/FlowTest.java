// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.text.Quote;

class FlowTest {

    @Test
    void blanks_vanish_and_widths_fold_but_words_are_the_sources_own() {
        String source = "（五) 增长 １２％,\n  1,000 户";
        Flow flow = Flow.of(source, 0, source.length());
        assertEquals("（五）增长12%，1,000户", flow.toString());
        assertEquals("(五)".substring(2), flow.words(2, 3));
        assertEquals("１２％", flow.words(5, 8));
    }

    @Test
    void a_quote_across_a_line_break_has_the_break_in_it() {
        String source = "组建创\n\n新联合体";
        Flow flow = Flow.of(source, 0, source.length());
        int at = flow.toString().indexOf("创新");
        assertEquals(Quote.of(2, "创\n\n新"), flow.quote(at, at + 2));
        assertTrue(flow.breaks(at + 1));
        assertFalse(flow.breaks(at));
    }

    @Property
    void every_character_knows_where_it_stood(@ForAll String source) {
        Flow flow = Flow.of(source, 0, source.length());
        for (int i = 0; i < flow.length(); i++) {
            assertEquals(i, flow.index(flow.offset(i)));
            assertEquals(flow.words(i, i + 1), flow.quote(i, i + 1).getText());
        }
    }
}
