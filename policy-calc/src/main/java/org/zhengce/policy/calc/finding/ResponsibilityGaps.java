// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * Measures that name nobody where at least two thirds of their kind do, and a party that answers for a measure and supports it, too.
 *
 * <p>A plan that names nobody anywhere has another style, and is left alone; so is one whose clauses charge someone with the whole.
 * Two roles are told only where the measure has one clause for each: with more, the clauses belong to parts of the measure.
 */
final class ResponsibilityGaps implements Check {

    private static final int FEWEST = 3;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            unnamed(source, to);
            twice(source, to);
        }
    }

    private static void unnamed(Source source, Consumer<Finding> to) {
        Charges charges = Charges.clauses(source.plan());
        Map<MeasureKind, List<OutlineNumber>> without = new EnumMap<>(MeasureKind.class);
        Map<MeasureKind, Integer> total = new EnumMap<>(MeasureKind.class);
        for (Measure measure : source.plan().getMeasures()) {
            total.merge(measure.getKind(), 1, Integer::sum);
            if (!charges.covers(measure.getNumber())) {
                without.computeIfAbsent(measure.getKind(), unused -> new ArrayList<>())
                        .add(measure.getNumber());
            }
        }
        without.forEach((kind, numbers) -> {
            int all = total.getOrDefault(kind, 0);
            int n = numbers.size();
            if (all < FEWEST || 3 * n > all) {
                return;
            }
            Draft draft = new Draft(CheckRule.RESPONSIBILITY, kind.label());
            numbers.forEach(number -> draft.ground(source.section(number)));
            to.accept(draft.conclude(
                    Verdict.IRREGULAR,
                    n + " of " + all + " " + english(kind) + (n == 1 ? " names" : " name") + " nobody: "
                            + Ordinals.list(numbers, ", ", " …"),
                    all + "项" + kind.label() + "中有" + n + "项（" + Ordinals.list(numbers, "、", "等") + "）未明确责任单位，其余"
                            + (all - n) + "项均已明确"));
        });
    }

    private static String english(MeasureKind kind) {
        return kind == MeasureKind.ACTION ? "tasks" : kind == MeasureKind.SAFEGUARD ? "safeguards" : "measures";
    }

    private static void twice(Source source, Consumer<Finding> to) {
        Map<OutlineNumber, List<ResponsibilityClause>> clauses = new LinkedHashMap<>();
        for (ResponsibilityClause clause : source.plan().getClauses()) {
            clause.getMeasure()
                    .ifPresent(measure -> clauses.computeIfAbsent(measure, unused -> new ArrayList<>())
                            .add(clause));
        }
        clauses.forEach((measure, list) -> {
            Set<Role> once = EnumSet.noneOf(Role.class);
            boolean single = list.stream().allMatch(clause -> once.add(clause.getRole()));
            if (!single || !once.contains(Role.SUPPORTING)) {
                return;
            }
            Map<String, Set<Role>> roles = new TreeMap<>();
            for (ResponsibilityClause clause : list) {
                for (PartyGroup group : clause.getGroups()) {
                    for (PartyMention party : group.getParties()) {
                        if (party.getKind() == MentionKind.NAMED) {
                            roles.computeIfAbsent(Names.bare(party.getText()), unused -> EnumSet.noneOf(Role.class))
                                    .add(clause.getRole());
                        }
                    }
                }
            }
            roles.forEach((party, has) -> {
                if (has.size() > 1 && has.contains(Role.SUPPORTING)) {
                    to.accept(twice(source, measure, party, has, list));
                }
            });
        });
    }

    private static Finding twice(
            Source source, OutlineNumber measure, String party, Set<Role> has, List<ResponsibilityClause> clauses) {
        Role other = has.contains(Role.RESPONSIBLE) ? Role.RESPONSIBLE : Role.LEAD;
        Draft draft = new Draft(CheckRule.RESPONSIBILITY, party);
        for (ResponsibilityClause clause : clauses) {
            if (has.contains(clause.getRole())) {
                draft.ground(source.ground(
                        clause.getMeasure(), measure + " " + clause.getRole().label(), clause.getQuote()));
            }
        }
        return draft.conclude(
                Verdict.IRREGULAR,
                party + " is both " + (other == Role.LEAD ? "in the lead" : "responsible") + " and in support of "
                        + measure,
                party + "在" + measure + "中既是" + other.label() + "又是" + Role.SUPPORTING.label());
    }
}
