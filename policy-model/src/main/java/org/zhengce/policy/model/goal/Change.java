// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * In which respect a target bounds its indicator (变动方式): its level, its growth, its share …
 */
@Value.Immutable
@PolicyValue
public abstract class Change {

    Change() {}

    /** The respect. */
    public abstract ChangeKind getKind();

    /** Which way, where the words say so: a bound of 15 with DOWN is a fall by 15. */
    public abstract Optional<Direction> getDirection();

    /** Among whom, of a rank (全国副省级城市). */
    public abstract Optional<String> getPeerGroup();

    /** The level, which is what a figure means unless it says otherwise. */
    public static Change level() {
        return of(ChangeKind.LEVEL);
    }

    /** That respect, with nothing said about the direction. */
    public static Change of(ChangeKind kind) {
        return builder().kind(kind).build();
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (getPeerGroup().isPresent() && getKind() != ChangeKind.RANK_MOVE && getKind() != ChangeKind.LEVEL) {
            throw new InvalidValueException(
                    ProblemCode.PEER_GROUP, getKind(), getPeerGroup().get());
        }
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
