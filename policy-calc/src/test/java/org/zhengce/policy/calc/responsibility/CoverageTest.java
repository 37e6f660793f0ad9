// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.responsibility.PairingSpan;
import org.zhengce.policy.model.time.PlanPeriod;

class CoverageTest {

    private static final PlanPeriod YEAR = PlanPeriod.of(2021);

    static Pairing pairing(String holder, String object, String from, String to) {
        return Pairing.builder()
                .holder(holder)
                .object(object)
                .from(Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .to(Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .build();
    }

    private static PairingSpan span(String name, String from, String to, String... opposite) {
        return PairingSpan.builder()
                .name(name)
                .addCounterparts(opposite)
                .from(LocalDate.parse(from))
                .to(LocalDate.parse(to))
                .build();
    }

    @Test
    void fourChiefsOfFourChainsAreOneToOne() {
        // DOMAIN C19: 004, annex 2
        PairingRoster roster = PairingRoster.builder()
                .addPairings(
                        Pairing.of("邹晓刚", "航空航天"),
                        Pairing.of("徐超", "新材料"),
                        Pairing.of("王红武", "智能制造"),
                        Pairing.of("薄盛春", "现代纺织"))
                .addObjects("航空航天", "新材料", "智能制造", "现代纺织")
                .addHolders("邹晓刚", "徐超", "王红武", "薄盛春")
                .build();

        assertTrue(Responsibilities.coverage(roster, LocalDate.of(2021, 12, 14)).oneToOne());
    }

    @Test
    void aThousandHelpersDoNotReachAThousandEnterprisesAndTheProjects() {
        // DOMAIN C23: 千人扶千企, but the objects are enterprises and projects
        PairingRoster.Builder roster = PairingRoster.builder();
        for (int i = 1; i <= 1000; i++) {
            roster.addPairings(Pairing.of("干部" + i, "企业" + i));
            roster.addObjects("企业" + i);
            roster.addHolders("干部" + i);
        }
        assertTrue(
                Responsibilities.coverage(roster.build(), PlanPeriod.of(2016)).oneToOne());

        PairingCoverage coverage =
                Responsibilities.coverage(roster.addObjects("项目1").build(), PlanPeriod.of(2016));

        assertFalse(coverage.oneToOne());
        assertEquals(List.of(span("项目1", "2016-01-01", "2016-12-31")), coverage.getUncovered());
        assertEquals(List.of(), coverage.getDoubled());
    }

    @Test
    void anEndedPairingCoversNoLonger() {
        PairingRoster roster = PairingRoster.builder()
                .addPairings(pairing("甲", "企业", "2021-03-01", "2021-06-30"))
                .addObjects("企业")
                .addHolders("甲")
                .build();

        assertEquals(
                List.of(span("企业", "2021-01-01", "2021-02-28"), span("企业", "2021-07-01", "2021-12-31")),
                Responsibilities.coverage(roster, YEAR).getUncovered());
        assertEquals(
                List.of(span("甲", "2021-01-01", "2021-02-28"), span("甲", "2021-07-01", "2021-12-31")),
                Responsibilities.coverage(roster, YEAR).getIdle());
        assertTrue(Responsibilities.coverage(roster, LocalDate.of(2021, 6, 30)).oneToOne());
        assertEquals(
                List.of(span("企业", "2021-07-01", "2021-07-01")),
                Responsibilities.coverage(roster, LocalDate.of(2021, 7, 1)).getUncovered());
    }

    @Test
    void anObjectThatPassesOvernightIsCoveredThroughout() {
        PairingRoster roster = PairingRoster.builder()
                .addPairings(pairing("甲", "企业", "", "2021-06-30"), pairing("乙", "企业", "2021-07-01", ""))
                .addObjects("企业")
                .build();

        assertTrue(Responsibilities.coverage(roster, YEAR).oneToOne());
    }

    @Test
    void aSpanOfSeveralNamesAllThatCameInIt() {
        PairingRoster roster = PairingRoster.builder()
                .addPairings(
                        pairing("甲", "企业", "2021-01-01", "2021-08-31"),
                        pairing("乙", "企业", "2021-03-01", ""),
                        pairing("丙", "企业", "2021-05-01", "2021-05-31"),
                        pairing("丁", "企业", "2021-11-01", "2021-11-01"))
                .addObjects("企业")
                .build();

        assertEquals(
                List.of(
                        span("企业", "2021-03-01", "2021-08-31", "甲", "乙", "丙"),
                        span("企业", "2021-11-01", "2021-11-01", "乙", "丁")),
                Responsibilities.coverage(roster, YEAR).getDoubled());
    }

    @Test
    void aHolderOfSeveralIsReportedAndAHolderOfNone() {
        PairingRoster roster = PairingRoster.builder()
                .addPairings(Pairing.of("甲", "一企"), Pairing.of("甲", "二企"))
                .addHolders("甲", "乙")
                .build();

        PairingCoverage coverage = Responsibilities.coverage(roster, YEAR);

        assertEquals(List.of(span("甲", "2021-01-01", "2021-12-31", "一企", "二企")), coverage.getBurdened());
        assertEquals(List.of(span("乙", "2021-01-01", "2021-12-31")), coverage.getIdle());
        assertEquals(List.of(), coverage.getDoubled());
    }

    @Test
    void theSamePairingTwiceIsRepeatedAndNotDoubled() {
        PairingRoster roster = PairingRoster.builder()
                .addPairings(
                        pairing("甲", "企业", "2021-01-01", "2021-06-30"), pairing("甲", "企业", "2021-06-01", "2021-12-31"))
                .addObjects("企业")
                .addHolders("甲")
                .build();

        PairingCoverage coverage = Responsibilities.coverage(roster, YEAR);

        assertEquals(List.of(span("企业", "2021-06-01", "2021-06-30", "甲")), coverage.getRepeated());
        assertEquals(List.of(), coverage.getDoubled());
        assertEquals(List.of(), coverage.getBurdened());
        assertEquals(List.of(), coverage.getUncovered());
    }

    @Test
    void whoIsInNoListIsReportedWhereThereIsOne() {
        PairingRoster.Builder roster =
                PairingRoster.builder().addPairings(Pairing.of("甲", "企业"), pairing("乙", "旧企业", "", "2020-12-31"));
        assertTrue(Responsibilities.coverage(roster.build(), YEAR).oneToOne());

        PairingCoverage coverage = Responsibilities.coverage(
                roster.addObjects("项目").addHolders("丙").build(), YEAR);

        assertEquals(List.of("企业"), coverage.getUnlistedObjects());
        assertEquals(List.of("甲"), coverage.getUnlistedHolders());
    }

    @Test
    void aHundredThousandPairingsOfOneHolderAreGoneThroughAtOnce() {
        PairingRoster.Builder roster = PairingRoster.builder();
        LocalDate day = LocalDate.of(1900, 1, 1);
        for (int i = 0; i < 100_000; i++) {
            roster.addPairings(Pairing.builder()
                    .holder("甲")
                    .object("企业" + i)
                    .from(day.plusDays(i))
                    .build());
        }
        PairingRoster all = roster.build();

        PairingCoverage coverage = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Responsibilities.coverage(all, PlanPeriod.of(1900, 2300)));

        assertEquals(1, coverage.getBurdened().size());
        assertEquals(100_000, coverage.getBurdened().get(0).getCounterparts().size());
        assertEquals(LocalDate.of(1900, 1, 2), coverage.getBurdened().get(0).getFrom());
    }
}
