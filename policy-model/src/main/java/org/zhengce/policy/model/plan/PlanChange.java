// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Section;

/**
 * What became of one element of a plan other than a measure or a target (方案要素变动): a clause, an obligation, a rule, a section …
 *
 * <p>Either side is a plan that holds this element and nothing else: so the elements of all parts are stored alike, and read by
 * {@code change.getAfter().get().getObligations().get(0)}.
 */
@Value.Immutable
@PolicyValue
public abstract class PlanChange {

    PlanChange() {}

    /** The part of the plan to which it belongs. */
    public abstract PlanPart getPart();

    /** A plan with the element before and nothing else; absent if it is new. */
    public abstract Optional<Plan> getBefore();

    /** A plan with the element after and nothing else; absent if it is gone. */
    public abstract Optional<Plan> getAfter();

    /** Its place among those of its part before, from 1; there if and only if the element is. */
    public abstract Optional<Integer> getFrom();

    /** Its place among those of its part after, from 1; there if and only if the element is. */
    public abstract Optional<Integer> getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the change is: new, gone, moved as it is, in other words or at another place of the text only, or in what it says. */
    public PlanChangeKind kind() {
        if (!getBefore().isPresent()) {
            return PlanChangeKind.ADDED;
        }
        if (!getAfter().isPresent()) {
            return PlanChangeKind.REMOVED;
        }
        Plan before = getBefore().get();
        Plan after = getAfter().get();
        if (before.equals(after)) {
            return PlanChangeKind.MOVED;
        }
        return reworded(before, after) ? PlanChangeKind.REWORDED : PlanChangeKind.CHANGED;
    }

    private boolean reworded(Plan before, Plan after) {
        switch (getPart()) {
            case SECTION:
                return bare(before.getOutline().get(0))
                        .equals(bare(after.getOutline().get(0)));
            case PASSAGE:
                return before.getResidue().get(0).getKind()
                        == after.getResidue().get(0).getKind();
            default:
                return before.withoutQuotes().equals(after.withoutQuotes());
        }
    }

    /** A section as its heading shows it, its text left out. */
    static List<Object> bare(Section section) {
        return Arrays.asList(section.getNumber(), section.getMarker(), section.getLevel(), section.getHeading());
    }

    @Value.Check
    void check() {
        ChangeSides.check(getBefore(), getAfter(), getFrom(), getTo());
        getBefore().ifPresent(this::single);
        getAfter().ifPresent(this::single);
    }

    private void single(Plan plan) {
        int all = plan.getMeasures().size() + plan.getTargets().size();
        for (PlanPart part : PlanPart.values()) {
            all += part.elements(plan).size();
        }
        int own = getPart().elements(plan).size();
        if (own != 1 || all != 1 || plan.getPeriod().isPresent()) {
            throw new InvalidValueException(ProblemCode.CHANGE_ELEMENT, getPart(), own, all - own);
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePlanChange.Builder {
        Builder() {}
    }
}
