// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Optional;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;

/** The name of an indicator as it was found (指标名称), and what goes with it: the parts of a share, the peers of a rank. */
final class Named {
    private final String name;
    private final boolean inherited;
    private final String numerator;
    private final String denominator;
    private final String peers;

    Named(String name, boolean inherited, String numerator, String denominator) {
        this(name, inherited, numerator, denominator, "");
    }

    Named(String name, boolean inherited, String numerator, String denominator, String peers) {
        this.peers = peers;
        this.name = name;
        this.inherited = inherited;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    String name() {
        return name;
    }

    boolean inherited() {
        return inherited;
    }

    /** Among whom a rank is held; empty if the text does not say. */
    String peers() {
        return peers;
    }

    boolean share() {
        return !numerator.isEmpty() || name.endsWith("占比") || name.endsWith("比重");
    }

    Indicator indicator(Amount amount, String clause) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.name(name.trim().isEmpty() ? clause : name).polarity(Polarity.UNKNOWN);
        // The % of a growth says nothing of how the indicator adds up; what grows by percentage points is a ratio.
        boolean ratio = amount.relative() && (amount.change == null || share() || amount.is("points"));
        indicator.aggregation(ratio ? Aggregation.RATIO : amount.is("rank") ? Aggregation.NONE : Aggregation.UNKNOWN);
        if (!numerator.isEmpty()) {
            indicator.numerator(Optional.of(numerator));
        }
        if (!denominator.isEmpty()) {
            indicator.denominator(Optional.of(denominator));
        }
        return indicator.build();
    }
}
