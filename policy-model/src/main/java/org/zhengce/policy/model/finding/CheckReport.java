// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import java.util.List;
import org.immutables.value.Value;
import org.zhengce.policy.model.PolicyValue;

/**
 * What a check of one or several documents found (核查报告).
 */
@Value.Immutable
@PolicyValue
public abstract class CheckReport {

    CheckReport() {}

    /** The documents that were checked, by number or title, in the order in which they were given. */
    public abstract List<String> getDocuments();

    /** What was found. */
    public abstract List<Finding> getFindings();

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many findings come to that. */
    public long count(Verdict verdict) {
        return getFindings().stream()
                .filter(finding -> finding.getVerdict() == verdict)
                .count();
    }

    /** Builds values of this type. */
    public static final class Builder extends ImmutableCheckReport.Builder {
        Builder() {}
    }
}
