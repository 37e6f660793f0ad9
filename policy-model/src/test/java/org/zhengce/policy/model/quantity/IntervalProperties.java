// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class IntervalProperties {

    @Property
    void anAmountLiesInTheIntersectionIfInBoth(@ForAll Interval one, @ForAll Interval other, @ForAll Rational amount) {
        Interval there = Interval.of(
                other.getLow(), other.isLowIncluded(), other.getHigh(), other.isHighIncluded(), one.getUnit());
        Quantity quantity = Quantity.of(amount, one.getUnit());
        assertEquals(
                one.contains(quantity) && there.contains(quantity),
                one.intersection(there).filter(both -> both.contains(quantity)).isPresent());
    }

    @Property
    void theIntersectionDoesNotDependOnTheOrder(@ForAll Interval one, @ForAll Interval other) {
        Interval yi = labelled(one, "亿元");
        Interval wan = labelled(other, "万元");
        assertEquals(yi.intersection(wan).map(both -> both.in(wan.getUnit())), wan.intersection(yi));
    }

    @Property
    void anIntervalEnclosesItselfAndItsIntersections(@ForAll Interval one, @ForAll Interval other) {
        Interval yi = labelled(one, "亿元");
        Interval wan = labelled(other, "万元");
        assertTrue(yi.encloses(yi));
        yi.intersection(wan).ifPresent(both -> {
            assertTrue(yi.encloses(both));
            assertTrue(wan.encloses(both));
        });
    }

    private static Interval labelled(Interval interval, String unit) {
        return Interval.of(
                interval.getLow(),
                interval.isLowIncluded(),
                interval.getHigh(),
                interval.isHighIncluded(),
                Unit.parse(unit));
    }
}
