// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;

/** Which parts of a plan have someone who answers for them: by a clause there, above or below, or by one for the whole plan. */
final class Charges {

    private final Set<OutlineNumber> charged = new HashSet<>();
    private final Set<OutlineNumber> above = new HashSet<>();
    private boolean whole;

    private Charges() {}

    /** What the responsibility clauses cover. */
    static Charges clauses(Plan plan) {
        Charges charges = new Charges();
        for (ResponsibilityClause clause : plan.getClauses()) {
            charges.whole |= !clause.getMeasure().isPresent();
            clause.getMeasure().ifPresent(charges::add);
        }
        return charges;
    }

    /** What the clauses and the duties of office holders cover. */
    static Charges all(Plan plan) {
        Charges charges = clauses(plan);
        for (Duty duty : plan.getDuties()) {
            charges.add(duty.getSection());
        }
        return charges;
    }

    private void add(OutlineNumber number) {
        charged.add(number);
        Optional<OutlineNumber> up = number.parent();
        while (up.isPresent() && above.add(up.get())) {
            up = up.get().parent();
        }
    }

    /** Whether someone answers for the plan as a whole. */
    boolean whole() {
        return whole;
    }

    /** Whether naming someone is the style of the plan: at least two thirds of its measures have someone. */
    boolean customary(Plan plan) {
        long covered = plan.getMeasures().stream()
                .filter(measure -> covers(measure.getNumber()))
                .count();
        return covered > 0 && 3 * covered >= 2L * plan.getMeasures().size();
    }

    /** Whether someone answers for that part, for one that it belongs to, or for a part of it. */
    boolean covers(OutlineNumber number) {
        Optional<OutlineNumber> up = Optional.of(number);
        while (up.isPresent()) {
            if (charged.contains(up.get())) {
                return true;
            }
            up = up.get().parent();
        }
        return whole || above.contains(number);
    }
}
