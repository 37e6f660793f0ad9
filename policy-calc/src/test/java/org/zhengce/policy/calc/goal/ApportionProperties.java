// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Limit;
import org.zhengce.policy.model.goal.Part;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.YearPath;
import org.zhengce.policy.model.goal.YearStep;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The laws of apportionment. */
class ApportionProperties {

    private static final Unit UNIT = Unit.of("亿元");

    private static Rational step(int scale) {
        return Rational.of(10).pow(-scale);
    }

    private static Rational sum(Apportionment parts) {
        return parts.getParts().stream()
                .map(part -> part.getAmount().getValue())
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static Quantity steps(long number, int scale) {
        return Quantity.of(Rational.of(number).times(step(scale)), UNIT);
    }

    @Property
    void withoutLimitsPartsSumExactlyAndLieWithinAUnitOfTheirQuota(
            @ForAll("weights") List<Rational> weights,
            @ForAll @IntRange(max = 5000) int total,
            @ForAll @IntRange(min = -2, max = 3) int scale) {
        Apportionment parts = Decompositions.apportion(steps(total, scale), shares(weights), scale);
        Rational all = weights.stream().reduce(Rational.ZERO, Rational::plus);
        assertEquals(parts.getTotal().getValue(), sum(parts));
        for (int i = 0; i < weights.size(); i++) {
            Part part = parts.getParts().get(i);
            Rational quota = parts.getTotal().getValue().times(weights.get(i)).dividedBy(all);
            assertEquals(quota, part.getQuota().getValue());
            Rational off = part.getAmount().getValue().minus(quota);
            assertTrue(off.compareTo(step(scale)) < 0 && off.negated().compareTo(step(scale)) < 0);
            assertTrue(part.getAmount().getValue().dividedBy(step(scale)).integral());
        }
    }

    @Property
    void aLargerWeightNeverGetsLess(
            @ForAll("weights") List<Rational> weights,
            @ForAll @IntRange(max = 300) int total,
            @ForAll @IntRange(max = 30) int lower,
            @ForAll @IntRange(max = 300) int more,
            @ForAll boolean limited) {
        List<Share> shares = shares(weights).stream()
                .map(share -> limited && share.getWeight().signum() > 0
                        ? share.withLower(steps(lower, 0)).withUpper(steps(lower + more, 0))
                        : share)
                .collect(Collectors.toList());
        Apportionment parts;
        try {
            parts = Decompositions.apportion(steps(total, 0), shares, 0);
        } catch (InvalidValueException e) {
            return;
        }
        for (Part one : parts.getParts()) {
            for (Part other : parts.getParts()) {
                if (one.getShare().getWeight().compareTo(other.getShare().getWeight()) > 0) {
                    assertTrue(one.getAmount().compareAmount(other.getAmount()) >= 0);
                }
            }
        }
    }

    @Property
    void withLimitsTheSumIsExactOrTheCallIsRefusedForTheReason(
            @ForAll("limited") List<Share> shares, @ForAll @IntRange(max = 120) int total) {
        Rational least = Rational.ZERO;
        Rational most = Rational.ZERO;
        for (Share share : shares) {
            Rational lower = share.getLower().map(Quantity::getValue).orElse(Rational.ZERO);
            least = least.plus(lower);
            most = most.plus(
                    share.getWeight().signum() == 0
                            ? lower
                            : share.getUpper().map(Quantity::getValue).orElse(Rational.of(1000)));
        }
        try {
            Apportionment parts = Decompositions.apportion(steps(total, 0), shares, 0);
            assertEquals(Rational.of(total), sum(parts));
            assertTrue(least.compareTo(Rational.of(total)) <= 0 && most.compareTo(Rational.of(total)) >= 0);
            parts.getParts().forEach(ApportionProperties::liesWithinItsLimits);
            sharesOfTheFreeAreByWeight(parts);
        } catch (InvalidValueException e) {
            boolean tooMuch = e.getProblem().getCode() == ProblemCode.APPORTIONMENT_LOWER;
            assertTrue(
                    tooMuch
                            ? least.compareTo(Rational.of(total)) > 0
                            : e.getProblem().getCode() == ProblemCode.APPORTIONMENT_UPPER
                                    && most.compareTo(Rational.of(total)) < 0,
                    e::getMessage);
        }
    }

    private static void liesWithinItsLimits(Part part) {
        part.getShare().getLower().ifPresent(l -> assertTrue(part.getAmount().compareAmount(l) >= 0));
        part.getShare().getUpper().ifPresent(u -> assertTrue(part.getAmount().compareAmount(u) <= 0));
        if (part.getLimit().isPresent()) {
            assertEquals(part.getQuota(), part.getAmount());
            assertEquals(
                    part.getLimit().get() == Limit.LOWER
                            ? part.getShare().getLower()
                            : part.getShare().getUpper(),
                    java.util.Optional.of(part.getAmount()));
        }
    }

    /** Quota by weight is one figure for all that no limit holds; it is above it at a lower limit, below it at an upper one. */
    private static void sharesOfTheFreeAreByWeight(Apportionment parts) {
        List<Rational> levels = parts.getParts().stream()
                .filter(part -> !part.getLimit().isPresent()
                        && part.getShare().getWeight().signum() > 0)
                .map(part ->
                        part.getQuota().getValue().dividedBy(part.getShare().getWeight()))
                .distinct()
                .collect(Collectors.toList());
        assertTrue(levels.size() <= 1, levels::toString);
        for (Part part : parts.getParts()) {
            if (levels.size() == 1 && part.getLimit().isPresent()) {
                Rational byWeight = levels.get(0).times(part.getShare().getWeight());
                int above = part.getQuota().getValue().compareTo(byWeight);
                assertTrue(part.getLimit().get() == Limit.LOWER ? above > 0 : above < 0);
            }
        }
    }

    @Property
    void theOrderOfTheSharesMattersToEqualWeightsOnly(
            @ForAll("weights") List<Rational> weights, @ForAll @IntRange(max = 300) int total, @ForAll long seed) {
        List<Share> shuffled = new ArrayList<>(shares(weights));
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(
                byWeight(Decompositions.apportion(steps(total, 0), shares(weights), 0)),
                byWeight(Decompositions.apportion(steps(total, 0), shuffled, 0)));
    }

    private static Map<Rational, List<String>> byWeight(Apportionment parts) {
        Map<Rational, List<String>> byWeight = new HashMap<>();
        for (Part part : parts.getParts()) {
            byWeight.computeIfAbsent(part.getShare().getWeight(), w -> new ArrayList<>())
                    .add(part.getAmount().toString());
        }
        byWeight.values().forEach(Collections::sort);
        return byWeight;
    }

    @Property
    void weightsInOtherWordsComeToTheSame(
            @ForAll("weights") List<Rational> weights, @ForAll @IntRange(max = 300) int total) {
        List<Rational> thirds =
                weights.stream().map(w -> w.times(Rational.of(2, 3))).collect(Collectors.toList());
        assertEquals(
                amounts(Decompositions.apportion(steps(total, 0), shares(weights), 0)),
                amounts(Decompositions.apportion(steps(total, 0), shares(thirds), 0)));
    }

    private static List<Quantity> amounts(Apportionment parts) {
        return parts.getParts().stream().map(Part::getAmount).collect(Collectors.toList());
    }

    @Property
    void aPathLeadsFromItsStartToItsEndInWhicheverDirection(
            @ForAll @IntRange(min = -500, max = 500) int start,
            @ForAll @IntRange(min = -500, max = 500) int end,
            @ForAll @IntRange(min = 2016, max = 2030) int first,
            @ForAll @IntRange(min = 1, max = 12) int years) {
        PlanPeriod period = PlanPeriod.of(first, first + years - 1);
        YearPath path = Decompositions.path(steps(start, 1), steps(end, 1), period, 1);
        YearPath back = Decompositions.path(steps(end, 1), steps(start, 1), period, 1);
        assertEquals(years, path.getSteps().size());
        assertEquals(steps(end, 1), path.getSteps().get(years - 1).getLevel());
        for (int i = 0; i < years; i++) {
            YearStep step = path.getSteps().get(i);
            assertEquals(first + i, step.getYear().getYear());
            assertEquals(
                    step.getAmount().times(Rational.of(-1)),
                    back.getSteps().get(i).getAmount());
            assertTrue(step.getAmount().getValue().signum() * Integer.compare(end, start) >= 0);
        }
    }

    @Property
    void theYearsOfATotalSumToItExactly(
            @ForAll @IntRange(min = -500, max = 500) int total,
            @ForAll @IntRange(min = 2016, max = 2030) int first,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 20) Integer> weights) {
        PlanPeriod period = PlanPeriod.of(first, first + weights.size() - 1);
        YearPath path = Decompositions.yearly(
                steps(total, 1), period, weights.stream().map(Rational::of).collect(Collectors.toList()), 1);
        Quantity sum = steps(0, 1);
        for (YearStep step : path.getSteps()) {
            sum = sum.plus(step.getAmount());
            assertEquals(sum, step.getLevel());
        }
        assertEquals(steps(total, 1), sum);
        assertEquals(weights.size(), path.getSteps().size());
    }

