// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** Ratios by their numerators and denominators. */
final class Ratios {

    private Ratios() {}

    /** The sum of the numerators, in the unit of the first. */
    static Quantity numerators(Indicator indicator, List<Observation> observations) {
        return sum(indicator, observations, true);
    }

    /** The sum of the denominators, in the unit of the first. */
    static Quantity denominators(Indicator indicator, List<Observation> observations) {
        return sum(indicator, observations, false);
    }

    private static Quantity sum(Indicator indicator, List<Observation> observations, boolean numerator) {
        Quantity sum = null;
        for (Observation observation : observations) {
            Optional<Quantity> part = numerator ? observation.getNumerator() : observation.getDenominator();
            if (!part.isPresent()) {
                throw new InvalidValueException(
                        ProblemCode.RATIO_WITHOUT_PARTS, indicator.getName(), place(observation));
            }
            sum = sum == null ? part.get() : sum.plus(part.get());
        }
        if (sum == null) {
            throw new IllegalStateException("No observations to sum");
        }
        return sum;
    }

    /** The object, if there is one, and the period of a value. */
    private static String place(Observation observation) {
        return observation.getObject().map(object -> object + " ").orElse("") + observation.getPeriod();
    }

    /**
     * The quotient in the unit of the ratio; the denominator is not 0.
     *
     * <p>Of parts with one base it is a share, in %, for instance. Otherwise the unit is a quotient (亿元/户), or that of the
     * numerator for one of the denominator's base unit (户, of 户 per 个).
     */
    static Quantity quotient(Quantity numerator, Quantity denominator, Unit unit) {
        Rational ratio = numerator.amount().dividedBy(denominator.amount());
        if (numerator.getUnit().commensurable(denominator.getUnit())) {
            if (unit.commensurable(Unit.ONE)) {
                return Quantity.of(ratio.dividedBy(unit.magnitude()), unit);
            }
        } else if (unit.commensurable(numerator.getUnit())) {
            return Quantity.of(ratio.dividedBy(unit.magnitude()), unit);
        } else {
            int slash = unit.getSymbol().indexOf('/');
            if (slash > 0 && slash < unit.getSymbol().length() - 1) {
                Unit above = Unit.of(unit.getSymbol().substring(0, slash));
                Unit below = Unit.of(unit.getSymbol().substring(slash + 1));
                if (above.commensurable(numerator.getUnit()) && below.commensurable(denominator.getUnit())) {
                    return Quantity.of(ratio.times(below.magnitude()).dividedBy(above.magnitude()), unit);
                }
            }
        }
        throw new InvalidValueException(ProblemCode.RATIO_UNIT, unit, numerator.getUnit(), denominator.getUnit());
    }
}
