// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;

/** One party charged by one assignment: as the text names it, or as a registry settles it. */
final class Charge {

    final Assignment assignment;
    final String name;
    final MentionKind kind;
    final Optional<String> id;
    final Optional<ExpansionOutcome> unsettled;

    /** Whether it comes by a collective. */
    final boolean expanded;

    private Charge(
            Assignment assignment,
            String name,
            MentionKind kind,
            Optional<String> id,
            Optional<ExpansionOutcome> unsettled,
            boolean expanded) {
        this.assignment = assignment;
        this.name = name;
        this.kind = kind;
        this.id = id;
        this.unsettled = unsettled;
        this.expanded = expanded;
    }

    static List<Charge> written(List<Assignment> assignments) {
        List<Charge> charges = new ArrayList<>();
        for (Assignment assignment : assignments) {
            charges.add(written(assignment, Optional.empty()));
        }
        return charges;
    }

    static List<Charge> expanded(Expansion expansion) {
        List<Charge> charges = new ArrayList<>();
        for (AssignmentExpansion entry : expansion.getEntries()) {
            Assignment assignment = entry.getAssignment();
            boolean collective = entry.getOutcome() == ExpansionOutcome.EXPANDED;
            for (Bearer bearer : entry.getBearers()) {
                charges.add(new Charge(
                        assignment,
                        bearer.getName(),
                        MentionKind.NAMED,
                        Optional.of(bearer.getId()),
                        Optional.empty(),
                        collective));
            }
            if (entry.getBearers().isEmpty()) {
                charges.add(written(assignment, Optional.of(entry.getOutcome())));
            }
        }
        return charges;
    }

    private static Charge written(Assignment assignment, Optional<ExpansionOutcome> unsettled) {
        PartyMention party = assignment.getParty();
        return new Charge(assignment, party.getText(), party.getKind(), Optional.empty(), unsettled, false);
    }

    /** What is equal for the same party only: its id, or its name as a mention of that kind. */
    String key() {
        return id.map(known -> "#" + known).orElseGet(() -> kind.code() + " " + name);
    }
}
