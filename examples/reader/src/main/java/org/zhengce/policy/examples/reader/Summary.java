// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.io.text.Reading;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** What was read, in tables for an official: card, responsibility matrix, targets, obligations, notices. */
final class Summary {

    /** No line is wider, in columns of a terminal. */
    static final int WIDTH = 110;

    private static final int LABEL = 10;
    private static final String UNSTATED = "（未载明）";

    private final StringBuilder text = new StringBuilder();

    private Summary() {}

    static String write(Reading reading) {
        Summary summary = new Summary();
        Plan plan =
                reading.getDocument().getPlan().orElseGet(() -> Plan.builder().build());
        summary.card(reading.getDocument(), plan);
        summary.responsibilities(plan);
        summary.targets(plan);
        summary.obligations(plan.getObligations());
        summary.notices(reading.getNotices());
        return summary.text.toString();
    }

    private void card(PolicyDocument document, Plan plan) {
        text.append("【公文】\n");
        entry("标题", document.getTitle().orElse(UNSTATED));
        entry("文种", document.getGenre().map(Genre::label));
        entry("发文字号", document.getNumber().map(Object::toString).orElse(UNSTATED));
        entry("发文机关", document.getIssuer().orElse(UNSTATED));
        entry("批准机关", document.getApprovedBy());
        entry("成文日期", document.getIssued().map(Object::toString).orElse(UNSTATED));
        entry("印发日期", document.getPrinted().map(Object::toString));
        entry("网页日期", document.getPublished().map(Object::toString));
        entry("公开属性", document.getDisclosure());
        list("主送", document.getRecipients());
        list("抄送", document.getCopyRecipients());
        entry(
                "所发文件",
                document.getInstrument()
                        .map(i ->
                                "《" + i.getTitle() + "》" + bracket(i.getGenre().map(Genre::label))));
        entry("规划期", plan.getPeriod().map(Words::period));
        entry("有效期", document.getValidity().map(Summary::validity));
        list("附件", document.getAttachments().stream().map(Summary::attachment).toList());
        entry("引用", document.getCitations().stream().map(Summary::citation).collect(Collectors.joining("\n")));
        entry(
                "内容",
                "章节 " + plan.getOutline().size() + "、措施 " + plan.getMeasures().size() + "、责任条款 "
                        + plan.getClauses().size() + "、目标 " + plan.getTargets().size() + "、义务 "
                        + plan.getObligations().size() + "、规则 "
                        + plan.getRules().size() + "、列举计数 "
                        + plan.getDeclaredCounts().size() + "、表格 "
                        + plan.getTables().size());
    }

    private static String validity(Validity validity) {
        List<String> notes = new ArrayList<>();
        validity.getCommencement().ifPresent(notes::add);
        validity.getDuration().ifPresent(notes::add);
        String from = validity.getFrom().map(Object::toString).orElse("");
        String to = validity.getTo().map(day -> "至 " + day).orElse("");
        return (from + " " + to).trim() + (notes.isEmpty() ? "" : "（" + String.join("，", notes) + "）");
    }

    private static String attachment(Attachment attachment) {
        return attachment.getLabel().map(label -> label + " ").orElse("") + attachment.getTitle();
    }

    private static String citation(Citation citation) {
        return "《" + citation.getTitle() + "》" + bracket(citation.getNumber().map(Object::toString)) + " "
                + citation.getRelation().label();
    }

    private static String bracket(Optional<String> words) {
        return words.map(w -> "（" + w + "）").orElse("");
    }

