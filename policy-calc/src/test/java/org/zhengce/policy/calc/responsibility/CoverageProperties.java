// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.responsibility.PairingSpan;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** The laws of coverage: on each day it says what counting on that day says. */
class CoverageProperties {

    private static final LocalDate START = LocalDate.of(2024, 2, 25);
    private static final int DAYS = 10;
    private static final PlanPeriod PERIOD =
            PlanPeriod.of(PartialDate.of(START), PartialDate.of(START.plusDays(DAYS - 1)));

    @Property(edgeCases = EdgeCasesMode.NONE)
    void eachDayIsAsCountingHasIt(@ForAll("rosters") PairingRoster roster) {
        PairingCoverage coverage = Responsibilities.coverage(roster, PERIOD);

        for (int i = 0; i < DAYS; i++) {
            LocalDate day = START.plusDays(i);
            List<Pairing> today = on(roster, day);
            assertEquals(without(roster.getObjects(), today, Pairing::getObject), named(coverage.getUncovered(), day));
            assertEquals(without(roster.getHolders(), today, Pairing::getHolder), named(coverage.getIdle(), day));
            assertEquals(several(today, Pairing::getObject, Pairing::getHolder), named(coverage.getDoubled(), day));
            assertEquals(several(today, Pairing::getHolder, Pairing::getObject), named(coverage.getBurdened(), day));
            assertEquals(
                    today.stream()
                            .filter(one -> today.stream()
                                            .filter(other -> other.getObject().equals(one.getObject())
                                                    && other.getHolder().equals(one.getHolder()))
                                            .count()
                                    > 1)
                            .map(one -> one.getObject() + one.getHolder())
                            .collect(Collectors.toSet()),
                    coverage.getRepeated().stream()
                            .filter(span -> holds(span, day))
                            .map(span -> span.getName() + span.getCounterparts().get(0))
                            .collect(Collectors.toSet()));
        }
    }

    private static List<Pairing> on(PairingRoster roster, LocalDate day) {
        return roster.getPairings().stream()
                .filter(pairing -> !pairing.getFrom().orElse(LocalDate.MIN).isAfter(day)
                        && !pairing.getTo().orElse(LocalDate.MAX).isBefore(day))
                .collect(Collectors.toList());
    }

    private static Set<String> without(List<String> list, List<Pairing> today, Function<Pairing, String> side) {
        Set<String> paired = today.stream().map(side).collect(Collectors.toSet());
        return list.stream().filter(name -> !paired.contains(name)).collect(Collectors.toSet());
    }

    private static Set<String> several(
            List<Pairing> today, Function<Pairing, String> side, Function<Pairing, String> opposite) {
        return today.stream()
                .map(side)
                .filter(name -> today.stream()
                                .filter(pairing -> side.apply(pairing).equals(name))
                                .map(opposite)
                                .distinct()
                                .count()
                        > 1)
                .collect(Collectors.toSet());
    }

    private static Set<String> named(List<PairingSpan> spans, LocalDate day) {
        return spans.stream()
                .filter(span -> holds(span, day))
                .map(PairingSpan::getName)
                .collect(Collectors.toSet());
    }

    private static boolean holds(PairingSpan span, LocalDate day) {
        return !day.isBefore(span.getFrom()) && !day.isAfter(span.getTo());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSpanNamesAllWhomItWasPairedWithAndIsAsLongAsItCanBe(@ForAll("rosters") PairingRoster roster) {
        PairingCoverage coverage = Responsibilities.coverage(roster, PERIOD);

        for (PairingSpan span : coverage.getDoubled()) {
            assertEquals(
                    roster.getPairings().stream()
                            .filter(pairing -> pairing.getObject().equals(span.getName()))
                            .filter(pairing -> !pairing.getFrom()
                                            .orElse(LocalDate.MIN)
                                            .isAfter(span.getTo())
                                    && !pairing.getTo().orElse(LocalDate.MAX).isBefore(span.getFrom()))
                            .map(Pairing::getHolder)
                            .collect(Collectors.toSet()),
                    Set.copyOf(span.getCounterparts()));
        }
        Stream.of(coverage.getUncovered(), coverage.getDoubled(), coverage.getIdle(), coverage.getBurdened())
                .forEach(spans -> {
                    for (PairingSpan one : spans) {
                        for (PairingSpan next : spans) {
                            assertNotEquals(one.getName() + one.getTo().plusDays(1), next.getName() + next.getFrom());
                        }
                    }
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDayIsAPeriodOfThatDay(@ForAll("rosters") PairingRoster roster) {
        PairingCoverage coverage = Responsibilities.coverage(roster, START);

        assertEquals(Responsibilities.coverage(roster, PlanPeriod.parse("2024-02-25/2024-02-25")), coverage);
        assertEquals(
                without(roster.getObjects(), on(roster, START), Pairing::getObject),
                named(coverage.getUncovered(), START));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void itIsOneToOneWhereNothingIsToBeSaid(@ForAll("rosters") PairingRoster roster) {
        PairingCoverage coverage = Responsibilities.coverage(roster, START);
        List<Pairing> today = on(roster, START);

        assertEquals(
                without(roster.getObjects(), today, Pairing::getObject).isEmpty()
                        && without(roster.getHolders(), today, Pairing::getHolder)
                                .isEmpty()
                        && today.stream().map(Pairing::getObject).distinct().count() == today.size()
                        && today.stream().map(Pairing::getHolder).distinct().count() == today.size()
                        && coverage.getUnlistedObjects().isEmpty()
                        && coverage.getUnlistedHolders().isEmpty(),
                coverage.oneToOne());
    }

    /** Few names, and days in, before and after the period. */
    @Provide
    Arbitrary<PairingRoster> rosters() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-3, 13);
        Arbitrary<Pairing> pairing = Combinators.combine(
                        Arbitraries.of("甲", "乙", "丙"),
                        Arbitraries.of("一企", "二企", "三企"),
                        day.optional(0.8),
                        Arbitraries.integers().between(0, 8).optional(0.8))
                .as((holder, object, from, days) -> Pairing.builder()
                        .holder(holder)
                        .object(object)
                        .from(from.map(START::plusDays))
                        .to(days.map(n -> START.plusDays(from.orElse(0) + n)))
                        .build());
        return Combinators.combine(
                        pairing.list().ofMaxSize(8),
                        Arbitraries.of("一企", "二企", "四企").set(),
                        Arbitraries.of("甲", "乙", "丁").set())
                .as((pairings, objects, holders) -> PairingRoster.builder()
                        .addAllPairings(pairings)
                        .addAllObjects(objects)
                        .addAllHolders(holders)
                        .build());
    }
}
