// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

class ResponsibilityGapsTest {

    private static ResponsibilityGap.Builder gap(GapKind kind) {
        return ResponsibilityGap.builder().kind(kind).measure(OutlineNumber.parse("三"));
    }

    @Test
    void gapsAreFoundByTheirKind() {
        ResponsibilityGap nobody = gap(GapKind.NOBODY).build();
        ResponsibilityGap twice = gap(GapKind.NAMED_TWICE).party("各区县政府").build();
        ResponsibilityGaps gaps = ResponsibilityGaps.builder()
                .leadNamed(false)
                .addGaps(nobody, twice)
                .build();

        assertEquals(List.of(twice), gaps.gaps(GapKind.NAMED_TWICE));
        assertEquals(List.of(), gaps.gaps(GapKind.NO_LEAD));
    }

    @Test
    void withoutQuotesAGapKeepsWhoAndWhat() {
        Quote quote = Quote.of(9, "各区县政府");
        ResponsibilityGap quoted = gap(GapKind.BOTH_ROLES)
                .party("各区县政府")
                .addAssignments(AssignmentExpansionTest.assignment(Optional.of(quote)))
                .addQuotes(quote)
                .build();

        assertEquals(
                gap(GapKind.BOTH_ROLES)
                        .party("各区县政府")
                        .addAssignments(AssignmentExpansionTest.assignment(Optional.empty()))
                        .build(),
                quoted.withoutQuotes());
    }
}
