// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.time.PlanPeriod;

class PlanDifferenceTest {

    private static final Measure MEASURE = Measure.builder()
            .number(OutlineNumber.parse("一"))
            .heading("培育企业")
            .kind(MeasureKind.MEASURE)
            .build();

    private static final Target TARGET =
            Target.of(Indicator.of("工业用地占比"), Bound.numeric(Comparator.AT_LEAST, "20", "%"));

    private static final Rule RULE =
            Rule.builder().modality(Modality.PROHIBITED).build();

    private static MeasureChange change(Measure after) {
        return MeasureChange.builder()
                .before(MEASURE)
                .after(after)
                .from(1)
                .to(2)
                .build();
    }

    private static PlanChange change(PlanPart part, Plan before, Plan after) {
        return PlanChange.builder()
                .part(part)
                .before(before)
                .after(after)
                .from(1)
                .to(1)
                .build();
    }

    private static TargetChange.Builder both() {
        return TargetChange.builder().before(TARGET).after(TARGET).from(1).to(2);
    }

    private static PlanDifference.Builder difference() {
        return PlanDifference.builder()
                .responsibilities(MatrixDifference.builder().build());
    }

    @Test
    void aMeasureTellsWhatBecameOfIt() {
        assertEquals(
                Set.of(MeasureChangeKind.ADDED),
                MeasureChange.builder().after(MEASURE).to(1).build().kinds());
        assertEquals(
                Set.of(MeasureChangeKind.REMOVED),
                MeasureChange.builder().before(MEASURE).from(1).build().kinds());
        assertEquals(Set.of(MeasureChangeKind.MOVED), change(MEASURE).kinds());
        assertEquals(
                Set.of(MeasureChangeKind.REWORDED),
                change(MEASURE.withQuote(Optional.of(Quote.of(3, "一、培育企业")))).kinds());
        assertEquals(
                Set.of(MeasureChangeKind.RENUMBERED, MeasureChangeKind.RETITLED, MeasureChangeKind.RECLASSIFIED),
                change(Measure.builder()
                                .number(OutlineNumber.parse("二"))
                                .kind(MeasureKind.SAFEGUARD)
                                .build())
                        .kinds());
    }

    @Test
    void anElementTellsWhatBecameOfIt() {
        Plan rule = Plan.builder().addRules(RULE).build();
        assertEquals(
                PlanChangeKind.ADDED,
                PlanChange.builder()
                        .part(PlanPart.RULE)
                        .after(rule)
                        .to(1)
                        .build()
                        .kind());
        assertEquals(
                PlanChangeKind.REMOVED,
                PlanChange.builder()
                        .part(PlanPart.RULE)
                        .before(rule)
                        .from(1)
                        .build()
                        .kind());
        assertEquals(PlanChangeKind.MOVED, change(PlanPart.RULE, rule, rule).kind());
        Plan quoted = Plan.builder()
                .addRules(RULE.withQuote(Optional.of(Quote.of(3, "不得"))))
                .build();
        assertEquals(
                PlanChangeKind.REWORDED, change(PlanPart.RULE, rule, quoted).kind());
        Plan other = Plan.builder()
                .addRules(Rule.builder()
                        .modality(Modality.PROHIBITED)
                        .topic("land")
                        .build())
                .build();
        assertEquals(PlanChangeKind.CHANGED, change(PlanPart.RULE, rule, other).kind());
    }

    @Test
    void aSectionIsRewordedUnderItsHeadingAndAPassageOfItsKind() {
        Section.Builder section = Section.builder().level(1).marker("一、").heading("总体要求");
        Plan before = Plan.builder()
                .addOutline(section.quote(Quote.of(0, "一、总体要求")).build())
                .build();
        Plan reworded = Plan.builder()
                .addOutline(Section.builder()
                        .level(1)
                        .marker("一、")
                        .heading("总体要求")
                        .quote(Quote.of(0, "一、总体要求。全文"))
                        .build())
                .build();
        Plan changed = Plan.builder()
                .addOutline(Section.builder()
                        .level(1)
                        .marker("一、")
                        .heading("总体思路")
                        .quote(Quote.of(0, "一、总体思路"))
                        .build())
                .build();
        assertEquals(
                PlanChangeKind.REWORDED,
                change(PlanPart.SECTION, before, reworded).kind());
        assertEquals(
                PlanChangeKind.CHANGED,
                change(PlanPart.SECTION, before, changed).kind());
        Plan passage = Plan.builder()
                .addResidue(Passage.of(PassageKind.TITLE, Quote.of(0, "甲")))
                .build();
        assertEquals(
                PlanChangeKind.REWORDED,
                change(
                                PlanPart.PASSAGE,
                                passage,
                                Plan.builder()
                                        .addResidue(Passage.of(PassageKind.TITLE, Quote.of(0, "乙")))
                                        .build())
                        .kind());
        assertEquals(
                PlanChangeKind.CHANGED,
                change(
                                PlanPart.PASSAGE,
                                passage,
                                Plan.builder()
                                        .addResidue(Passage.of(PassageKind.SIGNATURE, Quote.of(0, "甲")))
                                        .build())
                        .kind());
    }

