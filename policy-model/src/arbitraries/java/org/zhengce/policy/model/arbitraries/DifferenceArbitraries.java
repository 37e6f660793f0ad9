// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Lineage;
import org.zhengce.policy.model.plan.LineageEntry;
import org.zhengce.policy.model.plan.LineageStep;
import org.zhengce.policy.model.plan.LineageVerdict;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureChange;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanChange;
import org.zhengce.policy.model.plan.PlanDifference;
import org.zhengce.policy.model.plan.PlanPart;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.plan.TargetChange;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.Expansion;
import org.zhengce.policy.model.responsibility.MatrixDifference;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.time.PlanPeriod;

/** What changes from plan to plan: differences and lineages of package plan. */
final class DifferenceArbitraries {

    private static final Set<TargetChangeKind> BOTH = EnumSet.range(TargetChangeKind.TIGHTENED, TargetChangeKind.MOVED);

    private final Texts texts;
    private final Catalogue catalogue;
    private final TimeArbitraries times;

    DifferenceArbitraries(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.times = new TimeArbitraries(texts);
    }

    void register() {
        catalogue.add(MeasureChange.class, () -> placed(measure()));
        catalogue.add(TargetChange.class, () -> placed(target()));
        catalogue.add(PlanChange.class, () -> placed(other()));
        catalogue.add(PlanDifference.class, this::difference);
        catalogue.add(LineageEntry.class, this::entry);
        catalogue.add(LineageStep.class, () -> step(9));
        catalogue.add(Lineage.class, this::lineage);
    }

    /** Both sides, the one after or the one before. */
    private static Arbitrary<Integer> sides() {
        return Arbitraries.of(3, 2, 1);
    }

    private static <T> Optional<T> before(int sides, T side) {
        return (sides & 1) == 0 ? Optional.empty() : Optional.of(side);
    }

    private static <T> Optional<T> after(int sides, T side) {
        return (sides & 2) == 0 ? Optional.empty() : Optional.of(side);
    }

    private static <T> Arbitrary<T> placed(Arbitrary<IntFunction<T>> change) {
        return Combinators.combine(change, Arbitraries.integers().between(1, 9)).as((what, place) -> what.apply(place));
    }

    private Arbitrary<IntFunction<MeasureChange>> measure() {
        Arbitrary<Measure> measure = catalogue.arbitrary(Measure.class);
        return Combinators.combine(measure, measure, sides())
                .as((old, now, sides) -> place -> MeasureChange.builder()
                        .before(before(sides, old))
                        .after(after(sides, now))
                        .from(before(sides, place))
                        .to(after(sides, place))
                        .build());
    }

    private Arbitrary<IntFunction<TargetChange>> target() {
        Arbitrary<Target> target = catalogue.arbitrary(Target.class);
        return Combinators.combine(
                        target, target, sides(), Arbitraries.subsetOf(BOTH).ofMinSize(1))
                .as((old, now, sides, kinds) -> place -> TargetChange.builder()
                        .addAllKinds(kinds(sides, kinds))
                        .before(before(sides, old))
                        .after(after(sides, now))
                        .from(before(sides, place))
                        .to(after(sides, place))
                        .build());
    }

    private static Set<TargetChangeKind> kinds(int sides, Set<TargetChangeKind> both) {
        return sides == 3
                ? EnumSet.copyOf(both)
                : Collections.singleton(sides == 2 ? TargetChangeKind.ADDED : TargetChangeKind.REMOVED);
    }

