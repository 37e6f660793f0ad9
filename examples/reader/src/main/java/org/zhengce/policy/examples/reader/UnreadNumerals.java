// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Quote;

/**
 * Numerals that touch a unit, a per cent sign or a comparator and by which nothing was understood (未读懂的数字), by what follows them. Numerals
 * in dates, document numbers, markers of the outline and quotations are none of these.
 */
final class UnreadNumerals {

    private static final Pattern NUMERAL = Pattern.compile(
            "(?<![0-9０-９A-Za-z.．〔\\[第“《])(?:[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二两三四五六七八九十百千万亿]+分之[一二三四五六七八九十百]+)"
                    + "[ 　]?(%|％|‰|倍|成|级|个百分点|万?亿?元|万|亿|[个家户项条人名座处所台套件次位吨亩]|公里|平方米|公顷|千瓦|小时|工作日|天内|以上|以下|以内|左右)");
    private static final int MOST = 30;
    private static final int AROUND = 12;

    /** So many before one unit, and the first of them. */
    private static final class Count {
        private int n;
        private String example = "";
    }

    private final Map<String, Count> byUnit = new HashMap<>();
    private int seen;
    private int unread;

    /** Takes in a text; answers how many of its numerals nothing was understood by. */
    int add(String name, String text, PolicyDocument document) {
        BitSet read = new BitSet(text.length());
        Plan plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        plan.getTargets().forEach(each -> set(read, each.getQuote()));
        plan.getTargets().forEach(each -> set(read, each.getHorizonQuote()));
        plan.getObligations().forEach(each -> set(read, each.getQuote()));
        plan.getClauses().forEach(each -> set(read, each.getQuote()));
        plan.getDeclaredCounts().forEach(each -> set(read, each.getQuote()));
        plan.getTables().forEach(each -> set(read, each.getQuote()));
        document.getCitations().forEach(each -> set(read, each.getQuote()));
        int before = unread;
        Matcher m = NUMERAL.matcher(text);
        while (m.find()) {
            seen++;
            if (!read.get(m.start())) {
                unread++;
                Count count = byUnit.computeIfAbsent(m.group(1), unused -> new Count());
                count.n++;
                if (count.example.isEmpty()) {
                    int from = Math.max(0, m.start() - AROUND);
                    int to = Math.min(text.length(), m.end() + AROUND);
                    count.example = name + " …" + text.substring(from, to).replaceAll("\\s+", "") + "…";
                }
            }
        }
        return unread - before;
    }

    private static void set(BitSet read, Optional<Quote> quote) {
        quote.ifPresent(words -> read.set(words.getStart(), words.getEnd()));
    }

    void write(Page page) {
        page.head("未读懂的数字", unread + " 个，占带单位数字 " + seen + " 个中的一部分；按单位列出最多的 " + MOST + " 种");
        Table table = Table.of("单位", "数量", "例");
        byUnit.entrySet().stream()
                .sorted(Map.Entry.<String, Count>comparingByValue(Comparator.comparingInt((Count count) -> count.n)
                                .reversed())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(entry ->
                        table.row(entry.getKey(), String.valueOf(entry.getValue().n), entry.getValue().example));
        page.table(table);
    }
}
