// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingSpan;

/**
 * Goes over the days of one side's pairings and notes the spans in which their number is remarkable: one event where a pairing
 * begins, one after it ends.
 */
final class Sweep {

    private final String name;
    private final LocalDate first;
    private final LocalDate last;
    private final Function<Pairing, String> opposite;
    private final Predicate<Sweep> remarkable;

    /** How many pairings there are today with each one opposite. */
    private final Map<String, Integer> today = new LinkedHashMap<>();

    private int pairings;

    Sweep(
            String name,
            LocalDate first,
            LocalDate last,
            Function<Pairing, String> opposite,
            Predicate<Sweep> remarkable) {
        this.name = name;
        this.first = first;
        this.last = last;
        this.opposite = opposite;
        this.remarkable = remarkable;
    }

    /** How many pairings hold today. */
    int pairings() {
        return pairings;
    }

    /** How many different ones stand opposite today. */
    int opposite() {
        return today.size();
    }

    /** The spans of pairings that hold on one of the days at least. */
    List<PairingSpan> spans(List<Pairing> all) {
        TreeMap<LocalDate, List<Pairing>> begin = new TreeMap<>();
        TreeMap<LocalDate, List<Pairing>> after = new TreeMap<>();
        for (Pairing pairing : all) {
            LocalDate from = pairing.getFrom().filter(first::isBefore).orElse(first);
            begin.computeIfAbsent(from, day -> new ArrayList<>()).add(pairing);
            pairing.getTo()
                    .filter(last::isAfter)
                    .ifPresent(to -> after.computeIfAbsent(to.plusDays(1), day -> new ArrayList<>())
                            .add(pairing));
        }
        Set<LocalDate> days = new TreeSet<>(begin.keySet());
        days.addAll(after.keySet());
        days.add(first);
        List<PairingSpan> spans = new ArrayList<>();
        Optional<LocalDate> open = Optional.empty();
        Set<String> involved = new LinkedHashSet<>();
        for (LocalDate day : days) {
            after.getOrDefault(day, new ArrayList<>()).forEach(this::end);
            List<Pairing> beginning = begin.getOrDefault(day, new ArrayList<>());
            beginning.forEach(this::begin);
            boolean noted = remarkable.test(this);
            if (noted && !open.isPresent()) {
                open = Optional.of(day);
                involved = new LinkedHashSet<>(today.keySet());
            } else if (noted) {
                for (Pairing pairing : beginning) {
                    involved.add(opposite.apply(pairing));
                }
            } else if (open.isPresent()) {
                spans.add(span(open.get(), day.minusDays(1), involved));
                open = Optional.empty();
            }
        }
        if (open.isPresent()) {
            spans.add(span(open.get(), last, involved));
        }
        return spans;
    }

    private void begin(Pairing pairing) {
        today.merge(opposite.apply(pairing), 1, Integer::sum);
        pairings++;
    }

    private void end(Pairing pairing) {
        today.computeIfPresent(opposite.apply(pairing), (key, number) -> number > 1 ? number - 1 : null);
        pairings--;
    }

    private PairingSpan span(LocalDate from, LocalDate to, Set<String> involved) {
        return PairingSpan.builder()
                .name(name)
                .addAllCounterparts(involved)
                .from(from)
                .to(to)
                .build();
    }
}
