// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.math.BigDecimal;
import javax.annotation.Nullable;
import org.zhengce.policy.model.quantity.Rational;

/**
 * Reads numerals in Chinese characters (汉字数词), the common ones and the financial ones (大写): 一百零五, 壹佰万, 廿五.
 *
 * <p>GB/T 15835–2011 has the forms. A digit after a magnitude stands for the next lower place: 两万五 is 25000. Digits in a
 * row are a year (二〇三五); two of them are an estimate (三五家) and no number.
 */
final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖○两貳參";
    private static final int[] DIGIT_VALUES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 2, 2, 3};
    private static final String POWERS = "十百千万亿拾佰仟萬億";
    private static final long[] TEN = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000};
    private static final int[] EXPONENTS = {1, 2, 3, 4, 8};
    private static final String TENS = "廿卅";
    private static final int LONGEST = 64;

    private final CharSequence text;
    private final int from;
    private int end;

    /** The exponent of the last magnitude, and of the last one below 万; 4 before the first of a section. */
    private int last;

    private int lower = 4;
    private int digit = -1;
    private boolean zero;
    private long section;
    private long tenThousands;
    private long hundredMillions;
    private long whole;

    private ChineseNumerals(CharSequence text, int from) {
        this.text = text;
        this.from = from;
        this.end = from;
    }

    /** Whether the character can be part of a Chinese numeral. */
    static boolean part(char c) {
        return DIGITS.indexOf(c) >= 0 || POWERS.indexOf(c) >= 0 || TENS.indexOf(c) >= 0;
    }

    /** The Chinese numeral that begins at an index, or null. */
    @Nullable
    static Numeral at(CharSequence text, int index) {
        if (index >= text.length()) {
            return null;
        }
        if (text.charAt(index) == '半') {
            return plain(index + 1, Rational.of(1, 2));
        }
        Numeral first = part(text.charAt(index)) ? new ChineseNumerals(text, index).read() : null;
        if (first == null) {
            return null;
        }
        int end = first.end();
        if (has(text, end, "分之")) {
            Numeral above = Numerals.digit(text, end + 2) ? Numerals.at(text, end + 2) : inner(text, end + 2);
            return above == null || first.value().signum() == 0 ? null : fraction(first, above);
        }
        if (has(text, end, "个半") && first.value().integral()) {
            return plain(end + 2, first.value().plus(Rational.of(1, 2)));
        }
        return first;
    }

    @Nullable
    private static Numeral inner(CharSequence text, int index) {
        return index < text.length() && part(text.charAt(index)) ? new ChineseNumerals(text, index).read() : null;
    }

    private static Numeral fraction(Numeral below, Numeral above) {
        Rational value = above.value().dividedBy(below.value());
        if (below.value().equals(Rational.of(100))) {
            return Numeral.fraction(above.end(), value, above.value(), "%");
        }
        if (below.value().equals(Rational.of(1000))) {
            return Numeral.fraction(above.end(), value, above.value(), "‰");
        }
        return Numeral.fraction(above.end(), value, value, "1");
    }

    private static Numeral plain(int end, Rational value) {
        return Numeral.chinese(end, value, end, value, false);
    }

    private static boolean has(CharSequence text, int at, String word) {
        return at + word.length() <= text.length() && word.contentEquals(text.subSequence(at, at + word.length()));
    }

    @Nullable
    private Numeral read() {
        int run = from;
        while (run < text.length() && run <= from + Rational.MAX_LENGTH && DIGITS.indexOf(text.charAt(run)) >= 0) {
            run++;
        }
        if (run - from > 1) {
            return year(run);
        }
        while (end < text.length() && end < from + LONGEST && take(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            return null;
        }
        close();
        Rational value = Rational.of(whole);
        if (point()) {
            return decimal();
        }
        boolean bare = bare();
        int exponent = exponentAt(end - 1);
        if (exponent < 4) {
            return Numeral.chinese(end, value, end, value, bare);
        }
        return Numeral.chinese(end, value, end - 1, value.dividedBy(ten(exponent)), bare);
    }

    /** Digits in a row, one by one: 二〇三五 is 2035; null for two digits without a nought, and for more than make a number. */
    @Nullable
    private Numeral year(int run) {
        StringBuilder digits = new StringBuilder();
        boolean noughts = false;
        for (int i = from; i < run; i++) {
            int d = value(text.charAt(i));
            noughts |= d == 0;
            digits.append((char) ('0' + d));
        }
        boolean estimate = run - from == 2 && !noughts;
        boolean power = run < text.length() && POWERS.indexOf(text.charAt(run)) >= 0;
        if (estimate || power || digits.length() > Rational.MAX_LENGTH) {
            return null;
        }
        return plain(run, Rational.of(new BigDecimal(digits.toString())));
    }

    /** Takes one character into the number; answers false where the number ends before it. */
    private boolean take(char c) {
        int d = value(c);
        if (d == 0) {
            boolean first = end == from;
            boolean takes = digit < 0 && !zero && (first || last > 0);
            zero |= takes;
            digit = first ? 0 : digit;
            return takes;
        }
        if (d > 0) {
            boolean takes = digit < 0;
            digit = takes ? d : digit;
            return takes;
        }
        int ten = TENS.indexOf(c);
        if (ten >= 0) {
            return digit < 0 && lower > 1 && add((ten + 2) * 10L, 1);
        }
        int at = POWERS.indexOf(c);
        return at >= 0 && power(EXPONENTS[at % 5]);
    }

    private boolean add(long amount, int exponent) {
        section += amount;
        digit = -1;
        zero = false;
        lower = exponent;
        last = exponent;
        return true;
    }

    private boolean power(int exponent) {
        if (exponent < 4) {
            boolean one = digit < 0 && (end == from || exponent == 1);
            boolean takes = exponent < lower && digit != 0 && (digit > 0 || one);
            return takes && add((one ? 1 : digit) * TEN[exponent], exponent);
        }
        long below = section + Math.max(digit, 0) + (exponent == 8 ? tenThousands : 0);
        long times = below == 0 && end == from ? 1 : below;
        boolean again = exponent == 4 ? tenThousands > 0 : hundredMillions > 0;
        if (times == 0 || again) {
            return false;
        }
        if (exponent == 4) {
            tenThousands = times * 10_000;
        } else {
            hundredMillions = times * 100_000_000;
            tenThousands = 0;
        }
        section = 0;
        digit = -1;
        zero = false;
        lower = 4;
        last = exponent;
        return true;
    }

    /** Adds the last digit, in its own place or, where no 零 is between, in the place below the last magnitude. */
    private void close() {
        if (zero && digit < 0 && end - from > 1) {
            end--;
        }
        long tail = Math.max(digit, 0);
        if (last >= 2 && !zero) {
            tail *= TEN[last - 1];
        }
        whole = hundredMillions + tenThousands + section + tail;
    }

    /** Whether 点 and digits follow; after 十, 百 or 千 they may tell the time (十点五分, 十点五十), and are then no decimals. */
    private boolean point() {
        int i = end + 1;
        if (i >= text.length() || text.charAt(end) != '点' || value(text.charAt(i)) < 0) {
            return false;
        }
        while (i < text.length() && value(text.charAt(i)) >= 0) {
            i++;
        }
        int exponent = exponentAt(end - 1);
        return exponent < 0 || exponent < 4 && (i == text.length() || "十分刻".indexOf(text.charAt(i)) < 0);
    }

    /** A whole number, 点, digits, and perhaps a magnitude: 一点五万. */
    @Nullable
    private Numeral decimal() {
        StringBuilder digits = new StringBuilder().append(whole).append('.');
        end++;
        while (end < text.length() && value(text.charAt(end)) >= 0) {
            digits.append((char) ('0' + value(text.charAt(end))));
            end++;
            if (digits.length() > Rational.MAX_LENGTH) {
                return null;
            }
        }
        Rational coefficient = Rational.of(new BigDecimal(digits.toString()));
        int from = end;
        Rational value = coefficient;
        while (end < text.length() && end < from + 2 && exponentAt(end) >= 0) {
            value = value.times(ten(exponentAt(end)));
            end++;
        }
        return Numeral.chinese(end, value, from, coefficient, false);
    }

    private boolean bare() {
        for (int i = from; i < end; i++) {
            if (exponentAt(i) < 2) {
                return false;
            }
        }
        return true;
    }

    /** The exponent of the magnitude that stands at an index; -1 if none does. */
    private int exponentAt(int at) {
        int i = POWERS.indexOf(text.charAt(at));
        return i < 0 ? -1 : EXPONENTS[i % 5];
    }

    private static int value(char c) {
        int at = DIGITS.indexOf(c);
        return at < 0 ? -1 : DIGIT_VALUES[at];
    }

    private static Rational ten(int exponent) {
        return Rational.of(BigDecimal.ONE.scaleByPowerOfTen(exponent));
    }
}
