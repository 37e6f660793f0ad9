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
import org.zhengce.policy.model.time.PartialDate;

/** Numbers as the steps of a finding write them: exactly where that is readable, otherwise with ≈ before six digits. */
final class Figures {

    static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

    /** The longest exact text; 1.7623416832 fits, and so does 16.25. */
    private static final int READABLE = 14;

    private static final Rational HUNDRED = Rational.of(100);
    private static final Rational HALF_WAN = Rational.of(5_000);
    private static final Rational HALF_YI = Rational.of(50_000_000);
    private static final Rational LONG = Rational.of(100_000);
    private static final int LONGEST_BASE = 39;

    private Figures() {}

    /** A number: {@code 1.7623416832}, {@code 1/3}, {@code ≈1418.57}. */
    static String say(Rational value) {
        String exact = value.toString();
        boolean readable = exact.length() <= READABLE && (exact.indexOf('/') < 0 || exact.length() <= 7);
        return readable ? exact : "≈" + rounded(value);
    }

    /** A result behind its sign: {@code = 1.7623416832}, {@code ≈ 2.21068}. */
    static String equal(Rational value) {
        return equal(say(value));
    }

    /** What was said of a result, behind its sign. */
    static String equal(String said) {
        return said.startsWith("≈") ? "≈ " + said.substring(1) : "= " + said;
    }

    /** A calculated number in decimals behind its sign: {@code = 1.2}, {@code ≈ 1.04167}. */
    static String result(Rational value) {
        String said = decimal(value);
        return said.startsWith("≈") ? "≈ " + said.substring(1) : "= " + said;
    }

    /** An interval without a floor of nought, which goes without saying of amounts. */
    static Interval positive(Interval interval) {
        boolean idle = interval.getHigh().isPresent()
                && interval.getLow().filter(Rational.ZERO::equals).isPresent()
                && !interval.single();
        return idle
                ? Interval.of(
                        Optional.empty(), false, interval.getHigh(), interval.isHighIncluded(), interval.getUnit())
                : interval;
    }

    /** A calculated number with its unit. */
    static String amount(Rational value, Unit unit) {
        return unit.equals(Unit.ONE) ? decimal(value) : decimal(value) + " " + unit;
    }

    /** So many years, in English. */
    static String years(int n) {
        return n == 1 ? "1 year" : n + " years";
    }

    /** A number for each of 1 to 5 years, as far as it makes sense: {@code 57, 49, 41, 33, 25}. */
    static String overYears(IntFunction<Rational> number, Predicate<Rational> sensible) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number)
                .filter(sensible)
                .map(Figures::decimal)
                .collect(Collectors.joining(", "));
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

    private static String words(
            Interval interval,
            String exactly,
            String from,
            String over,
            String to,
            String under,
            String and,
            String any) {
        Optional<String> low = interval.getLow().map(value -> decimal(Quantity.of(value, interval.getUnit())));
        Optional<String> high = interval.getHigh().map(value -> decimal(Quantity.of(value, interval.getUnit())));
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

    /** A number as a decimal, for amounts that no text states: {@code 16.25}, {@code ≈30.7692}. */
    static String decimal(Rational value) {
        return value.toString().indexOf('/') < 0 ? say(value) : "≈" + rounded(value);
    }

    /** A quantity as a decimal: {@code ≈30.7692 万平方米}. */
    static String decimal(Quantity quantity) {
        String number = decimal(quantity.getValue());
        return quantity.getUnit().equals(Unit.ONE) ? number : number + " " + quantity.getUnit();
    }

    /** The same amount with 万 or 亿 in front of the unit, so that the number is neither long nor far below one. */
    static Quantity natural(Quantity quantity) {
        String base = quantity.getUnit().base();
        if (base.isEmpty() || quantity.getUnit().commensurable(Unit.ONE) || base.length() > LONGEST_BASE) {
            return quantity;
        }
        Rational amount = quantity.amount();
        Rational size = amount.signum() < 0 ? amount.negated() : amount;
        String magnitude = size.compareTo(HALF_YI) >= 0 ? "亿" : size.compareTo(HALF_WAN) >= 0 ? "万" : "";
        Unit unit = Unit.parse(magnitude + base);
        return Quantity.of(amount.dividedBy(unit.magnitude()), unit);
    }

    /** In the unit it has, unless the number is long: 700000 万元 is 70 亿元, 5500 亿元 stays. */
    static Quantity handy(Quantity quantity) {
        Rational value = quantity.getValue();
        boolean handy = value.compareTo(LONG) < 0 && value.negated().compareTo(LONG) < 0;
        return handy ? quantity : natural(quantity);
    }

    /** The same interval in the unit that is handy for its end. */
    static Interval handy(Interval interval) {
        Optional<Rational> end = interval.getLow().isPresent() ? interval.getLow() : interval.getHigh();
        return end.map(value -> interval.in(
                        handy(Quantity.of(value, interval.getUnit())).getUnit()))
                .orElse(interval);
    }

    /** The same interval in the unit that is natural for its end. */
    static Interval natural(Interval interval) {
        Optional<Rational> end =
                interval.getLow().filter(low -> low.signum() != 0).isPresent() ? interval.getLow() : interval.getHigh();
        return end.map(value -> interval.in(
                        natural(Quantity.of(value, interval.getUnit())).getUnit()))
                .orElse(interval);
    }

    /** A ratio in percent: 1/5 is {@code 20 %}. */
    static String percent(Rational ratio) {
        return decimal(ratio.times(HUNDRED)) + " %";
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