    private Arbitrary<IntFunction<PlanChange>> other() {
        return Choice.of(
                other(
                        PlanPart.OBLIGATION,
                        Obligation.class,
                        one -> Plan.builder().addObligations(one).build()),
                other(
                        PlanPart.CLAUSE,
                        ResponsibilityClause.class,
                        one -> Plan.builder().addClauses(one).build()),
                other(
                        PlanPart.RULE,
                        Rule.class,
                        one -> Plan.builder().addRules(one).build()),
                other(
                        PlanPart.DECLARED_COUNT,
                        DeclaredCount.class,
                        one -> Plan.builder().addDeclaredCounts(one).build()),
                other(
                        PlanPart.INSTITUTION,
                        Institution.class,
                        one -> Plan.builder().addInstitutions(one).build()),
                other(
                        PlanPart.DUTY,
                        Duty.class,
                        one -> Plan.builder().addDuties(one).build()),
                other(
                        PlanPart.TABLE,
                        Table.class,
                        one -> Plan.builder().addTables(one).build()),
                other(
                        PlanPart.SECTION,
                        Section.class,
                        one -> Plan.builder().addOutline(one).build()),
                other(
                        PlanPart.PASSAGE,
                        Passage.class,
                        one -> Plan.builder().addResidue(one).build()));
    }

    private <T> Arbitrary<IntFunction<PlanChange>> other(PlanPart part, Class<T> type, Function<T, Plan> single) {
        Arbitrary<Plan> plan = catalogue.arbitrary(type).map(single);
        return Combinators.combine(plan, plan, sides())
                .as((old, now, sides) -> place -> PlanChange.builder()
                        .part(part)
                        .before(before(sides, old))
                        .after(after(sides, now))
                        .from(before(sides, place))
                        .to(after(sides, place))
                        .build());
    }

    /** Places are those in the list, so none is named twice. */
    private Arbitrary<PlanDifference> difference() {
        Arbitrary<Optional<PlanPeriod>> period = maybe(times.period());
        return Combinators.combine(
                        Combinators.combine(period, period).as(Tuple::of),
                        texts.few(measure()),
                        texts.few(target()),
                        texts.few(other()),
                        catalogue.arbitrary(MatrixDifference.class))
                .as((periods, measures, targets, others, matrix) -> {
                    PlanDifference.Builder difference = PlanDifference.builder();
                    if (!periods.get1().equals(periods.get2())) {
                        difference.periodBefore(periods.get1()).periodAfter(periods.get2());
                    }
                    return difference
                            .addAllMeasures(inRow(measures))
                            .addAllTargets(inRow(targets))
                            .addAllOthers(inRow(others))
                            .responsibilities(matrix)
                            .build();
                });
    }

    private static <T> List<T> inRow(List<IntFunction<T>> changes) {
        List<T> row = new ArrayList<>();
        changes.forEach(change -> row.add(change.apply(row.size() + 1)));
        return row;
    }

    private Arbitrary<LineageEntry> entry() {
        return Combinators.combine(
                        maybe(texts.text(Topic.CITED)),
                        maybe(times.day()),
                        maybe(Arbitraries.integers().between(2016, 2035)),
                        catalogue.arbitrary(Target.class),
                        texts.few(catalogue.arbitrary(Assignment.class)),
                        maybe(catalogue.arbitrary(Expansion.class)))
                .as((document, issued, year, target, assignments, expansion) -> LineageEntry.builder()
                        .document(document)
                        .issued(issued)
                        .year(year)
                        .target(target)
                        .addAllAssignments(assignments)
                        .expansion(expansion)
                        .build());
    }

    private Arbitrary<LineageStep> step(int last) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, last - 1),
                        Arbitraries.integers().between(2, last),
                        Arbitraries.of(LineageVerdict.class),
                        maybe(catalogue.arbitrary(Quantity.class)))
                .as((from, to, verdict, pace) -> LineageStep.builder()
                        .from(Math.min(from, to - 1))
                        .to(to)
                        .verdict(verdict)
                        .pace(pace)
                        .build());
    }

    private Arbitrary<Lineage> lineage() {
        return Combinators.combine(texts.name(Measured.titles()), texts.few(entry()), texts.few(step(9)))
                .as((indicator, entries, steps) -> {
                    Lineage.Builder lineage =
                            Lineage.builder().indicator(indicator).addAllEntries(entries);
                    steps.stream()
                            .filter(step -> step.getTo() <= entries.size())
                            .forEach(lineage::addSteps);
                    return lineage.build();
                });
    }
}
