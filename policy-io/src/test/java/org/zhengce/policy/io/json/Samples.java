// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.party.Person;
import org.zhengce.policy.model.plan.Condition;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.Requirement;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.CalendarDay;
import org.zhengce.policy.model.time.CalendarNotice;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.WorkCalendar;

/** The values of the golden files: an invented city's plan that uses every property at least once. */
final class Samples {

    private Samples() {}

    static PolicyDocument document() {
        return PolicyDocument.builder()
                .title("云泽市人民政府办公室关于印发云泽市绿色工厂培育行动方案的通知")
                .genre(Genre.NOTICE)
                .number(DocumentNumber.of("云政办发", 2024, 17))
                .issuer("云泽市人民政府办公室")
                .approvedBy("市政府")
                .issued(LocalDate.of(2024, 2, 29))
                .printed(LocalDate.of(2024, 3, 1))
                .published(LocalDate.of(2024, 3, 4))
                .disclosure("此件公开发布")
                .addRecipients("各区县人民政府", "市政府各部门")
                .addCopyRecipients("市委办公室")
                .validity(Validity.builder()
                        .from(LocalDate.of(2024, 4, 1))
                        .to(LocalDate.of(2027, 3, 31))
                        .commencement("自2024年4月1日起施行")
                        .duration("有效期3年")
                        .quote(Quote.of(900, "自2024年4月1日起施行，有效期3年"))
                        .build())
                .instrument(Instrument.builder()
                        .title("云泽市绿色工厂培育行动方案")
                        .genre(Genre.ACTION_PROGRAMME)
                        .build())
                .addAttachments(Attachment.builder().label("附件1").title("任务分解表").build())
                .addCitations(Citation.builder()
                        .title("关于推进绿色制造的意见")
                        .number(DocumentNumber.of("云政发", 2021, 3))
                        .issuer("云泽市人民政府")
                        .relation(CitationRelation.IMPLEMENTS)
                        .section(OutlineNumber.of("一"))
                        .quote(Quote.of(60, "《关于推进绿色制造的意见》（云政发〔2021〕3号）"))
                        .build())
                .plan(plan())
                .build();
    }

