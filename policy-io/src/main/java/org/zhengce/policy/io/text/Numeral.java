// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import org.zhengce.policy.model.quantity.Rational;

/**
 * A numeral as it stands in a text (数词): 1.5万, 两万五千, 三分之一, 百分之二十五.
 *
 * <p>A magnitude at the end may belong to the number or to its unit: 1.5万户 is 15000 户 and 1.5 万户. Both readings are
 * here, {@link #value} with it and {@link #coefficient} without.
 */
final class Numeral {

    private final int end;
    private final Rational value;
    private final int coefficientEnd;
    private final Rational coefficient;
    private final String symbol;
    private final boolean chinese;
    private final boolean bare;

    private Numeral(
            int end,
            Rational value,
            int coefficientEnd,
            Rational coefficient,
            String symbol,
            boolean chinese,
            boolean bare) {
        this.end = end;
        this.value = value;
        this.coefficientEnd = coefficientEnd;
        this.coefficient = coefficient;
        this.symbol = symbol;
        this.chinese = chinese;
        this.bare = bare;
    }

    /** A number in Arabic digits with what follows of magnitudes: {@code 1.5} ends before 万, the whole after it. */
    static Numeral arabic(int end, Rational value, int coefficientEnd, Rational coefficient) {
        return new Numeral(end, value, coefficientEnd, coefficient, "", false, false);
    }

    /** A Chinese number; bare if it is nothing but a magnitude (千, 百亿). */
    static Numeral chinese(int end, Rational value, int coefficientEnd, Rational coefficient, boolean bare) {
        return new Numeral(end, value, coefficientEnd, coefficient, "", true, bare);
    }

    /** A fraction in words: 百分之二十五 has the value 1/4 and, as a figure, 25 of the symbol %. */
    static Numeral fraction(int end, Rational value, Rational figure, String symbol) {
        return new Numeral(end, value, end, figure, symbol, true, false);
    }

    /** The index after the last character. */
    int end() {
        return end;
    }

    /** The exact value, magnitudes included. */
    Rational value() {
        return value;
    }

    /** The index after the last character that is not a magnitude of the unit. */
    int coefficientEnd() {
        return coefficientEnd;
    }

    /** The exact value without the magnitudes at the end. */
    Rational coefficient() {
        return coefficient;
    }

    /** The unit that the words themselves carry: % of 百分之…, ‰ of 千分之…; else empty. */
    String symbol() {
        return symbol;
    }

    /** Whether it is written in Chinese characters. */
    boolean chinese() {
        return chinese;
    }

    /** Whether it is a magnitude without a number before it. */
    boolean bare() {
        return bare;
    }
}
