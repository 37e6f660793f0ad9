// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Lineage;
import org.zhengce.policy.model.plan.LineageStep;
import org.zhengce.policy.model.plan.LineageVerdict;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Story 15 and S70: one indicator in the plans of 2016, 2017–2021, 2021–2025. */
class LineageTest {

    private static final String OUTPUT = "规模以上工业增加值";

    private static Target target(ChangeKind kind, Comparator comparator, String value, String unit, Horizon horizon) {
        return Target.builder()
                .indicator(Indicator.of(OUTPUT))
                .nature(Nature.TARGET)
                .bound(Bound.numeric(comparator, value, unit))
                .change(Change.of(kind))
                .scope(Scope.total())
                .horizon(horizon)
                .stance(Stance.UNSTATED)
                .build();
    }

    private static Target level(String value, int year) {
        return target(ChangeKind.LEVEL, Comparator.AT_LEAST, value, "亿元", by(year));
    }

    private static Horizon by(int year) {
        return Horizon.byEndOf(PartialDate.of(year));
    }

    private static PolicyDocument document(String title, int issued, Target... targets) {
        return PolicyDocument.builder()
                .title(title)
                .issued(LocalDate.of(issued, 3, 30))
                .plan(Plan.builder().addTargets(targets).build())
                .build();
    }

    private static Lineage lineage(PolicyDocument... documents) {
        return Plans.lineage(List.of(documents), OUTPUT, Facts.none());
    }

    private static List<LineageVerdict> verdicts(Lineage lineage) {
        return lineage.getSteps().stream().map(LineageStep::getVerdict).collect(Collectors.toList());
    }

    /** 2016: 增长7%; 2017–2021: 年均增长12%以上, 2500亿元. */
    @Test
    void figuresOfOtherKindsAreNotCompared() {
        Lineage lineage = lineage(
                document(
                        "2017—2021",
                        2017,
                        target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, "12", "%", by(2021)),
                        level("2500", 2021)),
                document("2016", 2016, target(ChangeKind.GROWTH_YEAR_ON_YEAR, Comparator.EQUAL, "7", "%", by(2016))));

