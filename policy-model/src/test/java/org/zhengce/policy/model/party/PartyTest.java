// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class PartyTest {

    private static final LocalDate FOUNDED = LocalDate.of(2019, 2, 1);
    private static final LocalDate DISSOLVED = LocalDate.of(2024, 1, 31);

    private static Party.Builder bureau() {
        return Party.builder()
                .id("gxj")
                .name("市工业和信息化局")
                .addAliases("市工信局")
                .kind(PartyKind.DEPARTMENT)
                .level(AdministrativeLevel.CITY);
    }

    @Test
    void aPartyExistsFromItsFirstDayToItsLast() {
        Party bureau = bureau().validFrom(FOUNDED).validTo(DISSOLVED).build();
        assertFalse(bureau.existedOn(FOUNDED.minusDays(1)));
        assertTrue(bureau.existedOn(FOUNDED));
        assertTrue(bureau.existedOn(DISSOLVED));
        assertFalse(bureau.existedOn(DISSOLVED.plusDays(1)));
    }

    @Test
    void unknownEndsDoNotExclude() {
        assertTrue(bureau().build().existedOn(LocalDate.MIN));
        assertTrue(bureau().validFrom(FOUNDED).build().existedOn(LocalDate.MAX));
        assertFalse(bureau().validTo(DISSOLVED).build().existedOn(LocalDate.MAX));
    }

    @Test
    void aPartyDoesNotEndBeforeItBegins() {
        Refused.with(
                "Party must not end before it begins: 市工业和信息化局 2024-01-31 > 2019-02-01",
                bureau().validFrom(DISSOLVED).validTo(FOUNDED)::build);
        assertTrue(bureau().validFrom(FOUNDED).validTo(FOUNDED).build().existedOn(FOUNDED));
    }

    @Test
    void equalityIsOfAllParts() {
        assertEquals(bureau().build(), bureau().build());
        assertNotEquals(bureau().build(), bureau().parent("szf").build());
    }
}
