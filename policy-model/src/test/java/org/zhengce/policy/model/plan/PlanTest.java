// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.time.PlanPeriod;

class PlanTest {

    private static final OutlineNumber ONE = OutlineNumber.parse("一");
    private static final OutlineNumber TWO = OutlineNumber.parse("二");

    private static Measure measure(OutlineNumber number) {
        return Measure.builder().number(number).kind(MeasureKind.MEASURE).build();
    }

    private static ResponsibilityClause clause(OutlineNumber measure, Role role, String... parties) {
        PartyGroup.Builder group = PartyGroup.builder().openEnded(false);
        for (String party : parties) {
            group.addParties(PartyMention.of(party));
        }
        return ResponsibilityClause.builder()
                .measure(measure)
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(group.build())
                .build();
    }

    @Test
    void aMeasureIsFoundByItsNumber() {
        Plan plan = Plan.builder().addMeasures(measure(ONE), measure(TWO)).build();
        assertEquals(Optional.of(measure(TWO)), plan.measure(TWO));
        assertEquals(Optional.empty(), plan.measure(OutlineNumber.parse("三")));
    }

    @Test
    void numbersOfMeasuresAreUnique() {
        Plan.Builder plan = Plan.builder().addMeasures(measure(ONE), measure(TWO), measure(ONE));
        Refused.with("Measure number must be unique: 一", plan::build);
    }

    @Test
    void aSectionIsFoundByItsNumber() {
        Section unnumbered =
                Section.builder().level(1).quote(Quote.of(0, "总体要求：")).build();
        Section numbered = Section.builder()
                .number(ONE)
                .level(1)
                .quote(Quote.of(5, "一、强化保障。"))
                .build();
        Plan plan = Plan.builder().addOutline(unnumbered, numbered).build();
        assertEquals(Optional.of(numbered), plan.section(ONE));
        assertEquals(Optional.empty(), plan.section(TWO));
    }

    @Test
    void assignmentsAreThoseOfTheClausesInTheirOrder() {
        Plan plan = Plan.builder()
                .addClauses(
                        clause(ONE, Role.RESPONSIBLE, "市工信局", "市财政局"),
                        clause(ONE, Role.SUPPORTING, "市科技局"),
                        clause(TWO, Role.RESPONSIBLE, "市工信局"))
                .build();
        assertEquals(
                List.of("一 responsible 市工信局 1", "一 responsible 市财政局 2", "一 supporting 市科技局 1", "二 responsible 市工信局 1"),
                plan.assignments().stream()
                        .map(a -> a.getMeasure().orElseThrow() + " "
                                + a.getRole().code() + " " + a.getParty().getText() + " " + a.getPosition())
                        .collect(Collectors.toList()));
    }

    @Test
    void withoutQuotesThereIsNeitherOutlineNorResidueAndAllElseStays() {
        Quote words = Quote.of(0, "一、");
        Target target = Target.of(Indicator.of("产业集聚"), Bound.qualitative("促进"));
        Plan bare = Plan.builder()
                .period(PlanPeriod.of(2017, 2021))
                .addMeasures(measure(ONE))
                .addClauses(clause(ONE, Role.LEAD, "市工信局"))
                .addTargets(target)
                .build();
        Plan read = Plan.builder()
                .period(PlanPeriod.of(2017, 2021))
                .addOutline(Section.builder().level(1).quote(words).build())
                .addResidue(Passage.of(PassageKind.CLOSING, words))
                .addMeasures(measure(ONE).withQuote(Optional.of(words)))
                .addClauses(clause(ONE, Role.LEAD, "市工信局").withQuote(Optional.of(words)))
                .addTargets(target.withQuote(Optional.of(words)))
                .build();
        assertNotEquals(bare, read);
        assertEquals(bare, read.withoutQuotes());
        assertEquals(bare.hashCode(), read.withoutQuotes().hashCode());
    }

    @Test
    void anEmptyPlanIsAPlanAndItsListsCannotBeChanged() {
        List<Measure> measures = Plan.builder().build().getMeasures();
        assertThrows(UnsupportedOperationException.class, () -> measures.add(measure(ONE)));
    }
}
