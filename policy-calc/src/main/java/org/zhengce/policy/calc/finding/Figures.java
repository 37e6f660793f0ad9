// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.math.MathContext;
import java.math.RoundingMode;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;

/** Numbers as the steps of a finding write them: exactly where that is readable, otherwise with ≈ before six digits. */
final class Figures {

    static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

    /** The longest exact text; 1.7623416832 fits, and so does 16.25. */
    private static final int READABLE = 14;

    private static final Rational HUNDRED = Rational.of(100);

    private Figures() {}

    /** A number: {@code 1.7623416832}, {@code 1/3}, {@code ≈1418.57}. */
    static String say(Rational value) {
        String exact = value.toString();
        boolean readable = exact.length() <= READABLE && (exact.indexOf('/') < 0 || exact.length() <= 7);
        return readable ? exact : "≈" + rounded(value);
    }

    /** A result behind its sign: {@code = 1.7623416832}, {@code ≈ 2.21068}. */
    static String equal(Rational value) {
        String said = say(value);
        return said.startsWith("≈") ? "≈ " + said.substring(1) : "= " + said;
    }

    private static String rounded(Rational value) {
        return value.toBigDecimal(SIX).stripTrailingZeros().toPlainString();
    }

    /** A quantity: {@code 65 万平方米}, {@code 16.25 %}; the number one has no unit to write. */
    static String say(Quantity quantity) {
        String number = say(quantity.getValue());
        return quantity.getUnit().equals(Unit.ONE) ? number : number + " " + quantity.getUnit();
    }

    /** A ratio in percent: 1/5 is {@code 20 %}. */
    static String percent(Rational ratio) {
        return say(ratio.times(HUNDRED)) + " %";
    }

    /** The rate of a growth factor in percent: 1.12 is {@code 12 %}. */
    static String rate(Rational factor) {
        return percent(factor.minus(Rational.ONE));
    }

    /** A date as a Chinese sentence has it: 2025年, 2025年6月, 2025年6月30日. */
    static String chinese(PartialDate date) {
        return date.getYear()
                + "年"
                + date.getMonth().map(month -> month + "月").orElse("")
                + date.getDayOfMonth().map(day -> day + "日").orElse("");
    }

    /** A target without its words: the indicator and the bound. */
    static String say(Target target) {
        return target.getIndicator().getName() + " " + say(target.getBound());
    }

    static String say(Bound bound) {
        return bound.match(
                numeric -> numeric.getComparator().label() + " " + say(numeric.quantity()),
                range -> say(range.getLow()) + "—" + say(Quantity.of(range.getHigh(), range.getUnit())),
                relative -> relative.getMargin().orElse("")
                        + relative.getComparator().label()
                        + relative.getReference(),
                universal -> universal.getException().orElse("") + "全覆盖",
                qualitative -> qualitative.getText());
    }
}
