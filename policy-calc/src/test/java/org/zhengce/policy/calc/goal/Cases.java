// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PlanPeriod;

/** Short ways to write roadmaps and series. */
final class Cases {

    static final Indicator AREA = Indicator.of("标准化厂房面积").withPolarity(Polarity.HIGHER_IS_BETTER);

    private Cases() {}

    /** Milestones such as {@code 2018/2018=41 万户}. */
    static Roadmap roadmap(Indicator indicator, Reckoning reckoning, String... milestones) {
        return Roadmap.of(
                indicator,
                reckoning,
                Arrays.stream(milestones)
                        .map(each -> Milestone.of(period(each), value(each)))
                        .toArray(Milestone[]::new));
    }

    /** Observations such as {@code 2018/2018=41 万户}; with a question mark they are provisional. */
    static Observations series(Indicator indicator, String... observations) {
        return Observations.of(Arrays.stream(observations)
                .map(each -> observation(indicator, each))
                .collect(Collectors.toList()));
    }

    static Observation observation(Indicator indicator, String text) {
        return Observation.builder()
                .indicator(indicator)
                .value(value(text.replace("?", "")))
                .period(period(text))
                .provisional(text.endsWith("?"))
                .build();
    }

    private static PlanPeriod period(String text) {
        return PlanPeriod.parse(text.substring(0, text.indexOf('=')));
    }

    private static Quantity value(String text) {
        String[] parts = text.substring(text.indexOf('=') + 1).split(" ", -1);
        return Quantity.of(parts[0], parts[1]);
    }

    /** The points of a path: {@code 2019/2019=49}, with {@code ~} where it was rounded. */
    static List<String> points(Trajectory path) {
        return path.getPoints().stream()
                .map(point -> point.getPeriod()
                        + (point.getExpected().isExact() ? "=" : "~")
                        + point.getExpected().getValue())
                .collect(Collectors.toList());
    }

    /** A projection: {@code 2500/3 万户}, {@code ~1.5 万户} where it was rounded, or the reason. */
    static String say(Projection projection) {
        return projection
                .getValue()
                .map(value -> (value.isExact() ? "" : "~") + value.getValue() + " "
                        + projection.getUnit().orElseThrow())
                .orElseGet(() -> projection.getReason().orElseThrow().code());
    }
}
