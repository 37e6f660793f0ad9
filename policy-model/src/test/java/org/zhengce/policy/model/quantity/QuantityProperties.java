// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

class QuantityProperties {

    private static final List<List<String>> FAMILIES = List.of(
            List.of("元", "万元", "千万元", "亿元", "万亿元"),
            List.of("平方米", "亩", "公顷", "平方公里", "万亩"),
            List.of("1", "%", "‰", "倍"));

    @Provide
    Arbitrary<Tuple2<Quantity, Quantity>> commensurable() {
        return Arbitraries.of(FAMILIES)
                .flatMap(family -> Combinators.combine(of(family), of(family)).as(Tuple::of));
    }

    private static Arbitrary<Quantity> of(List<String> family) {
        return Combinators.combine(
                        PolicyArbitraries.of(Rational.class),
                        Arbitraries.of(family).map(Unit::parse))
                .as(Quantity::of);
    }

    @Provide
    Arbitrary<Quantity> any() {
        return PolicyArbitraries.of(Quantity.class);
    }

    @Property(tries = 300)
    void plusAndMinusUndoEachOther(@ForAll("commensurable") Tuple2<Quantity, Quantity> two) {
        Quantity a = two.get1();
        Quantity b = two.get2();
        assertEquals(a, a.plus(b).minus(b));
        assertEquals(a, a.minus(b).plus(b));
        assertEquals(0, a.plus(b).compareAmount(b.plus(a)));
        assertEquals(a.amount().plus(b.amount()), a.plus(b).amount());
    }

    @Property(tries = 300)
    void theOrderOfAmountsIsTotal(@ForAll("commensurable") Tuple2<Quantity, Quantity> two) {
        Quantity a = two.get1();
        Quantity b = two.get2();
        assertEquals(a.compareAmount(b), -b.compareAmount(a));
        assertEquals(a.minus(b).amount().signum(), Integer.signum(a.compareAmount(b)));
    }

    @Property(tries = 300)
    void amountsCompareOnlyWhereTheUnitsAreCommensurable(@ForAll("any") Quantity a, @ForAll("any") Quantity b) {
        assertEquals(a.getUnit().commensurable(b.getUnit()), b.getUnit().commensurable(a.getUnit()));
        if (a.getUnit().commensurable(b.getUnit())) {
            assertEquals(a.amount().compareTo(b.amount()), a.compareAmount(b));
        } else {
            assertThrows(UnitMismatchException.class, () -> a.compareAmount(b));
        }
    }
}
