// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.time.CadenceKind;

class PolicyTextTest {

    private final PolicyDocument document = Notice.document();
    private final Plan plan = Notice.plan();

    @Test
    void the_frame_gives_the_metadata() {
        assertEquals(Optional.of("云泽市人民政府办公室关于印发《云泽市湖区渔业振兴行动方案》的通知"), document.getTitle());
        assertEquals(Optional.of(Genre.NOTICE), document.getGenre());
        assertEquals("云政办发〔2024〕18号", Notice.get(document.getNumber()).toString());
        assertEquals(Optional.of("云泽市人民政府办公室"), document.getIssuer());
        assertEquals(Optional.of("市政府"), document.getApprovedBy());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), document.getIssued());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 7)), document.getPrinted());
        assertEquals(Optional.of("此件公开发布"), document.getDisclosure());
        assertEquals(List.of("各县、区人民政府", "市政府各部门、各直属机构"), document.getRecipients());
        assertEquals(List.of("市委各部门", "市人大办公室"), document.getCopyRecipients());
        assertEquals("云泽市湖区渔业振兴行动方案", Notice.get(document.getInstrument()).getTitle());
        assertEquals(
                Optional.of(Genre.ACTION_PROGRAMME),
                Notice.get(document.getInstrument()).getGenre());
        assertEquals(
                List.of("工作细则", "企业名单"),
                document.getAttachments().stream().map(a -> a.getTitle()).collect(Collectors.toList()));
    }

    @Test
    void the_closing_gives_the_validity_and_publication_means_the_day_of_issue() {
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 6)),
                Notice.get(document.getValidity()).getFrom());
        assertEquals(
                Optional.of(LocalDate.of(2028, 12, 31)),
                Notice.get(document.getValidity()).getTo());
        assertEquals(Optional.of("自发布之日起"), Notice.get(document.getValidity()).getCommencement());
    }

    @Test
    void the_validity_may_be_stated_before_the_commencement() {
        var validity = Notice.get(PolicyText.read("一、附则。本办法有效期至2026年12月31日，自2024年2月1日起施行。")
                .getDocument()
                .getValidity());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), validity.getFrom());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 31)), validity.getTo());
        assertEquals(
                "有效期至2026年12月31日，自2024年2月1日起施行", Notice.get(validity.getQuote()).getText());
    }

    @Test
    void sections_are_addressed_through_their_parents_and_annexes_start_again() {
        assertEquals(
                List.of(
                        "一", "一（一）", "一（二）", "-", "二", "二（三）", "二（四）", "二（四）1", "二（四）2", "三", "三（五）", "附件1", "附件1·一",
                        "附件1·一1", "附件1·一2", "附件2"),
                plan.getOutline().stream()
                        .map(s -> s.getNumber().map(OutlineNumber::toString).orElse("-"))
                        .collect(Collectors.toList()));
        assertEquals(0, Notice.get(plan.section(OutlineNumber.parse("附件1"))).getLevel());
        assertEquals(1, Notice.get(plan.section(OutlineNumber.parse("附件1·一"))).getLevel());
        assertEquals(
                Optional.of("工作细则"),
                Notice.get(plan.section(OutlineNumber.parse("附件1"))).getHeading());
    }

    @Test
    void a_section_charged_as_a_whole_is_the_measure_and_not_its_parts() {
        assertEquals(
                List.of("二（三） 改造鱼塘 ACTION", "二（四） 做强加工 ACTION", "三（五） 加强调度 SAFEGUARD"),
                plan.getMeasures().stream()
                        .map(m -> m.getNumber() + " " + Notice.get(m.getHeading()) + " " + m.getKind())
                        .collect(Collectors.toList()));
    }

    @Test
    void measures_without_chapters_are_neither_tasks_nor_safeguards() {
        Plan flat = Notice.plan("一、降低成本。减免费用。\n二、强化组织领导。明确分工。\n");
        assertEquals(
                List.of(MeasureKind.MEASURE, MeasureKind.MEASURE),
                flat.getMeasures().stream().map(m -> m.getKind()).collect(Collectors.toList()));
    }

    @Test
    void clauses_in_brackets_on_lines_and_with_verbs_give_party_role_and_open_groups() {
        assertEquals(
                List.of(
                        "二（三） RESPONSIBLE 市农业局+",
                        "二（三） RESPONSIBLE 市水利局+",
                        "二（三） RESPONSIBLE 各县、区政府",
                        "二（四） LEAD 市工信局",
                        "二（四） SUPPORTING 市财政局",
                        "二（四） SUPPORTING 各县、区人民政府",
                        "三（五） LEAD 市农业局",
                        "三（五） SUPPORTING 市水利局",
                        "三（五） SUPPORTING 市财政局"),
                Notice.assignments(plan));
    }

    @Test
    void a_clause_without_any_numbered_section_charges_the_plan_as_a_whole() {
        Reading reading = PolicyText.read("总体要求：稳中求进。（责任单位：市水利局）\n重点工作：抓好渔业。\n");
        var clause = reading.getDocument().getPlan().orElseThrow().getClauses().get(0);
        assertEquals(Optional.empty(), clause.getMeasure());
        assertEquals(
                List.of("line 1, column 12: Responsibility clause belongs to no measure: 责任单位：市水利局"),
                reading.getNotices().stream().map(Object::toString).collect(Collectors.toList()));
    }

    @Test
    void a_name_broken_by_a_page_is_whole_in_the_value_and_verbatim_in_the_quote() {
        var party = plan.assignments().get(1).getParty();
        assertEquals("市水利局", party.getText());
        assertEquals("市水\n\n利局", Notice.get(party.getQuote()).getText());
    }

    @Test
    void obligations_have_cadence_weekday_actor_and_recipient() {
        Obligation weekly = plan.getObligations().get(0);
        assertEquals(CadenceKind.WEEKLY, weekly.getCadence().getKind());
        assertEquals(Optional.of(DayOfWeek.FRIDAY), weekly.getCadence().getWeekday());
        assertEquals("各县", Notice.get(weekly.getActor()).getText());
        assertEquals("市农业局", Notice.get(weekly.getRecipient()).getText());
        assertEquals(
                List.of(CadenceKind.WEEKLY, CadenceKind.PERIODIC, CadenceKind.MONTHLY, CadenceKind.PROMPTLY),
                plan.getObligations().stream()
                        .map(o -> o.getCadence().getKind())
                        .collect(Collectors.toList()));
        assertEquals(Optional.of(1), plan.getObligations().get(2).getCadence().getTimes());
    }

    @Test
    void a_yearly_increase_is_no_obligation() {
        assertTrue(Notice.plan("一、扩大规模。每年新增市场主体2万户，每年举办展销会2场。").getObligations().stream()
                .allMatch(o -> o.getAct().equals("每年举办展销会2场")));
    }

    @Test
    void citations_have_title_number_issuer_and_relation_but_not_the_document_itself() {
        assertEquals(1, document.getCitations().size());
        var citation = document.getCitations().get(0);
        assertEquals("湖省人民政府关于振兴渔业的意见", citation.getTitle());
        assertEquals("湖政发〔2023〕7号", Notice.get(citation.getNumber()).toString());
        assertEquals(CitationRelation.IMPLEMENTS, citation.getRelation());
    }

    @Test
    void a_pasted_table_keeps_merged_rows_and_parts_bodies_in_one_cell() {
        Table table = plan.getTables().get(0);
        assertEquals(List.of("序号", "企业", "责任部门", "备注"), table.getColumns());
        assertEquals(
                List.of("1", "青湖渔业", "市农业局 市水利局", "骨干"), table.getRows().get(0).getCells());
        assertTrue(table.getRows().get(1).isContinuation());
        assertEquals(2, table.logicalRows());
        assertEquals(Optional.of("企业名单"), table.getTitle());
    }

    @Test
    void duties_belong_to_whom_the_heading_names() {
        assertEquals(
                List.of("渔长 附件1·一1 巡查", "渔长 附件1·一2 报告"),
                plan.getDuties().stream()
                        .map(d -> d.getActor().getText() + " " + d.getSection() + " " + Notice.get(d.getHeading()))
                        .collect(Collectors.toList()));
    }

    @Test
    void a_second_copy_is_set_aside_with_a_notice() {
        Reading twice = PolicyText.read(Notice.TEXT + Notice.TEXT);
        assertEquals(
                plan.getMeasures(), twice.getDocument().getPlan().orElseThrow().getMeasures());
        assertTrue(twice.getDocument().getPlan().orElseThrow().getResidue().stream()
                .anyMatch(p ->
                        p.getKind() == PassageKind.DUPLICATE && p.getQuote().getStart() == Notice.TEXT.length()));
        assertTrue(twice.getNotices().stream().anyMatch(n -> n.getCode() == ProblemCode.DUPLICATE_TEXT));
    }

    @Test
    void page_furniture_is_set_aside_with_notices_and_its_date_is_not_the_date_of_issue() {
        Reading wrapped = PolicyText.read("浏览量：12   时间：2024-06-30 08:00\n\n" + Notice.TEXT + "\n本文关键词：渔业\n");
        assertEquals(
                Optional.of(LocalDate.of(2024, 5, 6)), wrapped.getDocument().getIssued());
        assertEquals(
                Optional.of(LocalDate.of(2024, 6, 30)), wrapped.getDocument().getPublished());
        assertEquals(
                List.of(1L, 1L),
                List.of(
                        wrapped.getNotices().stream()
                                .filter(n -> n.getOffset().orElse(-1) == 0)
                                .count(),
                        wrapped.getNotices().stream()
                                .filter(n -> n.english().contains("本文关键词"))
                                .count()));
    }

    @Test
    void inline_items_are_sections_and_measures_of_their_chapter() {
        Plan inline = Notice.plan("一、主要内容\n（一）实施三大行动\n一是实施清源行动：治理源头。二是实施畅流行动：疏通河道。三是实施护岸行动：加固堤岸。\n");
        assertEquals(
                List.of("一（一）·一是 实施清源行动", "一（一）·二是 实施畅流行动", "一（一）·三是 实施护岸行动"),
                inline.getMeasures().stream()
                        .map(m -> m.getNumber() + " " + Notice.get(m.getHeading()))
                        .collect(Collectors.toList()));
    }

    @Test
    void one_is_in_prose_is_no_item() {
        assertEquals(1, Notice.plan("一、概况。重点有两个，一是突出重围的决心。").getOutline().size());
    }

    @Test
    void headings_without_numbers_count_where_the_outer_level_has_none() {
        Plan plan = Notice.plan("总体要求：稳中求进。\n重点工作：\n（一）稳住渔业\n一是保产量。抓生产。\n二是保销路。抓市场。\n");
        assertEquals(
                List.of("总体要求 1", "重点工作 1", "稳住渔业 2", "保产量 3", "保销路 3"),
                plan.getOutline().stream()
                        .map(s -> Notice.get(s.getHeading()) + " " + s.getLevel())
                        .collect(Collectors.toList()));
    }

    @Test
    void a_number_that_stands_twice_gets_an_address_of_its_own_and_a_notice() {
        Reading reading = PolicyText.read("一、任务\n（一）甲事。做甲。\n（二）乙事。做乙。\n（一）丙事。做丙。\n");
        assertEquals(
                List.of("一（一）", "一（二）", "一（一）#2"),
                reading.getDocument().getPlan().orElseThrow().getMeasures().stream()
                        .map(m -> m.getNumber().toString())
                        .collect(Collectors.toList()));
        assertEquals(
                List.of("line 4, column 1: Outline number stands twice: 一（一）"),
                reading.getNotices().stream().map(Object::toString).collect(Collectors.toList()));
    }

    @Test
    void a_gap_in_the_numbering_is_noticed() {
        assertEquals(
                List.of("line 2, column 1: Outline number does not follow the one before: 三 after 1"),
                PolicyText.read("一、甲事。\n三、丙事。\n").getNotices().stream()
                        .map(Object::toString)
                        .collect(Collectors.toList()));
    }

    @Test
    void an_interpretation_is_known_by_its_opening_words() {
        assertEquals(
                Optional.of(Genre.INTERPRETATION),
                PolicyText.read("《云泽市渔业方案》已印发，现作解读如下：\n一、背景\n顺应形势。\n")
                        .getDocument()
                        .getGenre());
    }

    @Test
    void an_empty_text_is_a_document_without_anything() {
        assertEquals(
                PolicyDocument.builder().plan(Plan.builder().build()).build(),
                PolicyText.read("").getDocument());
    }

    @Test
    void etc_before_a_number_closes_a_list_and_leaves_it_open_where_more_is_declared() {
        Plan plan = Notice.plan("一、清单。编制权责清单、收费清单、问题清单等“三张清单”。抓好东湖大桥、西湖大桥等5个重点项目。");
        assertEquals(3, plan.getDeclaredCounts().get(0).getItems().size());
        assertFalse(plan.getDeclaredCounts().get(0).isOpenEnded());
        assertEquals(Optional.of(5), plan.getDeclaredCounts().get(1).getDeclared());
        assertTrue(plan.getDeclaredCounts().get(1).isOpenEnded());
    }
}
