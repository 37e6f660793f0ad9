// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;

/**
 * A part against its whole, as amounts or as shares of the same: p ≤ w.
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
                if (Stage.of(part) != Stage.of(whole)) {
                    Stage.findings(part, inquiry.of(part), whole, inquiry.of(whole), found);
                    continue;
                }
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
}
