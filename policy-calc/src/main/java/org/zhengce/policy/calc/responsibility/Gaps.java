// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.GapKind;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityGap;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/** Finds what is missing or doubled in who answers for measures. */
final class Gaps {

    private final Plan plan;

    /** What is said of the measure itself. */
    private final Map<OutlineNumber, List<Assignment>> said = new HashMap<>();

    private final Map<Optional<OutlineNumber>, List<Quote>> clauses = new HashMap<>();

    /** The addresses that have someone, someone by name, a lead; and all that contain such an address. */
    private final Reach anyone = new Reach();

    private final Reach named = new Reach();
    private final Reach led = new Reach();

    private Gaps(Plan plan) {
        this.plan = plan;
        for (ResponsibilityClause clause : plan.getClauses()) {
            clause.getQuote()
                    .ifPresent(quote -> clauses.computeIfAbsent(clause.getMeasure(), key -> new ArrayList<>())
                            .add(quote));
            for (Assignment assignment : clause.assignments()) {
                assignment.getMeasure().ifPresent(number -> say(number, assignment));
            }
        }
    }

    private void say(OutlineNumber number, Assignment assignment) {
        said.computeIfAbsent(number, key -> new ArrayList<>()).add(assignment);
        anyone.add(number);
        if (assignment.getParty().getKind() != MentionKind.VAGUE) {
            named.add(number);
        }
        if (assignment.getRole() == Role.LEAD) {
            led.add(number);
        }
    }

    static ResponsibilityGaps.Builder of(Plan plan, List<Charge> charges) {
        Gaps gaps = new Gaps(plan);
        boolean lead = !gaps.led.isEmpty();
        ResponsibilityGaps.Builder report = ResponsibilityGaps.builder().leadNamed(lead);
        for (Measure measure : plan.getMeasures()) {
            gaps.missing(measure, lead).ifPresent(kind -> report.addGaps(gaps.gap(kind, measure)));
        }
        return report.addAllGaps(gaps.doubled(charges));
    }

    /** The gravest of what the measure lacks. */
    private Optional<GapKind> missing(Measure measure, boolean lead) {
        OutlineNumber number = measure.getNumber();
        if (!anyone.reaches(number)) {
            return Optional.of(GapKind.NOBODY);
        }
        if (!named.reaches(number)) {
            return Optional.of(GapKind.ONLY_VAGUE);
        }
        return lead && !led.reaches(number) ? Optional.of(GapKind.NO_LEAD) : Optional.empty();
    }

    private ResponsibilityGap gap(GapKind kind, Measure measure) {
        Optional<OutlineNumber> number = Optional.of(measure.getNumber());
        return ResponsibilityGap.builder()
                .kind(kind)
                .measure(number)
                .addAllAssignments(said.getOrDefault(measure.getNumber(), new ArrayList<>()))
                .addAllQuotes(quotes(number, clauses.getOrDefault(number, new ArrayList<>())))
                .build();
    }

    private Set<Quote> quotes(Optional<OutlineNumber> number, List<Quote> more) {
        Set<Quote> quotes = new LinkedHashSet<>();
        number.flatMap(plan::measure).flatMap(Measure::getQuote).ifPresent(quotes::add);
        quotes.addAll(more);
        return quotes;
    }

    /** Parties that one address charges in two roles, or twice in one; no one in particular is not one party. */
    private List<ResponsibilityGap> doubled(List<Charge> charges) {
        Map<Optional<OutlineNumber>, Map<String, List<Charge>>> cells = new LinkedHashMap<>();
        for (Charge charge : charges) {
            if (charge.kind != MentionKind.VAGUE) {
                cells.computeIfAbsent(charge.assignment.getMeasure(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(charge.key(), key -> new ArrayList<>())
                        .add(charge);
            }
        }
        List<ResponsibilityGap> gaps = new ArrayList<>();
        cells.forEach((number, parties) -> parties.values().forEach(cell -> {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Set<Role> twice = EnumSet.noneOf(Role.class);
            cell.forEach(charge -> {
                if (!roles.add(charge.assignment.getRole())) {
                    twice.add(charge.assignment.getRole());
                }
            });
            if (roles.size() > 1 && roles.contains(Role.SUPPORTING)) {
                gaps.add(doubled(GapKind.BOTH_ROLES, number, cell));
            }
            twice.forEach(role -> gaps.add(doubled(
                    GapKind.NAMED_TWICE,
                    number,
                    cell.stream()
                            .filter(charge -> charge.assignment.getRole() == role)
                            .collect(Collectors.toList()))));
        }));
        return gaps;
    }

    private ResponsibilityGap doubled(GapKind kind, Optional<OutlineNumber> number, List<Charge> cell) {
        List<Assignment> assignments =
                cell.stream().map(charge -> charge.assignment).collect(Collectors.toList());
        List<Quote> mentions = new ArrayList<>();
        assignments.forEach(assignment -> assignment.getParty().getQuote().ifPresent(mentions::add));
        return ResponsibilityGap.builder()
                .kind(kind)
                .measure(number)
                .party(cell.get(0).name)
                .addAllAssignments(assignments)
                .addAllQuotes(quotes(number, mentions))
                .build();
    }

    /** Addresses, and the measures that they reach: their own, those around them, those within them. */
    private static final class Reach {

        private final Set<OutlineNumber> own = new HashSet<>();
        private final Set<OutlineNumber> around = new HashSet<>();

        void add(OutlineNumber number) {
            if (own.add(number)) {
                Optional<OutlineNumber> outer = Optional.of(number);
                while (outer.isPresent() && around.add(outer.get())) {
                    outer = outer.get().parent();
                }
            }
        }

        boolean isEmpty() {
            return own.isEmpty();
        }

        boolean reaches(OutlineNumber number) {
            boolean reached = around.contains(number);
            Optional<OutlineNumber> outer = Optional.of(number);
            while (!reached && outer.isPresent()) {
                reached = own.contains(outer.get());
                outer = outer.get().parent();
            }
            return reached;
        }
    }
}
