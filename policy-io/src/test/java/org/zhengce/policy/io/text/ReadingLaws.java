// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;

/** What holds of the reading of any text: sections and residue partition it, every quote is where it says, notices lie within. */
final class ReadingLaws {

    private ReadingLaws() {}

    /** Checks all of it and gives the reading. */
    static Reading hold(String text) {
        Reading reading = PolicyText.read(text);
        PolicyDocument document = reading.getDocument();
        Plan plan = document.getPlan().orElseThrow();
        List<Quote> parts = new ArrayList<>();
        plan.getOutline().forEach(s -> parts.add(s.getQuote()));
        plan.getResidue().forEach(p -> parts.add(p.getQuote()));
        parts.sort(Comparator.comparing(Quote::getStart));
        int at = 0;
        for (Quote part : parts) {
            assertEquals(at, part.getStart(), "sections and residue partition the text");
            at = part.getEnd();
        }
        assertEquals(text.length(), at, "sections and residue partition the text");
        List<Optional<Quote>> quotes = new ArrayList<>();
        parts.forEach(p -> quotes.add(Optional.of(p)));
        plan.getMeasures().forEach(m -> quotes.add(m.getQuote()));
        plan.getClauses().forEach(c -> {
            quotes.add(c.getQuote());
            c.assignments().forEach(a -> quotes.add(a.getParty().getQuote()));
        });
        plan.getTargets().forEach(t -> {
            quotes.add(t.getQuote());
            quotes.add(t.getIndicatorQuote());
            quotes.add(t.getHorizonQuote());
        });
        plan.getObligations().forEach(o -> quotes.add(o.getQuote()));
        plan.getRules().forEach(r -> quotes.add(r.getQuote()));
        plan.getInstitutions().forEach(i -> quotes.add(i.getQuote()));
        plan.getDeclaredCounts().forEach(d -> quotes.add(d.getQuote()));
        plan.getTables().forEach(t -> quotes.add(t.getQuote()));
        document.getCitations().stream().map(Citation::getQuote).forEach(quotes::add);
        quotes.add(document.getValidity().flatMap(Validity::getQuote));
        for (Optional<Quote> quote : quotes) {
            quote.ifPresent(q -> assertEquals(text.substring(q.getStart(), q.getEnd()), q.getText()));
        }
        reading.getNotices().forEach(n -> assertTrue(n.getOffset().orElse(0) <= text.length()));
        return reading;
    }
}
