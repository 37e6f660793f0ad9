// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Section;

/**
 * A declared number against the list that goes with it: “五大清单” and four of them, a heading 实施“十大行动” and nine items below it.
 *
 * <p>As many as declared is silent, and so is an open list with fewer. What stands before a number is a list only if it is parallel:
 * the items end alike or begin alike, have no numbers of their own, and are of about one length. 围绕甲、乙培育丙等2个产业 lists two
 * things in one breath, and 一条环路、两条滨河路、四条大街 counts three; nothing is claimed of either. A code is the sum of its parts
 * (3+1), or the number of them (1155+N).
 */
final class DeclaredAndListed implements Check {

    private static final Pattern HEADING = Pattern.compile(
            "[“\"]?([0-9]{1,2}|[一二两三四五六七八九十]{1,3})(?:大|个|项|条)?(?:重点|主要|专项)?(行动|工程|任务|举措|措施|计划|体系|机制|攻坚战)[”\"]?$");
    private static final Pattern CODE = Pattern.compile("([0-9]{1,6}(?:\\+[0-9]{1,3})*)(\\+[NnXx])?");

    private static final Pattern NUMERAL = Pattern.compile("[0-9一二两三四五六七八九十百]");
    private static final Pattern COMPARATOR = Pattern.compile("^以[上下内外]");

    /** A single thing is no list. */
    private static final int FEWEST = 2;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            source.plan().getDeclaredCounts().forEach(count -> list(source, count, to));
            headings(source, to);
        }
    }

    private static void list(Source source, DeclaredCount count, Consumer<Finding> to) {
        int listed = count.getItems().size();
        Optional<Matcher> code = count.getName().map(CODE::matcher).filter(Matcher::matches);
        if (code.filter(m -> m.group().indexOf('+') > 0).isPresent()) {
            code(source, count, code.get(), to);
            return;
        }
        int declared = count.getDeclared().orElse(0);
        String name = count.getName().orElse("");
        if (declared < FEWEST
                || listed == declared
                || COMPARATOR.matcher(name).find()
                || listed > 0 && !parallel(count.getItems())) {
            return;
        }
        Draft draft = draft(source, count, name.isEmpty() ? String.valueOf(declared) : name);
        if (listed == 0 && !count.isOpenEnded()) {
            to.accept(draft.conclude(
                    Verdict.UNDERDETERMINED,
                    declared + " declared and none listed: the number cannot be checked",
                    "文中称" + declared + "项，未逐一列出，无法核对"));
        } else if (listed > declared) {
            to.accept(draft.conclude(
                    Verdict.CONFLICT,
                    declared + " declared and " + listed + " listed",
                    "文中称" + declared + "项，实际列出" + listed + "项，二者矛盾"));
        } else if (!count.isOpenEnded() && 2 * listed > declared) {
            to.accept(draft.conclude(
                    Verdict.IRREGULAR,
                    declared + " declared and only " + listed + " listed, in a list that is not left open",
                    "文中称" + declared + "项，只列出" + listed + "项，且列举未用“等”字留出余地"));
        }
    }

    private static void code(Source source, DeclaredCount count, Matcher code, Consumer<Finding> to) {
        int listed = count.getItems().size();
        int sum = 0;
        int parts = code.group(2) == null ? 0 : 1;
        for (String part : code.group(1).split("\\+", -1)) {
            sum += part.length() > 1 && parts(part)
                    ? part.chars().map(c -> c - '0').sum()
                    : Integer.parseInt(part);
            parts += part.length() > 1 && parts(part) ? part.length() : 1;
        }
        boolean open = count.isOpenEnded() || code.group(2) != null;
        int declared = count.getDeclared().orElse(listed);
        boolean holds = declared == sum || declared == parts || open && declared > sum;
        if (listed == 0 && !count.getDeclared().isPresent() || holds) {
            return;
        }
        to.accept(draft(source, count, code.group())
                .step(
                        code.group() + " is " + parts + " parts, together " + sum,
                        code.group() + "由" + parts + "部分组成，合计" + sum)
                .conclude(
                        Verdict.IRREGULAR,
                        code.group() + " goes neither with " + declared + " as a sum nor as a number of parts",
                        "“" + code.group() + "”与所列" + declared + "项不符"));
    }

    /** Whether a number of several digits is one digit for each part: 1155, but not 12. */
    private static boolean parts(String digits) {
        return digits.length() > 2;
    }

    private static Draft draft(Source source, DeclaredCount count, String subject) {
        return new Draft(CheckRule.DECLARED_COUNT, subject)
                .ground(source.ground(
                        count.getSection(),
                        count.getDeclared().map(String::valueOf).orElse("") + subject + "："
                                + String.join("、", count.getItems()),
                        count.getQuote()));
    }

    private static boolean parallel(List<String> items) {
        String first = items.get(0);
        boolean ends = true;
        boolean begins = true;
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            String rest = item.startsWith("一") ? item.substring(1) : item;
            if (rest.isEmpty() || NUMERAL.matcher(rest).find()) {
                return false;
            }
            ends &= item.charAt(item.length() - 1) == first.charAt(first.length() - 1);
            begins &= item.charAt(0) == first.charAt(0);
            if (i > 0) {
                shortest = Math.min(shortest, item.length());
                longest = Math.max(longest, item.length());
            }
        }
        return (ends || begins) && longest <= 2 * shortest;
    }

    /** Headings that end in a declared number, against the numbered items right below them. */
    private static void headings(Source source, Consumer<Finding> to) {
        Map<OutlineNumber, Integer> children = new HashMap<>();
        for (Section section : source.plan().getOutline()) {
            section.getNumber()
                    .flatMap(OutlineNumber::parent)
                    .ifPresent(parent -> children.merge(parent, 1, Integer::sum));
        }
        for (Section section : source.plan().getOutline()) {
            Optional<OutlineNumber> number = section.getNumber();
            Matcher m = HEADING.matcher(section.getHeading().orElse(""));
            if (number.isPresent() && m.find() && children.containsKey(number.get())) {
                int declared = Ordinals.number(m.group(1));
                int listed = children.get(number.get());
                if (declared >= FEWEST && declared != listed) {
                    to.accept(new Draft(CheckRule.DECLARED_COUNT, m.group())
                            .ground(source.section(number.get()))
                            .conclude(
                                    Verdict.IRREGULAR,
                                    "The heading of " + number.get() + " declares " + declared + ", and " + listed
                                            + (listed == 1 ? " item follows" : " items follow") + " below it",
                                    number.get() + "的标题称" + declared + "项，其下列出" + listed + "项"));
                }
            }
        }
    }
}
