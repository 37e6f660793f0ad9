// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Optional;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/** One of the documents of an inquiry: its plan, and its name where there are several. */
final class Source {

    private final int place;
    private final Optional<String> name;
    private final PolicyDocument document;

    Source(int place, Optional<String> name, PolicyDocument document) {
        this.place = place;
        this.name = name;
        this.document = document;
    }

    /** The place among the documents, from 0. */
    int place() {
        return place;
    }

    Optional<String> name() {
        return name;
    }

    PolicyDocument document() {
        return document;
    }

    Plan plan() {
        return document.getPlan().orElseGet(() -> Plan.builder().build());
    }

    /** A place in this document, with its words. */
    Ground ground(Optional<OutlineNumber> section, String text, Optional<Quote> quote) {
        return Ground.builder()
                .document(name)
                .section(section)
                .text(quote.map(Quote::getText).orElse(text))
                .quote(quote)
                .build();
    }
}
