// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentChange;
import org.zhengce.policy.model.responsibility.AssignmentExpansion;
import org.zhengce.policy.model.responsibility.Bearer;
import org.zhengce.policy.model.responsibility.ColumnChange;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;
import org.zhengce.policy.model.responsibility.GapKind;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.PartyLoad;
import org.zhengce.policy.model.responsibility.ResponsibilityGap;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.responsibility.RowChange;
import org.zhengce.policy.model.text.OutlineNumber;

/** What follows from who answers for what: expansions, loads, gaps and differences of package responsibility. */
final class ChargeArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final ResponsibilityArbitraries responsibilities;

    ChargeArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.responsibilities = new ResponsibilityArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Bearer.class, this::bearer);
        catalogue.add(AssignmentExpansion.class, this::entry);
        catalogue.add(Expansion.class, this::expansion);
        catalogue.add(PartyLoad.class, this::partyLoad);
        catalogue.add(Load.class, this::load);
        catalogue.add(ResponsibilityGap.class, this::gap);
        catalogue.add(ResponsibilityGaps.class, this::gaps);
        catalogue.add(RowChange.class, () -> placed(row()));
        catalogue.add(ColumnChange.class, () -> placed(column()));
        catalogue.add(AssignmentChange.class, () -> placed(change()));
        catalogue.add(MatrixDifference.class, this::difference);
    }

    private Arbitrary<String> name() {
        return texts.name(Office.names(MentionKind.NAMED));
    }

    private static Arbitrary<String> id() {
        return Arbitraries.integers().between(1, 99).map(n -> "p" + n);
    }

    private Arbitrary<Bearer> bearer() {
        return Combinators.combine(id(), name(), texts.few(id()))
                .as((id, name, ended) -> Bearer.builder()
                        .id(id)
                        .name(name)
                        .addAllInsteadOf(ended)
                        .build());
    }

    /** Bearers if it is settled, two candidates if it is ambiguous. */
    private Arbitrary<AssignmentExpansion> entry() {
        Arbitrary<List<Bearer>> some = bearer().list().ofMinSize(1).ofMaxSize(Math.max(1, texts.lists()));
        Arbitrary<List<Bearer>> several = bearer().list().ofMinSize(2).ofMaxSize(Math.max(2, texts.lists()));
        return Combinators.combine(
                        responsibilities.assignment(),
                        Arbitraries.of(ExpansionOutcome.class),
                        some,
                        several,
                        texts.few(id()))
                .as((assignment, outcome, bearers, candidates, absent) -> AssignmentExpansion.builder()
                        .assignment(assignment)
                        .outcome(outcome)
                        .addAllBearers(outcome.settled() ? bearers : Collections.emptyList())
                        .addAllCandidates(outcome == ExpansionOutcome.AMBIGUOUS ? candidates : Collections.emptyList())
                        .addAllAbsent(absent)
                        .build());
    }

    private Arbitrary<Expansion> expansion() {
        return Combinators.combine(times.day(), texts.few(entry()))
                .as((day, entries) ->
                        Expansion.builder().date(day).addAllEntries(entries).build());
    }

    private Arbitrary<PartyLoad> partyLoad() {
        Arbitrary<List<OutlineNumber>> measures = texts.few(words.outlineNumber());
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 9);
        Arbitrary<Integer> total = texts.realistic()
                ? Arbitraries.integers().between(1, 9)
                : Arbitraries.integers().greaterOrEqual(0);
        Arbitrary<Optional<ExpansionOutcome>> unsettled = maybe(Arbitraries.of(ExpansionOutcome.class));
        return Builders.withBuilder(PartyLoad::builder)
                .use(name())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(MentionKind.class))
                .in((b, v) -> b.kind(v))
                .use(maybe(id()))
                .in((b, v) -> b.id(v))
                .use(texts.realistic() ? unsettled.map(why -> why.filter(one -> !one.settled())) : unsettled)
                .in((b, v) -> b.unsettled(v))
                .use(texts.few(name()))
                .in((b, v) -> b.addAllSpellings(v))
                .use(texts.few(Arbitraries.of(Office.COLLECTIVES)))
                .in((b, v) -> b.addAllCollectives(v))
                .use(measures)
                .in((b, v) -> b.addAllLead(v))
                .use(measures)
                .in((b, v) -> b.addAllResponsible(v))
                .use(measures)
                .in((b, v) -> b.addAllSupporting(v))
                .use(measures)
                .in((b, v) -> b.addAllOnlyExpanded(v))
                .use(Combinators.combine(total, count, count, count).as((all, one, two, three) ->
                        new int[] {all, Math.min(all, one), Math.min(all, two), Math.min(all, three)}))
                .in((b, v) -> b.assignments(v[0]).forPlan(v[1]).expanded(v[2]).openEnded(v[3]))
                .build(PartyLoad.Builder::build);
    }

    private Arbitrary<Load> load() {
        return Combinators.combine(maybe(times.day()), texts.few(partyLoad()), texts.few(words.outlineNumber()))
                .as((day, parties, open) -> Load.builder()
                        .date(day)
                        .addAllParties(parties)
                        .addAllOpenMeasures(open)
                        .build());
    }

    private Arbitrary<ResponsibilityGap> gap() {
        return Combinators.combine(
                        Arbitraries.of(GapKind.class),
                        maybe(words.outlineNumber()),
                        maybe(name()),
                        texts.few(responsibilities.assignment()),
                        texts.quoted() ? texts.few(texts.quote()) : Arbitraries.just(Collections.emptyList()))
                .as((kind, measure, party, assignments, quotes) -> ResponsibilityGap.builder()
                        .kind(kind)
                        .measure(measure)
                        .party(party)
                        .addAllAssignments(assignments)
                        .addAllQuotes(quotes)
                        .build());
    }

    private Arbitrary<ResponsibilityGaps> gaps() {
        return Combinators.combine(maybe(times.day()), flag(), texts.few(gap()))
                .as((day, lead, gaps) -> ResponsibilityGaps.builder()
                        .date(day)
                        .leadNamed(lead)
                        .addAllGaps(gaps)
                        .build());
    }

    /** A change of something of which there are both places, the one after or the one before; it is given its place later. */
    private static <T> Arbitrary<Tuple.Tuple2<T, Integer>> changed(Arbitrary<T> what) {
        return Combinators.combine(what, Arbitraries.of(3, 2, 1)).as(Tuple::of);
    }

    private static <T> Arbitrary<T> placed(Arbitrary<IntFunction<T>> change) {
        return Combinators.combine(change, Arbitraries.integers().between(1, 9)).as((what, place) -> what.apply(place));
    }

    private static Optional<Integer> from(int sides, int place) {
        return (sides & 1) == 0 ? Optional.empty() : Optional.of(place);
    }

    private static Optional<Integer> to(int sides, int place) {
        return (sides & 2) == 0 ? Optional.empty() : Optional.of(place);
    }

    private Arbitrary<IntFunction<RowChange>> row() {
        return changed(words.outlineNumber())
                .map(row -> place -> RowChange.builder()
                        .measure(row.get1())
                        .from(from(row.get2(), place))
                        .to(to(row.get2(), place))
                        .build());
    }

    private Arbitrary<IntFunction<ColumnChange>> column() {
        return changed(name())
                .map(column -> place -> ColumnChange.builder()
                        .party(column.get1())
                        .from(from(column.get2(), place))
                        .to(to(column.get2(), place))
                        .build());
    }

    private Arbitrary<IntFunction<AssignmentChange>> change() {
        Arbitrary<Assignment> assignment = responsibilities.assignment();
        return changed(Combinators.combine(assignment, assignment).as(Tuple::of))
                .map(cell -> place -> AssignmentChange.builder()
                        .before(from(cell.get2(), place)
                                .map(there -> cell.get1().get1()))
                        .after(to(cell.get2(), place).map(there -> cell.get1().get2()))
                        .from(from(cell.get2(), place))
                        .to(to(cell.get2(), place))
                        .build());
    }

    /** Places are those in the list, so none is named twice. */
    private Arbitrary<MatrixDifference> difference() {
        return Combinators.combine(texts.few(row()), texts.few(column()), texts.few(change()))
                .as((rows, columns, changes) -> MatrixDifference.builder()
                        .addAllMeasures(inRow(rows))
                        .addAllParties(inRow(columns))
                        .addAllAssignments(inRow(changes))
                        .build());
    }

    private static <T> List<T> inRow(List<IntFunction<T>> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(i -> changes.get(i).apply(i + 1))
                .collect(Collectors.toList());
    }
}
