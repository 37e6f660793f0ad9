// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * One-to-one pairing: S = O₁ + O₂ + …, where S and O are declared to be paired ({@link RelationKind#PAIRED_WITH}).
 *
 * <p>Only numbers that exclude each other conflict. Named figures are floors, so that 1000 helpers and 1200 enterprises are not in
 * conflict; what is short at the figures as named is said. An object without a figure leaves the pairing open.
 */
final class Pairing implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Map<String, Set<String>> pairs = new TreeMap<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.PAIRED_WITH)) {
            pairs.computeIfAbsent(inquiry.name(relation.getSubject()), unused -> new TreeSet<>())
                    .add(inquiry.name(relation.getObjects().get(0)));
        }
        pairs.forEach((subject, objects) -> {
            for (Claim helpers : counts(inquiry, subject)) {
                finding(inquiry, helpers, objects).ifPresent(to);
            }
        });
    }

    private static List<Claim> counts(Inquiry inquiry, String indicator) {
        List<Claim> counts = new ArrayList<>();
        for (Claim claim : inquiry.of(indicator)) {
            boolean ratio = claim.figure()
                    .filter(figure -> figure.getUnit().commensurable(Unit.ONE))
                    .isPresent();
            if (claim.kind() == ChangeKind.LEVEL
                    && claim.quantifier() == Quantifier.TOTAL
                    && claim.interval().isPresent()
                    && claim.figure().isPresent()
                    && !ratio) {
                counts.add(claim);
            }
        }
        return counts;
    }

    private static Optional<Finding> finding(Inquiry inquiry, Claim helpers, Set<String> objects) {
        Draft draft = new Draft(CheckRule.PAIRING, helpers.indicator()).ground(helpers);
        Interval sum = Interval.exactly(Quantity.of(Rational.ZERO, Unit.ONE));
        Rational named = Rational.ZERO;
        List<String> unknown = new ArrayList<>();
        List<String> terms = new ArrayList<>();
        for (String object : objects) {
            Optional<Claim> claim = counts(inquiry, object).stream()
                    .filter(other ->
                            other.year().equals(helpers.year()) && other.area().equals(helpers.area()))
                    .findFirst();
            if (claim.isPresent()) {
                draft.ground(claim.get());
                sum = Intervals.sum(sum, count(claim.get().interval().get()));
                named = named.plus(claim.get().figure().get().amount());
                terms.add(Figures.say(claim.get().figure().get()));
            } else {
                unknown.add(object);
                sum = Intervals.sum(sum, Interval.atLeast(Quantity.of(Rational.ZERO, Unit.ONE)));
            }
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        draft.assume(
                helpers.indicator() + " are paired one to one with " + String.join(" and ", objects),
                helpers.indicator() + "与" + String.join("、", objects) + "一对一结对");
        Quantity own = helpers.figure().get();
        draft.step(
                Figures.say(own) + " against " + String.join(" + ", terms),
                Figures.say(own) + " 对 " + String.join(" + ", terms));
        Optional<Interval> common = count(helpers.interval().get()).intersection(sum);
        if (!common.isPresent()) {
            return Optional.of(draft.conclude(
                    Verdict.CONFLICT,
                    "The two sides can never be equal in number, so a one-to-one pairing is impossible",
                    "两方数量不可能相等，无法一对一结对"));
        }
        draft.interval(common.get());
        Rational over = own.amount().minus(named);
        if (!unknown.isEmpty()) {
            return Optional.of(draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "The number of " + String.join(" and ", unknown) + " is not given; as the figures stand "
                            + Figures.say(over.signum() < 0 ? Rational.ZERO : over) + " are left for them",
                    "文中未给出" + String.join("、", unknown) + "；按现有数字，可供其结对的为 "
                            + Figures.say(over.signum() < 0 ? Rational.ZERO : over)));
        }
        if (over.signum() == 0) {
            return Optional.of(
                    draft.conclude(Verdict.CONSISTENT, "Both sides are equal in number: one to one", "两方数量相等，可一对一结对"));
        }
        String left = Figures.say(over.signum() < 0 ? over.negated() : over);
        return Optional.of(draft.conclude(
                Verdict.UNDERDETERMINED,
                "As the figures stand " + left
                        + (over.signum() < 0 ? " are without a partner" : " partners have nobody"),
                over.signum() < 0 ? "按现有数字，有 " + left + " 个对象无人结对" : "按现有数字，有 " + left + " 个结对主体没有对象"));
    }

    /** Without its counter: 千户 and 人 are numbers here. */
    private static Interval count(Interval interval) {
        Rational magnitude = interval.getUnit().magnitude();
        return Interval.of(
                interval.getLow().map(magnitude::times),
                interval.isLowIncluded(),
                interval.getHigh().map(magnitude::times),
                interval.isHighIncluded(),
                Unit.ONE);
    }
}