    private void responsibilities(Plan plan) {
        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);
        head(
                "责任矩阵",
                matrix.getMeasures().size() + " 项措施 × " + matrix.getParties().size() + " 个单位");
        if (matrix.getMeasures().isEmpty()) {
            text.append("无\n");
            return;
        }
        if (!matrix.getParties().isEmpty()) {
            text.append(MatrixTable.LEGEND).append('\n');
        }
        for (Table table : new MatrixTable(plan, matrix).tables(WIDTH)) {
            print(table);
            text.append('\n');
        }
        list("承担项数", loads(matrix));
        list(
                "统筹整体",
                matrix.getAssignments().stream()
                        .filter(assignment -> assignment.getMeasure().isEmpty())
                        .map(assignment -> assignment.getParty().getText())
                        .distinct()
                        .toList());
    }

    /** Each party with the number of its measures, the busiest first. */
    private static List<String> loads(ResponsibilityMatrix matrix) {
        Map<String, Set<OutlineNumber>> loads = new LinkedHashMap<>();
        for (Assignment assignment : matrix.getAssignments()) {
            assignment
                    .getMeasure()
                    .ifPresent(measure -> loads.computeIfAbsent(
                                    assignment.getParty().getText(), party -> new LinkedHashSet<>())
                            .add(measure));
        }
        return loads.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().size(), a.getValue().size()))
                .map(load -> load.getKey() + " " + load.getValue().size())
                .toList();
    }

    private void targets(Plan plan) {
        List<Target> targets = plan.getTargets();
        head("目标", targets.size() + " 项");
        Table table = Table.of("指标", "要求", "范围", "期限", "约束力", "性质", "章节");
        for (Target target : targets) {
            table.row(
                    target.getIndicator().getName(),
                    Words.demand(target),
                    Words.scope(target.getScope()),
                    Words.horizon(target.getHorizon()),
                    target.getStance().label(),
                    target.getNature().label(),
                    section(target.getSection().or(() -> numbered(plan, target.getQuote()))));
        }
        print(table);
    }

    private void obligations(List<Obligation> obligations) {
        head("周期性义务", obligations.size() + " 项");
        Table table = Table.of("周期", "类别", "事项", "义务单位", "对象", "章节");
        for (Obligation obligation : obligations) {
            table.row(
                    Words.cadence(obligation.getCadence()),
                    obligation.getKind().label(),
                    obligation.getAct(),
                    name(obligation.getActor()),
                    name(obligation.getRecipient()),
                    section(obligation.getSection()));
        }
        print(table);
    }

    private void notices(List<Problem> notices) {
        head("提示", notices.size() + " 条");
        Table table = Table.of("行:列", "说明");
        for (Problem notice : notices) {
            String place = notice.getLine()
                    .map(line -> line
                            + notice.getColumn().map(column -> ":" + column).orElse(""))
                    .orElse("");
            table.row(place, notice.chinese().replace('\n', ' '));
        }
        print(table);
    }

    /** The numbered section that words stand in or under: —— items have no number of their own. */
    private static Optional<OutlineNumber> numbered(Plan plan, Optional<Quote> quote) {
        return plan.getOutline().stream()
                .filter(section -> quote.isPresent()
                        && section.getQuote().getStart() <= quote.get().getStart())
                .map(Section::getNumber)
                .flatMap(Optional::stream)
                .reduce((before, after) -> after);
    }

    private static String name(Optional<PartyMention> mention) {
        return mention.map(PartyMention::getText).orElse("");
    }

    private static String section(Optional<OutlineNumber> section) {
        return section.map(Object::toString).orElse("");
    }

    private void head(String title, String count) {
        text.append("\n【").append(title).append("】").append(count).append('\n');
    }

    private void print(Table table) {
        if (table.empty()) {
            text.append("无\n");
            return;
        }
        table.lines(WIDTH).forEach(line -> text.append(line).append('\n'));
    }

    private void entry(String label, Optional<String> value) {
        value.ifPresent(words -> entry(label, words));
    }

    private void entry(String label, String value) {
        if (!value.isEmpty()) {
            lines(label, Lines.of(value, WIDTH - LABEL));
        }
    }

    private void list(String label, List<String> items) {
        lines(label, Lines.flow(items, WIDTH - LABEL));
    }

    private void lines(String label, List<String> lines) {
        String before = label;
        for (String line : lines) {
            text.append((DisplayWidth.pad(before, LABEL) + line).stripTrailing())
                    .append('\n');
            before = "";
        }
    }
}
