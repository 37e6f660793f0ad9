// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class PolicyDocumentTest {

    private static final Optional<Quote> WORDS = Optional.of(Quote.of(2325, "有效期"));
    private static final Validity VALIDITY =
            Validity.builder().duration("有效期3年").build();
    private static final Citation CITATION = Citation.builder()
            .title("关于工业稳投资促增长的意见")
            .relation(CitationRelation.IMPLEMENTS)
            .build();
    private static final Measure MEASURE = Measure.builder()
            .number(OutlineNumber.parse("一"))
            .kind(MeasureKind.MEASURE)
            .build();

    private static PolicyDocument document(Validity validity, Citation citation, Measure measure) {
        return PolicyDocument.builder()
                .title("关于印发若干措施的通知")
                .genre(Genre.NOTICE)
                .validity(validity)
                .addCitations(citation)
                .plan(Plan.builder().addMeasures(measure).build())
                .build();
    }

    @Test
    void everythingMayBeAbsent() {
        PolicyDocument nothing = PolicyDocument.builder().build();
        assertEquals(Optional.empty(), nothing.getNumber());
        assertEquals(List.of(), nothing.getRecipients());
        assertEquals(nothing, nothing.withoutQuotes());
    }

    @Test
    void withoutQuotesValidityCitationsAndPlanHaveNoneEither() {
        PolicyDocument bare = document(VALIDITY, CITATION, MEASURE);
        PolicyDocument placed =
                document(VALIDITY.withQuote(WORDS), CITATION.withQuote(WORDS), MEASURE.withQuote(WORDS));
        assertNotEquals(bare, placed);
        assertEquals(bare, placed.withoutQuotes());
        assertEquals(bare.hashCode(), placed.withoutQuotes().hashCode());
    }

    @Test
    void copiesDifferInOneRespect() {
        PolicyDocument bare = document(VALIDITY, CITATION, MEASURE);
        assertEquals(Optional.empty(), bare.withPlan(Optional.empty()).getPlan());
        assertEquals(Optional.empty(), bare.withValidity(Optional.empty()).getValidity());
        assertEquals(List.of(), bare.withCitations(List.of()).getCitations());
        assertEquals(bare, bare.withPlan(Optional.empty()).withPlan(bare.getPlan()));
    }
}
