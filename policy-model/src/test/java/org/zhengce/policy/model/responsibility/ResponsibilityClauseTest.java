// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class ResponsibilityClauseTest {

    private static PartyGroup group(boolean open, String... parties) {
        PartyGroup.Builder group = PartyGroup.builder().openEnded(open);
        for (String party : parties) {
            group.addParties(PartyMention.of(party));
        }
        return group.build();
    }

    /** 003, 一. */
    private static ResponsibilityClause.Builder clause(PartyGroup... groups) {
        return ResponsibilityClause.builder()
                .measure(OutlineNumber.parse("一"))
                .role(Role.RESPONSIBLE)
                .source(AssignmentSource.CLAUSE)
                .label("责任单位")
                .addGroups(groups);
    }

    @Test
    void assignmentsCountThroughAllGroupsAndEachGroupIsOpenByItself() {
        ResponsibilityClause clause = clause(group(true, "市资源规划局", "市工信局"), group(false, "各区县政府", "西咸新区及各开发区管委会"))
                .build();
        List<String> lines = clause.assignments().stream()
                .map(a -> a.getPosition() + " " + a.getParty().getText() + (a.isOpenEnded() ? "等" : ""))
                .collect(Collectors.toList());
        assertEquals(List.of("1 市资源规划局等", "2 市工信局等", "3 各区县政府", "4 西咸新区及各开发区管委会"), lines);
        for (Assignment each : clause.assignments()) {
            assertEquals(Optional.of(OutlineNumber.parse("一")), each.getMeasure());
            assertEquals(Role.RESPONSIBLE, each.getRole());
            assertEquals(AssignmentSource.CLAUSE, each.getSource());
        }
    }

    @Test
    void aClauseNamesAParty() {
        Refused.with("Responsibility clause must name a party: 一", clause()::build);
        Refused.with("Responsibility clause must name a party: 一", clause(group(true), group(false))::build);
        assertEquals(
                1,
                clause(group(false), group(false, "市工信局")).build().assignments().size());
    }

    @Test
    void withoutQuotesTheMentionsHaveNoneEither() {
        ResponsibilityClause bare = clause(group(true, "市工信局")).build();
        PartyGroup placed = PartyGroup.builder()
                .addParties(PartyMention.of("市工信局").withQuote(Optional.of(Quote.of(5, "市工信局"))))
                .openEnded(true)
                .build();
        ResponsibilityClause clause =
                bare.withGroups(List.of(placed)).withQuote(Optional.of(Quote.of(0, "责任单位：市工信局等")));
        assertNotEquals(bare, clause);
        assertEquals(bare, clause.withoutQuotes());
    }
}
