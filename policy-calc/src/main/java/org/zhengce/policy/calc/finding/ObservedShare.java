// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** A standing share of a whole that was observed: what the share allows of it, and whether an observed part keeps to that. */
final class ObservedShare implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Map<String, List<Observation>> byName = new HashMap<>();
        Map<String, Observation> byKey = new HashMap<>();
        for (Observation observation : inquiry.facts().getObservations()) {
            String name = inquiry.name(observation.getIndicator().getName());
            byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(observation);
            byKey.merge(key(name, observation), observation, ObservedShare::smaller);
        }
        if (byName.isEmpty()) {
            return;
        }
        Set<Finding> found = new LinkedHashSet<>();
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : Setting.select(group, ObservedShare::standing)) {
                Indicator indicator = claim.target().getIndicator();
                String part = inquiry.name(indicator.getNumerator().get());
                String whole = inquiry.name(indicator.getDenominator().get());
                for (Observation observation : byName.getOrDefault(whole, new ArrayList<>())) {
                    if (observation.getValue().getValue().signum() > 0) {
                        found.add(finding(claim, observation, Optional.ofNullable(byKey.get(key(part, observation)))));
                    }
                }
            }
        }
        found.forEach(to);
    }

    private static Observation smaller(Observation one, Observation other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static String key(String name, Observation observation) {
        return name + " " + observation.getObject() + " " + observation.getPeriod();
    }

    private static boolean standing(Claim claim) {
        Indicator indicator = claim.target().getIndicator();
        return claim.kind() == ChangeKind.SHARE
                && claim.ratio()
                && claim.quantifier() != Quantifier.COUNT_WHERE
                && indicator.getNumerator().isPresent()
                && indicator.getDenominator().isPresent()
                && Setting.exactly(claim).isEmpty();
    }

    private static Finding finding(Claim claim, Observation whole, Optional<Observation> part) {
        Quantity all = whole.getValue();
        Interval allowed = Intervals.product(claim.interval().get().in(Unit.ONE), Interval.exactly(all), all.getUnit());
        Draft draft = new Draft(CheckRule.PART_AND_WHOLE, claim.indicator()).ground(claim);
        ground(draft, whole);
        draft.interval(allowed);
        draft.step(
                Figures.say(claim.target().getBound()) + " of " + Figures.say(all) + ": " + Figures.english(allowed),
                Figures.say(all) + " × " + Figures.say(claim.target().getBound()) + "：" + Figures.chinese(allowed));
        Optional<Quantity> some =
                part.map(Observation::getValue).filter(value -> value.getUnit().commensurable(all.getUnit()));
        if (!some.isPresent()) {
            return draft.conclude(
                    Verdict.CONSISTENT,
                    "Of " + Figures.say(all) + " the share is " + Figures.english(allowed),
                    Figures.say(all) + "中，该部分须" + Figures.chinese(allowed));
        }
        ground(draft, part.get());
        String figure = Figures.say(some.get());
        if (!allowed.contains(some.get())) {
            return draft.conclude(
                    Verdict.CONFLICT,
                    "The observed " + figure + " are not " + Figures.english(allowed),
                    "实际值 " + figure + " 不符合要求（须" + Figures.chinese(allowed) + "）");
        }
        Rational amount = some.get().amount().dividedBy(all.getUnit().magnitude());
        boolean end = Optional.of(amount).equals(allowed.getLow())
                || Optional.of(amount).equals(allowed.getHigh());
        return draft.conclude(
                end ? Verdict.TIGHT : Verdict.CONSISTENT,
                "The observed " + figure + (end ? " just keep to it" : " keep to it"),
                "实际值 " + figure + (end ? " 恰好符合要求，没有余量" : " 符合要求"));
    }

    private static void ground(Draft draft, Observation observation) {
        String text = observation.getObject().map(object -> object + " ").orElse("")
                + observation.getIndicator().getName() + " " + Figures.say(observation.getValue()) + "（"
                + observation.getPeriod() + "）";
        draft.ground(Ground.builder().text(text).build());
    }
}