    @Test
    void aChangeHasAnElementForEachPlace() {
        Refused.with(
                "Change must have a place before or after, counted from 1: before -, after -",
                MeasureChange.builder()::build);
        Refused.with(
                "Change must have a place before or after, counted from 1: before -, after 0",
                MeasureChange.builder().after(MEASURE).to(0)::build);
        String rule = "Change must have an element of the plan for each of its places and no other: ";
        Refused.with(
                rule + "before 1, after -",
                MeasureChange.builder().before(MEASURE).after(MEASURE).from(1)::build);
        Refused.with(
                rule + "before 1, after 2",
                TargetChange.builder().after(TARGET).from(1).to(2)::build);
        Refused.with(
                rule + "before -, after 2",
                PlanChange.builder().part(PlanPart.RULE).to(2)::build);
    }

    @Test
    void aSideHoldsOneElementOfItsPart() {
        String rule = "Side of a change must be one element of its part and nothing else: ";
        Refused.with(
                rule + "clause has 0, and there are 1 others",
                PlanChange.builder()
                        .part(PlanPart.CLAUSE)
                        .after(Plan.builder().addRules(RULE).build())
                        .to(1)::build);
        Refused.with(
                rule + "rule has 2, and there are 0 others",
                PlanChange.builder()
                        .part(PlanPart.RULE)
                        .after(Plan.builder().addRules(RULE, RULE).build())
                        .to(1)::build);
        Refused.with(
                rule + "rule has 1, and there are 2 others",
                PlanChange.builder()
                        .part(PlanPart.RULE)
                        .before(Plan.builder()
                                .addRules(RULE)
                                .addMeasures(MEASURE)
                                .addTargets(TARGET)
                                .build())
                        .from(1)::build);
        Refused.with(
                rule + "rule has 1, and there are 0 others",
                PlanChange.builder()
                        .part(PlanPart.RULE)
                        .after(Plan.builder()
                                .addRules(RULE)
                                .period(PlanPeriod.of(2023))
                                .build())
                        .to(1)::build);
    }

    @Test
    void theKindsOfATargetsChangeGoWithItsSides() {
        String rule =
                "Change of a target must be added without a target before, removed without one after, else of other kinds: ";
        Refused.with(rule + "-", both()::build);
        Refused.with(rule + "added", both().addKinds(TargetChangeKind.ADDED)::build);
        Refused.with(rule + "moved, moved", both().addKinds(TargetChangeKind.MOVED, TargetChangeKind.MOVED)::build);
        Refused.with(
                rule + "removed, tightened",
                TargetChange.builder()
                        .before(TARGET)
                        .from(1)
                        .addKinds(TargetChangeKind.REMOVED, TargetChangeKind.TIGHTENED)::build);
        Refused.with(
                rule + "tightened",
                TargetChange.builder().after(TARGET).to(1).addKinds(TargetChangeKind.TIGHTENED)::build);
        assertEquals(
                List.of(TargetChangeKind.TIGHTENED, TargetChangeKind.REDATED),
                both().addKinds(TargetChangeKind.TIGHTENED, TargetChangeKind.REDATED)
                        .build()
                        .getKinds());
    }

    @Test
    void aDifferenceNamesAPlaceOfAPartOnce() {
        String rule = "Difference must not name a place twice: 2";
        MeasureChange gone = MeasureChange.builder().before(MEASURE).from(2).build();
        MeasureChange come = MeasureChange.builder().after(MEASURE).to(2).build();
        Refused.with(rule, difference().addMeasures(gone, gone)::build);
        Refused.with(rule, difference().addMeasures(come, come)::build);
        Refused.with(
                rule,
                difference()
                        .addTargets(
                                both().addKinds(TargetChangeKind.MOVED).build(),
                                TargetChange.builder()
                                        .after(TARGET)
                                        .to(2)
                                        .addKinds(TargetChangeKind.ADDED)
                                        .build())::build);
        PlanChange rule2 = PlanChange.builder()
                .part(PlanPart.RULE)
                .after(Plan.builder().addRules(RULE).build())
                .to(2)
                .build();
        PlanChange count2 = PlanChange.builder()
                .part(PlanPart.DECLARED_COUNT)
                .after(Plan.builder()
                        .addDeclaredCounts(DeclaredCount.builder()
                                .openEnded(false)
                                .ordered(false)
                                .build())
                        .build())
                .to(2)
                .build();
        Refused.with(rule, difference().addOthers(rule2, count2, rule2)::build);
        assertEquals(
                2,
                difference()
                        .addMeasures(gone, come)
                        .addOthers(rule2, count2)
                        .build()
                        .getOthers()
                        .size());
    }

