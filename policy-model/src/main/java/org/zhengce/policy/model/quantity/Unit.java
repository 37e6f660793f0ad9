// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * A unit as the document writes it (计量单位): 亿元, 万平方米, 户, %, 个百分点.
 *
 * <p>A Chinese magnitude in front (百 千 万 亿 …) belongs to the unit: 万户 is ten thousand 户. {@link #base} and
 * {@link #magnitude} take it apart, so that 2500 亿元 and 250000000000 元 can be compared. Legal units of area, length
 * and energy are related as GB 3100–1993 has them (1 亩 = 2000/3 平方米, 1 公顷 = 10000 平方米). Shares and multiples have
 * the base {@link #ONE}: 20% is 1/5, 2 倍 is 2. Percentage points (百分点) do not: a fall of 0.5 points is no share.
 * Counters (个, 户, 家) are units of their own: whether a 户 is a 家 is for the reader of the document to say.
 */
public final class Unit {

    /** The number one (ISO 80000-1, 3.8): the unit of a bare ratio such as 1/3. */
    public static final Unit ONE = new Unit("1");

    /** Percent. */
    public static final Unit PERCENT = new Unit("%");

    private static final int MAX_LENGTH = 40;
    private static final String MAGNITUDES = "十百千万亿";
    private static final List<Rational> POWERS = Arrays.asList(
            Rational.of(10), Rational.of(100), Rational.of(1000), Rational.of(10_000), Rational.of(100_000_000));
    private static final Map<String, Rational> FACTORS = new HashMap<>();
    private static final Map<String, String> BASES = new HashMap<>();

    static {
        relate("1", Rational.ONE, "1", "倍");
        relate("1", Rational.of(1, 100), "%", "％");
        relate("1", Rational.of(1, 1000), "‰");
        relate("百分点", Rational.ONE, "百分点", "个百分点");
        relate("平方米", Rational.ONE, "平方米", "㎡", "m²", "m2");
        relate("平方米", Rational.of(1_000_000), "平方公里", "平方千米", "km²");
        relate("平方米", Rational.of(10_000), "公顷");
        relate("平方米", Rational.of(2000, 3), "亩");
        relate("米", Rational.of(1000), "公里", "千米");
        relate("千克", Rational.of(1000), "吨");
        relate("千克", Rational.ONE, "公斤", "千克");
        relate("瓦时", Rational.of(1000), "度", "千瓦时");
    }

    private final String symbol;

    private Unit(String symbol) {
        this.symbol = symbol;
    }

    private static void relate(String base, Rational factor, String... symbols) {
        for (String symbol : symbols) {
            FACTORS.put(symbol, factor);
            BASES.put(symbol, base);
        }
    }

    /** Same as {@link #parse}. */
    public static Unit of(String symbol) {
        return parse(symbol);
    }

    /**
     * Reads a unit, 亿元 for instance.
     *
     * @throws IllegalArgumentException if the text is empty, longer than 40 characters, or has white space in it
     */
    public static Unit parse(String symbol) {
        if (symbol.isEmpty()
                || symbol.codePointCount(0, symbol.length()) > MAX_LENGTH
                || symbol.codePoints().anyMatch(Unit::blank)) {
            throw new InvalidValueException(
                    Problem.of(ProblemCode.UNIT_FORM, MAX_LENGTH, symbol).withValue(symbol));
        }
        return new Unit(symbol);
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** The unit as written, like {@link #toString}. */
    public String getSymbol() {
        return symbol;
    }

    /** How many of the base unit one of this unit is: 100000000 for 亿元, 1/100 for %. */
    public Rational magnitude() {
        Rational known = FACTORS.get(symbol);
        if (known != null) {
            return known;
        }
        int head = head();
        Rational magnitude = magnitude(symbol.substring(0, head));
        Rational rest = FACTORS.get(symbol.substring(head));
        return rest == null ? magnitude : magnitude.times(rest);
    }

    /** The base unit's symbol: 元 for 亿元, 1 for %; empty for a bare magnitude such as 万, where the text names none. */
    public String base() {
        String known = BASES.get(symbol);
        if (known != null) {
            return known;
        }
        String rest = symbol.substring(head());
        return BASES.getOrDefault(rest, rest);
    }

    /** Whether amounts in both units can be compared: both have the same base. */
    public boolean commensurable(Unit other) {
        return base().equals(other.base());
    }

    private int head() {
        int i = 0;
        while (i < symbol.length() && MAGNITUDES.indexOf(symbol.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** Magnitudes in a row multiply: 千万 is 10^7, 万亿 is 10^12. */
    private static Rational magnitude(String head) {
        Rational product = Rational.ONE;
        for (int i = 0; i < head.length(); i++) {
            product = product.times(POWERS.get(MAGNITUDES.indexOf(head.charAt(i))));
        }
        return product;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit && symbol.equals(((Unit) other).symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /** The unit as written. */
    @Override
    public String toString() {
        return symbol;
    }
}
