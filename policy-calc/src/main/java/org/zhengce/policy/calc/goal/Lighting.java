// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.goal.Light;
import org.zhengce.policy.model.goal.LightColour;
import org.zhengce.policy.model.goal.LightMeasure;
import org.zhengce.policy.model.goal.LightRule;
import org.zhengce.policy.model.goal.LightRules;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.goal.ScheduleStatus;
import org.zhengce.policy.model.quantity.Rational;

/** Gives lights by rules. */
final class Lighting {

    private Lighting() {}

    static Light of(ScheduleStatus status, LightRules rules) {
        Light.Builder light = Light.builder()
                .rules(rules.getName())
                .measure(rules.getMeasure())
                .status(status);
        Optional<Rational> value = measured(status, rules.getMeasure());
        if (!value.isPresent()) {
            return light.colour(LightColour.GREY)
                    .reason(status.getReason().orElse(ScheduleReason.NOTHING_TO_MEASURE_BY))
                    .build();
        }
        List<LightRule> all = rules.getRules();
        int passed = 0;
        while (!all.get(passed).passes(value.get())) {
            passed++;
        }
        LightRule rule = all.get(passed);
        return light.colour(rule.getColour())
                .value(value)
                .rule(rule)
                .missed(passed == 0 ? Optional.empty() : Optional.of(all.get(passed - 1)))
                .build();
    }

    private static Optional<Rational> measured(ScheduleStatus status, LightMeasure measure) {
        switch (measure) {
            case PROGRESS_GAP:
                return status.progressGap();
            case COMPLETION:
                return status.completion();
            default:
                return status.relativeDeviation();
        }
    }
}
