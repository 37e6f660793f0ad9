// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** The parts of a realistic value belong together. The parameters are found by jqwik itself. */
class RealisticProperties {

    @Property(tries = 300)
    void clausesBelongToMeasuresOfThePlan(@ForAll Plan plan) {
        for (ResponsibilityClause clause : plan.getClauses()) {
            clause.getMeasure()
                    .ifPresent(number -> assertTrue(plan.measure(number).isPresent(), number::toString));
        }
    }

    @Property(tries = 300)
    void measuresAreNumberedInARow(@ForAll Plan plan) {
        List<String> numbers = plan.getMeasures().stream()
                .map(measure -> measure.getNumber().toString())
                .collect(Collectors.toList());
        Stream<List<String>> usual = Stream.of(List.of("一", "二", "三"), List.of("二（一）", "二（二）", "二（三）"));
        assertTrue(usual.anyMatch(row -> row.subList(0, numbers.size()).equals(numbers)), numbers::toString);
    }

    @Property(tries = 300)
    void outlineAndResiduePartitionTheTextInWhichAllQuotesLie(@ForAll Plan plan) {
        List<Quote> parts = new ArrayList<>();
        plan.getResidue().stream().map(Passage::getQuote).forEach(parts::add);
        plan.getOutline().stream().map(Section::getQuote).forEach(parts::add);
        parts.sort(Comparator.comparing(Quote::getStart));
        StringBuilder text = new StringBuilder();
        for (Quote part : parts) {
            assertEquals(text.length(), part.getStart());
            text.append(part.getText());
        }
        Attributes.walk(plan, each -> {
            if (each instanceof Quote quote) {
                assertEquals(quote, Quote.from(text, quote.getStart(), quote.getEnd()));
            }
        });
    }

    @Property(tries = 300)
    void aPlanWithAnOutlineHasASectionForAllThatIsReferredTo(@ForAll Plan plan) {
        if (!plan.getOutline().isEmpty()) {
            Set<OutlineNumber> referred = new HashSet<>();
            plan.getMeasures().stream().map(Measure::getNumber).forEach(referred::add);
            plan.getDuties().forEach(duty -> referred.add(duty.getSection()));
            plan.getTargets().forEach(target -> target.getSection().ifPresent(referred::add));
            plan.getObligations().forEach(obligation -> obligation.getSection().ifPresent(referred::add));
            referred.removeIf(number -> plan.section(number).isPresent());
            assertEquals(Set.of(), referred);
        }
    }

    @Property(tries = 1000)
    void theUnitOfALevelIsThatOfItsIndicator(@ForAll Target target) {
        if (target.getChange().getKind() == ChangeKind.LEVEL) {
            Optional<Unit> unit = unit(target.getBound());
            Unit known = target.getIndicator().getUnit().orElseThrow();
            assertTrue(unit.filter(u -> !u.commensurable(known)).isEmpty(), target::toString);
        }
        target.getBaseline()
                .flatMap(start -> start.getValue())
                .ifPresent(start -> assertTrue(
                        start.getUnit()
                                .commensurable(target.getIndicator().getUnit().orElseThrow()),
                        target::toString));
    }

    private static Optional<Unit> unit(Bound bound) {
        return bound.match(
                numeric -> Optional.of(numeric.getUnit()),
                range -> Optional.of(range.getUnit()),
                relative -> Optional.empty(),
                universal -> Optional.empty(),
                words -> Optional.empty());
    }

    @Property(tries = 300)
    void theUnitOfAnObservationIsThatOfItsIndicator(@ForAll Observation observation) {
        assertTrue(observation
                .getValue()
                .getUnit()
                .commensurable(observation.getIndicator().getUnit().orElseThrow()));
    }

    @Property(tries = 300)
    void theDatesOfADocumentAreInOrder(@ForAll PolicyDocument document) {
        List<LocalDate> dates = Stream.of(document.getIssued(), document.getPrinted(), document.getPublished())
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
        assertEquals(dates.stream().sorted().collect(Collectors.toList()), dates);
        document.getValidity()
                .flatMap(Validity::getFrom)
                .ifPresent(
                        from -> assertFalse(from.isBefore(document.getIssued().orElseThrow())));
        document.getNumber()
                .ifPresent(number ->
                        assertEquals(document.getIssued().orElseThrow().getYear(), number.getYear()));
    }

    @Property(tries = 300)
    void aNoticeNamesWhatItCarries(@ForAll PolicyDocument document) {
        document.getInstrument()
                .ifPresent(carried -> assertEquals(
                        "关于印发《" + carried.getTitle() + "》的通知",
                        document.getTitle().orElseThrow()));
    }

    @Property(tries = 300)
    void partiesOfARegistryBelongToItsOthersOnly(@ForAll PartyRegistry registry) {
        for (Party party : registry.getParties()) {
            Stream.of(party.getParent().stream(), party.getPredecessors().stream(), party.getSuccessors().stream())
                    .flatMap(ids -> ids)
                    .forEach(id -> assertTrue(registry.find(id).isPresent() && !id.equals(party.getId()), id));
        }
    }

    @Property(tries = 300)
    void aCollectiveIsNamedLikeOne(@ForAll PartyMention mention) {
        assertEquals(mention.getText().matches("各.*|市级各部门"), mention.getKind() == MentionKind.COLLECTIVE);
    }

    @Property(tries = 300)
    void aClosedListHasAsManyItemsAsItDeclares(@ForAll DeclaredCount count) {
        if (!count.isOpenEnded()) {
            count.getDeclared().ifPresent(n -> assertEquals(count.getItems().size(), n));
        }
    }

    @Property(tries = 300)
    void rowsAndColumnsOfAMatrixAreThoseOfItsCells(@ForAll ResponsibilityMatrix matrix) {
        matrix.getAssignments().forEach(cell -> {
            assertTrue(matrix.getParties().contains(cell.getParty().getText()));
            cell.getMeasure().ifPresent(row -> assertTrue(matrix.getMeasures().contains(row)));
        });
    }

    @Property(tries = 300)
    void headingsAreChinese(@ForAll Measure measure) {
        measure.getHeading().ifPresent(words -> assertTrue(words.matches("[\\p{IsHan}“”，]+"), words));
    }
}
