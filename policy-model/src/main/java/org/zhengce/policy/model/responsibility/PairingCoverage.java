// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * How far each object has exactly one holder, and each holder exactly one object (结对覆盖情况), on a day or over a time.
 */
@Value.Immutable
@PolicyValue
public abstract class PairingCoverage {

    PairingCoverage() {}

    /** The days that were looked at, both ends included. */
    public abstract PlanPeriod getPeriod();

    /** The objects of the list without a holder (无人包抓). */
    public abstract List<PairingSpan> getUncovered();

    /** The objects with more than one holder at a time (多人包抓). */
    public abstract List<PairingSpan> getDoubled();

    /** The holders of the list without an object (未结对人员). */
    public abstract List<PairingSpan> getIdle();

    /** The holders with more than one object at a time (一人多包). */
    public abstract List<PairingSpan> getBurdened();

    /** The pairings that stand twice for the same days (重复结对): the object, and the one holder. */
    public abstract List<PairingSpan> getRepeated();

    /** The objects that were looked after but are not in the list (名单外对象); none where there is no list. */
    public abstract List<String> getUnlistedObjects();

    /** The holders who had an object but are not in the list (名单外人员); none where there is no list. */
    public abstract List<String> getUnlistedHolders();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the pairing is one to one all the time (一一对应): nothing of all this is to be said. */
    public boolean oneToOne() {
        return Stream.of(
                        getUncovered(),
                        getDoubled(),
                        getIdle(),
                        getBurdened(),
                        getRepeated(),
                        getUnlistedObjects(),
                        getUnlistedHolders())
                .allMatch(List::isEmpty);
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePairingCoverage.Builder {
        Builder() {}
    }
}
