// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.calc.finding.Findings;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.InterpretationReport;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.RestatementKind;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** S05: an interpretation beside its original; figures of 000. */
class AgreementTest {

    private static final Target LEVEL = Target.of(
                    Indicator.of("规模以上工业增加值"), Bound.numeric(Comparator.MORE_THAN, "2500", "亿元"))
            .withHorizon(Horizon.byEndOf(PartialDate.of(2021)))
            .withStance(Stance.EXPECTED)
            .withScope(Scope.builder().quantifier(Quantifier.TOTAL).area("全市").build())
            .withQuote(Optional.of(Quote.of(40, "规模以上工业增加值超过2500亿元")));

    private static PolicyDocument original(Target... targets) {
        return PolicyDocument.builder()
                .title("工业补短板实施方案")
                .plan(Plan.builder().addTargets(targets).build())
                .build();
    }

    private static PolicyDocument interpretation(Target... targets) {
        return PolicyDocument.builder()
                .title("《工业补短板实施方案》解读")
                .genre(Genre.INTERPRETATION)
                .addCitations(Citation.builder()
                        .title("工业补短板实施方案")
                        .relation(CitationRelation.INTERPRETS)
                        .build())
                .plan(Plan.builder().addTargets(targets).build())
                .build();
    }

    private static List<RestatementKind> kinds(InterpretationReport report) {
        return report.getFigures().stream().map(figure -> figure.getKind()).collect(Collectors.toList());
    }

    @Test
    void whatItLeavesOutOfAFigureIsNoContradiction() {
        Target bare = Target.of(Indicator.of("规模以上工业增加值"), Bound.numeric(Comparator.MORE_THAN, "0.25", "万亿元"));
        InterpretationReport report = Plans.agreement(interpretation(bare), original(LEVEL));
        assertEquals(List.of(RestatementKind.AGREEING), kinds(report));
        assertEquals(Optional.of(bare), report.getFigures().get(0).getRestated());
        assertEquals(Optional.of(LEVEL), report.getFigures().get(0).getOriginal());
        assertEquals(Optional.of("工业补短板实施方案"), report.getOriginal());
        assertEquals(Optional.of("《工业补短板实施方案》解读"), report.getInterpretation());
        assertTrue(report.faithful());
    }

    @Test
    void whatItSaysOtherwiseDiffers() {
        Target other = LEVEL.withBound(Bound.numeric(Comparator.AT_LEAST, "2600", "亿元"))
                .withStance(Stance.ASPIRATIONAL);
        InterpretationReport report = Plans.agreement(interpretation(other), original(LEVEL));
        assertEquals(List.of(RestatementKind.DIFFERING), kinds(report));
        assertEquals(
                List.of(TargetChangeKind.TIGHTENED, TargetChangeKind.STANCE_CHANGED),
                report.getFigures().get(0).getDifferences());
        assertFalse(report.faithful());
    }

    @Test
    void figuresAreMissingOnEitherSide() {
        Target growth = Target.of(Indicator.of("规模以上工业增加值"), Bound.numeric(Comparator.AT_LEAST, "12", "%"))
                .withChange(Change.of(ChangeKind.GROWTH_ANNUAL_AVERAGE));
        Target words = Target.of(Indicator.of("综合实力"), Bound.qualitative("明显提升"));
        Target fact = growth.withNature(Nature.FACT);
        InterpretationReport report =
                Plans.agreement(interpretation(growth, words, fact), original(LEVEL, words, fact));
        assertEquals(List.of(RestatementKind.NOT_RESTATED, RestatementKind.NOT_IN_ORIGINAL), kinds(report));
        assertFalse(report.faithful());
        assertTrue(Plans.agreement(interpretation(), original(LEVEL)).faithful());
        assertEquals(
                List.of(),
                kinds(Plans.agreement(
                        PolicyDocument.builder().build(),
                        PolicyDocument.builder().build())));
    }

    @Property(tries = 200)
    void aPlanAgreesWithItself(@ForAll @Realistic(listsUpTo = 6) Plan plan) {
        PolicyDocument document = PolicyDocument.builder().plan(plan).build();
        assertTrue(Plans.agreement(document, document).getFigures().stream()
                .allMatch(figure -> figure.getKind() == RestatementKind.AGREEING));
    }

    /** Growth of 12 % a year over five years is 1.76 times, so that the figures below say something together: once, not twice. */
    @Test
    void findingsCountItsFiguresOnce() {
        Target growth = LEVEL.withBound(Bound.numeric(Comparator.AT_LEAST, "12", "%"))
                .withChange(Change.of(ChangeKind.GROWTH_ANNUAL_AVERAGE));
        Target twice = LEVEL.withBound(Bound.numeric(Comparator.AT_LEAST, "2", "倍"))
                .withChange(Change.of(ChangeKind.MULTIPLE));
        PolicyDocument plan = original(LEVEL, growth, twice);
        List<PolicyDocument> both = List.of(plan, interpretation(LEVEL, growth, twice));
        assertFalse(Findings.check(List.of(plan), Facts.none()).isEmpty());
        assertEquals(
                Findings.check(List.of(plan), Facts.none()).size(),
                Findings.check(both, Facts.none()).size());
        assertTrue(Findings.check(both, Facts.none()).stream()
                .flatMap(finding -> finding.getGrounds().stream())
                .allMatch(ground -> ground.getDocument().equals(Optional.of("工业补短板实施方案"))));
        assertFalse(Findings.check(List.of(interpretation(LEVEL, growth, twice)), Facts.none())
                .isEmpty());
    }
}