    @Property
    void anAgreedSplitIsTheAmountExactlyWhateverTheFractions(
            @ForAll @IntRange(min = -500, max = 500) int amount,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 20) Integer> ratios) {
        long whole = ratios.stream().mapToLong(Integer::longValue).sum();
        List<Share> shares = IntStream.range(0, ratios.size())
                .mapToObj(i -> Share.of("单位" + i, Rational.of(ratios.get(i), whole)))
                .collect(Collectors.toList());
        Apportionment split = Decompositions.split(steps(amount, 0), shares);
        Quantity sum = steps(0, 0);
        for (int i = 0; i < shares.size(); i++) {
            Quantity part = split.getParts().get(i).getAmount();
            assertEquals(steps(amount, 0).times(Rational.of(ratios.get(i), whole)), part);
            sum = sum.plus(part);
        }
        assertEquals(steps(amount, 0), sum);
    }

    @Example
    void aHundredThousandUnitsWithLimitsTakeAMinuteAtMost() {
        Random random = new Random(1);
        List<Share> shares = IntStream.range(0, 100_000)
                .mapToObj(i -> Share.of("单位" + i, Rational.of(1 + random.nextInt(1000)))
                        .withLower(steps(random.nextInt(400), 2))
                        .withUpper(steps(400 + random.nextInt(600), 2)))
                .collect(Collectors.toList());
        Apportionment parts =
                assertTimeout(Duration.ofSeconds(60), () -> Decompositions.apportion(steps(45_000_000, 2), shares, 2));
        assertEquals(100_000, parts.getParts().size());
    }

    private static List<Share> shares(List<Rational> weights) {
        return IntStream.range(0, weights.size())
                .mapToObj(i -> Share.of("单位" + i, weights.get(i)))
                .collect(Collectors.toList());
    }

    @Provide
    Arbitrary<List<Rational>> weights() {
        Arbitrary<Rational> weight = Arbitraries.of("1", "2", "3", "5", "0", "1/3", "0.5", "12.75", "1/7", "100")
                .map(Rational::parse);
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(w -> w.signum() > 0));
    }

    @Provide
    Arbitrary<List<Share>> limited() {
        Arbitrary<Integer> limit = Arbitraries.integers().between(-10, 25);
        Arbitrary<Share> share = Combinators.combine(Arbitraries.of("0", "1", "2", "1/3", "5", "0.5"), limit, limit)
                .as((weight, lower, more) -> {
                    Share.Builder built = Share.builder().unit("").weight(Rational.parse(weight));
                    if (lower >= 0) {
                        built.lower(steps(lower, 0));
                    }
                    if (more >= 0) {
                        built.upper(steps(Math.max(lower, 0) + more, 0));
                    }
                    return built.build();
                });
        return share.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(all -> all.stream().anyMatch(s -> s.getWeight().signum() > 0))
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> Share.builder()
                                .unit("单位" + i)
                                .weight(all.get(i).getWeight())
                                .lower(all.get(i).getLower())
                                .upper(all.get(i).getUpper())
                                .build())
                        .collect(Collectors.toList()));
    }
}
