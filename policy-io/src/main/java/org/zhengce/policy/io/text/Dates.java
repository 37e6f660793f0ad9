// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as documents write them: 2019年3月30日, 二〇一九年三月三十日, 2019-07-30. */
final class Dates {

    private static final String YEAR = "([12][0-9]{3}|[一二][〇零○O0一二三四五六七八九]{3})年";
    private static final String DAY = YEAR + "([0-9]{1,2}|[一二三四五六七八九十]{1,2})月([0-9]{1,2}|[一二三四五六七八九十]{1,3})日";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern ISO = Pattern.compile("([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Dates() {}

    /** The first day that the text names, in either script. */
    static Optional<LocalDate> first(CharSequence text) {
        Matcher m = DATE.matcher(text);
        return m.find() ? day(m) : Optional.empty();
    }

    /** The first day in ISO order with dashes, slashes or dots, as web pages write it. */
    static Optional<LocalDate> firstIso(CharSequence text) {
        Matcher m = ISO.matcher(text);
        return m.find()
                ? of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                : Optional.empty();
    }

    /** Where a day that ends the text begins; -1 if the text does not end with one. */
    static int atEnd(String text) {
        if (!text.endsWith("日")) {
            return -1;
        }
        int from = Math.max(0, text.length() - 12);
        Matcher m = DATE.matcher(text).region(from, text.length());
        while (m.find()) {
            if (m.end() == text.length() && day(m).isPresent()) {
                return m.start();
            }
        }
        return -1;
    }

    private static Optional<LocalDate> day(Matcher m) {
        return of(year(m.group(1)), Marker.number(m.group(2)), Marker.number(m.group(3)));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        int year = 0;
        for (char c : text.toCharArray()) {
            int digit = Character.isDigit(c) ? c - '0' : Math.max(DIGITS.indexOf(c), 0);
            year = year * 10 + digit;
        }
        return year;
    }
}
