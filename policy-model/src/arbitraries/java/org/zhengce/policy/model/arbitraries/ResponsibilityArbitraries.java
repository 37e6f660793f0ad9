// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;
import static org.zhengce.policy.model.arbitraries.Texts.mostly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** Who answers for what: package responsibility. */
final class ResponsibilityArbitraries {

    private static final Role[] ROLES = {Role.RESPONSIBLE, Role.LEAD, Role.SUPPORTING};

    private final Texts texts;
    private final WordArbitraries words;
    private final PartyArbitraries parties;

    ResponsibilityArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.parties = new PartyArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Assignment.class, this::assignment);
        catalogue.add(PartyGroup.class, () -> group(0));
        catalogue.add(ResponsibilityClause.class, this::clause);
        catalogue.add(ResponsibilityMatrix.class, this::matrix);
        catalogue.add(Duty.class, this::duty);
    }

    Arbitrary<Assignment> assignment() {
        Arbitrary<Integer> position = texts.realistic()
                ? Arbitraries.integers().between(1, 9)
                : Arbitraries.integers().greaterOrEqual(1);
        return Builders.withBuilder(Assignment::builder)
                .use(measure())
                .in((b, v) -> b.measure(v))
                .use(parties.mention())
                .in((b, v) -> b.party(v))
                .use(Arbitraries.of(ROLES))
                .in((b, v) -> b.role(v))
                .use(position)
                .in((b, v) -> b.position(v))
                .use(flag())
                .in((b, v) -> b.openEnded(v))
                .use(Arbitraries.of(AssignmentSource.class))
                .in((b, v) -> b.source(v))
                .build(Assignment.Builder::build);
    }

    /** A realistic clause belongs to a measure as a rule. */
    private Arbitrary<Optional<OutlineNumber>> measure() {
        return texts.realistic() ? mostly(words.outlineNumber()) : maybe(words.outlineNumber());
    }

    private Arbitrary<PartyGroup> group(int least) {
        return Combinators.combine(
                        parties.mention().list().ofMinSize(least).ofMaxSize(Math.max(least, texts.lists())), flag())
                .as((named, open) -> PartyGroup.builder()
                        .addAllParties(named)
                        .openEnded(open)
                        .build());
    }

    /** At least one group; a group after the first may be empty, but realistically none is. */
    private Arbitrary<List<PartyGroup>> groups() {
        int most = 1 + Math.min(2, texts.lists());
        if (texts.realistic()) {
            return group(1).list().ofMinSize(1).ofMaxSize(most);
        }
        return Combinators.combine(group(1), group(0).list().ofMaxSize(most - 1))
                .as((first, more) -> {
                    List<PartyGroup> all = new ArrayList<>(more);
                    all.add(0, first);
                    return all;
                });
    }

    /** The label of a realistic clause is that of its role. */
    Arbitrary<ResponsibilityClause> clause() {
        return Combinators.combine(
                        measure(),
                        Arbitraries.of(ROLES),
                        Arbitraries.of(AssignmentSource.class),
                        maybe(texts.text(Topic.LABEL)),
                        groups(),
                        texts.maybeQuote())
                .as((measure, role, source, label, groups, quote) -> ResponsibilityClause.builder()
                        .measure(measure)
                        .role(role)
                        .source(source)
                        .label(texts.realistic() ? label.map(printed -> role.label()) : label)
                        .addAllGroups(groups)
                        .quote(quote)
                        .build());
    }

    private Arbitrary<ResponsibilityMatrix> matrix() {
        if (texts.realistic()) {
            return texts.few(clause()).map(ResponsibilityArbitraries::matrix);
        }
        return Combinators.combine(
                        texts.few(words.outlineNumber()), texts.few(texts.name(Topic.MEMBER)), texts.few(assignment()))
                .as(ResponsibilityArbitraries::matrix);
    }

    private static ResponsibilityMatrix matrix(
            Iterable<OutlineNumber> measures, Iterable<String> names, Iterable<Assignment> assignments) {
        return ResponsibilityMatrix.builder()
                .addAllMeasures(measures)
                .addAllParties(names)
                .addAllAssignments(assignments)
                .build();
    }

    /** Rows and columns are those of the cells. */
    private static ResponsibilityMatrix matrix(List<ResponsibilityClause> clauses) {
        Set<OutlineNumber> measures = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        List<Assignment> assignments = new ArrayList<>();
        for (ResponsibilityClause clause : clauses) {
            clause.getMeasure().ifPresent(measures::add);
            assignments.addAll(clause.assignments());
        }
        assignments.forEach(assignment -> names.add(assignment.getParty().getText()));
        return matrix(measures, names, assignments);
    }

    Arbitrary<Duty> duty() {
        Arbitrary<OutlineNumber> section = texts.realistic()
                ? Arbitraries.of("一", "二", "三", "四").map(OutlineNumber::parse)
                : words.outlineNumber();
        return Combinators.combine(parties.mention(), section, maybe(texts.text(Topic.HEADING)))
                .as((actor, place, heading) -> Duty.builder()
                        .actor(actor)
                        .section(place)
                        .heading(heading)
                        .build());
    }
}
