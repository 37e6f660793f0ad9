// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import java.util.Optional;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * A named person who answers for something (责任人): a chain chief, a head of a leading group.
 */
@Value.Immutable
@PolicyValue
public abstract class Person {

    Person() {}

    /** The host's id; unique in its registry. */
    public abstract String getId();

    /** The name, without padding spaces (徐超). */
    public abstract String getName();

    /** The post (区长). */
    public abstract Optional<String> getPost();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
