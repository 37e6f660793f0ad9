// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.Optional;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Unit;

/** Which numbers satisfy a target by its words alone. */
final class Accepted {

    private static final Unit POINTS = Unit.of("百分点");

    private Accepted() {}

    static Optional<Interval> of(Target target) {
        return target.getBound()
                .match(
                        numeric -> in(target, numeric.getUnit()),
                        range -> in(target, range.getUnit()),
                        relative -> Optional.empty(),
                        universal -> Optional.empty(),
                        qualitative -> Optional.empty());
    }

    private static Optional<Interval> in(Target target, Unit unit) {
        Sense sense = Sense.of(target.getChange(), target.getIndicator().getPolarity(), unit.commensurable(POINTS));
        Acceptance acceptance =
                Acceptance.of(target.getBound(), sense, Evidence.builder().build());
        if (acceptance.doubt != null) {
            return Optional.empty();
        }
        org.zhengce.policy.calc.goal.Interval found = acceptance.possible.map(end -> end.dividedBy(unit.magnitude()));
        return Optional.of(Interval.of(
                Optional.ofNullable(found.low()),
                found.lowIn(),
                Optional.ofNullable(found.high()),
                found.highIn(),
                unit));
    }
}
