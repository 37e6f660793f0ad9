// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class AssignmentExpansionTest {

    private static final Bearer ONE = Bearer.of("p1", "青岚区人民政府");
    private static final Bearer TWO = Bearer.of("p2", "宁川县人民政府");

    static Assignment assignment(Optional<Quote> quote) {
        return Assignment.builder()
                .measure(OutlineNumber.parse("三"))
                .party(PartyMention.builder()
                        .text("各区县政府")
                        .kind(MentionKind.COLLECTIVE)
                        .quote(quote)
                        .build())
                .role(Role.SUPPORTING)
                .position(2)
                .openEnded(true)
                .source(AssignmentSource.TABLE)
                .build();
    }

    private static AssignmentExpansion.Builder entry(ExpansionOutcome outcome) {
        return AssignmentExpansion.builder()
                .assignment(assignment(Optional.of(Quote.of(9, "各区县政府"))))
                .outcome(outcome);
    }

    @Test
    void eachBearerHasTheAssignmentUnderItsOwnName() {
        List<Assignment> assignments =
                entry(ExpansionOutcome.EXPANDED).addBearers(ONE, TWO).build().assignments();

        assertEquals(2, assignments.size());
        assertEquals(
                assignment(Optional.empty())
                        .withParty(PartyMention.builder()
                                .text("宁川县人民政府")
                                .kind(MentionKind.NAMED)
                                .party("p2")
                                .quote(Quote.of(9, "各区县政府"))
                                .build()),
                assignments.get(1));
    }

    @Test
    void withoutBearersTheAssignmentStays() {
        AssignmentExpansion unknown = entry(ExpansionOutcome.UNKNOWN_TERM).build();

        assertEquals(List.of(unknown.getAssignment()), unknown.assignments());
    }

    @Test
    void bearersAndCandidatesGoWithTheOutcome() {
        String rule = "Expansion must have bearers just where settled, and candidates just where ambiguous: ";
        Refused.with(rule + "expanded has 0 and 0", entry(ExpansionOutcome.EXPANDED)::build);
        Refused.with(rule + "vague has 1 and 0", entry(ExpansionOutcome.VAGUE).addBearers(ONE)::build);
        Refused.with(
                rule + "ambiguous has 0 and 1",
                entry(ExpansionOutcome.AMBIGUOUS).addCandidates(ONE)::build);
        Refused.with(
                rule + "resolved has 1 and 2",
                entry(ExpansionOutcome.RESOLVED).addBearers(ONE).addCandidates(ONE, TWO)::build);
        assertEquals(
                List.of(ONE, TWO),
                entry(ExpansionOutcome.AMBIGUOUS)
                        .addCandidates(ONE, TWO)
                        .build()
                        .getCandidates());
    }

    @Test
    void threeOutcomesAreSettled() {
        assertTrue(ExpansionOutcome.RESOLVED.settled());
        assertTrue(ExpansionOutcome.SUCCEEDED.settled());
        assertTrue(ExpansionOutcome.EXPANDED.settled());
        assertFalse(ExpansionOutcome.ABSENT.settled());
        assertFalse(ExpansionOutcome.AMBIGUOUS.settled());
    }

    @Test
    void anExpansionCollapsesToWhatItCameFrom() {
        AssignmentExpansion settled =
                entry(ExpansionOutcome.EXPANDED).addBearers(ONE, TWO).build();
        AssignmentExpansion vague = entry(ExpansionOutcome.VAGUE).build();
        Expansion expansion = Expansion.builder()
                .date(LocalDate.of(2024, 2, 29))
                .addEntries(settled, vague)
                .build();

        assertEquals(List.of(settled.getAssignment(), vague.getAssignment()), expansion.collapsed());
        assertEquals(3, expansion.assignments().size());
        assertEquals(List.of(vague), expansion.unsettled());
        assertEquals(
                List.of(assignment(Optional.empty()), assignment(Optional.empty())),
                expansion.withoutQuotes().collapsed());
    }
}
