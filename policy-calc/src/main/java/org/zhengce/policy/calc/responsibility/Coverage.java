// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.responsibility.PairingSpan;
import org.zhengce.policy.model.time.PlanPeriod;

/** Finds whom nobody, and whom too many, are paired with over the days. */
final class Coverage {

    private final LocalDate first;
    private final LocalDate last;

    private Coverage(PlanPeriod period) {
        this.first = period.getFrom().firstDay();
        this.last = period.getTo().lastDay();
    }

    static PairingCoverage of(PairingRoster roster, PlanPeriod period) {
        Coverage days = new Coverage(period);
        List<Pairing> holding = roster.getPairings().stream()
                .filter(pairing ->
                        !pairing.getFrom().filter(days.last::isBefore).isPresent())
                .filter(pairing -> !pairing.getTo().filter(days.first::isAfter).isPresent())
                .collect(Collectors.toList());
        Map<String, List<Pairing>> objects = by(Pairing::getObject, holding);
        Map<String, List<Pairing>> holders = by(Pairing::getHolder, holding);
        PairingCoverage.Builder coverage = PairingCoverage.builder()
                .period(period)
                .addAllUncovered(days.without(roster.getObjects(), objects))
                .addAllIdle(days.without(roster.getHolders(), holders))
                .addAllUnlistedObjects(unlisted(roster.getObjects(), objects.keySet()))
                .addAllUnlistedHolders(unlisted(roster.getHolders(), holders.keySet()));
        objects.forEach((object, pairings) -> {
            coverage.addAllDoubled(days.sweep(object, Pairing::getHolder, sweep -> sweep.opposite() > 1)
                    .spans(pairings));
            by(Pairing::getHolder, pairings)
                    .values()
                    .forEach(pair -> coverage.addAllRepeated(
                            days.sweep(object, Pairing::getHolder, sweep -> sweep.pairings() > 1)
                                    .spans(pair)));
        });
        holders.forEach((holder, pairings) ->
                coverage.addAllBurdened(days.sweep(holder, Pairing::getObject, sweep -> sweep.opposite() > 1)
                        .spans(pairings)));
        return coverage.build();
    }

    private Sweep sweep(String name, Function<Pairing, String> opposite, Predicate<Sweep> remarkable) {
        return new Sweep(name, first, last, opposite, remarkable);
    }

    private static Map<String, List<Pairing>> by(Function<Pairing, String> side, List<Pairing> pairings) {
        return pairings.stream().collect(Collectors.groupingBy(side, LinkedHashMap::new, Collectors.toList()));
    }

    private List<PairingSpan> without(List<String> list, Map<String, List<Pairing>> pairings) {
        List<PairingSpan> spans = new ArrayList<>();
        for (String name : list) {
            spans.addAll(sweep(name, pairing -> "", sweep -> sweep.pairings() == 0)
                    .spans(pairings.getOrDefault(name, Collections.emptyList())));
        }
        return spans;
    }

    private static Set<String> unlisted(List<String> list, Set<String> paired) {
        Set<String> unlisted = new LinkedHashSet<>(list.isEmpty() ? Collections.emptySet() : paired);
        list.forEach(unlisted::remove);
        return unlisted;
    }
}
