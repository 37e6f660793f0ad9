// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.goal.Allowance;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.ImpliedBaseline;
import org.zhengce.policy.model.goal.PaceState;
import org.zhengce.policy.model.goal.RequiredPace;
import org.zhengce.policy.model.goal.UnitAttainment;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;

/** What targets are evaluated by, and what comes of it: the rest of package goal. */
final class AttainmentArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final GoalArbitraries goals;

    AttainmentArbitraries(Texts texts, GoalArbitraries goals) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.goals = goals;
    }

    void register(Catalogue catalogue) {
        catalogue.add(Allowance.class, this::allowance);
        catalogue.add(Evidence.class, () -> evidence(catalogue));
        catalogue.add(UnitAttainment.class, this::unit);
        catalogue.add(Attainment.class, this::attainment);
        catalogue.add(RequiredPace.class, () -> pace(catalogue));
        catalogue.add(ImpliedBaseline.class, this::implied);
    }

    private Arbitrary<Allowance> allowance() {
        Arbitrary<Allowance> part =
                Arbitraries.of("2", "0", "0.5", "10").map(value -> Allowance.relative(Quantity.of(value, "%")));
        return Choice.of(words.quantity().map(AttainmentArbitraries::positive).map(Allowance::of), part);
    }

    private static Quantity positive(Quantity quantity) {
        return quantity.getValue().signum() < 0 ? quantity.times(Rational.of(-1)) : quantity;
    }

    private Arbitrary<Evidence> evidence(Catalogue catalogue) {
        Arbitrary<List<String>> units = texts.few(texts.text(Topic.AREA)).map(AttainmentArbitraries::distinct);
        return Builders.withBuilder(Evidence::builder)
                .use(texts.few(catalogue.arbitrary(Observation.class)))
                .in((b, v) -> b.addAllObservations(v))
                .use(maybe(catalogue.arbitrary(Indicator.class)))
                .in((b, v) -> b.indicator(v))
                .use(maybe(goals.baseline()))
                .in((b, v) -> b.baseline(v))
                .use(maybe(allowance()))
                .in((b, v) -> b.tolerance(v))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.reference(v))
                .use(maybe(allowance()))
                .in((b, v) -> b.margin(v))
                .use(Combinators.combine(units, Arbitraries.of(20, 1, 200_000), flag())
                        .as((names, count, counted) -> Evidence.builder()
                                .addAllUnits(names)
                                .unitCount(Optional.of(names.isEmpty() ? count : names.size())
                                        .filter(n -> counted))
                                .build()))
                .in((b, v) -> b.addAllUnits(v.getUnits()).unitCount(v.getUnitCount()))
                .build(Evidence.Builder::build);
    }

    private static List<String> distinct(List<String> names) {
        return new ArrayList<>(new LinkedHashSet<>(names));
    }

    private Arbitrary<UnitAttainment> unit() {
        return Combinators.combine(
                        texts.text(Topic.AREA),
                        Arbitraries.of(AttainmentReason.class),
                        maybe(words.quantity()),
                        maybe(words.rational()))
                .as((name, reason, measured, gap) -> UnitAttainment.builder()
                        .unit(name)
                        .outcome(reason.outcome())
                        .reason(reason)
                        .measured(measured)
                        .gap(gap.map(value -> Quantity.of(value, unitOf(measured))))
                        .build());
    }

    private static Unit unitOf(Optional<Quantity> quantity) {
        return quantity.map(Quantity::getUnit).orElse(Unit.PERCENT);
    }

    private Arbitrary<Attainment> attainment() {
        Arbitrary<Unit> unit = words.quantity().map(Quantity::getUnit);
        Arbitrary<List<Rational>> numbers = words.rational().list().ofSize(3);
        return Builders.withBuilder(Attainment::builder)
                .use(goals.target())
                .in((b, v) -> b.target(v))
                .use(Arbitraries.of(AttainmentReason.class))
                .in((b, v) -> b.outcome(v.outcome()).reason(v))
                .use(maybe(times.period()))
                .in((b, v) -> b.period(v))
                .use(maybe(times.day()))
                .in((b, v) -> b.deadline(v))
                .use(maybe(Combinators.combine(numbers, unit).as(AttainmentArbitraries::quantities)))
                .in((b, v) -> b.measured(v.map(all -> all.get(0)))
                        .limit(v.map(all -> all.get(1)))
                        .gap(v.map(all -> all.get(2))))
                .use(maybe(words.rational()))
                .in((b, v) -> b.completion(v))
                .use(flag())
                .in((b, v) -> b.rounded(v))
                .use(flag())
                .in((b, v) -> b.provisional(v))
                .use(texts.few(unit()))
                .in((b, v) -> b.addAllUnits(v))
                .build(Attainment.Builder::build);
    }

    private static List<Quantity> quantities(List<Rational> values, Unit unit) {
        return values.stream().map(value -> Quantity.of(value, unit)).collect(Collectors.toList());
    }

    private Arbitrary<RequiredPace> pace(Catalogue catalogue) {
        Arbitrary<AttainmentReason> missing = Arbitraries.of(Stream.of(AttainmentReason.values())
                .filter(reason -> reason.compareTo(AttainmentReason.OUTSIDE_BOUND_ALREADY) > 0)
                .collect(Collectors.toList()));
        Arbitrary<Unit> unit = words.quantity().map(Quantity::getUnit);
        Arbitrary<List<Rational>> numbers = words.rational().list().ofSize(4);
        return Builders.withBuilder(RequiredPace::builder)
                .use(goals.target())
                .in((b, v) -> b.target(v))
                .use(Combinators.combine(Arbitraries.of(PaceState.class), missing)
                        .as((state, reason) -> RequiredPaceState.of(state, reason)))
                .in((b, v) -> b.state(v.state).reason(v.reason))
                .use(maybe(times.day()))
                .in((b, v) -> b.from(v))
                .use(maybe(times.day()))
                .in((b, v) -> b.deadline(v))
                .use(maybe(Combinators.combine(numbers, unit).as(AttainmentArbitraries::quantities)))
                .in((b, v) -> b.reached(v.map(all -> all.get(0)))
                        .goal(v.map(all -> all.get(1)))
                        .remaining(v.map(all -> all.get(2)))
                        .pace(v.map(all -> all.get(3))))
                .use(flag())
                .in((b, v) -> b.exceeding(v))
                .use(Arbitraries.of(PeriodUnit.class))
                .in((b, v) -> b.step(v))
                .use(maybe(Arbitraries.of(Rational.of(5), Rational.of(5, 2), Rational.of(1, 12))))
                .in((b, v) -> b.steps(v))
                .use(maybe(catalogue.arbitrary(Rounded.class)))
                .in((b, v) -> b.growth(v))
                .build(RequiredPace.Builder::build);
    }

    private Arbitrary<ImpliedBaseline> implied() {
        Arbitrary<Optional<AttainmentReason>> reason = maybe(Arbitraries.of(
                AttainmentReason.QUALITATIVE, AttainmentReason.UNITS_DIFFER, AttainmentReason.BASELINE_NOT_POSITIVE));
        return Builders.withBuilder(ImpliedBaseline::builder)
                .use(goals.target())
                .in((b, v) -> b.level(v))
                .use(goals.target())
                .in((b, v) -> b.change(v))
                .use(Arbitraries.of(5, 1, 3))
                .in((b, v) -> b.years(v))
                .use(reason)
                .in((b, v) -> b.reason(v))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.breakEven(v))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.low(v))
                .use(flag())
                .in((b, v) -> b.lowIncluded(v))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.high(v))
                .use(flag())
                .in((b, v) -> b.highIncluded(v))
                .build(ImpliedBaseline.Builder::build);
    }

    /** A state, with a reason if and only if it is to have one. */
    private static final class RequiredPaceState {

        private final PaceState state;
        private final Optional<AttainmentReason> reason;

        private RequiredPaceState(PaceState state, Optional<AttainmentReason> reason) {
            this.state = state;
            this.reason = reason;
        }

        static RequiredPaceState of(PaceState state, AttainmentReason reason) {
            return new RequiredPaceState(state, Optional.of(reason).filter(some -> state == PaceState.NOT_MEASURABLE));
        }
    }
}
