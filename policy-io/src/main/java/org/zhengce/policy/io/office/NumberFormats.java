// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

/** Writes whole numbers in the formats that word processors number with (编号格式), ECMA-376 part 1 §17.18.59. */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST = 9999;

    private NumberFormats() {}

    /** The number in the format; in Arabic digits where the format is another one or does not reach it. */
    static String write(int number, String format) {
        if (number < 1 || number > LARGEST) {
            return String.valueOf(number);
        }
        switch (format) {
            case "chineseCounting":
            case "chineseCountingThousand":
            case "japaneseCounting":
            case "taiwaneseCounting":
            case "taiwaneseCountingThousand":
                return counted(number, DIGITS, "十百千", true);
            case "chineseLegalSimplified":
            case "ideographLegalTraditional":
                return counted(number, LEGAL, "拾佰仟", false);
            case "ideographDigital":
            case "taiwaneseDigital":
            case "japaneseDigitalTenThousand":
                return digits(number);
            case "ideographTraditional":
                return one(number, STEMS);
            case "ideographZodiac":
                return one(number, BRANCHES);
            case "decimalEnclosedCircle":
            case "decimalEnclosedCircleChinese":
                return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth":
            case "decimalFullWidth2":
                return wide(number);
            case "decimalZero":
                return number < 10 ? "0" + number : String.valueOf(number);
            case "lowerRoman":
                return roman(number);
            case "upperRoman":
                return upper(roman(number));
            case "lowerLetter":
                return letters(number);
            case "upperLetter":
                return upper(letters(number));
            case "none":
                return "";
            default:
                return String.valueOf(number);
        }
    }

    private static String counted(int number, String digits, String powers, boolean shortTen) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        String decimal = String.valueOf(number);
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            words.append(gap ? "零" : "").append(digits.charAt(digit));
            gap = false;
            if (power > 0) {
                words.append(powers.charAt(power - 1));
            }
        }
        return shortTen && number >= 10 && number < 20 ? words.substring(1) : words.toString();
    }

    private static String digits(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append(DIGITS.charAt(c - '0')));
        return words.toString();
    }

    private static String wide(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append((char) (c - '0' + '０')));
        return words.toString();
    }

    private static String one(int number, String signs) {
        return number <= signs.length() ? signs.substring(number - 1, number) : String.valueOf(number);
    }

    private static String roman(int number) {
        StringBuilder words = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                words.append(ROMANS[i]);
            }
        }
        return words.toString();
    }

    /** a to z, then aa to zz, as word processors go on. */
    private static String letters(int number) {
        StringBuilder words = new StringBuilder();
        char letter = (char) ('a' + (number - 1) % 26);
        for (int i = 0; i <= (number - 1) / 26; i++) {
            words.append(letter);
        }
        return words.toString();
    }

    private static String upper(String text) {
        return text.toUpperCase(java.util.Locale.ROOT);
    }
}
