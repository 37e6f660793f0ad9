// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** What was read, in tables for an official: card, responsibility matrix, targets, obligations, notices. */
final class Summary {

    private static final String UNSTATED = "（未载明）";

    private final Page page = new Page();

    private Summary() {}

    /** The summary of a text, with what else is known. */
    static String write(Reading reading, Context context) {
        Summary summary = new Summary();
        PolicyDocument document = reading.getDocument();
        Plan plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        summary.card(document, plan);
        summary.responsibilities(plan);
        LoadSection.write(summary.page, plan, context);
        summary.targets(plan);
        AttainmentSection.write(summary.page, plan, context);
        summary.obligations(plan.getObligations());
        DueSection.write(summary.page, document, plan, context);
        summary.notices(reading.getNotices());
        return summary.page.toString();
    }

    private void card(PolicyDocument document, Plan plan) {
        page.head("公文", "");
        page.entry("标题", document.getTitle().orElse(UNSTATED));
        page.entry("文种", document.getGenre().map(Genre::label));
        page.entry("发文字号", document.getNumber().map(Object::toString).orElse(UNSTATED));
        page.entry("发文机关", document.getIssuer().orElse(UNSTATED));
        page.entry("批准机关", document.getApprovedBy());
        page.entry("成文日期", document.getIssued().map(Object::toString).orElse(UNSTATED));
        page.entry("印发日期", document.getPrinted().map(Object::toString));
        page.entry("网页日期", document.getPublished().map(Object::toString));
        page.entry("公开属性", document.getDisclosure());
        page.list("主送", document.getRecipients());
        page.list("抄送", document.getCopyRecipients());
        page.entry(
                "所发文件",
                document.getInstrument()
                        .map(i ->
                                "《" + i.getTitle() + "》" + bracket(i.getGenre().map(Genre::label))));
        page.entry("规划期", plan.getPeriod().map(Words::period));
        page.entry("有效期", document.getValidity().map(Summary::validity));
        page.list(
                "附件",
                document.getAttachments().stream().map(Summary::attachment).toList());
        page.entry("引用", document.getCitations().stream().map(Summary::citation).collect(Collectors.joining("\n")));
        page.entry(
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
        page.head(
                "责任矩阵",
                matrix.getMeasures().size() + " 项措施 × " + matrix.getParties().size() + " 个单位");
        if (matrix.getMeasures().isEmpty()) {
            page.line("无");
            return;
        }
        if (!matrix.getParties().isEmpty()) {
            page.line(MatrixTable.LEGEND);
        }
        List<Table> tables = new MatrixTable(plan, matrix).tables(Page.WIDTH);
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                page.line("");
            }
            page.table(tables.get(i));
        }
    }

    private void targets(Plan plan) {
        List<Target> targets = plan.getTargets();
        page.head("目标", targets.size() + " 项");
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
        page.table(table);
    }

    private void obligations(List<Obligation> obligations) {
        page.head("周期性义务", obligations.size() + " 项");
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
        page.table(table);
    }

    private void notices(List<Problem> notices) {
        page.head("提示", notices.size() + " 条");
        Table table = Table.of("行:列", "说明");
        for (Problem notice : notices) {
            String place = notice.getLine()
                    .map(line -> line
                            + notice.getColumn().map(column -> ":" + column).orElse(""))
                    .orElse("");
            table.row(place, notice.chinese().replace('\n', ' '));
        }
        page.table(table);
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
}
