// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class OutlineNumberLengthTest {

    private static final String LONGEST = "（一）".repeat(66) + "⑳⑳";

    @Test
    void an_address_has_at_most_200_characters() {
        assertEquals(LONGEST, OutlineNumber.parse(LONGEST).toString());
        Refused.with(
                "Outline number must be an address such as 二（三） or 附件1·二（一）2: " + LONGEST + "⑳",
                () -> OutlineNumber.parse(LONGEST + "⑳"));
    }
}
