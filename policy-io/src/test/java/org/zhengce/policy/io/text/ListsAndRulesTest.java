// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Rule;

/** Lists that declare their number, and clauses that say how strongly they bind. */
class ListsAndRulesTest {

    /** The text; the number, what is counted, the items, + where 等 leaves the list open, and the quote. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            建立问题清单、责任清单等“两张清单”。 | 2 清单 [建立问题清单, 责任清单] 建立问题清单、责任清单等“两张清单
            包括：问题清单、责任清单、整改清单三张清单。 | 3 清单 [问题清单, 责任清单, 整改清单] 问题清单、责任清单、整改清单三张清单
            包括：东湖、西湖等5个湖泊。 | 5 湖泊 [东湖, 西湖]+ 东湖、西湖等5个湖泊
            包括：东湖、西湖等2个湖泊。 | 2 湖泊 [东湖, 西湖] 东湖、西湖等2个湖泊
            包括：东湖、西湖和南湖3个湖泊。 | 3 湖泊 [东湖, 西湖, 南湖] 东湖、西湖和南湖3个湖泊
            包括：东湖、西湖及南湖3个湖泊。 | 3 湖泊 [东湖, 西湖, 南湖] 东湖、西湖及南湖3个湖泊
            包括：东湖和西湖2个湖泊。 | 2 湖泊 [东湖, 西湖] 东湖和西湖2个湖泊
            包括：东湖（含内湖、外湖）、西湖2个湖泊。 | 2 湖泊 [东湖（含内湖、外湖）, 西湖] 东湖（含内湖、外湖）、西湖2个湖泊
            东湖、西湖两个。 | 2 - [东湖, 西湖] 东湖、西湖两个
            治理东湖等5个湖泊。 | -
            实施八大工程。 | -
            """)
    void a_list_says_how_many_it_names(String text, String expected) {
        DeclaredCounts counts = new DeclaredCounts();
        counts.read(Sentence.body(text, 0, text.length(), 1));
        String shown = counts.found().stream().map(ListsAndRulesTest::show).collect(Collectors.joining("; "));
        assertEquals(expected, shown.isEmpty() ? "-" : shown);
    }

    @Test
    void a_list_of_more_than_160_characters_is_not_looked_for() {
        String name = "湖".repeat(70);
        assertEquals(1, counts(name + "、" + name + "2个湖泊"));
        assertEquals(0, counts(name + "、" + name + "、" + name + "3个湖泊"));
    }

    /** The text; how strongly each clause binds, and the clause. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            不得围湖造地，禁止电鱼。 | PROHIBITED 不得围湖造地; PROHIBITED 禁止电鱼
            应当优先保障生态用水。 | REQUIRED 应当优先保障生态用水
            各单位应当公开，鼓励社会捐助；可以给予奖励。 | REQUIRED 各单位应当公开; ENCOURAGED 鼓励社会捐助
            原则上不新建餐饮船 | IN_PRINCIPLE 原则上不新建餐饮船
            保护湖泊。 | -
            """)
    void a_clause_says_how_strongly_it_binds(String text, String expected) {
        Rules rules = new Rules();
        rules.read(Sentence.body(text, 0, text.length(), 1));
        String shown = rules.found().stream().map(ListsAndRulesTest::show).collect(Collectors.joining("; "));
        assertEquals(expected, shown.isEmpty() ? "-" : shown);
    }

    private static int counts(String text) {
        DeclaredCounts counts = new DeclaredCounts();
        counts.read(Sentence.body(text, 0, text.length(), 1));
        return counts.found().size();
    }

    private static String show(DeclaredCount count) {
        return count.getDeclared().orElseThrow() + " " + count.getName().orElse("-") + " " + count.getItems()
                + (count.isOpenEnded() ? "+" : "") + " "
                + count.getQuote().orElseThrow().getText();
    }

    private static String show(Rule rule) {
        return rule.getModality() + " " + rule.getQuote().orElseThrow().getText();
    }
}
