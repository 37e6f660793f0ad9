// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.text.OutlineNumber;

/** The numerals of outline addresses and of what texts count: 十二, 12, ③. */
final class Ordinals {

    /** As they follow each other in a document: 二（九） before 二（十）, the annexes last. */
    static final Comparator<OutlineNumber> NATURAL = Ordinals::compare;

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百0123456789";

    /** More addresses than these are not read. */
    private static final int SHOWN = 8;

    private Ordinals() {}

    /** The number of a step without its brackets and marks; 0 if it has none. */
    static int of(String step) {
        char first = step.isEmpty() ? ' ' : step.charAt(0);
        return first >= '①' && first <= '⑳' ? first - '①' + 1 : number(numeral(step));
    }

    /** How a step is written, its number being one: （一） of （三）, 第一章 of 第二章, 1 of 12. */
    static String style(String step) {
        String numeral = numeral(step);
        boolean arabic = !numeral.isEmpty() && numeral.charAt(0) <= '9';
        char first = step.isEmpty() ? ' ' : step.charAt(0);
        return first >= '①' && first <= '⑳' ? "①" : bare(step).replace(numeral, arabic ? "1" : "一");
    }

    /** A whole number up to 999 in either script; 0 if it is none. */
    static int number(String numeral) {
        if (numeral.isEmpty() || numeral.length() > 6) {
            return 0;
        }
        int total = 0;
        int digit = 0;
        for (char c : numeral.toCharArray()) {
            if (c >= '0' && c <= '9') {
                digit = digit * 10 + (c - '0');
            } else if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
            }
        }
        return total + digit;
    }

    /** How a step of a style with another number would be printed, without a stop: （四） of （） and 4; empty beyond 99. */
    static String step(String style, int number) {
        if (number < 1 || number > 99) {
            return "";
        }
        String ten = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        String one = number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
        return style.replace("1", String.valueOf(number)).replace("一", ten + one);
    }

    /** Addresses in their order, for a sentence: 三、四、五. */
    static String list(Collection<OutlineNumber> numbers, String comma, String more) {
        List<OutlineNumber> sorted = numbers.stream().distinct().sorted(NATURAL).collect(Collectors.toList());
        String shown = sorted.stream().limit(SHOWN).map(OutlineNumber::toString).collect(Collectors.joining(comma));
        return sorted.size() > SHOWN ? shown + more : shown;
    }

    private static String numeral(String step) {
        int from = 0;
        while (from < step.length() && NUMERALS.indexOf(step.charAt(from)) < 0) {
            from++;
        }
        int to = from;
        while (to < step.length() && NUMERALS.indexOf(step.charAt(to)) >= 0) {
            to++;
        }
        return step.substring(from, to);
    }

    /** Without the mark of a repeated number. */
    private static String bare(String step) {
        int mark = step.indexOf('#');
        return mark < 0 ? step : step.substring(0, mark);
    }

    private static int compare(OutlineNumber one, OutlineNumber other) {
        List<String> a = one.getSteps();
        List<String> b = other.getSteps();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int byAnnex = Boolean.compare(a.get(i).startsWith("附件"), b.get(i).startsWith("附件"));
            int byNumber = Integer.compare(of(a.get(i)), of(b.get(i)));
            int byText = a.get(i).compareTo(b.get(i));
            int order = byAnnex != 0 ? byAnnex : byNumber != 0 ? byNumber : byText;
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
