// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;

class IndicatorRelationTest {

    private static IndicatorRelation.Builder relation(RelationKind kind, String... objects) {
        return IndicatorRelation.builder().kind(kind).subject("县域工业占比").addObjects(objects);
    }

    @Test
    void aPartHasOneWholeAndAQuotientTwoTerms() {
        assertEquals(
                1, relation(RelationKind.PART_OF, "全市工业").build().getObjects().size());
        assertEquals(
                2,
                relation(RelationKind.QUOTIENT, "县域工业", "县域生产总值")
                        .build()
                        .getObjects()
                        .size());
    }

    @Test
    void anyOtherNumberIsRefused() {
        Refused.with("Indicator relation part_of must have 1 objects: []", relation(RelationKind.PART_OF)::build);
        Refused.with(
                "Indicator relation part_of must have 1 objects: [甲, 乙]",
                relation(RelationKind.PART_OF, "甲", "乙")::build);
        Refused.with(
                "Indicator relation quotient must have 2 objects: [甲]", relation(RelationKind.QUOTIENT, "甲")::build);
    }

    @Test
    void aShareAboveHasAThresholdAndNoOther() {
        Quantity hundred = Quantity.of("100", "兆");
        Refused.with(
                "Indicator relation must have a threshold if it is share_above, and no other may: share_above -",
                relation(RelationKind.SHARE_ABOVE, "平均速率")::build);
        Refused.with(
                "Indicator relation must have a threshold if it is share_above, and no other may: part_of 100 兆",
                relation(RelationKind.PART_OF, "平均速率").threshold(hundred)::build);
        assertEquals(
                hundred,
                relation(RelationKind.SHARE_ABOVE, "平均速率")
                        .threshold(hundred)
                        .build()
                        .getThreshold()
                        .get());
    }

    @Test
    void isMadeOfItsNames() {
        assertEquals(
                relation(RelationKind.PART_OF, "全市工业").build(),
                IndicatorRelation.of(RelationKind.PART_OF, "县域工业占比", "全市工业"));
    }
}
