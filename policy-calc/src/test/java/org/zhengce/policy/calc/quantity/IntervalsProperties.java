// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

class IntervalsProperties {

    @Provide
    Arbitrary<Rational> numbers() {
        return Combinators.combine(
                        Arbitraries.integers().between(-6, 6),
                        Arbitraries.integers().between(1, 3))
                .as(Rational::of);
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(
                        numbers().optional(0.8),
                        numbers().optional(0.8),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .filter((a, b, low, high) -> !a.isPresent()
                        || !b.isPresent()
                        || a.get().compareTo(b.get()) < 0
                        || a.equals(b) && low && high)
                .as((a, b, low, high) -> Interval.of(a, low, b, high, Unit.ONE));
    }

    @Property(tries = 3000)
    void whatTheOperandsHoldTheResultHolds(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll("numbers") Rational a,
            @ForAll("numbers") Rational b) {
        Assume.that(one.contains(of(a)) && other.contains(of(b)));
        assertTrue(Intervals.sum(one, other).contains(of(a.plus(b))));
        assertTrue(Intervals.difference(one, other).contains(of(a.minus(b))));
        assertTrue(Intervals.product(one, other, Unit.ONE).contains(of(a.times(b))));
        if (b.signum() != 0) {
            assertTrue(Intervals.quotient(one, other, Unit.ONE).get().contains(of(a.dividedBy(b))));
        }
    }

    @Property(tries = 3000)
    void anEndOfAProductIsReachedIfAndOnlyIfItIsWithin(
            @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        Interval product = Intervals.product(one, other, Unit.ONE);
        product.getLow().ifPresent(low -> assertEquals(reached(one, other, low), product.isLowIncluded()));
        product.getHigh().ifPresent(high -> assertEquals(reached(one, other, high), product.isHighIncluded()));
    }

    /** Whether a product of an end with an end, or of nought with anything, is this number. */
    private static boolean reached(Interval one, Interval other, Rational product) {
        if (product.signum() == 0) {
            return one.contains(of(product)) || other.contains(of(product));
        }
        return ends(one).anyMatch(a -> ends(other).anyMatch(b -> a.times(b).equals(product)));
    }

    private static Stream<Rational> ends(Interval interval) {
        return Stream.of(interval.getLow(), interval.getHigh())
                .flatMap(Optional::stream)
                .filter(end -> interval.contains(of(end)));
    }

    @Property
    void scalingIsTheProductWithOneNumber(@ForAll("intervals") Interval one, @ForAll("numbers") Rational factor) {
        assertEquals(Intervals.product(one, Interval.exactly(of(factor)), Unit.ONE), Intervals.scaled(one, factor));
    }

    @Property
    void aPowerIsARepeatedProduct(@ForAll("intervals") Interval one, @ForAll @IntRange(max = 5) int exponent) {
        Interval positive = Interval.of(
                Optional.of(one.getLow().filter(low -> low.signum() > 0).orElse(Rational.ZERO)),
                true,
                one.getHigh().filter(high -> high.compareTo(Rational.of(6)) > 0),
                false,
                Unit.ONE);
        assertEquals(
                Intervals.power(positive, exponent + 1),
                Intervals.product(Intervals.power(positive, exponent), positive, Unit.ONE));
    }

    @Property
    void theUnitIsThatOfTheFirst(@ForAll Interval interval) {
        assertEquals(interval.getUnit(), Intervals.sum(interval, interval).getUnit());
        assertEquals(
                Optional.empty(),
                Intervals.quotient(
                        interval, Interval.exactly(Quantity.of(Rational.ZERO, interval.getUnit())), Unit.ONE));
    }

    private static Quantity of(Rational value) {
        return Quantity.of(value, Unit.ONE);
    }
}
