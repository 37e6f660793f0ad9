// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhengce.policy.calc.document.Documents;
import org.zhengce.policy.io.text.Reading;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What was read of many texts, and where the gaps may be (语料报告): counts per layer, texts without what one would expect, notices by kind,
 * and numerals with a unit that nothing was understood by. Holds counts and an example each, whatever the number of texts.
 */
final class CorpusReport {

    private static final Predicate<String> LABELLED =
            java.util.regex.Pattern.compile("(?:责任|牵头|配合)(?:单位|部门)[：:]").asPredicate();

    /** So many, and where the first of them stands. */
    private static final class Count {
        private int n;
        private String example = "";

        void add(String where) {
            n++;
            example = example.isEmpty() ? where : example;
        }
    }

    private final Map<String, Integer> layers = new LinkedHashMap<>();
    private final Map<String, Integer> documents = new LinkedHashMap<>();
    private final Map<Nature, Integer> natures = new EnumMap<>(Nature.class);
    private final Map<DocumentElement, Count> missing = new EnumMap<>(DocumentElement.class);
    private final Map<ProblemCode, Count> notices = new EnumMap<>(ProblemCode.class);
    private final Map<String, Count> gaps = new TreeMap<>();
    private final UnreadNumerals numerals = new UnreadNumerals();
    private int texts;
    private long characters;

    /** Takes in what was read of a text. */
    void add(String name, String text, Reading reading) {
        PolicyDocument document = reading.getDocument();
        Plan plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        texts++;
        characters += text.length();
        layer("章节", plan.getOutline().size());
        layer("措施", plan.getMeasures().size());
        layer("责任条款", plan.getClauses().size());
        layer("责任分工", plan.assignments().size());
        layer("目标", plan.getTargets().size());
        layer("周期性义务", plan.getObligations().size());
        layer("引用", document.getCitations().size());
        layer("规则", plan.getRules().size());
        layer("机构", plan.getInstitutions().size());
        layer("列举计数", plan.getDeclaredCounts().size());
        layer("表格", plan.getTables().size());
        plan.getTargets().forEach(target -> natures.merge(target.getNature(), 1, Integer::sum));
        Documents.missingElements(document)
                .forEach(element ->
                        missing.computeIfAbsent(element, unused -> new Count()).add(name));
        for (Problem notice : reading.getNotices()) {
            notices.computeIfAbsent(notice.getCode(), unused -> new Count())
                    .add(name + notice.getLine().map(line -> ":" + line).orElse("") + " " + notice.chinese());
        }
        gap("没有标题", document.getTitle().isEmpty(), name);
        gap("没有章节", plan.getOutline().isEmpty(), name);
        gap("有责任标签而没有责任条款", LABELLED.test(text) && plan.getClauses().isEmpty(), name);
        int unread = numerals.add(name, text, document);
        gap("有带单位的数字而没有目标", unread > 0 && plan.getTargets().isEmpty(), name);
    }

    private void layer(String layer, int count) {
        layers.merge(layer, count, Integer::sum);
        documents.merge(layer, count > 0 ? 1 : 0, Integer::sum);
    }

    private void gap(String what, boolean there, String name) {
        if (there) {
            gaps.computeIfAbsent(what, unused -> new Count()).add(name);
        }
    }

    @Override
    public String toString() {
        Page page = new Page();
        page.head("语料", texts + " 份，" + characters + " 字");
        Table counts = Table.of("层次", "数量", "有此内容的文件");
        layers.forEach(
                (layer, n) -> counts.row(layer, String.valueOf(n), String.valueOf(documents.getOrDefault(layer, 0))));
        page.table(counts);
        page.head("目标的性质", "");
        Table kinds = Table.of("性质", "数量");
        natures.forEach((nature, n) -> kinds.row(nature.label(), String.valueOf(n)));
        page.table(kinds);
        page.head("可能的缺口", "");
        table(page, "情形", gaps, what -> what);
        page.head("缺少的公文要素", "");
        table(page, "要素", missing, DocumentElement::label);
        page.head("提示", "");
        table(page, "类别", notices, ProblemCode::code);
        numerals.write(page);
        return page.toString();
    }

    private static <K> void table(
            Page page, String head, Map<K, Count> counts, java.util.function.Function<K, String> label) {
        Table table = Table.of(head, "数量", "例");
        counts.forEach((key, count) -> table.row(label.apply(key), String.valueOf(count.n), line(count.example)));
        page.table(table);
    }

    private static String line(String text) {
        return Optional.of(text.replaceAll("\\s+", " "))
                .filter(words -> words.length() <= 70)
                .orElseGet(() -> text.replaceAll("\\s+", " ").substring(0, 69) + "…");
    }
}
