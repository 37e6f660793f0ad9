// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.zhengce.policy.model.quantity.Rational;

class NumeralsProperties {

    private static final String DIGITS = "零一二三四五六七八九";

    @Property
    void readsBackEveryWholeNumberWrittenInChinese(@ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long number) {
        String written = write(number);
        Numeral read = Numerals.at(written, 0);
        assertNotNull(read, written);
        assertEquals(Rational.of(number), read.value(), written);
        assertEquals(written.length(), read.end(), written);
    }

    @Property(tries = 500)
    void readsBackSmallNumbers(@ForAll @IntRange(min = 1, max = 20_000) int number) {
        Numeral read = Numerals.at(write(number) + "个", 0);
        assertNotNull(read);
        assertEquals(Rational.of(number), read.value());
    }

    @Property(tries = 500)
    void readsFractionsInWordsExactly(
            @ForAll @IntRange(min = 1, max = 999) int above, @ForAll @IntRange(min = 1, max = 999) int below) {
        Numeral read = Numerals.at(write(below) + "分之" + write(above), 0);
        assertNotNull(read);
        assertEquals(Rational.of(above, below), read.value());
    }

    @Property(tries = 500)
    void readsGroupedDigits(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
        Numeral read = Numerals.at(String.format(Locale.ROOT, "%,d", number), 0);
        assertNotNull(read);
        assertEquals(Rational.of(number), read.value());
    }

    @Property
    void neverFailsAndNeverReadsBeyondTheText(
            @ForAll @StringLength(max = 30) @CharRange(from = '0', to = '9') String digits,
            @ForAll @StringLength(max = 30) String other) {
        String shuffled = mix(digits, other);
        for (int i = 0; i <= shuffled.length(); i++) {
            Numeral read = Numerals.at(shuffled, i);
            if (read != null) {
                org.junit.jupiter.api.Assertions.assertTrue(i < read.end() && read.end() <= shuffled.length());
            }
        }
    }

    private static String mix(String digits, String other) {
        String alphabet = "十百千万亿零〇一两半个分之点负廿壹./,%" + other;
        StringBuilder mixed = new StringBuilder();
        for (char c : digits.toCharArray()) {
            mixed.append(alphabet.charAt((c * 31 + mixed.length()) % alphabet.length()));
        }
        return mixed + digits + other;
    }

    /** Writes a whole number in Chinese as GB/T 15835 has it. */
    private static String write(long number) {
        String text;
        if (number >= 100_000_000) {
            text = write(number / 100_000_000) + "亿" + rest(number % 100_000_000, 10_000_000);
        } else if (number >= 10_000) {
            text = write(number / 10_000) + "万" + rest(number % 10_000, 1000);
        } else {
            text = section((int) number);
        }
        return text;
    }

    private static String rest(long rest, long full) {
        return rest == 0 ? "" : (rest < full ? "零" : "") + write(rest);
    }

    private static String section(int number) {
        StringBuilder text = new StringBuilder();
        String powers = "千百十";
        boolean zero = false;
        int left = number;
        for (int i = 0, power = 1000; i < 4; i++, power /= 10) {
            int digit = left / power;
            left %= power;
            if (digit > 0) {
                text.append(zero && text.length() > 0 ? "零" : "").append(DIGITS.charAt(digit));
                text.append(i < 3 ? powers.substring(i, i + 1) : "");
            }
            zero = digit == 0 && text.length() > 0 || digit == 0 && zero;
        }
        return text.toString();
    }
}
