// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

/**
 * At which stage money is counted (投资口径): what a project takes over all its years (总投资, 协议投资), or what comes within a period
 * (完成投资, 到位资金). An amount of the one kind is no part of one of the other, whatever their figures.
 */
enum Stage {
    WHOLE_LIFE,
    PERIOD;

    private static final Pattern WHOLE = Pattern.compile("(?:总|计划|协议|意向)投资|投资总额|(?:签约|协议|合同)(?:金额|引资)|概算");

    static Stage of(String indicator) {
        return WHOLE.matcher(indicator).find() ? WHOLE_LIFE : PERIOD;
    }

    /** Of a part and a whole that are declared as such but counted at different stages: how their first figures compare. */
    static void findings(String part, List<Claim> parts, String whole, List<Claim> wholes, Collection<Finding> to) {
        Map<Source, Claim> first = first(parts);
        first(wholes).forEach((source, all) -> {
            Claim one = first.get(source);
            if (one != null
                    && one.figure()
                            .get()
                            .getUnit()
                            .commensurable(all.figure().get().getUnit())) {
                to.add(finding(part, one, whole, all));
            }
        });
    }

    private static Map<Source, Claim> first(List<Claim> claims) {
        Map<Source, Claim> first = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (amount(claim)) {
                first.putIfAbsent(claim.source(), claim);
            }
        }
        return first;
    }

    private static boolean amount(Claim claim) {
        return Links.amount(claim)
                && claim.figure()
                        .filter(figure -> figure.getValue().signum() > 0)
                        .isPresent();
    }

    private static Finding finding(String part, Claim one, String whole, Claim all) {
        Quantity some = one.figure().get();
        Quantity total = all.figure().get();
        Rational ratio = some.amount().dividedBy(total.amount());
        String division = Figures.say(some) + " / " + Figures.say(total) + " " + Figures.result(ratio);
        Draft draft = new Draft(CheckRule.PART_AND_WHOLE, part).ground(one).ground(all);
        Links.declared(draft, RelationKind.PART_OF, part, whole);
        return draft.step(division, division)
                .conclude(
                        Verdict.UNDERDETERMINED,
                        "One is counted over all the years of a project, the other within a period: they cannot be compared "
                                + "without the stage",
                        "一为项目全周期投资，一为当期数，口径不同，未区分阶段前不可比较");
    }
}
