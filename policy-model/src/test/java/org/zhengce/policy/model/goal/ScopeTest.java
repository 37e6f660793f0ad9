// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Comparator;

class ScopeTest {

    private static final Threshold OVER_A_HUNDRED = Threshold.builder()
            .indicator("营业收入")
            .bound(Bound.numeric(Comparator.MORE_THAN, "100", "亿元"))
            .build();

    private static Scope.Builder scope(Quantifier quantifier) {
        return Scope.builder().quantifier(quantifier);
    }

    @Test
    void theTotalNamesNoUnit() {
        assertEquals(Optional.empty(), Scope.total().getUnit());
        Refused.with(
                "Scope total must not name a unit: 区县", scope(Quantifier.TOTAL).unit("区县")::build);
    }

    @ParameterizedTest
    @EnumSource(value = Quantifier.class, mode = EnumSource.Mode.EXCLUDE, names = "TOTAL")
    void anyOtherScopeNamesItsUnit(Quantifier quantifier) {
        Refused.with(
                "Scope must name its unit: " + quantifier.code(),
                scope(quantifier).threshold(OVER_A_HUNDRED)::build);
    }

    @Test
    void aCountHasAThreshold() {
        Refused.with(
                "Scope count_where must have a threshold: 工业集中区",
                scope(Quantifier.COUNT_WHERE).unit("工业集中区")::build);
        Scope count = scope(Quantifier.COUNT_WHERE)
                .unit("工业集中区")
                .threshold(OVER_A_HUNDRED)
                .build();
        assertEquals(Optional.of(OVER_A_HUNDRED), count.getThreshold());
    }

    @Test
    void everyScopeMayHaveAThreshold() {
        assertEquals(
                Optional.of(OVER_A_HUNDRED),
                scope(Quantifier.TOTAL).threshold(OVER_A_HUNDRED).build().getThreshold());
    }

    @Test
    void equalityIsOfAllParts() {
        assertEquals(Scope.each("区县"), scope(Quantifier.EACH).unit("区县").build());
        assertNotEquals(Scope.each("区县"), Scope.each("产业链"));
        assertNotEquals(Scope.total(), scope(Quantifier.TOTAL).area("全市").build());
    }
}