    @Test
    void aPeriodThatStaysIsNoChange() {
        Refused.with(
                "Change of the period must not be to the same: 2021/2025",
                difference().periodBefore(PlanPeriod.of(2021, 2025)).periodAfter(PlanPeriod.of(2021, 2025))::build);
        assertFalse(difference().periodAfter(PlanPeriod.of(2023)).build().empty());
        assertFalse(difference().periodBefore(PlanPeriod.of(2023)).build().empty());
        assertTrue(difference().build().empty());
    }

    private static AssignmentChange.Builder assignment(String party, boolean before) {
        Assignment assignment = Assignment.builder()
                .measure(OutlineNumber.parse("一"))
                .party(PartyMention.of(party))
                .role(Role.RESPONSIBLE)
                .position(1)
                .openEnded(false)
                .source(AssignmentSource.CLAUSE)
                .build();
        return before
                ? AssignmentChange.builder().before(assignment).from(1)
                : AssignmentChange.builder().after(assignment).to(1);
    }

    @Test
    void aMeasureIsReassignedIfSomeoneIsNewAndSomeoneIsGone() {
        AssignmentChange gone = assignment("市工信局", true).build();
        AssignmentChange come = assignment("市数据局", false).build();
        MatrixDifference matrix =
                MatrixDifference.builder().addAssignments(gone, come).build();
        PlanDifference difference =
                PlanDifference.builder().responsibilities(matrix).build();
        assertEquals(List.of(OutlineNumber.parse("一")), difference.reassigned());
        assertFalse(difference.empty());
        assertEquals(
                List.of(),
                PlanDifference.builder()
                        .responsibilities(
                                MatrixDifference.builder().addAssignments(come).build())
                        .build()
                        .reassigned());
    }

    @Test
    void changesAreFoundByKindAndPart() {
        PlanDifference difference = difference()
                .addMeasures(change(MEASURE))
                .addTargets(both().addKinds(TargetChangeKind.LOOSENED).build())
                .addOthers(change(
                        PlanPart.RULE,
                        Plan.builder().addRules(RULE).build(),
                        Plan.builder().addRules(RULE).build()))
                .build();
        assertEquals(1, difference.measures(MeasureChangeKind.MOVED).size());
        assertEquals(0, difference.measures(MeasureChangeKind.ADDED).size());
        assertEquals(1, difference.targets(TargetChangeKind.LOOSENED).size());
        assertEquals(0, difference.targets(TargetChangeKind.TIGHTENED).size());
        assertEquals(1, difference.others(PlanPart.RULE).size());
        assertEquals(0, difference.others(PlanPart.TABLE).size());
        assertFalse(difference.empty());
    }

    @Test
    void aLineageStepsForward() {
        String rule = "Step of a lineage must lead from an entry to a later one: ";
        LineageStep step = LineageStep.builder()
                .from(1)
                .to(2)
                .verdict(LineageVerdict.RAISED)
                .build();
        Refused.with(rule + "1 to 2 of 0", Lineage.builder().indicator("甲").addSteps(step)::build);
        LineageStep back = LineageStep.builder()
                .from(2)
                .to(2)
                .verdict(LineageVerdict.RAISED)
                .build();
        LineageEntry entry = LineageEntry.builder().target(TARGET).build();
        Refused.with(
                rule + "2 to 2 of 2",
                Lineage.builder().indicator("甲").addEntries(entry, entry).addSteps(back)::build);
        LineageStep none = LineageStep.builder()
                .from(0)
                .to(1)
                .verdict(LineageVerdict.RAISED)
                .build();
        Refused.with(
                rule + "0 to 1 of 2",
                Lineage.builder().indicator("甲").addEntries(entry, entry).addSteps(none)::build);
        assertEquals(
                1,
                Lineage.builder()
                        .indicator("甲")
                        .addEntries(entry, entry)
                        .addSteps(step)
                        .build()
                        .getSteps()
                        .size());
        assertTrue(LineageVerdict.RAISED.comparable());
        assertFalse(LineageVerdict.OTHER_SCOPE.comparable());
        assertFalse(LineageVerdict.OTHER_MEASURE.comparable());
    }
}
