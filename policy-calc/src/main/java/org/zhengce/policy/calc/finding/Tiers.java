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
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Counts of units above thresholds, against the total that those units are part of and against each other.
 *
 * <p>kᵢ units at or above tᵢ: apart, T ≥ Σ kᵢ·tᵢ; nested (those above the higher threshold count among those above the lower),
 * T ≥ Σ (kᵢ − kᵢ₋₁)·tᵢ from the highest down, no difference below nought. Which of the two the text means is open unless it is
 * declared that one is nested in the other, so a conflict needs the second. Of nested counts the lower is at least the higher.
 */
final class Tiers implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links nested = new Links(inquiry, RelationKind.NESTED_IN);
        Links counted = new Links(inquiry, RelationKind.COUNTED_IN);
        Set<Finding> found = new LinkedHashSet<>();
        counted.byObject().forEach((total, names) -> {
            Map<String, List<Claim>> roles = new LinkedHashMap<>();
            Set<String> tierRoles = Tier.roles(inquiry, names, roles);
            roles.put("total", Setting.select(inquiry.of(total), claim -> claim.plain() && Links.amount(claim)));
            boolean units = roles.get("total").isEmpty()
                    && inquiry.of(total).stream().anyMatch(claim -> claim.quantifier() == Quantifier.EACH);
            if (!units) {
                for (Setting setting : Setting.of(roles, Setting::exactly)) {
                    sum(inquiry, nested, total, setting, tierRoles).ifPresent(found::add);
                }
            }
        });
        nested.byObject().forEach((lower, uppers) -> uppers.forEach(upper -> counts(inquiry, upper, lower, found)));
        found.forEach(to);
    }

    private static Optional<Finding> sum(
            Inquiry inquiry, Links nested, String total, Setting setting, Set<String> roles) {
        Optional<Held> all = setting.held("total");
        Optional<Unit> unit = all.isPresent() ? all.map(Held::unit) : firstUnit(setting, roles);
        if (!unit.isPresent()) {
            return Optional.empty();
        }
        List<Tier> tiers = Tier.of(inquiry, setting, roles, unit.get());
        return tiers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(nested, total, tiers, all, unit.get()).finding());
    }

    private static Optional<Unit> firstUnit(Setting setting, Set<String> roles) {
        for (String role : roles) {
            Optional<Held> held = setting.held(role);
            if (held.isPresent()) {
                return Tier.floor(held.get().claims().iterator().next()).map(Interval::getUnit);
            }
        }
        return Optional.empty();
    }

    /** Two counts of which one is nested in the other. */
    private static void counts(Inquiry inquiry, String upper, String lower, Set<Finding> to) {
        Map<String, List<Claim>> roles = new LinkedHashMap<>();
        roles.put("upper", Setting.select(inquiry.of(upper), Tiers::count));
        roles.put("lower", Setting.select(inquiry.of(lower), Tiers::count));
        for (Setting setting : Setting.of(roles, Setting::exactly)) {
            Optional<Held> high =
                    setting.held("upper").filter(held -> held.low().isPresent());
            Optional<Held> low = setting.held("lower")
                    .filter(held -> high.isPresent() && high.get().unit().commensurable(held.unit()));
            if (!low.isPresent()) {
                continue;
            }
            Interval up = high.get().interval().in(low.get().unit());
            Interval least = Interval.of(up.getLow(), up.isLowIncluded(), Optional.empty(), false, up.getUnit());
            Draft draft = new Draft(CheckRule.TIERS, lower);
            Held.ground(draft, high.get(), low.get());
            Links.declared(draft, RelationKind.NESTED_IN, upper, lower);
            if (!least.intersection(low.get().interval()).isPresent()) {
                to.add(Held.contradiction(
                        draft,
                        "There are to be " + Figures.english(least) + " of the higher tier, and "
                                + Figures.english(low.get().interval()) + " of the lower that includes it",
                        "高一级" + Figures.chinese(least) + "，而包含它的低一级"
                                + Figures.chinese(low.get().interval()) + "，不能同时成立",
                        high.get(),
                        low.get()));
            } else if (low.get().low().isPresent() && low.get().interval().encloses(least)) {
                to.add(draft.conclude(
                        Verdict.DOMINATED,
                        "The count of the lower tier follows from that of the higher: " + Figures.english(least),
                        "低一级的数量要求已被高一级涵盖：至少同样" + Figures.chinese(least)));
            }
        }
    }

    private static boolean count(Claim claim) {
        return (Tier.counts(claim) || claim.plain()) && Links.amount(claim);
    }

    /** The tiers of one total at one time. */
    private static final class Case {

        private final Draft draft;
        private final List<Tier> tiers;
        private final Optional<Held> all;
        private final Unit unit;
        private final Tier.Sum least;
        private final Tier.Sum most;
        private final Held[] grounds;

        Case(Links nested, String total, List<Tier> tiers, Optional<Held> all, Unit unit) {
            this.draft = new Draft(CheckRule.TIERS, total);
            this.tiers = tiers;
            this.all = all;
            this.unit = unit;
            this.least = Tier.nested(tiers, unit);
            this.most = most(nested);
            List<Held> held = new ArrayList<>();
            all.ifPresent(held::add);
            for (Tier tier : tiers) {
                held.add(tier.held());
                Links.declared(draft, RelationKind.COUNTED_IN, tier.name(), total);
                for (Tier other : tiers) {
                    if (nested.declares(tier.name(), other.name())) {
                        Links.declared(draft, RelationKind.NESTED_IN, tier.name(), other.name());
                    }
                }
            }
            this.grounds = held.toArray(new Held[0]);
            Held.ground(draft, grounds);
            draft.assume("No unit has less than nought", "各单元数值不为负");
        }

        /** What is declared nested stays so; all else apart. */
        private Tier.Sum most(Links nested) {
            Map<String, List<Tier>> chains = new LinkedHashMap<>();
            Map<String, String> head = new HashMap<>();
            for (Tier tier : tiers) {
                String name = tier.name();
                Optional<String> above =
                        nested.subjects(name).stream().filter(head::containsKey).findFirst();
                String chain = above.map(head::get).orElse(name + " " + tier.floor());
                head.putIfAbsent(name, chain);
                chains.computeIfAbsent(chain, unused -> new ArrayList<>()).add(tier);
            }
            Tier.Sum sum = new Tier.Sum(unit);
            chains.values().forEach(chain -> sum.add(Tier.nested(chain, unit)));
            return sum;
        }

        private boolean open() {
            return !least.amount().equals(most.amount());
        }

        Finding finding() {
            Optional<Rational> goal = all.flatMap(Held::low).filter(low -> low.signum() > 0);
            if (open()) {
                draft.step("Apart: " + most + part(most, goal, " of the total"), "各级互不包含：" + most + share(most, goal));
                draft.step(
                        "The higher among the lower: " + least + part(least, goal, " of the total"),
                        "高一级计入低一级：" + least + share(least, goal));
            } else {
                draft.step(least + part(least, goal, " of the total"), least + share(least, goal));
            }
            Interval floor = least.interval();
            if (!all.isPresent()) {
                Interval shown = Figures.handy(floor);
                draft.interval(shown);
                return draft.conclude(
                        open() ? Verdict.UNDERDETERMINED : Verdict.CONSISTENT,
                        "Together " + Figures.english(shown)
                                + (open()
                                        ? "; if the tiers are apart, " + Figures.english(Figures.handy(most.interval()))
                                        : ""),
                        "合计" + Figures.chinese(shown)
                                + (open() ? "；各级互不包含时，合计" + Figures.chinese(Figures.handy(most.interval())) : ""));
            }
            return against(all.get().interval(), floor, goal);
        }

        private Finding against(Interval whole, Interval floor, Optional<Rational> goal) {
            Optional<Interval> both = whole.intersection(floor);
            if (!both.isPresent()) {
                return Held.contradiction(
                        draft,
                        "The counted units have " + Figures.english(floor) + " together, the total is to be "
                                + Figures.english(whole),
                        "达标单元合计" + Figures.chinese(floor) + "，与总量要求（" + Figures.chinese(whole) + "）不能同时成立",
                        grounds);
            }
            draft.interval(both.get());
            if (!whole.intersection(most.interval()).isPresent()) {
                return draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "They fit only if the higher tier counts among the lower, which the text does not say",
                        "仅当高一级计入低一级时方可同时成立，文中未写明");
            }
            if (whole.encloses(floor)) {
                return draft.conclude(
                        Verdict.DOMINATED,
                        "The total follows from the counted units, and can never bind",
                        "总量要求已被达标单元的数量要求涵盖，不起约束作用");
            }
            if (both.get().single()) {
                return draft.conclude(
                        Verdict.TIGHT,
                        "The total leaves nothing beyond the counted units: " + Figures.english(both.get()),
                        "总量要求与达标单元之间没有余量，合计只能" + Figures.chinese(both.get()));
            }
            if (!goal.isPresent()) {
                return draft.conclude(
                        Verdict.CONSISTENT,
                        "Both can hold: the total is then " + Figures.english(both.get()),
                        "可以同时成立，此时总量" + Figures.chinese(both.get()));
            }
            rest(goal.get());
            String shares = Figures.percent(least.amount().dividedBy(goal.get()))
                    + (open() ? " to " + Figures.percent(most.amount().dividedBy(goal.get())) : "");
            return draft.conclude(
                    Verdict.CONSISTENT,
                    "The counted units make up " + shares + " of the total",
                    "达标单元合计占总量要求的 " + shares.replace(" to ", "（包含）至 ") + (open() ? "（互不包含）" : ""));
        }

        /** What is left for the others if the total is just reached. */
        private void rest(Rational goal) {
            Rational apart = goal.minus(most.amount());
            Rational within = goal.minus(least.amount());
            if (apart.signum() < 0) {
                return;
            }
            boolean strict = !least.interval().isLowIncluded();
            String one = Figures.decimal(Quantity.of(apart, unit));
            String other = Figures.decimal(Quantity.of(within, unit));
            draft.step(
                    "If the total is just reached, the rest has " + (strict ? "less than " : "at most ") + one
                            + (open() ? " (apart) or " + other + " (nested)" : ""),
                    "总量恰好达到时，其余单元合计" + (strict ? "低于 " : "不超过 ") + one + (open() ? "（互不包含）或 " + other + "（包含）" : ""));
        }

        private static String part(Tier.Sum sum, Optional<Rational> goal, String of) {
            return goal.map(whole -> ", " + Figures.percent(sum.amount().dividedBy(whole)) + of)
                    .orElse("");
        }

        private static String share(Tier.Sum sum, Optional<Rational> goal) {
            return goal.map(whole -> "，占总量要求的 " + Figures.percent(sum.amount().dividedBy(whole)))
                    .orElse("");
        }
    }
}
