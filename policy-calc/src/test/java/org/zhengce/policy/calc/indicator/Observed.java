// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Short words for observations in tests. */
final class Observed {

    static final Indicator OUTPUT = Indicator.of("工业总产值").withAggregation(Aggregation.ADDITIVE);
    static final Indicator FIRMS = Indicator.of("规上企业数").withAggregation(Aggregation.POINT_IN_TIME);
    static final Indicator FIBRE = Indicator.of("光纤用户占比").withAggregation(Aggregation.RATIO);

    private Observed() {}

    /**
     * A value from "unit period value symbol numerator denominator", a unit of "-" being all together, a period 2023 or
     * 2023-01 or with a slash, and a value that begins with ~ provisional.
     */
    static Observation value(Indicator indicator, String text) {
        String[] words = text.split(" ", -1);
        boolean parts = words.length > 4;
        return Observation.builder()
                .indicator(indicator)
                .object(Optional.of(words[0]).filter(unit -> !unit.equals("-")))
                .period(period(words[1]))
                .provisional(words[2].startsWith("~"))
                .value(Quantity.of(words[2].replace("~", ""), words[3]))
                .numerator(parts ? Optional.of(quantity(words[4])) : Optional.empty())
                .denominator(parts ? Optional.of(quantity(words[5])) : Optional.empty())
                .build();
    }

    private static Quantity quantity(String text) {
        String number = text.replaceAll("[^0-9.-].*", "");
        return Quantity.of(number, text.substring(number.length()));
    }

    static PlanPeriod period(String text) {
        PartialDate from = PartialDate.parse(text.replaceAll("/.*", ""));
        return PlanPeriod.of(from, PartialDate.parse(text.replaceAll(".*/", "")));
    }

    static Observations values(Indicator indicator, String... texts) {
        return Observations.of(
                Arrays.stream(texts).map(text -> value(indicator, text)).collect(Collectors.toList()));
    }
}
