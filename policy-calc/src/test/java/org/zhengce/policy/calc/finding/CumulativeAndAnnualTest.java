// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertSilent;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.during;
import static org.zhengce.policy.calc.finding.Checking.eachYear;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.target;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;

/** The figures are those of DOMAIN C5: 30 亿元 over 2017–2021, and 1.4 亿元 in 2016. */
class CumulativeAndAnnualTest {

    private static final String FUND = "工业发展专项资金";
    private static final Target SUM = target(FUND, ChangeKind.CUMULATIVE, AT_LEAST, "30", "亿元")
            .withHorizon(during(2017, 2021))
            .withNature(Nature.COMMITMENT);

    private static Target year(int year, Comparator comparator, String value) {
        return target(FUND, ChangeKind.LEVEL, comparator, value, "亿元")
                .withHorizon(during(year, year))
                .withNature(Nature.COMMITMENT);
    }

    private static List<Finding> check(Facts facts, Target... targets) {
        return Checking.check(CheckRule.CUMULATIVE_AND_ANNUAL, facts, targets);
    }

    @Test
    void thirtyOverFiveYearsIsSixAYear() {
        Finding finding = only(Verdict.CONSISTENT, check(Facts.none(), SUM));
        assertStep(
                finding,
                "2017 to 2021 is 5 years, both ends included: 30 亿元/5 = 6 亿元 a year",
                "2017至2021年首尾均计为5年：30 亿元/5 = 6 亿元，即年均");
        assertConclusion(finding, "Over 5 years this is on average at least 6 亿元 a year", "5年合计，年均不低于 6 亿元");
    }

    @Test
    void theYearBeforeIsFourTimesLess() {
        Target line = target("园区扶持资金", ChangeKind.LEVEL, EQUAL, "1.4", "亿元")
                .withHorizon(during(2016, 2016))
                .withNature(Nature.COMMITMENT);
        Facts facts = Facts.builder()
                .addRelations(IndicatorRelation.of(RelationKind.PART_OF, "园区扶持资金", FUND))
                .build();
        Finding finding = only(Verdict.CONSISTENT, check(facts, SUM, line));
        assertStep(finding, "Against 2016: 6/1.4 ≈ 4.28571 times", "与2016年相比：6/1.4 ≈ 4.28571 倍");
        assertEquals("2016年的数额仅为其中一部分", finding.getCaveats().get(0).getChinese());
        assertEquals(1, only(check(Facts.none(), SUM, line)).getSteps().size());
    }

    @Test
    void yearsThatAreSaidLeaveTheRestToTheOthers() {
        Finding finding =
                only(Verdict.CONSISTENT, check(Facts.none(), SUM, year(2017, EQUAL, "4"), year(2018, EQUAL, "5")));
        assertConclusion(
                finding,
                "With just what is said the other years need at least 7 亿元 a year over 3 years",
                "仅按已列明的数额，其余3年须年均不低于 7 亿元");
        assertEquals(Optional.of(Interval.atLeast(Quantity.of("7", "亿元"))), finding.getInterval());
        Finding implied = only(Verdict.DOMINATED, check(Facts.none(), SUM, year(2017, AT_LEAST, "30")));
        assertConclusion(
                implied, "The sum is implied by the amounts of the years and can never bind", "累计要求已被分年要求涵盖，不起约束作用");
    }

    @Test
    void moreThanTheSumAllowsIsAConflict() {
        Target most = SUM.withBound(Bound.numeric(AT_MOST, "30", "亿元"));
        Finding finding = only(
                Verdict.CONFLICT, check(Facts.none(), most, year(2017, AT_LEAST, "16"), year(2018, AT_LEAST, "15")));
        assertConclusion(
                finding,
                "The years come to at least 31 亿元, the sum asked is at most 30 亿元",
                "分年合计不低于 31 亿元，与累计不超过 30 亿元 的要求不能同时成立");
        only(Verdict.CONSISTENT, check(Facts.none(), most, year(2017, AT_LEAST, "15"), year(2018, AT_LEAST, "15")));
    }

    @Test
    void eachYearAlikeIsTheYearsTimesTheAmount() {
        Target six = target(FUND, ChangeKind.CUMULATIVE, AT_LEAST, "6", "亿元").withHorizon(eachYear(2021));
        Finding exact = only(Verdict.CONSISTENT, check(Facts.none(), SUM, six));
        assertStep(exact, "5 × 6 亿元 = 30 亿元", "5 × 6 亿元 = 30 亿元");
        assertConclusion(exact, "The years and the sum agree exactly", "分年数与累计数恰好相符");
        Target seven = six.withBound(Bound.numeric(AT_LEAST, "7", "亿元"));
        only(Verdict.DOMINATED, check(Facts.none(), SUM, seven));
        Target five = six.withBound(Bound.numeric(AT_LEAST, "5", "亿元"));
        Finding less = only(Verdict.CONSISTENT, check(Facts.none(), SUM, five));
        assertConclusion(
                less,
                "Both can hold; the years come to at least 25 亿元, the sum asked is at least 30 亿元",
                "可以同时成立；分年合计不低于 25 亿元，累计要求不低于 30 亿元");
        Target few = six.withBound(Bound.numeric(AT_MOST, "5.9", "亿元"));
        only(Verdict.CONFLICT, check(Facts.none(), SUM, few));
    }

    @Test
    void aLevelThatMayBeAStockIsNoAmountOfAYear() {
        Target stock = target(FUND, ChangeKind.LEVEL, AT_LEAST, "40", "亿元").withHorizon(during(2021, 2021));
        assertEquals(
                1,
                only(Verdict.CONSISTENT, check(Facts.none(), SUM, stock))
                        .getGrounds()
                        .size());
        assertSilent(check(Facts.none(), stock));
    }

    @Test
    void anAverageOverAnUnknownSpanIsNotHeldAgainstThePeriod() {
        Target average =
                target(FUND, ChangeKind.CUMULATIVE, AT_MOST, "1", "亿元").withHorizon(Checking.eachYearOnAverage(2021));
        assertEquals(
                1,
                only(Verdict.CONSISTENT, check(Facts.none(), SUM, average))
                        .getGrounds()
                        .size());
    }

    @Test
    void netIncrementsOfTheOtherYearsMayBeNegative() {
        Target sum = target("企业数", ChangeKind.INCREMENT_NET, AT_MOST, "10", "户").withHorizon(during(2021, 2023));
        Target year =
                target("企业数", ChangeKind.INCREMENT_NET, AT_LEAST, "12", "户").withHorizon(during(2021, 2021));
        Finding finding = only(Verdict.CONSISTENT, check(Facts.none(), sum, year));
        assertConclusion(
                finding,
                "With just what is said the other years need at most -1 户 a year over 2 years",
                "仅按已列明的数额，其余2年须年均不超过 -1 户");
        Target gross =
                target("企业数", ChangeKind.INCREMENT_GROSS, AT_MOST, "10", "户").withHorizon(during(2021, 2023));
        only(
                Verdict.CONFLICT,
                check(
                        Facts.none(),
                        gross,
                        target("企业数", ChangeKind.INCREMENT_GROSS, AT_LEAST, "12", "户")
                                .withHorizon(during(2021, 2021))));
        assertSilent(check(Facts.none(), sum));
    }
}
