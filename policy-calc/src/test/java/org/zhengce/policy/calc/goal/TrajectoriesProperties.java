// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.goal.Light;
import org.zhengce.policy.model.goal.LightColour;
import org.zhengce.policy.model.goal.LightRules;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.goal.ScheduleStanding;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.goal.TrajectoryKind;
import org.zhengce.policy.model.goal.TrajectoryPoint;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PeriodUnit;

/** Realistic roadmaps go by years, within a dozen of them, and are above 0. */
class TrajectoriesProperties {

    private static final MathContext CONTEXT = new MathContext(12);

    @Property(tries = 300)
    void everyMilestoneIsAPointOfThePathExactly(
            @ForAll Roadmap any, @ForAll TrajectoryKind kind, @ForAll PeriodUnit step) {
        Roadmap roadmap = fitting(any, kind, step);
        Trajectory path = path(roadmap, kind, step);
        for (Milestone milestone : roadmap.getMilestones()) {
            TrajectoryPoint point = milestone.equals(roadmap.start())
                    ? path.start()
                    : path.point(milestone.getPeriod()).orElseThrow();
            assertTrue(point.isGiven() && point.getExpected().isExact());
            assertEquals(
                    0,
                    Quantity.of(point.getExpected().getValue(), path.getUnit()).compareAmount(milestone.getValue()));
        }
        assertEquals(
                roadmap.getMilestones().size(),
                path.getPoints().stream().filter(TrajectoryPoint::isGiven).count());
        assertTrue(path.target().isGiven());
        int years = roadmap.target().getPeriod().getTo().getYear()
                - roadmap.start().getPeriod().getTo().getYear();
        assertEquals(years * 12 / step.months() + 1, path.getPoints().size());
    }

    @Property(tries = 300)
    void linearStepsAreEqualAndSumToTheWhole(@ForAll Roadmap any, @ForAll PeriodUnit step) {
        Roadmap roadmap = fitting(ends(any), TrajectoryKind.LINEAR, step);
        Trajectory path = Trajectories.linear(roadmap, step);
        Rational first = difference(path, 1);
        Rational sum = Rational.ZERO;
        for (int i = 1; i < path.getPoints().size(); i++) {
            assertEquals(first, difference(path, i));
            sum = sum.plus(difference(path, i));
        }
        assertEquals(value(path.target()).minus(value(path.start())), sum);
    }

    @Property(tries = 300)
    void aPathIsMonotoneFromEachMilestoneToTheNext(
            @ForAll Roadmap any, @ForAll TrajectoryKind kind, @ForAll PeriodUnit step) {
        Trajectory path = path(fitting(any, kind, step), kind, step);
        Rational from = value(path.start());
        int at = 0;
        for (int i = 1; i < path.getPoints().size(); i++) {
            if (!path.getPoints().get(i).isGiven()) {
                continue;
            }
            int way = value(path.getPoints().get(i)).compareTo(from);
            for (int j = at + 1; j <= i; j++) {
                int sign = difference(path, j).signum();
                assertTrue(sign == 0 || sign == way, path::toString);
            }
            from = value(path.getPoints().get(i));
            at = i;
        }
    }

    @Property(tries = 200)
    void neighboursOnAGeometricPathHaveEqualRatiosWithinTheRounding(@ForAll Roadmap any, @ForAll PeriodUnit step) {
        Roadmap roadmap = fitting(ends(any), TrajectoryKind.GEOMETRIC, step);
        Trajectory path = Trajectories.geometric(roadmap, step, CONTEXT);
        BigDecimal first = ratio(path, 1);
        for (int i = 2; i < path.getPoints().size(); i++) {
            BigDecimal off = ratio(path, i).subtract(first).abs();
            assertTrue(off.compareTo(first.movePointLeft(10)) < 0, path::toString);
        }
    }

    private static BigDecimal ratio(Trajectory path, int place) {
        return value(path.getPoints().get(place))
                .dividedBy(value(path.getPoints().get(place - 1)))
                .toBigDecimal(new MathContext(30));
    }

    @Property(tries = 200)
    void refiningKeepsTheEndsOfTheYears(@ForAll Roadmap any, @ForAll TrajectoryKind kind) {
        Roadmap roadmap = fitting(any, kind, PeriodUnit.MONTH);
        Trajectory years = path(roadmap, kind, PeriodUnit.YEAR);
        Trajectory quarters = path(roadmap, kind, PeriodUnit.QUARTER);
        Trajectory months = path(roadmap, kind, PeriodUnit.MONTH);
        for (int i = 0; i < years.getPoints().size(); i++) {
            Rounded expected = years.getPoints().get(i).getExpected();
            assertEquals(expected, quarters.getPoints().get(4 * i).getExpected());
            assertEquals(expected, months.getPoints().get(12 * i).getExpected());
        }
    }

    @Property(tries = 200)
    void thePathsOwnPointsAreExactlyOnSchedule(
            @ForAll Roadmap any, @ForAll TrajectoryKind kind, @ForAll PeriodUnit step) {
        Trajectory path = path(fitting(any, kind, step), kind, step);
        for (TrajectoryPoint point : path.getPoints()) {
            ScheduleStatus status = Trajectories.status(path, observed(path, point, value(point)));
            assertEquals(ScheduleStanding.ON_SCHEDULE, status.getStanding());
            assertEquals(Optional.of(Rational.ZERO), status.getDeviation());
            assertEquals(status.getExpectedProgress(), status.getProgress());
            status.progressGap().ifPresent(gap -> assertEquals(Rational.ZERO, gap));
            status.completion().ifPresent(completion -> assertEquals(Rational.ONE, completion));
            status.relativeDeviation().ifPresent(deviation -> assertEquals(Rational.ZERO, deviation));
        }
    }

