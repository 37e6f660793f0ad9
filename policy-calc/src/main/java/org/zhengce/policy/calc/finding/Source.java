// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** One of the documents of an inquiry: its plan, and its name where there are several. */
final class Source {

    private final int place;
    private final Optional<String> name;
    private final PolicyDocument document;
    private final Plan plan;
    private final Map<OutlineNumber, Ground> places = new HashMap<>();

    Source(int place, Optional<String> name, PolicyDocument document) {
        this.place = place;
        this.name = name;
        this.document = document;
        this.plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        for (Measure measure : plan.getMeasures()) {
            places.put(measure.getNumber(), place(measure.getNumber(), measure.getHeading(), measure.getQuote()));
        }
        for (Section section : plan.getOutline()) {
            section.getNumber()
                    .ifPresent(number -> places.computeIfAbsent(
                            number, unused -> place(number, section.getHeading(), Optional.empty())));
        }
    }

    private Ground place(OutlineNumber number, Optional<String> heading, Optional<Quote> quote) {
        return ground(
                Optional.of(number), number + heading.map(words -> " " + words).orElse(""), quote);
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
        return plan;
    }

    /** A measure or section with its heading. */
    Ground section(OutlineNumber number) {
        Ground known = places.get(number);
        return known == null ? place(number, Optional.empty(), Optional.empty()) : known;
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
