// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What several indicators are bound to at one time and in one place (同一口径).
 *
 * <p>Claims of one document go together if they name the same area; those that name none belong to the one area that the
 * document's others name, if that is one. Claims of several documents go together if they name the same area and date. What
 * stands at all times, or names none, goes with every date of its document.
 */
final class Setting {

    private final Map<String, List<Held>> held;

    private Setting(Map<String, List<Held>> held) {
        this.held = held;
    }

    /** What there is of that role, by all claims on it; absent if there are none, or they contradict each other. */
    Optional<Held> held(String role) {
        Optional<Held> all = Optional.empty();
        for (Held one : held.getOrDefault(role, Collections.emptyList())) {
            all = all.isPresent() ? all.get().and(one) : Optional.of(one);
            if (!all.isPresent()) {
                return all;
            }
        }
        return all;
    }

    /** The settings in which claims of several roles meet; the time of a claim is empty if it is of no one time. */
    static List<Setting> of(Map<String, List<Claim>> roles, Function<Claim, String> time) {
        Map<Source, Set<String>> areas = new HashMap<>();
        roles.values().stream()
                .flatMap(Collection::stream)
                .filter(claim -> !claim.area().isEmpty())
                .forEach(claim -> areas.computeIfAbsent(claim.source(), unused -> new TreeSet<>())
                        .add(claim.area()));
        Map<String, Place> places = new TreeMap<>();
        roles.forEach((role, claims) -> {
            for (Claim claim : claims) {
                Set<String> named = areas.getOrDefault(claim.source(), Collections.emptySet());
                String area = claim.area().isEmpty() && named.size() == 1
                        ? named.iterator().next()
                        : claim.area();
                places.computeIfAbsent(area.isEmpty() ? "#" + claim.source().place() : area, unused -> new Place())
                        .add(role, claim, time.apply(claim));
            }
        });
        List<Setting> settings = new ArrayList<>();
        places.values().forEach(place -> place.settings(settings));
        return settings;
    }

    /** The last day, of a level; of what is counted over a time, that time. */
    static String exactly(Claim claim) {
        boolean state = claim.kind() == ChangeKind.LEVEL || claim.kind() == ChangeKind.SHARE;
        return claim.target()
                .getHorizon()
                .match(
                        by -> (state ? "" : "…/") + by.getDate().lastDay(),
                        during -> state ? last(during.getPeriod()) : whole(during.getPeriod()),
                        each -> each.toString(),
                        standing -> "",
                        unstated -> "");
    }

    /** The last day, of a level and of what is counted over one year; what recurs is of no one time. */
    static String loosely(Claim claim) {
        boolean state = claim.kind() == ChangeKind.LEVEL || claim.kind() == ChangeKind.SHARE;
        return claim.target()
                .getHorizon()
                .match(
                        by -> by.getDate().lastDay().toString(),
                        during -> state || during.getPeriod().years() == 1
                                ? last(during.getPeriod())
                                : whole(during.getPeriod()),
                        each -> each.getUntil()
                                .map(PartialDate::lastDay)
                                .map(LocalDate::toString)
                                .orElse(""),
                        standing -> "",
                        unstated -> "");
    }

    private static String last(PlanPeriod period) {
        return period.getTo().lastDay().toString();
    }

    private static String whole(PlanPeriod period) {
        return period.getFrom().firstDay() + "/" + period.getTo().lastDay();
    }

    /** Whether the text does not say when. */
    static boolean unstated(Claim claim) {
        return claim.target()
                .getHorizon()
                .match(by -> false, during -> false, each -> false, standing -> false, none -> true);
    }

    /** Those of the claims that have an interval, speak of no fall, and pass. */
    static List<Claim> select(Collection<Claim> claims, Predicate<Claim> passing) {
        List<Claim> selected = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.interval().isPresent() && !claim.down() && passing.test(claim)) {
                selected.add(claim);
            }
        }
        return selected;
    }

    /** One area: its claims by date, and those without one by document. */
    private static final class Place {

        private final Map<String, Map<String, List<Claim>>> dated = new TreeMap<>();
        private final Map<Source, Map<String, List<Claim>>> undated = new LinkedHashMap<>();

        void add(String role, Claim claim, String time) {
            Map<String, List<Claim>> byRole = time.isEmpty()
                    ? undated.computeIfAbsent(claim.source(), unused -> new LinkedHashMap<>())
                    : dated.computeIfAbsent(time, unused -> new LinkedHashMap<>());
            byRole.computeIfAbsent(role, unused -> new ArrayList<>()).add(claim);
        }

        void settings(List<Setting> to) {
            Map<Source, Map<String, List<Held>>> open = new LinkedHashMap<>();
            undated.forEach((source, byRole) -> open.put(source, held(byRole)));
            Map<Source, Boolean> met = new HashMap<>();
            for (Map<String, List<Claim>> byRole : dated.values()) {
                Map<String, List<Held>> all = new LinkedHashMap<>(held(byRole));
                byRole.values().stream()
                        .flatMap(Collection::stream)
                        .map(Claim::source)
                        .distinct()
                        .filter(open::containsKey)
                        .forEach(source -> {
                            met.put(source, true);
                            open.getOrDefault(source, Collections.emptyMap())
                                    .forEach((role, more) -> all.merge(role, more, Place::joined));
                        });
                to.add(new Setting(all));
            }
            open.forEach((source, byRole) -> {
                if (!met.containsKey(source)) {
                    to.add(new Setting(byRole));
                }
            });
        }

        /** By role; claims that contradict each other leave nothing to go on, and their role empties. */
        private static Map<String, List<Held>> held(Map<String, List<Claim>> byRole) {
            Map<String, List<Held>> held = new LinkedHashMap<>();
            byRole.forEach(
                    (role, claims) -> Held.of(claims).ifPresent(one -> held.put(role, Collections.singletonList(one))));
            return held;
        }

        private static List<Held> joined(List<Held> one, List<Held> other) {
            List<Held> both = new ArrayList<>(one);
            both.addAll(other);
            return both;
        }
    }
}
