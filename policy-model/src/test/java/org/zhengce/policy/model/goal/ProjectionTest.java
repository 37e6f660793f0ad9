// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class ProjectionTest {

    private static final Rounded TWENTY = Rounded.exact(Rational.of(20), MathContext.UNLIMITED);
    private static final ProjectionRule RULE =
            ProjectionRule.of(ProjectionMethod.LAST_STEP, Reckoning.AT_END, PeriodUnit.YEAR, false);

    @Test
    void thereIsAValueWithItsUnitOrAReason() {
        assertEquals(
                Optional.of(TWENTY),
                projection().value(TWENTY).unit(Unit.of("家")).build().getValue());
        assertEquals(
                Optional.of(ProjectionReason.GAP),
                projection().reason(ProjectionReason.GAP).build().getReason());
        String message = "Projection must have either a value with its unit or a reason: last_step";
        Refused.with(message, () -> projection().build());
        Refused.with(message, () -> projection().value(TWENTY).build());
        Refused.with(
                message,
                () -> projection()
                        .unit(Unit.of("家"))
                        .reason(ProjectionReason.GAP)
                        .build());
        Refused.with(
                message,
                () -> projection()
                        .value(TWENTY)
                        .unit(Unit.of("家"))
                        .reason(ProjectionReason.GAP)
                        .build());
    }

    @Test
    void anotherMethodIsAnotherRule() {
        assertEquals(
                ProjectionRule.of(ProjectionMethod.LEAST_SQUARES, Reckoning.AT_END, PeriodUnit.YEAR, false),
                RULE.withMethod(ProjectionMethod.LEAST_SQUARES));
    }

    @Test
    void anOutlookIsUnknownForAReasonOnly() {
        String message = "Reason must stand with an unknown answer, and only there: ";
        Refused.with(message + "unknown", () -> outlook(OutlookVerdict.UNKNOWN).build());
        Refused.with(
                message + "met",
                () -> outlook(OutlookVerdict.MET).reason(ProjectionReason.GAP).build());
        assertEquals(
                Optional.of(PlanPeriod.of(2024)),
                outlook(OutlookVerdict.MET).when(PlanPeriod.of(2024)).build().getWhen());
    }

    private static Outlook.Builder outlook(OutlookVerdict verdict) {
        return Outlook.builder()
                .bound(Bound.numeric(Comparator.AT_LEAST, "20", "家"))
                .projection(projection().value(TWENTY).unit(Unit.of("家")).build())
                .verdict(verdict);
    }

    private static Projection.Builder projection() {
        return Projection.builder().rule(RULE).period(PlanPeriod.of(2025));
    }
}
