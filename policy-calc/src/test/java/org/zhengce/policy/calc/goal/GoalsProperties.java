// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.ImpliedBaseline;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.PaceState;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RangeBound;
import org.zhengce.policy.model.goal.RequiredPace;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;

/** The laws of attainment, pace and implied baseline. */
class GoalsProperties {

    private static final MathContext TWELVE = new MathContext(12);

    @Property
    void anyTargetAndAnyEvidenceHaveAnAnswer(@ForAll @Anything Target target, @ForAll @Anything Evidence evidence) {
        answered(target, evidence, PeriodUnit.MONTH);
    }

    @Property
    void realisticOnesToo(@ForAll Target target, @ForAll Evidence evidence, @ForAll PeriodUnit step) {
        answered(target, evidence, step);
    }

    /** By the evidence as it is, and by the same values of the target's own indicator. */
    private static void answered(Target target, Evidence evidence, PeriodUnit step) {
        Evidence.Builder own = Evidence.builder();
        for (Observation seen : evidence.getObservations()) {
            own.addObservations(Observation.builder()
                    .indicator(target.getIndicator())
                    .value(seen.getValue())
                    .period(seen.getPeriod())
                    .object(seen.getObject())
                    .numerator(seen.getNumerator())
                    .denominator(seen.getDenominator())
                    .provisional(seen.isProvisional())
                    .build());
        }
        own.baseline(evidence.getBaseline())
                .tolerance(evidence.getTolerance())
                .reference(evidence.getReference())
                .margin(evidence.getMargin())
                .addAllUnits(evidence.getUnits())
                .unitCount(evidence.getUnitCount());
        for (Evidence each : List.of(evidence, own.build())) {
            holds(Goals.attainment(target, each, TWELVE), target);
            RequiredPace pace = Goals.requiredPace(target, each, step, TWELVE);
            assertEquals(
                    pace.getState() == PaceState.NOT_MEASURABLE,
                    pace.getReason().isPresent(),
                    pace::toString);
            assertEquals(pace.getState() == PaceState.REQUIRED, pace.getPace().isPresent(), pace::toString);
        }
    }

    @Property
    void anyTargetAndAFittingValueHaveOneToo(@ForAll Target target, @ForAll("values") Rational value) {
        Attainment attainment = fitting(target, value);
        holds(attainment, target);
        assertEquals(Optional.empty(), attainment.getDeadline().filter(day -> attainment.early()), "nothing is early");
    }

    private static void holds(Attainment attainment, Target target) {
        assertEquals(target, attainment.getTarget());
        if (attainment.getOutcome() == Outcome.NOT_MEASURABLE) {
            assertEquals(Optional.empty(), attainment.getGap());
            assertEquals(Optional.empty(), attainment.getCompletion());
            return;
        }
        if (attainment.getGap().isPresent() && !attainment.isRounded()) {
            int gap = attainment.getGap().get().getValue().signum();
            boolean open = open(target.getBound()) && gap == 0;
            assertEquals(attainment.getOutcome() == Outcome.MET, gap > 0 || (gap == 0 && !open), attainment::toString);
        }
        attainment.getMeasured().ifPresent(measured -> {
            Unit unit = measured.getUnit();
            assertEquals(Optional.of(unit), attainment.getLimit().map(Quantity::getUnit));
            Rational distance = measured.minus(attainment.getLimit().get()).getValue();
            Rational gap = attainment.getGap().get().getValue();
            assertTrue(gap.equals(distance) || gap.equals(distance.negated()), attainment::toString);
        });
    }

    private static boolean open(Bound bound) {
        Comparator comparator = bound.match(
                NumericBound::getComparator,
                range -> Comparator.AT_LEAST,
                relative -> relative.getComparator(),
                universal -> Comparator.AT_LEAST,
                words -> Comparator.AT_LEAST);
        return comparator == Comparator.MORE_THAN || comparator == Comparator.LESS_THAN;
    }

