// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.goal.Part;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.YearPath;
import org.zhengce.policy.model.goal.YearStep;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Spreads the way from a start to an end over years. */
final class YearlyPath {

    private YearlyPath() {}

    static YearPath equal(Quantity start, Quantity end, PlanPeriod period, int scale) {
        return of(start, end, period, Collections.nCopies(period.years(), Rational.ONE), scale);
    }

    static YearPath of(Quantity start, Quantity end, PlanPeriod period, List<Rational> weights, int scale) {
        if (weights.size() != period.years()) {
            throw new InvalidValueException(ProblemCode.YEAR_WEIGHTS, weights.size(), period.years());
        }
        List<Share> shares = new ArrayList<>();
        int first = period.getFrom().getYear();
        for (int i = 0; i < weights.size(); i++) {
            shares.add(Share.of(PartialDate.of(first + i).toString(), weights.get(i)));
        }
        Quantity way = end.minus(start);
        Rational sign = Rational.of(way.getValue().signum() < 0 ? -1 : 1);
        YearPath.Builder path = YearPath.builder().start(start).end(end).scale(scale);
        Quantity level = start;
        for (Part part : Apportion.of(way.times(sign), shares, scale).getParts()) {
            Quantity amount = part.getAmount().times(sign);
            level = amount.plus(level);
            path.addSteps(YearStep.builder()
                    .year(PartialDate.parse(part.getShare().getUnit()))
                    .amount(amount)
                    .level(level)
                    .build());
        }
        return path.build();
    }
}
