// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** Targets, facts and findings for the tests of the checks. */
final class Given {

    private final Facts.Builder facts = Facts.builder();

    private Given() {}

    static Given facts() {
        return new Given();
    }

    Given units(String unit, int count) {
        facts.addUnitCounts(UnitCount.of(unit, count));
        return this;
    }

    Given relation(RelationKind kind, String subject, String... objects) {
        facts.addRelations(IndicatorRelation.of(kind, subject, objects));
        return this;
    }

    Given above(String share, String mean, String threshold, String unit) {
        facts.addRelations(IndicatorRelation.builder()
                .kind(RelationKind.SHARE_ABOVE)
                .subject(share)
                .addObjects(mean)
                .threshold(Quantity.of(threshold, unit))
                .build());
        return this;
    }

    Facts.Builder more() {
        return facts;
    }

    List<Finding> check(CheckRule rule, Target... targets) {
        return check(facts.build(), rule, targets);
    }

    List<Finding> check(Target... targets) {
        return Findings.check(Plan.builder().addTargets(targets).build(), facts.build());
    }

    static List<Finding> check(Facts facts, CheckRule rule, Target... targets) {
        return Findings.check(Plan.builder().addTargets(targets).build(), facts).stream()
                .filter(finding -> finding.getRule() == rule)
                .collect(Collectors.toList());
    }

    /** The only finding of a rule. */
    Finding one(CheckRule rule, Target... targets) {
        List<Finding> findings = check(rule, targets);
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    static Target level(String name, Comparator comparator, String value, String unit) {
        return Target.of(Indicator.of(name), Bound.numeric(comparator, value, unit))
                .withHorizon(by(2021));
    }

    static Target share(String name, Comparator comparator, String value, String unit) {
        return level(name, comparator, value, unit).withChange(Change.of(ChangeKind.SHARE));
    }

    static Target each(String unit, Target target) {
        return target.withScope(Scope.each(unit));
    }

    static Target average(String unit, Target target) {
        return target.withScope(
                Scope.builder().quantifier(Quantifier.AVERAGE_PER).unit(unit).build());
    }

    static Target counted(Comparator comparator, String value, String unit, Target target) {
        return target.withScope(Scope.builder()
                .quantifier(
                        target.getScope().getQuantifier() == Quantifier.AVERAGE_PER
                                ? Quantifier.AVERAGE_PER
                                : Quantifier.COUNT_WHERE)
                .unit(target.getScope().getUnit().orElse(target.getIndicator().getName()))
                .threshold(Threshold.builder()
                        .indicator("规模")
                        .bound(Bound.numeric(comparator, value, unit))
                        .build())
                .build());
    }

    static Target in(String area, Target target) {
        Scope scope = target.getScope();
        return target.withScope(Scope.builder()
                .area(area)
                .quantifier(scope.getQuantifier())
                .unit(scope.getUnit())
                .threshold(scope.getThreshold())
                .condition(scope.getCondition())
                .whole(scope.getWhole())
                .build());
    }

    static Horizon by(int year) {
        return Horizon.byEndOf(PartialDate.of(year));
    }

    static void says(Finding finding, Verdict verdict, String english, String chinese) {
        assertEquals(verdict, finding.getVerdict(), finding.toString());
        assertEquals(english, finding.getConclusion().getEnglish());
        assertEquals(chinese, finding.getConclusion().getChinese());
    }

    static void steps(Finding finding, String... sentences) {
        String all = Stream.concat(finding.getSteps().stream(), finding.getAssumptions().stream())
                .flatMap(Given::both)
                .collect(Collectors.joining("\n"));
        for (String sentence : sentences) {
            assertTrue(("\n" + all + "\n").contains("\n" + sentence + "\n"), "no " + sentence + " in\n" + all);
        }
    }

    private static Stream<String> both(Sentence sentence) {
        return Stream.of(sentence.getEnglish(), sentence.getChinese());
    }

    static String interval(Finding finding) {
        return finding.getInterval().map(Object::toString).orElse("");
    }
}