    @Property(tries = 500)
    void aBetterObservationNeverGetsAWorseLight(
            @ForAll Roadmap roadmap,
            @ForAll LightRules rules,
            @ForAll boolean higher,
            @ForAll @Anything Rational one,
            @ForAll Rational other,
            @ForAll @IntRange(min = 0, max = 100) int place) {
        Polarity polarity = higher ? Polarity.HIGHER_IS_BETTER : Polarity.LOWER_IS_BETTER;
        Trajectory path = Trajectories.linear(withPolarity(roadmap, polarity), PeriodUnit.YEAR);
        TrajectoryPoint point = path.getPoints().get(place % path.getPoints().size());
        Rational low = one.compareTo(other) < 0 ? one : other;
        Rational high = one.compareTo(other) < 0 ? other : one;
        LightColour worse = colour(path, point, higher ? low : high, rules);
        LightColour better = colour(path, point, higher ? high : low, rules);
        assertTrue(better.compareTo(worse) <= 0, () -> better + " " + worse);
        assertEquals(better == LightColour.GREY, worse == LightColour.GREY);
    }

    private static LightColour colour(Trajectory path, TrajectoryPoint point, Rational value, LightRules rules) {
        Light light = Trajectories.light(Trajectories.status(path, observed(path, point, value)), rules);
        assertEquals(light.getValue().isPresent(), light.getColour() != LightColour.GREY);
        light.getValue().ifPresent(share -> {
            assertTrue(light.getRule().orElseThrow().passes(share));
            light.getMissed().ifPresent(missed -> assertTrue(!missed.passes(share)));
        });
        return light.getColour();
    }

    @Property(tries = 200)
    void aheadAndBehindAreTheTwoSidesOfThePath(
            @ForAll Roadmap roadmap, @ForAll Rational deviation, @ForAll Polarity polarity) {
        Trajectory path = Trajectories.linear(withPolarity(roadmap, polarity), PeriodUnit.YEAR);
        TrajectoryPoint point = path.getPoints().get(1);
        ScheduleStatus up = status(path, point, deviation);
        ScheduleStatus down = status(path, point, deviation.negated());
        assertEquals(up.progressGap().map(Rational::negated), down.progressGap());
        assertEquals(up.relativeDeviation().map(Rational::negated), down.relativeDeviation());
        assertEquals(Optional.of(deviation), up.getDeviation());
    }

    private static ScheduleStatus status(Trajectory path, TrajectoryPoint point, Rational deviation) {
        return Trajectories.status(path, observed(path, point, value(point).plus(deviation)));
    }

    @Property(tries = 200)
    void ofWhatWasObservedTheOrderDoesNotMatter(@ForAll Trajectory path, @ForAll @Size(max = 5) List<Rational> values) {
        TrajectoryPoint point = path.target();
        Observations observations = Observations.builder()
                .addAllObservations(values.stream()
                        .map(value -> observed(path, point, value))
                        .toList())
                .build();
        ScheduleStatus status = Trajectories.status(path, observations, point.getPeriod());
        long different = values.stream().distinct().count();
        assertEquals(different == 1, status.getObservation().isPresent());
        if (different != 1) {
            assertEquals(
                    Optional.of(
                            different == 0 ? ScheduleReason.NO_OBSERVATION : ScheduleReason.CONFLICTING_OBSERVATIONS),
                    status.getReason());
        }
    }

    private static Observation observed(Trajectory path, TrajectoryPoint point, Rational value) {
        return Observation.builder()
                .indicator(path.getIndicator())
                .object(path.getObject())
                .value(Quantity.of(value, path.getUnit()))
                .period(point.getPeriod())
                .provisional(false)
                .build();
    }

    private static Rational value(TrajectoryPoint point) {
        return point.getExpected().getValue();
    }

    private static Rational difference(Trajectory path, int place) {
        return value(path.getPoints().get(place)).minus(value(path.getPoints().get(place - 1)));
    }

    private static Trajectory path(Roadmap roadmap, TrajectoryKind kind, PeriodUnit step) {
        return switch (kind) {
            case LINEAR -> Trajectories.linear(roadmap, step);
            case GEOMETRIC -> Trajectories.geometric(roadmap, step, CONTEXT);
            case STEPPED -> Trajectories.stepped(roadmap, step);
        };
    }

    /** Values within a year cannot be refined. */
    private static Roadmap fitting(Roadmap roadmap, TrajectoryKind kind, PeriodUnit step) {
        Assume.that(roadmap.getReckoning() != Reckoning.WITHIN_PERIOD || step == PeriodUnit.YEAR);
        Assume.that(kind != TrajectoryKind.GEOMETRIC
                || roadmap.getMilestones().stream()
                        .allMatch(each -> each.getValue().getValue().signum() > 0));
        return roadmap;
    }

    /** Start and target alone. */
    private static Roadmap ends(Roadmap roadmap) {
        return Roadmap.of(roadmap.getIndicator(), roadmap.getReckoning(), roadmap.start(), roadmap.target());
    }

    private static Roadmap withPolarity(Roadmap roadmap, Polarity polarity) {
        return Roadmap.of(
                roadmap.getIndicator().withPolarity(polarity),
                roadmap.getReckoning(),
                roadmap.getMilestones().toArray(new Milestone[0]));
    }
}