        assertEquals(
                List.of("2016", "2017—2021", "2017—2021"),
                lineage.getEntries().stream()
                        .map(entry -> entry.getDocument().orElseThrow())
                        .collect(Collectors.toList()));
        assertEquals(List.of(LineageVerdict.OTHER_MEASURE, LineageVerdict.OTHER_MEASURE), verdicts(lineage));
        assertEquals(Optional.of(2016), lineage.getEntries().get(0).getYear());
    }

    @Test
    void aRateThatRisesIsAccelerated() {
        ChangeKind rate = ChangeKind.GROWTH_ANNUAL_AVERAGE;
        assertEquals(
                List.of(LineageVerdict.ACCELERATED, LineageVerdict.SLOWED, LineageVerdict.UNCHANGED),
                verdicts(lineage(
                        document("a", 2016, target(rate, Comparator.EQUAL, "7", "%", by(2016))),
                        document("b", 2017, target(rate, Comparator.AT_LEAST, "12", "%", by(2021))),
                        document("c", 2021, target(rate, Comparator.AT_LEAST, "8", "%", by(2025))),
                        document("d", 2023, target(rate, Comparator.MORE_THAN, "8", "%", by(2026))))));
    }

    /** 100 a year to 2018, then 200 a year, then 50 a year. */
    @Test
    void levelsAreHeldAgainstThePaceBefore() {
        Lineage lineage = lineage(
                document("a", 2015, level("1000", 2016)),
                document("b", 2016, level("1200", 2018)),
                document("c", 2018, level("1800", 2021)),
                document("d", 2021, level("2000", 2025)),
                document("e", 2025, level("1900", 2026)));
        assertEquals(
                List.of(
                        LineageVerdict.RAISED,
                        LineageVerdict.ACCELERATED,
                        LineageVerdict.SLOWED,
                        LineageVerdict.LOWERED),
                verdicts(lineage));
        assertEquals(
                List.of("100 亿元", "200 亿元", "50 亿元", "-100 亿元"),
                lineage.getSteps().stream()
                        .map(step -> step.getPace().orElseThrow().toString())
                        .collect(Collectors.toList()));
    }

    @Test
    void sharesDifferInPercentagePoints() {
        Lineage lineage = lineage(
                document("a", 2019, target(ChangeKind.SHARE, Comparator.AT_LEAST, "48", "%", by(2019))),
                document("b", 2020, target(ChangeKind.SHARE, Comparator.AT_LEAST, "50", "%", by(2022))));
        assertEquals(
                Optional.of(Quantity.of("2/3", "百分点")),
                lineage.getSteps().get(0).getPace());
    }

    /** 达到48% and 提高到65%以上 are shares alike; 提高 only says from where. */
    @Test
    void aShareThatIsSaidToRiseIsStillAShare() {
        Target share = target(ChangeKind.SHARE, Comparator.AT_LEAST, "48", "%", by(2024));
        Target risen = target(ChangeKind.SHARE, Comparator.AT_LEAST, "65", "%", by(2027))
                .withChange(Change.builder()
                        .kind(ChangeKind.SHARE)
                        .direction(Direction.UP)
                        .build());
        LineageStep step = lineage(document("a", 2022, share), document("b", 2025, risen))
                .getSteps()
                .get(0);
        assertEquals(LineageVerdict.RAISED, step.getVerdict());
        assertEquals(Quantity.of("17/3", "百分点"), step.getPace().get());
    }

    @Test
    void ofOneYearTheyAreTightenedOrLoosened() {
        assertEquals(
                List.of(LineageVerdict.TIGHTENED, LineageVerdict.LOOSENED, LineageVerdict.UNCHANGED),
                verdicts(lineage(
                        document("a", 2017, level("2500", 2021)),
                        document("b", 2018, level("2600", 2021)),
                        document("c", 2019, level("2400", 2021)),
                        document("d", 2020, level("2400", 2021)))));
    }

    /** ≥30亿 over 2017–2021 is 6 a year; 1.4 a year in 2016. */
    @Test
    void sumsAreComparedByWhatAYearHas() {
        ChangeKind sum = ChangeKind.CUMULATIVE;
        Lineage lineage = lineage(
                document("a", 2016, target(sum, Comparator.EQUAL, "1.4", "亿元", Horizon.during(PlanPeriod.of(2016)))),
                document(
                        "b",
                        2017,
                        target(sum, Comparator.AT_LEAST, "30", "亿元", Horizon.during(PlanPeriod.of(2017, 2021)))),
                document(
                        "c",
                        2022,
                        target(
                                sum,
                                Comparator.AT_LEAST,
                                "5",
                                "亿元",
                                EachYear.builder()
                                        .average(false)
                                        .until(PartialDate.of(2025))
                                        .build())),
                document("d", 2026, target(sum, Comparator.AT_LEAST, "50", "亿元", by(2030))));
        assertEquals(
                List.of(LineageVerdict.ACCELERATED, LineageVerdict.SLOWED, LineageVerdict.CHANGED), verdicts(lineage));
        assertEquals(
                Optional.of(Quantity.of("6", "亿元")), lineage.getSteps().get(0).getPace());
    }

    @Test
    void anotherScopeIsNotComparedAndTheNextOfTheSameScopeIs() {
        Scope county = Scope.builder().quantifier(Quantifier.TOTAL).area("县域").build();
        Lineage lineage = lineage(
                document("a", 2016, level("1000", 2016)),
                document("b", 2017, level("500", 2018).withScope(county)),
                document("c", 2018, level("1300", 2019)));
        assertEquals(List.of(LineageVerdict.OTHER_SCOPE, LineageVerdict.RAISED), verdicts(lineage));
        assertEquals(1, lineage.getSteps().get(1).getFrom());
        assertEquals(3, lineage.getSteps().get(1).getTo());
    }

    @Test
    void unitsThatDoNotConvertAreNotCompared() {
        assertEquals(
                List.of(LineageVerdict.OTHER_MEASURE),
                verdicts(lineage(
                        document("a", 2016, level("1000", 2016)),
                        document("b", 2017, target(ChangeKind.LEVEL, Comparator.AT_LEAST, "10", "万户", by(2018))))));
    }

    @Test
    void multiplesHaveNoPaceAndGrowthOverAnotherSpanIsOnlyChanged() {
        Lineage multiples = lineage(
                document("a", 2016, target(ChangeKind.MULTIPLE, Comparator.AT_LEAST, "2", "倍", by(2021))),
                document("b", 2021, target(ChangeKind.MULTIPLE, Comparator.AT_LEAST, "3", "倍", by(2025))));
        assertEquals(List.of(LineageVerdict.RAISED), verdicts(multiples));
        assertEquals(Optional.empty(), multiples.getSteps().get(0).getPace());
        Horizon five = Horizon.during(PlanPeriod.of(2017, 2021));
        assertEquals(
                List.of(LineageVerdict.CHANGED, LineageVerdict.SLOWED),
                verdicts(lineage(
                        document("a", 2016, target(ChangeKind.GROWTH, Comparator.EQUAL, "7", "%", by(2016))),
                        document("b", 2017, target(ChangeKind.GROWTH, Comparator.EQUAL, "50", "%", five)),
                        document(
                                "c",
                                2022,
                                target(
                                        ChangeKind.GROWTH,
                                        Comparator.EQUAL,
                                        "40",
                                        "%",
                                        Horizon.during(PlanPeriod.of(2022, 2026)))))));
    }

    @Test
    void anIndicatorMayHaveSeveralNames() {
        Facts facts = Facts.builder()
                .addRelations(
                        IndicatorRelation.of(RelationKind.SAME_AS, "规上工业增加值", OUTPUT),
                        IndicatorRelation.of(RelationKind.SAME_AS, "规上工业增加值", "规上增加值"),
                        IndicatorRelation.of(RelationKind.PART_OF, "县域增加值", OUTPUT))
                .build();
        PolicyDocument document = document(
                "a",
                2016,
                level("1000", 2016),
                Target.of(Indicator.of("规上增加值"), level("1", 2016).getBound()),
                Target.of(Indicator.of("县域增加值"), level("1", 2016).getBound()),
                level("900", 2015).withNature(Nature.FACT));
        assertEquals(
                2, Plans.lineage(List.of(document), OUTPUT, facts).getEntries().size());
        assertEquals(1, lineage(document).getEntries().size());
    }

    @Test
    void theSuccessorsOfTheResponsibleBodiesAnswer() {
        Target target = level("1000", 2016);
        Plan plan = Plan.builder()
                .addTargets(Target.builder()
                        .indicator(target.getIndicator())
                        .nature(target.getNature())
                        .bound(target.getBound())
                        .change(target.getChange())
                        .scope(target.getScope())
                        .horizon(target.getHorizon())
                        .stance(target.getStance())
                        .section(OutlineNumber.parse("二（一）1"))
                        .build())
                .addClauses(ResponsibilityClause.builder()
                        .measure(OutlineNumber.parse("二（一）"))
                        .role(Role.RESPONSIBLE)
                        .source(AssignmentSource.CLAUSE)
                        .addGroups(PartyGroup.builder()
                                .addParties(PartyMention.of("市工信委"))
                                .openEnded(false)
                                .build())
                        .build())
                .build();
        PartyRegistry registry = PartyRegistry.builder()
                .addParties(
                        party("old", "市工信委")
                                .validTo(LocalDate.of(2019, 1, 31))
                                .addSuccessors("new")
                                .build(),
                        party("new", "市工信局").build())
                .build();

        Lineage lineage = Plans.lineage(
                List.of(document("a", 2016).withPlan(Optional.of(plan))),
                OUTPUT,
                Facts.none(),
                registry,
                LocalDate.of(2024, 1, 1));

        assertEquals(
                "市工信委",
                lineage.getEntries().get(0).getAssignments().get(0).getParty().getText());
        assertEquals(
                "市工信局",
                lineage.getEntries()
                        .get(0)
                        .getExpansion()
                        .orElseThrow()
                        .assignments()
                        .get(0)
                        .getParty()
                        .getText());
    }

    private static Party.Builder party(String id, String name) {
        return Party.builder().id(id).name(name).kind(PartyKind.DEPARTMENT).level(AdministrativeLevel.CITY);
    }

    @Property(tries = 200)
    void everyFigureButTheFirstHasOneStepFromAnEarlierOne(
            @ForAll @Size(min = 1, max = 5) List<@Anything PolicyDocument> documents) {
        for (PolicyDocument document : documents) {
            for (Target target : document.getPlan().map(Plan::getTargets).orElse(List.of())) {
                Lineage lineage = Plans.lineage(documents, target.getIndicator().getName(), Facts.none());
                for (int i = 0; i < lineage.getSteps().size(); i++) {
                    assertEquals(i + 2, lineage.getSteps().get(i).getTo());
                }
                assertEquals(
                        Math.max(0, lineage.getEntries().size() - 1),
                        lineage.getSteps().size());
            }
        }
    }
}
