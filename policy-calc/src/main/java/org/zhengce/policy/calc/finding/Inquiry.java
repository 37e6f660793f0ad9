// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/** What is checked: the claims of one or several documents by indicator, and what was declared beyond them. */
final class Inquiry {

    /** What was reached and what can be had promise nothing. */
    private static final Set<Nature> PROMISES =
            EnumSet.of(Nature.TARGET, Nature.NORM, Nature.COMMITMENT, Nature.PORTFOLIO, Nature.VISION);

    private final List<Source> sources;
    private final Facts facts;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Claim>> claims = new TreeMap<>();
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Baseline> baselines = new HashMap<>();
    private final Map<String, Quantity> values = new HashMap<>();

    Inquiry(List<Source> sources, Facts facts) {
        this.sources = sources;
        this.facts = facts;
        for (IndicatorRelation relation : relations(RelationKind.SAME_AS)) {
            join(relation.getSubject(), relation.getObjects().get(0));
        }
        for (UnitCount count : facts.getUnitCounts()) {
            units.putIfAbsent(count.getUnit(), count.getCount());
        }
        for (KnownBaseline baseline : facts.getBaselines()) {
            baselines.putIfAbsent(name(baseline.getIndicator()), baseline.getBaseline());
        }
        for (Observation observation : facts.getObservations()) {
            PlanPeriod period = observation.getPeriod();
            if (period.years() == 1 && !observation.getObject().isPresent()) {
                String key = name(observation.getIndicator().getName()) + "@"
                        + period.getTo().getYear();
                values.merge(key, observation.getValue(), Inquiry::smaller);
            }
        }
        for (Source source : sources) {
            for (Target target : source.plan().getTargets()) {
                if (promises(target)) {
                    Claim claim = new Claim(source, target);
                    claims.computeIfAbsent(name(claim.indicator()), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        claims.values().forEach(list -> list.sort(Claim.BY_PLACE));
    }

    /** Whether the figure promises or demands something: what was reached and what can be had does not. */
    static boolean promises(Target target) {
        return PROMISES.contains(target.getNature());
    }

    /** Of two values of one year, whichever order they came in; their units decide if they are not alike. */
    private static Quantity smaller(Quantity one, Quantity other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    /** The smaller of two names leads, so that the order of the relations does not matter. */
    private void join(String one, String other) {
        String a = name(one);
        String b = name(other);
        if (!a.equals(b)) {
            boolean first = a.compareTo(b) < 0;
            names.put(first ? b : a, first ? a : b);
        }
    }

    /** The one name of an indicator that may have several by declaration. */
    String name(String indicator) {
        String name = indicator;
        for (String next = names.get(name); next != null; next = names.get(name)) {
            name = next;
        }
        return name;
    }

    List<Source> sources() {
        return sources;
    }

    Facts facts() {
        return facts;
    }

    /**
     * The claims on each indicator and area, in an order that does not depend on that of the documents or targets. A claim that
     * names no area means the one that the others name, if that is one.
     */
    List<List<Claim>> groups() {
        List<List<Claim>> groups = new ArrayList<>();
        for (List<Claim> list : claims.values()) {
            Map<String, List<Claim>> byArea = new TreeMap<>();
            for (Claim claim : list) {
                byArea.computeIfAbsent(claim.area(), unused -> new ArrayList<>())
                        .add(claim);
            }
            groups.addAll(
                    byArea.size() == 2 && byArea.containsKey("") ? Collections.singletonList(list) : byArea.values());
        }
        return groups;
    }

    /** The claims on each indicator in the same order, whatever their areas. */
    Collection<List<Claim>> byIndicator() {
        return Collections.unmodifiableCollection(claims.values());
    }

    /** The claims on one indicator, under whatever name. */
    List<Claim> of(String indicator) {
        return claims.getOrDefault(name(indicator), Collections.emptyList());
    }

    /** The declared relations of a kind. */
    List<IndicatorRelation> relations(RelationKind kind) {
        return facts.getRelations().stream()
                .filter(relation -> relation.getKind() == kind)
                .collect(Collectors.toList());
    }

    /** How many units of that name there are, if declared. */
    Optional<Integer> units(String unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The declared baseline of an indicator. */
    Optional<Baseline> baseline(String indicator) {
        return Optional.ofNullable(baselines.get(name(indicator)));
    }

    /** What an indicator is known to have been in a year: the declared baseline, or what was observed. */
    Optional<Quantity> value(String indicator, int year) {
        Optional<Quantity> declared = baseline(indicator)
                .filter(baseline -> baseline.getDate()
                        .filter(date -> date.getYear() == year)
                        .isPresent())
                .flatMap(Baseline::getValue);
        return declared.isPresent() ? declared : Optional.ofNullable(values.get(name(indicator) + "@" + year));
    }
}
