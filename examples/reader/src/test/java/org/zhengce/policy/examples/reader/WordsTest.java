// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

class WordsTest {

    @Test
    void boundsAreSaidInWords() {
        assertEquals("不低于20%", Words.bound(Bound.numeric(Comparator.AT_LEAST, "20", "%")));
        assertEquals("不低于1/3", Words.bound(Bound.numeric(Comparator.AT_LEAST, "1/3", "1")));
        assertEquals("超过2500亿元", Words.bound(Bound.numeric(Comparator.MORE_THAN, "2500", "亿元")));
        assertEquals("40户", Words.bound(Bound.numeric(Comparator.EQUAL, "40", "户")));
        assertEquals("15至20%", Words.bound(Bound.range("15", "20", "%")));
        assertEquals(
                "明显超过全国平均水平",
                Words.bound(RelativeBound.builder()
                        .comparator(Comparator.MORE_THAN)
                        .reference("全国平均水平")
                        .margin("明显")
                        .build()));
        assertEquals(
                "基本全覆盖", Words.bound(UniversalBound.builder().exception("基本").build()));
        assertEquals("明显提升", Words.bound(Bound.qualitative("明显提升")));
    }

    @Test
    void aDemandSaysTheRespectAndTheBaseline() {
        Target target = Target.of(Indicator.of("用户"), Bound.numeric(Comparator.AT_LEAST, "12", "%"));

        assertEquals("不低于12%", Words.demand(target));
        assertEquals("年均增长 不低于12%", Words.demand(target.withChange(Change.of(ChangeKind.GROWTH_ANNUAL_AVERAGE))));
        assertEquals(
                "同比下降 不低于12%",
                Words.demand(target.withChange(Change.builder()
                        .kind(ChangeKind.GROWTH_YEAR_ON_YEAR)
                        .direction(Direction.DOWN)
                        .build())));
        assertEquals(
                "不低于12%（基期3.1%）",
                Words.demand(target.withBaseline(
                        Baseline.builder().value(Quantity.of("3.1", "%")).build())));
        assertEquals(
                "不低于12%（基期2020年）",
                Words.demand(target.withBaseline(
                        Baseline.builder().date(PartialDate.of(2020)).build())));
    }

    @Test
    void yearOnYearSaysItsBaselineByItself() {
        Target target = Target.of(Indicator.of("投资"), Bound.numeric(Comparator.EQUAL, "15", "%"))
                .withBaseline(Baseline.builder().text("上年同期").build());

        assertEquals("15%（基期上年同期）", Words.demand(target));
        assertEquals("同比增长 15%", Words.demand(target.withChange(Change.of(ChangeKind.GROWTH_YEAR_ON_YEAR))));
    }

    @Test
    void scopesAreSaidInWords() {
        assertEquals("", Words.scope(Scope.total()));
        assertEquals("每个区县", Words.scope(Scope.each("区县")));
        assertEquals("每个区", Words.scope(Scope.each("每个区")));
        assertEquals(
                "企业，年产值超过10亿元",
                Words.scope(Scope.builder()
                        .quantifier(Quantifier.COUNT_WHERE)
                        .unit("企业")
                        .threshold(Threshold.builder()
                                .indicator("年产值")
                                .bound(Bound.numeric(Comparator.MORE_THAN, "10", "亿元"))
                                .build())
                        .build()));
    }

    @Test
    void horizonsAreSaidInWords() {
        assertEquals("到2025年", Words.horizon(Horizon.byEndOf(PartialDate.of(2025))));
        assertEquals("到2025年6月", Words.horizon(Horizon.byEndOf(PartialDate.parse("2025-06"))));
        assertEquals("到2025年6月3日", Words.horizon(Horizon.byEndOf(PartialDate.parse("2025-06-03"))));
        assertEquals("2017年至2021年", Words.horizon(Horizon.during(PlanPeriod.of(2017, 2021))));
        assertEquals("2016年", Words.horizon(Horizon.during(PlanPeriod.of(2016))));
        assertEquals("每年", Words.horizon(Horizon.eachYear()));
        assertEquals(
                "年均，到2021年",
                Words.horizon(EachYear.builder()
                        .average(true)
                        .until(PartialDate.of(2021))
                        .build()));
        assertEquals("长期", Words.horizon(Horizon.standing()));
        assertEquals("未明示", Words.horizon(Horizon.unstated()));
    }

    @Test
    void cadencesAreSaidInWords() {
        assertEquals("每月", Words.cadence(Cadence.of(CadenceKind.MONTHLY)));
        assertEquals(
                "每周四",
                Words.cadence(Cadence.builder()
                        .kind(CadenceKind.WEEKLY)
                        .weekday(DayOfWeek.THURSDAY)
                        .build()));
        assertEquals(
                "每月5日前",
                Words.cadence(Cadence.builder()
                        .kind(CadenceKind.MONTHLY)
                        .dayOfMonth(5)
                        .build()));
        assertEquals(
                "每年2次",
                Words.cadence(
                        Cadence.builder().kind(CadenceKind.ANNUAL).times(2).build()));
        assertEquals(
                "及时：重大事项",
                Words.cadence(Cadence.builder()
                        .kind(CadenceKind.PROMPTLY)
                        .event("重大事项")
                        .build()));
    }

    @Test
    void calculatedFiguresAreCutOffAndNeverRoundedUp() {
        assertEquals("-32.8亿元", Words.figure(Quantity.of("-32.8", "亿元")));
        assertEquals("约33.33%", Words.figure(Quantity.of("100/3", "%")));
        assertEquals("约-0.003333%", Words.figure(Quantity.of("-1/300", "%")));
        assertEquals("约12.63%", Words.figure(Quantity.of("12.6345", "%")));
        assertEquals("1/3", Words.figure(Quantity.of("1/3", "1")));
        assertEquals("约0.3333", Words.figure(Quantity.of("333333/1000001", "1")));
        assertEquals("约99.99%", Words.percent(Rational.parse("0.999999")));
        assertEquals("115%", Words.percent(Rational.parse("1.15")));
        assertEquals("1/3", Words.quantity(Quantity.of("1/3", "1")));
    }
}
