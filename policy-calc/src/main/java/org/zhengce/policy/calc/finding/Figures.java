// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

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

    /** A calculated number in decimals: {@code 1.2}, {@code ≈1.04167}. */
    static String decimal(Rational value) {
        String exact = value.toString();
        return exact.length() <= READABLE && exact.indexOf('/') < 0 ? exact : "≈" + rounded(value);
    }

    /** A calculated number in decimals behind its sign: {@code = 1.2}, {@code ≈ 1.04167}. */
    static String result(Rational value) {
        String said = decimal(value);
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

    /** What a quantity can be, in words: {@code at least 20 %}, {@code more than 2 and at most 3 户}. */
    static String english(Interval interval) {
        return words(interval, "exactly ", "at least ", "more than ", "at most ", "less than ", " and ", "anything");
    }

    /** The same in Chinese: {@code 不低于 20 %}. */
    static String chinese(Interval interval) {
        return words(interval, "恰为 ", "不低于 ", "超过 ", "不超过 ", "低于 ", "且", "任意值");
    }

    /** The same without a floor of nought, which goes without saying of amounts. */
    static Interval positive(Interval interval) {
        boolean idle = interval.getHigh().isPresent()
                && interval.getLow().filter(Rational.ZERO::equals).isPresent()
                && !interval.single();
        return idle
                ? Interval.of(
                        Optional.empty(), false, interval.getHigh(), interval.isHighIncluded(), interval.getUnit())
                : interval;
    }

    private static String words(
            Interval interval,
            String exactly,
            String from,
            String over,
            String to,
            String under,
            String and,
            String any) {
        Optional<String> low = interval.getLow().map(value -> amount(value, interval.getUnit()));
        Optional<String> high = interval.getHigh().map(value -> amount(value, interval.getUnit()));
        if (interval.single()) {
            return exactly + low.get();
        }
        String floor = low.map(value -> (interval.isLowIncluded() ? from : over) + value)
                .orElse("");
        String ceiling = high.map(value -> (interval.isHighIncluded() ? to : under) + value)
                .orElse("");
        return low.isPresent() && high.isPresent()
                ? floor + and + ceiling
                : interval.unbounded() ? any : floor + ceiling;
    }

    /** A calculated number with its unit. */
    static String amount(Rational value, Unit unit) {
        return unit.equals(Unit.ONE) ? decimal(value) : decimal(value) + " " + unit;
    }

    /** A number for each of 1 to 5 years, as far as it makes sense: {@code 57, 49, 41, 33, 25}. */
    static String overYears(IntFunction<Rational> number, Predicate<Rational> sensible) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number)
                .filter(sensible)
                .map(Figures::decimal)
                .collect(Collectors.joining(", "));
    }

    /** A ratio in percent: 1/5 is {@code 20 %}. */
    static String percent(Rational ratio) {
        return decimal(ratio.times(HUNDRED)) + " %";
    }

    /** The rate of a growth factor in percent: 1.12 is {@code 12 %}. */
    static String rate(Rational factor) {
        return percent(factor.minus(Rational.ONE));
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