    static Plan plan() {
        OutlineNumber number = OutlineNumber.of("二", "（一）");
        return Plan.builder()
                .period(PlanPeriod.of(2024, 2026))
                .addOutline(Section.builder()
                        .number(number)
                        .marker("（一）")
                        .level(2)
                        .heading("培育绿色工厂")
                        .quote(Quote.of(120, "（一）培育绿色工厂。\n"))
                        .build())
                .addResidue(Passage.of(PassageKind.SIGNATURE, Quote.of(980, "2024年2月29日\n")))
                .addMeasures(Measure.builder()
                        .number(number)
                        .heading("培育绿色工厂")
                        .kind(MeasureKind.ACTION)
                        .quote(Quote.of(120, "（一）培育绿色工厂"))
                        .build())
                .addClauses(ResponsibilityClause.builder()
                        .measure(number)
                        .role(Role.LEAD)
                        .source(AssignmentSource.CLAUSE)
                        .label("牵头单位")
                        .addGroups(PartyGroup.builder()
                                .addParties(
                                        mention("市工信局", MentionKind.NAMED),
                                        PartyMention.of("市生态环境局").withParty("p2"))
                                .openEnded(true)
                                .build())
                        .addGroups(PartyGroup.builder()
                                .addParties(mention("各区县政府", MentionKind.COLLECTIVE))
                                .openEnded(false)
                                .build())
                        .quote(Quote.of(400, "牵头单位：市工信局、市生态环境局等，各区县政府"))
                        .build())
                .addTargets(growth(), count(), relative())
                .addTargets(Target.of(
                        Indicator.of("重点企业绿色诊断"),
                        UniversalBound.builder().exception("基本").build()))
                .addTargets(Target.of(Indicator.of("位次"), Bound.range("1", "2", "位"))
                        .withChange(Change.builder()
                                .kind(ChangeKind.RANK_MOVE)
                                .direction(Direction.UP)
                                .peerGroup("全省")
                                .build())
                        .withHorizon(Horizon.eachYear()))
                .addTargets(Target.of(Indicator.of("绿色发展水平"), Bound.qualitative("明显提升"))
                        .withHorizon(Horizon.during(PlanPeriod.of(2024, 2026))))
                .addObligations(Obligation.builder()
                        .kind(ObligationKind.REPORT)
                        .act("报送进展")
                        .cadence(Cadence.builder()
                                .kind(CadenceKind.WEEKLY)
                                .weekday(DayOfWeek.THURSDAY)
                                .times(1)
                                .build())
                        .actor(mention("各区县政府", MentionKind.COLLECTIVE))
                        .recipient(PartyMention.of("市工信局"))
                        .product("进展月报")
                        .through("第三方机构")
                        .addSubjects("进度", "质量")
                        .section(number)
                        .quote(Quote.of(500, "每周四报送进展"))
                        .build())
                .addObligations(Obligation.builder()
                        .kind(ObligationKind.OTHER)
                        .act("通报")
                        .cadence(Cadence.builder()
                                .kind(CadenceKind.PROMPTLY)
                                .event("重大事项")
                                .build())
                        .build())
                .addObligations(Obligation.builder()
                        .kind(ObligationKind.ASSESSMENT)
                        .act("每季度末月10日前评估")
                        .cadence(Cadence.builder()
                                .kind(CadenceKind.QUARTERLY)
                                .month(3)
                                .dayOfMonth(10)
                                .build())
                        .build())
                .addRules(Rule.builder()
                        .modality(Modality.PRIORITY)
                        .topic("land_price")
                        .addConditions(Condition.builder()
                                .text("亩均税收超过30万元")
                                .threshold(threshold("亩均税收", "30", "万元"))
                                .build())
                        .addRequirements(Requirement.builder()
                                .object("工作专班")
                                .bound(Bound.numeric(Comparator.EQUAL, "1", "个"))
                                .build())
                        .effect("优先供地")
                        .subject("绿色工厂")
                        .each("产业链")
                        .addItems("弹性年期出让", "租赁")
                        .basis("云政发〔2021〕3号")
                        .section(number)
                        .quote(Quote.of(600, "优先供地"))
                        .build())
                .addDeclaredCounts(DeclaredCount.builder()
                        .declared(3)
                        .name("三张清单")
                        .addItems("企业清单", "项目清单", "问题清单")
                        .openEnded(false)
                        .ordered(true)
                        .section(number)
                        .quote(Quote.of(640, "三张清单"))
                        .build())
                .addInstitutions(Institution.builder()
                        .name("绿色工厂培育工作专班")
                        .addAliases("市专班")
                        .kind(InstitutionKind.TASK_FORCE)
                        .head("分管副市长")
                        .addMembers("市工信局", "市生态环境局")
                        .openEnded(true)
                        .duty("统筹推进")
                        .each("每条产业链")
                        .section(OutlineNumber.of("三", "（一）"))
                        .quote(Quote.of(700, "设立绿色工厂培育工作专班（以下简称市专班）"))
                        .build())
                .addDuties(Duty.builder()
                        .actor(PartyMention.of("链长"))
                        .section(OutlineNumber.parse("三（二）1"))
                        .heading("主动对接")
                        .build())
                .addTables(Table.builder()
                        .title("任务分解表")
                        .section(OutlineNumber.parse("附件1"))
                        .addColumns("任务", "单位")
                        .addRows(TableRow.builder()
                                .continuation(false)
                                .addCells("培育绿色工厂", "市工信局")
                                .build())
                        .addRows(TableRow.builder()
                                .continuation(true)
                                .addCells("", "市生态环境局")
                                .build())
                        .quote(Quote.of(1000, "任务\t单位\r\n培育绿色工厂\t市工信局\r\n\t市生态环境局"))
                        .build())
                .build();
    }

    private static Target growth() {
        return Target.builder()
                .indicator(Indicator.builder()
                        .name("绿色工厂产值占比")
                        .unit(Unit.PERCENT)
                        .polarity(Polarity.HIGHER_IS_BETTER)
                        .aggregation(Aggregation.RATIO)
                        .numerator("绿色工厂产值")
                        .denominator("规模以上工业产值")
                        .build())
                .nature(Nature.TARGET)
                .bound(Bound.numeric(Comparator.AT_LEAST, "1/3", "1"))
                .change(Change.of(ChangeKind.SHARE))
                .scope(Scope.builder().quantifier(Quantifier.TOTAL).area("全市").build())
                .horizon(Horizon.byEndOf(PartialDate.of(2026, 6)))
                .stance(Stance.BINDING)
                .baseline(Baseline.builder()
                        .value(Quantity.of("19.4", "%"))
                        .date(PartialDate.of(2023))
                        .text("上年同期")
                        .build())
                .qualifier("确保")
                .section(OutlineNumber.of("一"))
                .quote(Quote.of(90, "占比不低于三分之一"))
                .indicatorQuote(Quote.of(80, "绿色工厂产值"))
                .horizonQuote(Quote.of(70, "到2026年6月底"))
                .build();
    }

