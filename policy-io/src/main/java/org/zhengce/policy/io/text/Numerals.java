// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.math.BigDecimal;
import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Rational;

/**
 * Reads the numeral at a place of a text exactly (数词识读), in Arabic digits, in Chinese or in both.
 *
 * <p>{@code at("年均新增1.5万户", 4)} is 15000, or 1.5 before 万. Widths are taken as folded. What is ambiguous is no numeral:
 * 三五家 is neither 35 nor 15.
 */
final class Numerals {

    static final String POWERS = "十百千万亿";
    private static final int[] ZEROS = {1, 2, 3, 4, 8};

    private Numerals() {}

    /** The numeral that begins at an index, or null. */
    @Nullable
    static Numeral at(CharSequence text, int index) {
        if (index >= text.length()) {
            return null;
        }
        char c = text.charAt(index);
        if (c == '-' || c == '负' || c == '－') {
            Numeral positive = unsigned(text, index + 1);
            return positive == null || !positive.symbol().isEmpty() ? null : negated(positive);
        }
        return unsigned(text, index);
    }

    @Nullable
    private static Numeral unsigned(CharSequence text, int index) {
        return digit(text, index) ? arabic(text, index) : ChineseNumerals.at(text, index);
    }

    private static Numeral negated(Numeral n) {
        Rational value = n.value().negated();
        Rational coefficient = n.coefficient().negated();
        return n.chinese()
                ? Numeral.chinese(n.end(), value, n.coefficientEnd(), coefficient, n.bare())
                : Numeral.arabic(n.end(), value, n.coefficientEnd(), coefficient);
    }

    @Nullable
    private static Numeral arabic(CharSequence text, int from) {
        StringBuilder digits = new StringBuilder();
        int i = digits(text, from, digits);
        while (i - from <= Rational.MAX_LENGTH && group(text, i)) {
            i = digits(text, i + 1, digits);
        }
        boolean whole = true;
        if (i < text.length() && text.charAt(i) == '.' && digit(text, i + 1)) {
            digits.append('.');
            i = digits(text, i + 1, digits);
            whole = false;
        }
        if (digits.length() > Rational.MAX_LENGTH) {
            return null;
        }
        Rational coefficient = Rational.of(new BigDecimal(digits.toString()));
        if (whole && i < text.length() && text.charAt(i) == '/' && digit(text, i + 1)) {
            StringBuilder below = new StringBuilder();
            int end = digits(text, i + 1, below);
            if (below.length() > Rational.MAX_LENGTH || zero(below)) {
                return null;
            }
            Rational value = coefficient.dividedBy(Rational.of(new BigDecimal(below.toString())));
            return Numeral.arabic(end, value, end, value);
        }
        int end = i;
        Rational value = coefficient;
        while (end < text.length() && end < i + 4 && POWERS.indexOf(text.charAt(end)) >= 0) {
            value = value.times(power(text.charAt(end)));
            end++;
        }
        return Numeral.arabic(end, value, i, coefficient);
    }

    /** Whether a comma with exactly three digits after it stands at an index. */
    private static boolean group(CharSequence text, int i) {
        return i < text.length()
                && text.charAt(i) == ','
                && digit(text, i + 1)
                && digit(text, i + 2)
                && digit(text, i + 3)
                && !digit(text, i + 4);
    }

    private static int digits(CharSequence text, int from, StringBuilder into) {
        int i = from;
        while (digit(text, i) && into.length() <= Rational.MAX_LENGTH) {
            into.append(text.charAt(i));
            i++;
        }
        return i;
    }

    private static boolean zero(CharSequence digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether an Arabic digit stands at an index. */
    static boolean digit(CharSequence text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }

    /** Whether the character at an index can be part of a numeral of either script. */
    static boolean part(CharSequence text, int i) {
        return digit(text, i) || i >= 0 && i < text.length() && ChineseNumerals.part(text.charAt(i));
    }

    /** The value of 十 百 千 万 亿. */
    static Rational power(char c) {
        return Rational.of(BigDecimal.ONE.scaleByPowerOfTen(ZEROS[POWERS.indexOf(c)]));
    }
}
