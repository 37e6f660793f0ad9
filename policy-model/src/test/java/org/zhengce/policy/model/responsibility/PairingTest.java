// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.time.PlanPeriod;

class PairingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final PairingSpan SPAN =
            PairingSpan.builder().name("白渡纺织").from(DAY).to(DAY).build();

    private static PairingCoverage.Builder coverage() {
        return PairingCoverage.builder().period(PlanPeriod.of(2024));
    }

    @Test
    void aPairingWithoutDaysIsWithoutEnds() {
        assertEquals(Optional.empty(), Pairing.of("林知远", "白渡纺织").getFrom());
        assertEquals(
                Pairing.of("林知远", "白渡纺织"),
                Pairing.builder().holder("林知远").object("白渡纺织").build());
        assertNotEquals(
                Pairing.of("林知远", "白渡纺织"),
                Pairing.builder().holder("林知远").object("白渡纺织").to(DAY).build());
    }

    @Test
    void bothSidesAreNamed() {
        Refused.with("Pairing must name its holder and its object: \"林知远\" and \" \"", () -> Pairing.of("林知远", " "));
        Refused.with("Pairing must name its holder and its object: \"\" and \"白渡纺织\"", () -> Pairing.of("", "白渡纺织"));
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        Pairing.Builder day =
                Pairing.builder().holder("林知远").object("白渡纺织").from(DAY).to(DAY);
        assertEquals(Optional.of(DAY), day.build().getTo());
        Refused.with(
                "Pairing must not end before it begins: 林知远—白渡纺织 2024-02-29 > 2024-02-28",
                Pairing.builder().holder("林知远").object("白渡纺织").from(DAY).to(DAY.minusDays(1))::build);
        Refused.with(
                "Pairing must not end before it begins: 白渡纺织 2024-02-29 > 2024-02-28",
                PairingSpan.builder().name("白渡纺织").from(DAY).to(DAY.minusDays(1))::build);
    }

    @Test
    void aRosterListsEachOnce() {
        Refused.with(
                "Roster must list each object and each holder once: 白渡纺织",
                PairingRoster.builder().addObjects("白渡纺织", "云泽精密", "白渡纺织")::build);
        Refused.with(
                "Roster must list each object and each holder once: 陆禾",
                PairingRoster.builder().addHolders("陆禾", "陆禾")::build);
        assertEquals(
                1,
                PairingRoster.builder()
                        .addHolders("同名")
                        .addObjects("同名")
                        .build()
                        .getHolders()
                        .size());
    }

    @Test
    void coverageIsOneToOneIfThereIsNothingToSay() {
        assertTrue(coverage().build().oneToOne());
        assertFalse(coverage().addUncovered(SPAN).build().oneToOne());
        assertFalse(coverage().addDoubled(SPAN).build().oneToOne());
        assertFalse(coverage().addIdle(SPAN).build().oneToOne());
        assertFalse(coverage().addBurdened(SPAN).build().oneToOne());
        assertFalse(coverage().addRepeated(SPAN).build().oneToOne());
        assertFalse(coverage().addUnlistedObjects("白渡纺织").build().oneToOne());
        assertFalse(coverage().addUnlistedHolders("陆禾").build().oneToOne());
    }
}
