// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.indicator.RelationKind;

/**
 * What each of n units must reach against what all must reach: T = Σ xᵢ with each xᵢ in E, so T in n·E.
 *
 * <p>Where some of the units are counted as passing a higher floor, the sum of floors rises by as much, the higher tiers counting
 * among the lower ones, which is the least there can be. Without a declared n the answer is how many units the two leave.
 */
final class UnitAndTotal implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links units = new Links(inquiry, RelationKind.UNIT_OF);
        Links counted = new Links(inquiry, RelationKind.COUNTED_IN);
        for (String indicator : Links.indicators(inquiry)) {
            List<Claim> each = Setting.select(
                    inquiry.of(indicator), claim -> claim.quantifier() == Quantifier.EACH && Links.amount(claim));
            if (each.isEmpty()) {
                continue;
            }
            Map<String, List<Claim>> groups = new TreeMap<>();
            for (Claim claim : each) {
                if (!claim.target().getScope().getThreshold().isPresent()) {
                    groups.computeIfAbsent(unit(claim) + " " + claim.kind(), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
            Set<String> totals = new TreeSet<>(units.objects(indicator));
            totals.add(indicator);
            for (List<Claim> group : groups.values()) {
                Set<Finding> found = new LinkedHashSet<>();
                for (String total : totals) {
                    boolean declared = !total.equals(indicator);
                    if (declared || totals.size() == 1 && group.stream().allMatch(Links::sumsUp)) {
                        new UnitGroup(inquiry, indicator, total, group, counted).findings(found);
                    }
                }
                found.forEach(to);
            }
        }
    }

    /** The unit, with the condition on which one belongs; it is under this name that its number must be declared. */
    static String unit(Claim claim) {
        Scope scope = claim.target().getScope();
        String unit = scope.getUnit().orElse("");
        return scope.getCondition()
                        .filter(condition -> !unit.contains(condition))
                        .orElse("")
                + unit;
    }
}
