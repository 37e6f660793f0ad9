// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class MeasureTest {

    private static Measure.Builder measure() {
        return Measure.builder()
                .number(OutlineNumber.parse("二（三）"))
                .heading("产业布局优化行动")
                .kind(MeasureKind.ACTION);
    }

    @Test
    void aHeadingMayBeMissingButNumberAndKindMayNot() {
        assertEquals(
                Optional.empty(),
                Measure.builder()
                        .number(OutlineNumber.parse("二（一）1"))
                        .kind(MeasureKind.ACTION)
                        .build()
                        .getHeading());
        assertThrows(IllegalStateException.class, Measure.builder().kind(MeasureKind.ACTION)::build);
        assertThrows(IllegalStateException.class, Measure.builder().number(OutlineNumber.parse("二"))::build);
    }

    @Test
    void aBuilderSetsAnAttributeOnce() {
        Measure.Builder measure = measure();
        assertThrows(IllegalStateException.class, () -> measure.kind(MeasureKind.SAFEGUARD));
    }

    @Test
    void thePlaceIsPartOfEqualityAndCanBeDropped() {
        Measure placed = measure().quote(Quote.of(1245, "(三)产业布局优化行动")).build();
        assertNotEquals(measure().build(), placed);
        assertEquals(measure().build(), placed.withoutQuotes());
        assertEquals(measure().build().hashCode(), placed.withoutQuotes().hashCode());
    }
}
