// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;

class AcceptedTest {

    private static String accepted(Bound bound, Polarity polarity) {
        return said(Target.of(Indicator.of("工业用地占比").withPolarity(polarity), bound));
    }

    private static String said(Target target) {
        return Goals.accepted(target).map(Object::toString).orElse("-");
    }

    private static Bound number(Comparator comparator, String value, String unit) {
        return Bound.numeric(comparator, value, unit);
    }

    @Test
    void wordsSayTheNumbersThatSatisfyThem() {
        Polarity unknown = Polarity.UNKNOWN;
        assertEquals("[20, +∞) %", accepted(number(Comparator.AT_LEAST, "20", "%"), unknown));
        assertEquals("(2500, +∞) 亿元", accepted(number(Comparator.MORE_THAN, "2500", "亿元"), unknown));
        assertEquals("(-∞, 7] %", accepted(number(Comparator.AT_MOST, "7", "%"), unknown));
        assertEquals("(-∞, 7) %", accepted(number(Comparator.LESS_THAN, "7", "%"), unknown));
        assertEquals("[1/3, +∞) 1", accepted(number(Comparator.INCREASE_TO, "1/3", "1"), unknown));
        assertEquals("[1, 2] 万户", accepted(Bound.range("1", "2", "万户"), unknown));
    }

    @Test
    void aBareNumberNeedsThePolarity() {
        Bound bare = number(Comparator.EQUAL, "7", "万吨");
        assertEquals("-", accepted(bare, Polarity.UNKNOWN));
        assertEquals("[7, +∞) 万吨", accepted(bare, Polarity.HIGHER_IS_BETTER));
        assertEquals("(-∞, 7] 万吨", accepted(bare, Polarity.LOWER_IS_BETTER));
        assertEquals("[7, 7] 万吨", accepted(bare, Polarity.NEITHER));
        assertEquals(
                "[40, +∞) 户",
                said(Target.of(Indicator.of("规上企业"), number(Comparator.EQUAL, "40", "户"))
                        .withChange(Change.of(ChangeKind.INCREMENT_NET))));
        assertEquals(
                "-",
                said(Target.of(Indicator.of("比重"), number(Comparator.EQUAL, "2", "%"))
                        .withChange(Change.of(ChangeKind.SHARE))));
        assertEquals(
                "[2, +∞) 百分点",
                said(Target.of(Indicator.of("比重"), number(Comparator.EQUAL, "2", "百分点"))
                        .withChange(Change.of(ChangeKind.SHARE))));
    }

    @Test
    void whatNeedsMoreThanTheWordsHasNone() {
        assertEquals("-", accepted(number(Comparator.ABOUT, "60", "%"), Polarity.HIGHER_IS_BETTER));
        assertEquals(Optional.empty(), Goals.accepted(Target.of(Indicator.of("综合实力"), Bound.qualitative("明显提升"))));
    }
}
