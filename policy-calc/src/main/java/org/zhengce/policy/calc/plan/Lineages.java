// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.calc.document.Citations;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Lineage;
import org.zhengce.policy.model.plan.LineageEntry;
import org.zhengce.policy.model.plan.LineageStep;
import org.zhengce.policy.model.plan.LineageVerdict;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.text.OutlineNumber;

/** Collects what documents say of an indicator, and holds each figure against the one before. */
final class Lineages {

    private static final Set<Nature> PROMISES =
            EnumSet.of(Nature.TARGET, Nature.NORM, Nature.COMMITMENT, Nature.PORTFOLIO, Nature.VISION);

    /** Without a year in that of issue, and without either last; then by the date of issue, then in the order given. */
    private static final Comparator<LineageEntry> BY_TIME = Comparator.<LineageEntry, Integer>comparing(
                    entry -> entry.getYear()
                            .orElseGet(() ->
                                    entry.getIssued().map(LocalDate::getYear).orElse(Integer.MAX_VALUE)))
            .thenComparing(entry -> entry.getIssued().orElse(LocalDate.MAX));

    private final List<PolicyDocument> documents;
    private final String indicator;
    private final Set<String> names;

    Lineages(List<PolicyDocument> documents, String indicator, Facts facts) {
        this.documents = Citations.withoutRestatements(documents);
        this.indicator = indicator;
        this.names = names(indicator, facts);
    }

    /** The indicator's name and those declared to be the same, over as many steps as it takes. */
    private static Set<String> names(String indicator, Facts facts) {
        Map<String, List<String>> same = new HashMap<>();
        for (IndicatorRelation relation : facts.getRelations()) {
            if (relation.getKind() == RelationKind.SAME_AS) {
                String other = relation.getObjects().get(0);
                same.computeIfAbsent(relation.getSubject(), unused -> new ArrayList<>())
                        .add(other);
                same.computeIfAbsent(other, unused -> new ArrayList<>()).add(relation.getSubject());
            }
        }
        Set<String> names = new HashSet<>(Collections.singleton(indicator));
        Deque<String> left = new ArrayDeque<>(names);
        while (!left.isEmpty()) {
            for (String name : same.getOrDefault(left.pop(), Collections.emptyList())) {
                if (names.add(name)) {
                    left.push(name);
                }
            }
        }
        return names;
    }

    Lineage lineage() {
        return lineage(entries());
    }

    Lineage lineage(PartyRegistry registry, LocalDate date) {
        List<LineageEntry> entries = new ArrayList<>();
        for (LineageEntry entry : entries()) {
            entries.add(entry.withExpansion(
                    Optional.of(Responsibilities.expansion(entry.getAssignments(), registry, date))));
        }
        return lineage(entries);
    }

    private List<LineageEntry> entries() {
        List<LineageEntry> entries = new ArrayList<>();
        for (PolicyDocument document : documents) {
            document.getPlan().ifPresent(plan -> add(document, plan, entries));
        }
        entries.sort(BY_TIME);
        return entries;
    }

    private void add(PolicyDocument document, Plan plan, List<LineageEntry> entries) {
        Map<OutlineNumber, List<Assignment>> charged = new HashMap<>();
        for (Target target : plan.getTargets()) {
            if (!names.contains(target.getIndicator().getName()) || !PROMISES.contains(target.getNature())) {
                continue;
            }
            if (charged.isEmpty()) {
                plan.assignments()
                        .forEach(assignment -> assignment
                                .getMeasure()
                                .ifPresent(measure -> charged.computeIfAbsent(measure, unused -> new ArrayList<>())
                                        .add(assignment)));
            }
            entries.add(LineageEntry.builder()
                    .document(document.designation())
                    .issued(document.getIssued())
                    .year(Likeness.year(target))
                    .target(target)
                    .addAllAssignments(around(target.getSection(), charged))
                    .build());
        }
    }

    private static List<Assignment> around(
            Optional<OutlineNumber> section, Map<OutlineNumber, List<Assignment>> charged) {
        Optional<OutlineNumber> at = section;
        while (at.isPresent() && !charged.containsKey(at.get())) {
            at = at.flatMap(OutlineNumber::parent);
        }
        return at.map(charged::get).orElse(Collections.emptyList());
    }

    private Lineage lineage(List<LineageEntry> entries) {
        Lineage.Builder lineage = Lineage.builder().indicator(indicator).addAllEntries(entries);
        Map<Object, Integer> last = new HashMap<>();
        Map<Object, LineageStep> steps = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Target target = entries.get(i).getTarget();
            Object alike = Arrays.asList(target.getScope(), measure(target));
            Integer before = last.put(alike, i);
            if (before != null) {
                LineageStep step = new Stride(entries.get(before).getTarget(), target)
                        .step(before + 1, i + 1, Optional.ofNullable(steps.get(alike)));
                steps.put(alike, step);
                lineage.addSteps(step);
            } else if (i > 0) {
                boolean scope = measure(entries.get(i - 1).getTarget()).equals(measure(target));
                lineage.addSteps(LineageStep.builder()
                        .from(i)
                        .to(i + 1)
                        .verdict(scope ? LineageVerdict.OTHER_SCOPE : LineageVerdict.OTHER_MEASURE)
                        .build());
            }
        }
        return lineage.build();
    }

    /** What is measured: a level or share is that whether it is said to rise to it or not. */
    private static List<Object> measure(Target target) {
        Change change = target.getChange();
        boolean state = change.getKind() == ChangeKind.LEVEL || change.getKind() == ChangeKind.SHARE;
        return Arrays.asList(change.getKind(), state ? Optional.empty() : change.getDirection(), change.getPeerGroup());
    }
}
