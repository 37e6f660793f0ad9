// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.text.OutlineNumber;

class PartyLoadTest {

    private static final OutlineNumber ONE = OutlineNumber.parse("一");
    private static final OutlineNumber TWO = OutlineNumber.parse("二");
    private static final OutlineNumber THREE = OutlineNumber.parse("三");

    private static PartyLoad.Builder load(String name, MentionKind kind, int assignments, int part) {
        return PartyLoad.builder()
                .name(name)
                .kind(kind)
                .assignments(assignments)
                .forPlan(part)
                .expanded(part)
                .openEnded(part);
    }

    @Test
    void measuresAreThoseOfARoleAndThoseOfAllEachOnce() {
        PartyLoad load = load("市财政局", MentionKind.NAMED, 4, 0)
                .addLead(TWO)
                .addResponsible(ONE, TWO)
                .addSupporting(THREE)
                .build();

        assertEquals(List.of(TWO), load.measures(Role.LEAD));
        assertEquals(List.of(ONE, TWO), load.measures(Role.RESPONSIBLE));
        assertEquals(List.of(THREE), load.measures(Role.SUPPORTING));
        assertEquals(List.of(TWO, ONE, THREE), load.measures());
    }

    @Test
    void noPartIsMoreThanTheWholeOrLessThanNothing() {
        Refused.with(
                "Part of a load must be 0 to all of its assignments: 市财政局 4 of 3",
                load("市财政局", MentionKind.NAMED, 3, 4)::build);
        Refused.with(
                "Part of a load must be 0 to all of its assignments: 市财政局 -1 of 3",
                load("市财政局", MentionKind.NAMED, 3, -1)::build);
        Refused.with(
                "Part of a load must be 0 to all of its assignments: 市财政局 0 of -1",
                load("市财政局", MentionKind.NAMED, -1, 0)::build);
        assertEquals(3, load("市财政局", MentionKind.NAMED, 3, 3).build().getExpanded());
        assertNotEquals(
                load("市财政局", MentionKind.NAMED, 3, 0).build(),
                load("市财政局", MentionKind.NAMED, 3, 3).build());
    }

    @Test
    void aLoadIsFoundByNameAndBySpelling() {
        PartyLoad bureau =
                load("云泽市财政局", MentionKind.NAMED, 1, 0).addSpellings("市财政局").build();
        PartyLoad all = load("各区政府", MentionKind.COLLECTIVE, 2, 0).build();
        PartyLoad some = load("有关部门", MentionKind.VAGUE, 3, 0).build();
        Load load = Load.builder().addParties(bureau, all, some).build();

        assertEquals(Optional.of(bureau), load.party("市财政局"));
        assertEquals(Optional.of(bureau), load.party("云泽市财政局"));
        assertEquals(Optional.empty(), load.party("财政局"));
        assertEquals(List.of(bureau), load.named());
        assertEquals(List.of(all), load.collectives());
        assertEquals(List.of(some), load.vague());
        assertEquals(6, load.assignments());
    }
}
