// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

/** Chinese numerals as outlines count, 1 to 99: 一, 十, 十一, 二十, 二十一. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    static String of(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    /** The number of a numeral, or 0 if it is none of these. */
    static int value(String numeral) {
        for (int number = 1; number <= 99; number++) {
            if (of(number).equals(numeral)) {
                return number;
            }
        }
        return 0;
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
