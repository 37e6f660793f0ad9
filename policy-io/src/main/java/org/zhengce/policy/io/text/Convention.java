// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.responsibility.Role;

/**
 * A convention on responsibility clauses that a text states once (统一约定): 逗号前为牵头单位，下同. From there on the first group of each clause without
 * a role of its own leads; the others are responsible, as the text says no more of them.
 */
final class Convention {

    private static final Pattern STATED =
            Pattern.compile("[。；，]?(?:注：)?(?:逗号|“，”)(?:之)?前(?:面)?的?(?:单位|部门)?(?:为|是)牵头(?:单位|部门)?(?:，[^，。〕）]{0,20})*");

    private final int from;

    private Convention(int from) {
        this.from = from;
    }

    /** Where the convention is stated between two indexes of a flow; the later index if it is not. */
    static int within(Flow flow, int start, int end) {
        Matcher m = STATED.matcher(flow.toString()).region(start, end);
        return m.find() ? m.start() : end;
    }

    /** The convention that a body states, from its section on. */
    static Optional<Convention> in(Body body) {
        Flow flow = body.flow();
        return flow.toString().contains("前") && within(flow, 0, flow.length()) < flow.length()
                ? Optional.of(new Convention(flow.offset(0)))
                : Optional.empty();
    }

    /** The clauses as the convention has them. */
    List<Clauses.Found> apply(List<Clauses.Found> clauses) {
        List<Clauses.Found> applied = new ArrayList<>();
        for (Clauses.Found clause : clauses) {
            boolean plain = clause.role() == Role.RESPONSIBLE && clause.groups().size() > 1;
            if (plain && clause.quote().getStart() >= from) {
                applied.add(clause.of(Role.LEAD, clause.groups().subList(0, 1)));
                applied.add(clause.of(
                        Role.RESPONSIBLE,
                        clause.groups().subList(1, clause.groups().size())));
            } else {
                applied.add(clause);
            }
        }
        return applied;
    }
}
