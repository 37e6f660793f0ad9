// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.goal.ScheduleStanding;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryKind;
import org.zhengce.policy.model.goal.TrajectoryPoint;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Paths to a target and where indicators stand on them: package goal. */
final class TrajectoryArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final GoalArbitraries goals;

    TrajectoryArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.goals = new GoalArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Milestone.class, this::milestone);
        catalogue.add(Roadmap.class, this::roadmap);
        catalogue.add(TrajectoryPoint.class, this::point);
        catalogue.add(Trajectory.class, this::trajectory);
        catalogue.add(ScheduleStatus.class, this::status);
    }

    private Arbitrary<Milestone> milestone() {
        return Combinators.combine(times.period(), words.quantity()).as(Milestone::of);
    }

    private Arbitrary<TrajectoryPoint> point() {
        return Combinators.combine(times.period(), words.rounded(), flag()).as(TrajectoryPoint::of);
    }

    /** Two to four milestones; realistic ones are years apart and of figures above 0, in the indicator's unit. */
    private Arbitrary<Roadmap> roadmap() {
        return Combinators.combine(
                        goals.indicator(),
                        maybe(texts.text(Topic.AREA)),
                        Arbitraries.of(Reckoning.class),
                        ends(),
                        values(words.rational()),
                        words.unit())
                .as((indicator, object, reckoning, ends, values, unit) -> Roadmap.builder()
                        .indicator(indicator)
                        .object(object)
                        .reckoning(reckoning)
                        .addAllMilestones(milestones(
                                reckoning, ends, values, indicator.getUnit().orElse(unit)))
                        .build());
    }

    private <T> Arbitrary<List<T>> values(Arbitrary<T> any) {
        return any.list().ofSize(4);
    }

    /** Two to four years in order, each year once; realistic ones lie close together. */
    private Arbitrary<List<Integer>> ends() {
        Arbitrary<Integer> year = texts.realistic()
                ? Arbitraries.integers().between(2020, 2030).shrinkTowards(2025)
                : Arbitraries.integers().between(2, 9999).shrinkTowards(2025);
        return year.set()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(years -> years.stream().sorted().collect(Collectors.toList()));
    }

    private List<Milestone> milestones(Reckoning reckoning, List<Integer> years, List<Rational> values, Unit unit) {
        int first = years.get(0) + 1;
        Milestone[] milestones = new Milestone[years.size()];
        for (int i = 0; i < milestones.length; i++) {
            PlanPeriod period = reckoning == Reckoning.SINCE_START && i > 0
                    ? PlanPeriod.of(first, years.get(i))
                    : PlanPeriod.of(years.get(i));
            milestones[i] = Milestone.of(period, Quantity.of(figure(values.get(i)), unit));
        }
        return Arrays.asList(milestones);
    }

    /** Levels are above 0. */
    private Rational figure(Rational value) {
        return texts.realistic() ? value.times(value).plus(Rational.ONE) : value;
    }

    /** A realistic one rises by equal steps over months or years; otherwise it goes anywhere. */
    private Arbitrary<Trajectory> trajectory() {
        Arbitrary<Trajectory.Builder> head = Combinators.combine(
                        goals.indicator(), maybe(texts.text(Topic.AREA)), Arbitraries.of(Reckoning.class), words.unit())
                .as((indicator, object, reckoning, unit) -> Trajectory.builder()
                        .indicator(indicator)
                        .object(object)
                        .reckoning(reckoning)
                        .unit(indicator.getUnit().orElse(unit)));
        return texts.realistic()
                ? Combinators.combine(head, Arbitraries.integers().between(2, 13), flag(), words.rational())
                        .as((builder, points, monthly, step) -> rising(builder, points, monthly, figure(step)))
                : Combinators.combine(
                                head,
                                Arbitraries.of(TrajectoryKind.class),
                                point().list()
                                        .uniqueElements(point ->
                                                point.getPeriod().getTo().lastDay())
                                        .ofMinSize(2)
                                        .ofMaxSize(4))
                        .as((builder, kind, points) -> builder.kind(kind)
                                .addAllPoints(points.stream()
                                        .sorted(Comparator.comparing(point ->
                                                point.getPeriod().getTo().lastDay()))
                                        .collect(Collectors.toList()))
                                .build());
    }

    private static Trajectory rising(Trajectory.Builder builder, int points, boolean monthly, Rational step) {
        for (int i = 0; i < points; i++) {
            PartialDate end = monthly ? PartialDate.of(2025 + i / 12, i % 12 + 1) : PartialDate.of(2020 + i);
            builder.addPoints(TrajectoryPoint.of(
                    PlanPeriod.of(end, end),
                    Rounded.exact(step.times(Rational.of(i)), MathContext.UNLIMITED),
                    i == 0 || i == points - 1));
        }
        return builder.kind(TrajectoryKind.LINEAR).build();
    }

    /** A realistic one has figures that agree; otherwise whatever may stand together. */
    Arbitrary<ScheduleStatus> status() {
        return texts.realistic() ? realisticStatus() : anyStatus();
    }

    private Arbitrary<ScheduleStatus> realisticStatus() {
        return Combinators.combine(goals.observation(), Arbitraries.of(-1, 0, 1), flag(), words.rational())
                .as((observation, side, observed, deviation) -> {
                    Quantity actual = observation.getValue();
                    Rational off = figure(deviation).times(Rational.of(side));
                    ScheduleStatus.Builder status = ScheduleStatus.builder()
                            .indicator(observation.getIndicator())
                            .object(observation.getObject())
                            .period(observation.getPeriod())
                            .unit(actual.getUnit())
                            .expected(Rounded.exact(actual.getValue().minus(off), MathContext.UNLIMITED));
                    return observed ? observed(status, observation, off) : unobserved(status);
                });
    }

    private static ScheduleStatus unobserved(ScheduleStatus.Builder status) {
        return status.standing(ScheduleStanding.UNKNOWN)
                .reason(ScheduleReason.NO_OBSERVATION)
                .build();
    }

    private static ScheduleStatus observed(ScheduleStatus.Builder status, Observation observation, Rational off) {
        status.observation(observation).deviation(off);
        switch (observation.getIndicator().getPolarity()) {
            case HIGHER_IS_BETTER:
                return standing(status, off.signum());
            case LOWER_IS_BETTER:
                return standing(status, -off.signum());
            default:
                return status.standing(ScheduleStanding.UNKNOWN)
                        .reason(ScheduleReason.POLARITY_UNKNOWN)
                        .build();
        }
    }

    private static ScheduleStatus standing(ScheduleStatus.Builder status, int better) {
        ScheduleStanding off = better > 0 ? ScheduleStanding.AHEAD : ScheduleStanding.BEHIND;
        return status.standing(better == 0 ? ScheduleStanding.ON_SCHEDULE : off).build();
    }

    private Arbitrary<ScheduleStatus> anyStatus() {
        Arbitrary<Optional<ScheduleReason>> reason = maybe(Arbitraries.of(ScheduleReason.class));
        Arbitrary<ScheduleStanding> known =
                Arbitraries.of(ScheduleStanding.ON_SCHEDULE, ScheduleStanding.AHEAD, ScheduleStanding.BEHIND);
        Arbitrary<Indicator> indicator = goals.indicator();
        return Builders.withBuilder(ScheduleStatus::builder)
                .use(indicator)
                .in((b, v) -> b.indicator(v))
                .use(maybe(texts.text(Topic.AREA)))
                .in((b, v) -> b.object(v))
                .use(times.period())
                .in((b, v) -> b.period(v))
                .use(words.unit())
                .in((b, v) -> b.unit(v))
                .use(maybe(words.rounded()))
                .in((b, v) -> b.expected(v))
                .use(maybe(goals.observation()))
                .in((b, v) -> b.observation(v))
                .use(maybe(words.rational()))
                .in((b, v) -> b.deviation(v))
                .use(maybe(words.rational()))
                .in((b, v) -> b.progress(v))
                .use(maybe(words.rational()))
                .in((b, v) -> b.expectedProgress(v))
                .use(Combinators.combine(reason, known).as(Tuple::of))
                .in((b, v) -> b.reason(v.get1())
                        .standing(v.get1().map(why -> ScheduleStanding.UNKNOWN).orElse(v.get2())))
                .build(ScheduleStatus.Builder::build);
    }
}
