// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;

class ApportionmentTest {

    private static Part part(String unit, String quota, String amount, String symbol) {
        return Part.builder()
                .share(Share.of(unit, Rational.ONE))
                .quota(Quantity.of(quota, symbol))
                .amount(Quantity.of(amount, symbol))
                .build();
    }

    @Test
    void theSumIsExactInWhateverUnits() {
        Apportionment.Builder parts = Apportionment.builder()
                .total(Quantity.of("3", "亿元"))
                .addParts(part("青岚区", "1", "1", "亿元"), part("宁川县", "20000", "20000", "万元"));
        assertEquals(Quantity.of("20000", "万元"), parts.build().part("宁川县").get().getAmount());
        assertEquals(Optional.empty(), parts.build().part("高新区"));
        Refused.with("Parts must sum to the total: 3.0001 亿元/3 亿元", parts.addParts(part("高新区", "1", "1", "万元"))::build);
    }

    @Test
    void noPartsAreTheWholeOfNothing() {
        Apportionment nothing =
                Apportionment.builder().total(Quantity.of("0", "亿元")).build();
        assertEquals(
                nothing, Apportionment.builder().total(Quantity.of("0", "亿元")).build());
    }

    @Test
    void aPartAboveItsQuotaWasRoundedUp() {
        assertTrue(part("青岚区", "400/13", "31", "万平方米").roundedUp());
        assertFalse(part("青岚区", "400/13", "30", "万平方米").roundedUp());
        assertFalse(part("青岚区", "31", "31", "万平方米").roundedUp());
    }
}