    private static Attainment fitting(Target target, Rational value) {
        return Goals.attainment(target, Fitting.evidence(target, value, Fitting.unit(target)), TWELVE);
    }

    @Property
    void moreIsNeverWorseForAFloorAndNeverBetterForACeiling(
            @ForAll Target any,
            @ForAll("comparators") Comparator comparator,
            @ForAll("values") Rational one,
            @ForAll("values") Rational other) {
        Assume.that(any.getBound() instanceof NumericBound);
        NumericBound bound = (NumericBound) any.getBound();
        Target target = any.withBound(NumericBound.of(comparator, bound.getValue(), bound.getUnit()));
        Attainment low = fitting(target, one.compareTo(other) < 0 ? one : other);
        Attainment high = fitting(target, one.compareTo(other) < 0 ? other : one);
        boolean floor = comparator == Comparator.AT_LEAST || comparator == Comparator.MORE_THAN;
        boolean rises = floor != backwards(target);
        assertFalse(
                (rises ? low : high).getOutcome() == Outcome.MET
                        && (rises ? high : low).getOutcome() == Outcome.NOT_MET,
                () -> low + "\n" + high);
    }

    /** Whether a higher value is less of what the target speaks of: of a fall, and of a rank. */
    private static boolean backwards(Target target) {
        ChangeKind kind = target.getChange().getKind();
        boolean down = target.getChange().getDirection().orElse(Direction.UP) == Direction.DOWN;
        return switch (kind) {
            case RANK_MOVE -> !down;
            case GROWTH, GROWTH_ANNUAL_AVERAGE, GROWTH_YEAR_ON_YEAR -> down;
            case INCREMENT_GROSS, INCREMENT_NET -> down && new Question(target, Evidence.of()).comparesLevels();
            case SHARE -> down && new Question(target, Evidence.of()).pointsFrame;
            default -> false;
        };
    }

    @Property
    void aRangeHoldsExactlyInsideIt(
            @ForAll("values") Rational one, @ForAll("values") Rational other, @ForAll("values") Rational value) {
        Rational low = one.compareTo(other) < 0 ? one : other;
        Rational high = one.compareTo(other) < 0 ? other : one;
        Target target = Target.of(
                Sample.OUTPUT,
                RangeBound.builder().low(low).high(high).unit(Unit.of("亿元")).build());
        boolean inside = value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
        assertEquals(
                inside ? Outcome.MET : Outcome.NOT_MET, fitting(target, value).getOutcome());
    }

    @Property
    void anAmountInAnotherUnitHasTheSameOutcome(
            @ForAll("comparators") Comparator comparator,
            @ForAll("values") Rational bound,
            @ForAll("values") Rational value) {
        Target target = Target.of(Sample.OUTPUT, NumericBound.of(comparator, bound, Unit.of("亿元")));
        Attainment hundredMillions = Goals.attainment(target, Fitting.evidence(target, value, Unit.of("亿元")));
        Attainment tenThousands =
                Goals.attainment(target, Fitting.evidence(target, value.times(Rational.of(10_000)), Unit.of("万元")));
        assertEquals(hundredMillions, tenThousands);
    }

    @Property
    void neitherStanceNorQuotesChangeAnything(
            @ForAll Target target, @ForAll Stance stance, @ForAll("values") Rational value) {
        Attainment quoted = fitting(target, value);
        Target bare = target.withoutQuotes().withStance(stance);
        Attainment plain = fitting(bare, value);
        assertEquals(quoted.getReason(), plain.getReason());
        assertEquals(quoted.getMeasured(), plain.getMeasured());
        assertEquals(quoted.getGap(), plain.getGap());
        assertEquals(target, quoted.getTarget());
        assertEquals(bare, plain.getTarget());
    }

