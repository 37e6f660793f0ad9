// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A part against its whole, as amounts or as shares of the same: p ≤ w. And a standing share of a whole that was observed: what the
 * share allows of it, and whether an observed part keeps to that.
 *
 * <p>A floor of the part is a floor of the whole, so a bare number of the whole below it is no conflict, only one if it is meant
 * exactly.
 */
final class PartAndWhole implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<Finding> found = new LinkedHashSet<>();
        new Links(inquiry, RelationKind.PART_OF).byObject().forEach((whole, parts) -> {
            Map<String, List<Claim>> wholes = kinds(inquiry.of(whole), true);
            for (String part : parts) {
                kinds(inquiry.of(part), false).forEach((kind, claims) -> {
                    Map<String, List<Claim>> roles = new LinkedHashMap<>();
                    roles.put("part", claims);
                    roles.put("whole", wholes.getOrDefault(kind, new ArrayList<>()));
                    for (Setting setting : Setting.of(roles, Setting::exactly)) {
                        setting.held("part")
                                .filter(held -> held.low()
                                        .filter(low -> low.signum() > 0)
                                        .isPresent())
                                .ifPresent(one -> setting.held("whole")
                                        .filter(all -> all.unit().commensurable(one.unit()))
                                        .ifPresent(all -> found.add(finding(part, whole, one, all))));
                    }
                });
            }
        });
        observed(inquiry, found);
        found.forEach(to);
    }

    /** Amounts by the kind of change; shares and levels in percent together. */
    private static Map<String, List<Claim>> kinds(List<Claim> claims, boolean whole) {
        Map<String, List<Claim>> kinds = new TreeMap<>();
        for (Claim claim : Setting.select(claims, claim -> counts(claim, whole))) {
            if (Links.amount(claim) || share(claim)) {
                kinds.computeIfAbsent(share(claim) ? "share" : claim.kind().name(), unused -> new ArrayList<>())
                        .add(claim);
            }
        }
        return kinds;
    }

    private static boolean counts(Claim claim, boolean whole) {
        return (claim.quantifier() == Quantifier.TOTAL || claim.quantifier() == Quantifier.COUNT_WHERE)
                && !(whole && claim.target().getScope().getCondition().isPresent());
    }

    private static boolean share(Claim claim) {
        return claim.ratio() && (claim.kind() == ChangeKind.SHARE || claim.kind() == ChangeKind.LEVEL);
    }

    private static Finding finding(String part, String whole, Held one, Held all) {
        Interval some = one.interval().in(all.unit());
        Interval least = Interval.of(some.getLow(), some.isLowIncluded(), Optional.empty(), false, all.unit());
        Interval total = all.interval();
        Draft draft = new Draft(CheckRule.PART_AND_WHOLE, part);
        Held.ground(draft, one, all);
        Links.declared(draft, RelationKind.PART_OF, part, whole);
        Optional<Interval> both = total.intersection(least);
        if (!both.isPresent()) {
            return Held.contradiction(
                    draft,
                    "The part is to be " + Figures.english(least) + ", the whole " + Figures.english(total),
                    "部分" + Figures.chinese(least) + "，而整体" + Figures.chinese(total) + "，不能同时成立",
                    one,
                    all);
        }
        Rational low = least.getLow().get();
        Optional<Rational> goal = total.getLow().filter(floor -> floor.signum() > 0);
        if (both.get().single()) {
            draft.interval(both.get());
            return draft.conclude(
                    Verdict.TIGHT,
                    "The part takes all of the whole: " + Figures.english(both.get()),
                    "部分要求已占满整体，没有余量：只能" + Figures.chinese(both.get()));
        }
        if (goal.isPresent() && low.compareTo(goal.get()) > 0) {
            draft.interval(both.get());
            boolean bare = all.claims().stream()
                    .anyMatch(claim ->
                            comparator(claim).filter(Comparator.EQUAL::equals).isPresent());
            return bare
                    ? draft.conclude(
                            Verdict.UNDERDETERMINED,
                            "The part is to be " + Figures.english(least)
                                    + ", more than the figure of the whole; they conflict if "
                                    + "that is meant exactly, otherwise the whole is " + Figures.english(both.get()),
                            "部分" + Figures.chinese(least) + "，大于整体的数字；如整体为确数则相互矛盾，如为下限则整体须"
                                    + Figures.chinese(both.get()))
                    : draft.conclude(
                            Verdict.DOMINATED,
                            "The whole follows from the part, and can never bind: it is " + Figures.english(both.get()),
                            "整体要求已被部分要求涵盖，不起约束作用：整体须" + Figures.chinese(both.get()));
        }
        Optional<Rational> measure = goal.isPresent() ? goal : total.getHigh();
        return measure.map(figure -> {
                    String share = Figures.percent(low.dividedBy(figure));
                    String division =
                            Figures.decimal(low) + " / " + Figures.decimal(figure) + " " + Figures.equal(share);
                    draft.step(division, division);
                    return draft.conclude(
                            Verdict.CONSISTENT,
                            "The part comes to " + share + " of the whole",
                            "部分要求相当于整体要求的 " + share);
                })
                .orElseGet(() -> draft.conclude(Verdict.CONSISTENT, "Part and whole can both hold", "部分要求与整体要求可以同时成立"));
    }

    private static Optional<Comparator> comparator(Claim claim) {
        return claim.target()
                .getBound()
                .match(
                        numeric -> Optional.of(numeric.getComparator()),
                        no -> Optional.empty(),
                        no -> Optional.empty(),
                        no -> Optional.empty(),
                        no -> Optional.empty());
    }

    /** Standing shares of what was observed. */
    private static void observed(Inquiry inquiry, Set<Finding> to) {
        Map<String, List<Observation>> byName = new HashMap<>();
        Map<String, Observation> byKey = new HashMap<>();
        for (Observation observation : inquiry.facts().getObservations()) {
            String name = inquiry.name(observation.getIndicator().getName());
            byName.computeIfAbsent(name, unused -> new ArrayList<>()).add(observation);
            byKey.merge(key(name, observation), observation, PartAndWhole::smaller);
        }
        if (byName.isEmpty()) {
            return;
        }
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : Setting.select(group, PartAndWhole::standing)) {
                Indicator indicator = claim.target().getIndicator();
                String part = inquiry.name(indicator.getNumerator().get());
                String whole = inquiry.name(indicator.getDenominator().get());
                for (Observation observation : byName.getOrDefault(whole, new ArrayList<>())) {
                    if (observation.getValue().getValue().signum() > 0) {
                        to.add(observed(claim, observation, Optional.ofNullable(byKey.get(key(part, observation)))));
                    }
                }
            }
        }
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

    private static Finding observed(Claim claim, Observation whole, Optional<Observation> part) {
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
