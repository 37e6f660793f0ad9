// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PlanPeriod;

class GrowthTest {

    private static Growth.Builder growth() {
        return Growth.builder()
                .kind(GrowthKind.YEAR_ON_YEAR)
                .period(PlanPeriod.of(2016))
                .basePeriod(PlanPeriod.of(2015));
    }

    @Test
    void thereIsARateOrTheReasonWhyNot() {
        String message = "Growth must have either an answer or the reason why there is none";
        Rounded rate = Rounded.exact(Rational.parse("0.07"), MathContext.UNLIMITED);
        Refused.with(message, growth()::build);
        Refused.with(message, growth().rate(rate).reason(NoGrowth.BASE_ZERO)::build);
        assertEquals(
                Optional.of(Quantity.of("7", "%")), growth().rate(rate).build().percent());
        assertEquals(
                Optional.empty(), growth().reason(NoGrowth.BASE_ZERO).build().percent());
    }
}
