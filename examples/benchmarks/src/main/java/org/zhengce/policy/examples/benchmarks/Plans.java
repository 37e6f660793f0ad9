// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** Plans and registries of any size: n measures, each with ten parties of which one is a collective. */
final class Plans {

    static final String COLLECTIVE = "各区县政府";

    private static final int PARTIES = 500;
    private static final int PARTIES_PER_MEASURE = 10;

    private Plans() {}

    static Plan plan(int measures) {
        return plan(measures, 0);
    }

    /** The same with another lead for every measure, and so a tenth of the assignments changed. */
    static Plan changed(int measures) {
        return plan(measures, 1);
    }

    private static Plan plan(int measures, int shift) {
        Plan.Builder plan = Plan.builder();
        for (int i = 1; i <= measures; i++) {
            OutlineNumber number = OutlineNumber.parse("附件" + (i % 900 + 1) + "·" + (i / 900 + 1));
            plan.addMeasures(
                    Measure.builder().number(number).kind(MeasureKind.ACTION).build());
            plan.addClauses(clause(number, Role.LEAD, i + shift, 1));
            plan.addClauses(clause(number, Role.SUPPORTING, i, PARTIES_PER_MEASURE - 1));
        }
        return plan.build();
    }

    private static ResponsibilityClause clause(OutlineNumber measure, Role role, int seed, int parties) {
        PartyGroup.Builder group = PartyGroup.builder().openEnded(seed % 3 == 0);
        for (int i = 0; i < parties; i++) {
            boolean collective = i == PARTIES_PER_MEASURE - 2;
            group.addParties(
                    collective
                            ? PartyMention.builder()
                                    .text(COLLECTIVE)
                                    .kind(MentionKind.COLLECTIVE)
                                    .build()
                            : PartyMention.of(name((seed * 7 + i * 13) % PARTIES)));
        }
        return ResponsibilityClause.builder()
                .measure(measure)
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(group.build())
                .build();
    }

    /** Thirteen of the parties are those of the collective. */
    static PartyRegistry registry() {
        PartyRegistry.Builder registry = PartyRegistry.builder();
        CollectiveTerm.Builder term = CollectiveTerm.builder().term(COLLECTIVE);
        for (int i = 0; i < PARTIES; i++) {
            registry.addParties(Party.builder()
                    .id("p" + i)
                    .name(name(i))
                    .kind(PartyKind.DEPARTMENT)
                    .level(AdministrativeLevel.CITY)
                    .build());
            if (i < 13) {
                term.addMembers("p" + i);
            }
        }
        return registry.addCollectives(term.build()).build();
    }

    private static String name(int i) {
        return "云泽市第" + i + "局";
    }
}