    private static Target count() {
        return Target.of(Indicator.of("集中区"), Bound.numeric(Comparator.INCREASE_TO, "5", "个"))
                .withScope(Scope.builder()
                        .quantifier(Quantifier.COUNT_WHERE)
                        .unit("集中区")
                        .threshold(threshold("年产值", "927.3", "亿元"))
                        .condition("涉及“链主”")
                        .whole("12个集中区")
                        .build())
                .withHorizon(Horizon.standing());
    }

    private static Target relative() {
        return Target.of(
                Indicator.of("绿色工厂增加值"),
                RelativeBound.builder()
                        .comparator(Comparator.MORE_THAN)
                        .reference("规上工业平均水平")
                        .margin("明显")
                        .build());
    }

    private static Threshold threshold(String indicator, String value, String unit) {
        NumericBound bound = Bound.numeric(Comparator.MORE_THAN, value, unit);
        return Threshold.builder().indicator(indicator).bound(bound).build();
    }

    private static PartyMention mention(String text, MentionKind kind) {
        return PartyMention.builder()
                .text(text)
                .kind(kind)
                .quote(Quote.of(405, text))
                .build();
    }

    static PartyRegistry registry() {
        return PartyRegistry.builder()
                .addParties(
                        Party.builder()
                                .id("p1")
                                .name("青岚区人民政府")
                                .addAliases("青岚区政府")
                                .kind(PartyKind.GOVERNMENT)
                                .level(AdministrativeLevel.COUNTY)
                                .parent("p0")
                                .addPredecessors("p8", "p9")
                                .validFrom(LocalDate.of(2015, 1, 1))
                                .build(),
                        Party.builder()
                                .id("p8")
                                .name("宁川县人民政府")
                                .kind(PartyKind.GOVERNMENT)
                                .level(AdministrativeLevel.COUNTY)
                                .addSuccessors("p1")
                                .validTo(LocalDate.of(2014, 12, 31))
                                .build())
                .addPersons(Person.builder().id("n1").name("林知远").post("区长").build())
                .addCollectives(
                        CollectiveTerm.builder().term("各区县政府").addMembers("p1").build())
                .build();
    }

    static Observation observation() {
        return Observation.builder()
                .indicator(Indicator.of("绿色工厂产值占比").withPolarity(Polarity.HIGHER_IS_BETTER))
                .value(Quantity.of("1/3", "1"))
                .period(PlanPeriod.parse("2024-01/2024-06"))
                .provisional(true)
                .source("统计快报")
                .build();
    }

    static Observations observations() {
        Indicator built = Indicator.of("标准化厂房面积")
                .withUnit(Unit.parse("万平方米"))
                .withPolarity(Polarity.HIGHER_IS_BETTER)
                .withAggregation(Aggregation.ADDITIVE);
        return Observations.of(
                Observation.of(built, Quantity.of("12.5", "万平方米"), PlanPeriod.of(2023)),
                Observation.builder()
                        .indicator(Indicator.of("光纤用户占比").withAggregation(Aggregation.RATIO))
                        .value(Quantity.of("70", "%"))
                        .period(PlanPeriod.of(2023))
                        .object("云泽区")
                        .numerator(Quantity.of("7", "万户"))
                        .denominator(Quantity.of("10", "万户"))
                        .provisional(false)
                        .build());
    }

    static WorkCalendar calendar() {
        return WorkCalendar.builder()
                .addYears(2023, 2024)
                .addDays(
                        CalendarDay.worked(LocalDate.of(2024, 2, 4), "春节"),
                        CalendarDay.off(LocalDate.of(2024, 2, 10), "春节"))
                .addNotices(CalendarNotice.builder()
                        .number("云政办电〔2023〕7号")
                        .title("云泽市人民政府办公室关于2024年春节放假安排的通知")
                        .url("https://www.example.gov.cn/2023/7.html")
                        .build())
                .build();
    }

    static Facts facts() {
        return Facts.builder()
                .addRelations(
                        IndicatorRelation.of(RelationKind.UNIT_OF, "各区县厂房面积", "标准化厂房面积"),
                        IndicatorRelation.builder()
                                .kind(RelationKind.SHARE_ABOVE)
                                .subject("百兆用户占比")
                                .addObjects("平均速率")
                                .threshold(Quantity.of("100", "兆"))
                                .build())
                .addUnitCounts(UnitCount.of("区、县", 9))
                .addBaselines(KnownBaseline.of(
                        "规模以上工业增加值",
                        Baseline.builder().date(PartialDate.of(2020)).build()))
                .addObservations(observation())
                .build();
    }
}
