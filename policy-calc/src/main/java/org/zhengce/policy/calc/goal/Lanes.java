// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * The observations of one indicator that a rule of projection takes, by their last months; sums stand apart by the month that
 * they are counted from.
 */
final class Lanes {

    private final Map<Integer, NavigableMap<Integer, Observation>> lanes = new HashMap<>();
    private final Reckoning reckoning;
    private boolean conflicting;

    private Lanes(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    static Lanes of(Observations observations, ProjectionRule rule) {
        Lanes series = new Lanes(rule.getReckoning());
        Map<Integer, Map<Integer, List<Observation>>> versions = new HashMap<>();
        String subject = null;
        for (Observation observation : observations.getObservations()) {
            String own = subject(observation);
            if (subject != null && !subject.equals(own)) {
                throw new InvalidValueException(ProblemCode.OBSERVATION_SUBJECT, subject, own);
            }
            subject = own;
            PlanPeriod period = observation.getPeriod();
            if ((rule.isProvisional() || !observation.isProvisional())
                    && StepMonths.fits(period, rule.getReckoning(), rule.getStep())) {
                versions.computeIfAbsent(series.lane(StepMonths.first(period)), first -> new HashMap<>())
                        .computeIfAbsent(StepMonths.last(period), last -> new ArrayList<>())
                        .add(observation);
            }
        }
        versions.forEach((lane, periods) -> periods.forEach((last, same) -> series.add(lane, last, same)));
        return series;
    }

    private void add(int lane, int last, List<Observation> versions) {
        Optional<Observation> holding = holding(versions);
        conflicting |= !holding.isPresent();
        holding.ifPresent(observation ->
                lanes.computeIfAbsent(lane, first -> new TreeMap<>()).put(last, observation));
    }

    /** Whether two observations of a period differ, and neither is better than the other. */
    boolean conflicting() {
        return conflicting;
    }

    /** What is counted together with a period that begins in this month, by the last month. */
    NavigableMap<Integer, Observation> from(int first) {
        return lanes.getOrDefault(lane(first), new TreeMap<>());
    }

    /** The observation that ends in this month, of those from the first month on if they are sums. */
    Optional<Observation> at(int first, int last) {
        return Optional.ofNullable(from(first).get(last));
    }

    private int lane(int first) {
        return reckoning == Reckoning.SINCE_START ? first : 0;
    }

    /** Whom an observation is of: the indicator by its name, and the object in brackets. */
    static String subject(Observation observation) {
        return subject(observation.getIndicator(), observation.getObject());
    }

    static String subject(Indicator indicator, Optional<String> object) {
        return indicator.getName() + object.map(name -> " (" + name + ")").orElse("");
    }

    /** The version that holds of one period: a final one before all provisional ones; absent where they differ. */
    static Optional<Observation> holding(List<Observation> versions) {
        Observation best = null;
        boolean agreed = true;
        for (Observation version : versions) {
            if (best == null || best.isProvisional() && !version.isProvisional()) {
                best = version;
                agreed = true;
            } else if (best.isProvisional() == version.isProvisional()) {
                agreed &= best.getValue().equals(version.getValue())
                        || best.getValue().compareAmount(version.getValue()) == 0;
            }
        }
        return agreed ? Optional.ofNullable(best) : Optional.empty();
    }
}
