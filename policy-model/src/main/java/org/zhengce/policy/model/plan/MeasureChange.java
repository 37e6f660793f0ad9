// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What became of one measure from one plan to another (措施变动): 三 has become 四, 培育企业 has become 梯度培育企业.
 */
@Value.Immutable
@PolicyValue
public abstract class MeasureChange {

    MeasureChange() {}

    /** The measure before; absent if it is new. */
    public abstract Optional<Measure> getBefore();

    /** The measure after; absent if it is gone. */
    public abstract Optional<Measure> getAfter();

    /** Its place among the measures before, from 1; there if and only if the measure is. */
    public abstract Optional<Integer> getFrom();

    /** Its place among the measures after, from 1; there if and only if the measure is. */
    public abstract Optional<Integer> getTo();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the change is; at least one kind, several where number, heading and kind change at once. Other words alone are said only where nothing else is. */
    public Set<MeasureChangeKind> kinds() {
        if (!getBefore().isPresent()) {
            return Collections.singleton(MeasureChangeKind.ADDED);
        }
        if (!getAfter().isPresent()) {
            return Collections.singleton(MeasureChangeKind.REMOVED);
        }
        Measure before = getBefore().get();
        Measure after = getAfter().get();
        Set<MeasureChangeKind> kinds = EnumSet.noneOf(MeasureChangeKind.class);
        if (!before.getNumber().equals(after.getNumber())) {
            kinds.add(MeasureChangeKind.RENUMBERED);
        }
        if (!before.getHeading().equals(after.getHeading())) {
            kinds.add(MeasureChangeKind.RETITLED);
        }
        if (before.getKind() != after.getKind()) {
            kinds.add(MeasureChangeKind.RECLASSIFIED);
        }
        if (kinds.isEmpty()) {
            kinds.add(before.equals(after) ? MeasureChangeKind.MOVED : MeasureChangeKind.REWORDED);
        }
        return Collections.unmodifiableSet(kinds);
    }

    @Value.Check
    void check() {
        ChangeSides.check(getBefore(), getAfter(), getFrom(), getTo());
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableMeasureChange.Builder {
        Builder() {}
    }
}
