// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;

/** The growth per step behind a multiple (平均增速): the root less one. */
final class Growth {

    /** The most steps that a growth is taken over, fifty years of months: a root of a higher degree takes too long. */
    static final int MAX_STEPS = 600;

    private static final int FIRST_DIGITS = 8;

    private Growth() {}

    /** The exact growth, if the root is a fraction. */
    static Optional<Rational> exact(Rational multiple, int steps) {
        Rounded root = Roots.root(multiple, steps, new MathContext(1));
        return root.isExact() ? Optional.of(root.getValue().minus(Rational.ONE)) : Optional.empty();
    }

    /**
     * The growth, correctly rounded to the context where it has no end of digits: the digits are those of the growth, not of
     * the root.
     *
     * @throws ArithmeticException if it has no end and the context has, or forbids rounding
     */
    static Rounded of(Rational multiple, int steps, MathContext context) {
        Optional<Rational> exact = exact(multiple, steps);
        if (exact.isPresent()) {
            return Rounded.exact(exact.get(), context);
        }
        if (context.getPrecision() == 0 || context.getRoundingMode() == RoundingMode.UNNECESSARY) {
            throw new ArithmeticException("Growth must be rounded: " + multiple + " in " + steps + " steps");
        }
        int digits = context.getPrecision() + FIRST_DIGITS;
        while (true) {
            BigDecimal root = Roots.root(multiple, steps, new MathContext(digits, RoundingMode.FLOOR))
                    .getValue()
                    .toBigDecimal(new MathContext(digits));
            BigDecimal growth = root.subtract(BigDecimal.ONE);
            int scale = digits - (root.precision() - root.scale());
            if (growth.signum() != 0 && growth.precision() - growth.scale() + scale > context.getPrecision() + 1) {
                // What was cut off is more than nought and less than a unit of the last digit.
                BigDecimal within = growth.setScale(scale + 1, RoundingMode.UNNECESSARY)
                        .add(BigDecimal.ONE.movePointLeft(scale + 1));
                return Rounded.rounded(Rational.of(within.round(context)), context);
            }
            digits += FIRST_DIGITS;
        }
    }
}