    @Property
    void theOrderOfTheObservationsMeansNothing(
            @ForAll Target target, @ForAll @Size(max = 6) List<Integer> values, @ForAll long seed) {
        List<Observation> seen = values.stream()
                .map(v -> Fitting.evidence(target, Rational.of(v), Fitting.unit(target))
                        .getObservations()
                        .get(0))
                .collect(Collectors.toList());
        Attainment one = Goals.attainment(
                target,
                Fitting.evidence(target, seen.toArray(new Observation[0])).build());
        Collections.shuffle(seen, new Random(seed));
        Attainment other = Goals.attainment(
                target,
                Fitting.evidence(target, seen.toArray(new Observation[0])).build());
        assertEquals(one.getReason(), other.getReason());
        assertEquals(one.getGap(), other.getGap());
    }

    @Property
    void aUnitThatMeetsNeverSpoilsEach(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9) Integer> values) {
        Target each = Sample.target(Comparator.AT_LEAST, "5", "亿元").withScope(Sample.scope(Quantifier.EACH));
        Attainment before = Goals.attainment(each, units(values));
        Attainment after = Goals.attainment(each, units(concat(values, 5)));
        assertEquals(before.getOutcome(), after.getOutcome());
        boolean all = values.stream().allMatch(v -> v >= 5);
        assertEquals(all ? Outcome.MET : Outcome.NOT_MET, before.getOutcome());
        assertEquals(
                Outcome.NOT_MET,
                Goals.attainment(each, units(concat(values, 4))).getOutcome());
    }

    @Property
    void aCountIsAsManyAsPass(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9) Integer> values,
            @ForAll @IntRange(min = 1, max = 6) int needed) {
        Target count = Sample.target(Comparator.AT_LEAST, Integer.toString(needed), "个")
                .withScope(Scope.builder()
                        .quantifier(Quantifier.COUNT_WHERE)
                        .unit("集中区")
                        .threshold(Threshold.builder()
                                .indicator("产值")
                                .bound(Bound.numeric(Comparator.MORE_THAN, "4", "亿元"))
                                .build())
                        .build());
        long passing = values.stream().filter(v -> v > 4).count();
        Attainment counted = Goals.attainment(count, units(values));
        assertEquals(Optional.of(Quantity.of(Rational.of(passing), Unit.of("个"))), counted.getMeasured());
        assertEquals(passing >= needed ? Outcome.MET : Outcome.NOT_MET, counted.getOutcome());
        assertEquals(passing, counted.unitsThatAre(Outcome.MET).size());
    }

    @Property
    void anAverageIsTheSumByTheNumber(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 9) Integer> values) {
        Target average = Sample.target(Comparator.AT_LEAST, "5", "亿元").withScope(Sample.scope(Quantifier.AVERAGE_PER));
        int sum = values.stream().mapToInt(v -> v).sum();
        Attainment byUnits = Goals.attainment(average, units(values));
        assertEquals(Optional.of(Quantity.of(Rational.of(sum, values.size()), Unit.of("亿元"))), byUnits.getMeasured());
        Evidence total = Evidence.builder()
                .addObservations(Sample.seen(Integer.toString(sum), "亿元", "2021"))
                .unitCount(values.size())
                .build();
        Attainment byTotal = Goals.attainment(average, total);
        assertEquals(byUnits.getGap(), byTotal.getGap());
    }

    private static List<Integer> concat(List<Integer> values, int more) {
        List<Integer> all = new ArrayList<>(values);
        all.add(more);
        return all;
    }

    private static Evidence units(List<Integer> values) {
        Observation[] seen = new Observation[values.size()];
        for (int i = 0; i < seen.length; i++) {
            seen[i] = Sample.seenOf("第" + (i + 1) + "区", values.get(i).toString(), "亿元", "2021");
        }
        return Sample.units(seen.length, seen).build();
    }

    @Property
    void anAverageGrowthIsTheRootAndItsOutcomeTheOneOfThePower(
            @ForAll @BigRange(min = "0.1", max = "999") @Scale(2) BigDecimal base,
            @ForAll @BigRange(min = "0.1", max = "999") @Scale(2) BigDecimal level,
            @ForAll @IntRange(min = 1, max = 9) int years,
            @ForAll @BigRange(min = "-50", max = "90") @Scale(1) BigDecimal rate) {
        Target target = Sample.target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.AT_LEAST, rate.toPlainString(), "%")
                .withBaseline(Sample.since(2021 - years));
        Evidence levels = Evidence.of(
                Sample.seen(base.toPlainString(), "亿元", Integer.toString(2021 - years)),
                Sample.seen(level.toPlainString(), "亿元", "2021"));
        Attainment attainment = Goals.attainment(target, levels, TWELVE);
        Rational factor = Rational.of(rate).dividedBy(Rational.of(100)).plus(Rational.ONE);
        boolean met = Rational.of(level).compareTo(Rational.of(base).times(factor.pow(years))) >= 0;
        assertEquals(met ? Outcome.MET : Outcome.NOT_MET, attainment.getOutcome());
        Rounded implied = Goals.impliedGrowth(
                Quantity.of(Rational.of(base), Unit.of("亿元")),
                Quantity.of(Rational.of(level), Unit.of("亿元")),
                years,
                TWELVE);
        assertEquals(implied.isExact(), !attainment.isRounded());
        assertEquals(
                Optional.of(Quantity.of(implied.getValue().times(Rational.of(100)), Unit.PERCENT)),
                attainment.getMeasured());
    }

    @Property
    void downAndUpEncloseTheGrowthWithinAUnitOfTheLastDigit(
            @ForAll @BigRange(min = "1", max = "999") @Scale(3) BigDecimal from,
            @ForAll @BigRange(min = "1", max = "999") @Scale(3) BigDecimal to,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 1, max = 20) int digits) {
        Rounded down = growth(from, to, years, new MathContext(digits, RoundingMode.FLOOR));
        Rounded up = growth(from, to, years, new MathContext(digits, RoundingMode.CEILING));
        Rational multiple = Rational.of(to).dividedBy(Rational.of(from));
        if (down.isExact()) {
            assertEquals(multiple, down.getValue().plus(Rational.ONE).pow(years));
            return;
        }
        assertTrue(down.getValue().plus(Rational.ONE).pow(years).compareTo(multiple) < 0);
        assertTrue(up.getValue().plus(Rational.ONE).pow(years).compareTo(multiple) > 0);
        BigDecimal low = down.getValue().toBigDecimal(new MathContext(digits)).abs();
        BigDecimal high = up.getValue().toBigDecimal(new MathContext(digits)).abs();
        BigDecimal smaller = low.min(high);
        BigDecimal lastDigit = BigDecimal.ONE.movePointRight(smaller.precision() - smaller.scale() - digits);
        assertEquals(Rational.of(lastDigit), up.getValue().minus(down.getValue()));
    }

    private static Rounded growth(BigDecimal from, BigDecimal to, int years, MathContext context) {
        return Goals.impliedGrowth(
                Quantity.of(Rational.of(from), Unit.of("亿元")),
                Quantity.of(Rational.of(to), Unit.of("亿元")),
                years,
                context);
    }

    @Property
    void theRequiredGrowthAndPaceLandOnTheTarget(
            @ForAll @BigRange(min = "1", max = "999") @Scale(2) BigDecimal level,
            @ForAll @BigRange(min = "1", max = "999") @Scale(2) BigDecimal goal,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll PeriodUnit step) {
        Target target =
                Sample.target(Comparator.AT_LEAST, goal.toPlainString(), "亿元").withHorizon(Sample.BY_2021);
        String period = month < 10 ? "2019-0" + month : "2019-" + month;
        RequiredPace pace =
                Goals.requiredPace(target, Evidence.of(Sample.seen(level.toPlainString(), "亿元", period)), step, TWELVE);
        if (level.compareTo(goal) >= 0) {
            assertEquals(PaceState.REACHED, pace.getState());
            return;
        }
        Rational steps = pace.getSteps().get();
        assertEquals(Rational.of(36 - month, step.months()), steps);
        assertEquals(
                Quantity.of(Rational.of(goal), Unit.of("亿元")),
                pace.getReached().get().plus(pace.getPace().get().times(steps)));
        Rounded growth = pace.getGrowth().get();
        Rational factor = growth.getValue().plus(Rational.ONE);
        Rational landed = factor.pow(steps.getNumerator().intValueExact());
        Rational multiple = Rational.of(goal)
                .dividedBy(Rational.of(level))
                .pow(steps.getDenominator().intValueExact());
        if (growth.isExact()) {
            assertEquals(multiple, landed);
        } else {
            Rational off = landed.dividedBy(multiple).minus(Rational.ONE);
            assertTrue(
                    off.compareTo(Rational.of(1, 100_000_000)) < 0 && off.compareTo(Rational.of(-1, 100_000_000)) > 0);
        }
    }

    @Property
    void theBreakEvenUnderTheChangeIsTheLevel(
            @ForAll @BigRange(min = "1", max = "999") @Scale(2) BigDecimal level,
            @ForAll @BigRange(min = "-20", max = "40") @Scale(1) BigDecimal rate,
            @ForAll @IntRange(min = 1, max = 9) int years) {
        ImpliedBaseline base = Goals.impliedBaseline(
                Sample.target(Comparator.MORE_THAN, level.toPlainString(), "亿元"),
                Sample.target(ChangeKind.GROWTH_ANNUAL_AVERAGE, Comparator.EQUAL, rate.toPlainString(), "%"),
                years);
        Rational factor = Rational.of(rate).dividedBy(Rational.of(100)).plus(Rational.ONE);
        assertEquals(Rational.of(level), base.getBreakEven().get().getValue().times(factor.pow(years)));
        assertEquals(base.getBreakEven(), base.getLow());
        assertFalse(base.isLowIncluded());
    }

    @Property(maxDiscardRatio = 30)
    void anyTwoTargetsOfALevelAndAChangeHaveAnAnswer(
            @ForAll Target one, @ForAll Target other, @ForAll @IntRange(min = 1, max = 9) int years) {
        ChangeKind kind = one.getChange().getKind();
        Assume.that(kind == ChangeKind.LEVEL || kind == ChangeKind.SHARE);
        Assume.that(!List.of(ChangeKind.LEVEL, ChangeKind.SHARE, ChangeKind.RANK_MOVE, ChangeKind.CUMULATIVE)
                .contains(other.getChange().getKind()));
        ImpliedBaseline base = Goals.impliedBaseline(one, other, years);
        boolean numbers = one.getBound() instanceof NumericBound && other.getBound() instanceof NumericBound;
        assertEquals(numbers && base.getReason().isEmpty(), base.getBreakEven().isPresent(), base::toString);
        assertFalse(base.getReason().isPresent()
                && (base.getLow().isPresent() || base.getHigh().isPresent()));
    }

    @Property
    void whatIsMissingIsNeverGuessed(@ForAll Target target) {
        Attainment nothing = Goals.attainment(target, Evidence.of());
        assertEquals(Outcome.NOT_MEASURABLE, nothing.getOutcome());
        assertTrue(
                List.of(
                                AttainmentReason.NO_OBSERVATION,
                                AttainmentReason.QUALITATIVE,
                                AttainmentReason.REFERENCE_MISSING,
                                AttainmentReason.NOT_A_GOAL)
                        .contains(nothing.getReason()),
                nothing::toString);
    }

    @Provide
    Arbitrary<Comparator> comparators() {
        return Arbitraries.of(Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.LESS_THAN);
    }

    @Provide
    Arbitrary<Rational> values() {
        Arbitrary<Rational> any = Combinators.combine(
                        Arbitraries.integers().between(-300, 3000), Arbitraries.of(1, 2, 3, 100))
                .as((numerator, denominator) -> Rational.of(numerator, denominator));
        return Arbitraries.oneOf(
                any, Arbitraries.of("0", "20", "2500", "50", "1/3", "2", "8").map(Rational::parse));
    }
}
