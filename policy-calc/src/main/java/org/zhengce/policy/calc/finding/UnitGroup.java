// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The claims on each unit of one kind, against the claims on one total. */
final class UnitGroup {

    private static final Unit COUNT = Unit.of("个");

    private final Inquiry inquiry;
    private final String indicator;
    private final String total;
    private final String unit;
    private final Optional<Rational> n;
    private final Map<String, List<Claim>> roles = new LinkedHashMap<>();
    private final Links counted;
    private final Set<String> tierRoles;

    UnitGroup(Inquiry inquiry, String indicator, String total, List<Claim> each, Links counted) {
        this.inquiry = inquiry;
        this.indicator = indicator;
        this.total = total;
        this.unit = UnitAndTotal.unit(each.get(0));
        this.n = inquiry.units(unit).filter(count -> count > 0).map(Rational::of);
        roles.put("each", each);
        roles.put(
                "total",
                Setting.select(
                        inquiry.of(total),
                        claim -> claim.plain() && claim.kind() == each.get(0).kind() && Links.amount(claim)));
        Set<String> tiers = new TreeSet<>(counted.subjects(indicator));
        tiers.addAll(counted.subjects(total));
        this.counted = counted;
        this.tierRoles = Tier.roles(inquiry, tiers, roles);
    }

    void findings(Set<Finding> to) {
        for (Setting setting : Setting.of(roles, Setting::exactly)) {
            Optional<Held> each = setting.held("each");
            if (!each.isPresent()) {
                continue;
            }
            Optional<Held> all = setting.held("total")
                    .filter(held -> held.unit().commensurable(each.get().unit()));
            Draft draft = new Draft(CheckRule.UNIT_AND_TOTAL, all.isPresent() ? total : indicator);
            if (!undeclared()) {
                Links.declared(draft, RelationKind.UNIT_OF, indicator, total);
            } else if (all.isPresent()) {
                draft.assume("The total is the sum over all " + unit, "总量等于各" + unit + "之和");
            }
            if (n.isPresent()) {
                draft.assume(
                        "There are " + n.get() + " " + unit + ", as declared", "已声明" + unit + "共 " + n.get() + " 个");
                to.add(new UnitCase(this, n.get(), draft, setting, each.get(), all).finding());
            } else if (all.isPresent()) {
                line(draft, each.get(), all.get()).ifPresent(to::add);
            }
        }
    }

    /** Without the number of units: how many there can be, or from how many on their floors cover the total. */
    private Optional<Finding> line(Draft draft, Held each, Held all) {
        Interval one = each.interval();
        Interval sum = all.interval().in(one.getUnit());
        Optional<Rational> floor = one.getLow().filter(low -> low.signum() > 0);
        Optional<Rational> most = floor.flatMap(
                low -> sum.getHigh().filter(high -> high.signum() > 0).map(high -> Tier.floor(high.dividedBy(low))));
        Optional<Rational> least = one.getHigh()
                .filter(high -> high.signum() > 0)
                .flatMap(high ->
                        sum.getLow().filter(low -> low.signum() > 0).map(low -> Tier.ceiling(low.dividedBy(high))));
        Held.ground(draft, each, all);
        String given = ", which is not declared";
        String missing = "，文中未给出" + unit + "的个数";
        if (most.isPresent()) {
            draft.interval(Interval.between(Rational.ZERO, most.get(), COUNT));
            return Optional.of(draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "Both can hold with at most " + most.get() + " " + unit + given,
                    unit + "不超过 " + most.get() + " 个时方可同时成立" + missing));
        }
        if (least.isPresent()) {
            draft.interval(Interval.atLeast(Quantity.of(least.get(), COUNT)));
            return Optional.of(draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "Both can hold with at least " + least.get() + " " + unit + given,
                    unit + "不少于 " + least.get() + " 个时方可同时成立" + missing));
        }
        return floor.flatMap(low -> sum.getLow()
                .filter(whole -> whole.compareTo(low) > 0)
                .map(whole -> {
                    cover(draft, whole.dividedBy(low));
                    return draft.conclude(
                            Verdict.UNDERDETERMINED,
                            "How much of the total the floors make up depends on the number of " + unit + given,
                            "各单元下限合计占总量的多少取决于" + unit + "的个数" + missing);
                }));
    }

    /** The highest floors of some of the units that the setting has, in that unit. */
    List<Tier> tiers(Setting setting, Unit measure) {
        return Tier.of(inquiry, setting, tierRoles, measure);
    }

    /** Says that a tier was declared to count such units. */
    void declared(Draft draft, Tier tier) {
        String of = counted.declares(tier.name(), indicator) ? indicator : total;
        Links.declared(draft, RelationKind.COUNTED_IN, tier.name(), of);
    }

    String unit() {
        return unit;
    }

    /** Whether units and total are one indicator, by its name. */
    boolean undeclared() {
        return total.equals(indicator);
    }

    void cover(Draft draft, Rational times) {
        Rational needed = Tier.ceiling(times);
        draft.step(
                "The floors alone cover the total from " + needed + " " + unit + " on",
                unit + "达到 " + needed + " 个时，仅凭各单元下限即可满足总量要求");
    }
}
