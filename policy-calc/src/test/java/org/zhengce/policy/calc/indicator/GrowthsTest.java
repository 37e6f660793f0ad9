// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.indicator.Observed.FIBRE;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.period;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.GrowthKind;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.NoGrowth;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

class GrowthsTest {

    private static final MathContext FIVE = new MathContext(5, RoundingMode.HALF_UP);

    private static Series series(PeriodUnit frequency, Indicator indicator, String... texts) {
        return Indicators.series(values(indicator, texts), indicator, Optional.empty(), frequency);
    }

    /** Rate in percent or the reason, growth by growth. */
    private static String rates(List<Growth> growths) {
        return growths.stream()
                .map(g -> g.percent()
                        .map(Quantity::toString)
                        .orElseGet(() -> g.getReason().get().code()))
                .collect(Collectors.joining(", "));
    }

    private static Growth average(String from, String to, int years) {
        Series series =
                series(PeriodUnit.YEAR, OUTPUT, "- 2016 " + from + " 亿元", "- " + (2016 + years) + " " + to + " 亿元");
        return Indicators.growthAnnualAverage(series, PlanPeriod.of(2016), PlanPeriod.of(2016 + years), FIVE);
    }

    @Test
    void yearOnYearIsOverTheSamePeriodOfTheYearBefore() {
        Series quarters = series(
                PeriodUnit.QUARTER,
                OUTPUT,
                "- 2022-01/2022-03 300 亿元",
                "- 2022-04/2022-06 400 亿元",
                "- 2023-01/2023-03 321 亿元",
                "- 2023-04/2023-06 4000000 万元");
        List<Growth> growths = Indicators.growthYearOnYear(quarters);
        assertEquals("no_base, no_base, 7 %, 0 %", rates(growths));
        Growth third = growths.get(2);
        assertEquals(GrowthKind.YEAR_ON_YEAR, third.getKind());
        assertEquals(period("2023-01/2023-03"), third.getPeriod());
        assertEquals(period("2022-01/2022-03"), third.getBasePeriod());
        assertEquals(Optional.of(value(OUTPUT, "- 2023-01/2023-03 321 亿元")), third.getTo());
        assertEquals(Optional.of(value(OUTPUT, "- 2022-01/2022-03 300 亿元")), third.getFrom());
        assertEquals(Optional.of(Quantity.of("21", "亿元")), third.getDifference());
        assertEquals(Optional.of(Rounded.exact(Rational.parse("0.07"), MathContext.UNLIMITED)), third.getRate());
        assertEquals(Optional.of(Quantity.of("0", "万元")), growths.get(3).getDifference());
        assertEquals(Optional.empty(), growths.get(0).getDifference());
        assertEquals("no_base", rates(Indicators.growthYearOnYear(series(PeriodUnit.MONTH, OUTPUT, "- 2023-01 1 亿元"))));
        assertEquals(
                "no_base, 100 %",
                rates(Indicators.growthYearOnYear(
                        series(PeriodUnit.HALF_YEAR, OUTPUT, "- 2022-07/2022-12 1 亿元", "- 2023-07/2023-12 2 亿元"))));
    }

    @Test
    void periodOnPeriodIsOverTheOneBefore() {
        List<Growth> growths = Indicators.growthPeriodOnPeriod(
                series(PeriodUnit.MONTH, OUTPUT, "- 2022-12 3 亿元", "- 2023-01 2 亿元", "- 2023-03 4 亿元"));
        assertEquals("no_base, -100/3 %, no_base", rates(growths));
        assertEquals(GrowthKind.PERIOD_ON_PERIOD, growths.get(1).getKind());
        assertEquals(period("2022-12"), growths.get(1).getBasePeriod());
        assertEquals(period("2023-02"), growths.get(2).getBasePeriod());
    }

    @Test
    void aBaseOfNoughtOrBelowHasNoRateButADifference() {
        List<Growth> growths = Indicators.growthPeriodOnPeriod(
                series(PeriodUnit.YEAR, OUTPUT, "- 2020 0 亿元", "- 2021 -2 亿元", "- 2022 3 亿元", "- 2023 -3 亿元"));
        assertEquals("no_base, base_zero, base_negative, -200 %", rates(growths));
        assertEquals(Optional.of(Quantity.of("5", "亿元")), growths.get(2).getDifference());
    }

    /** DOMAIN C12: a share from 48 % to 50 % has risen by 2 points, and by a 24th. */
    @Test
    void sharesDifferByPercentagePoints() {
        Growth share = Indicators.growthYearOnYear(series(PeriodUnit.YEAR, FIBRE, "- 2020 48 %", "- 2021 1/2 1"))
                .get(1);
        assertEquals(Optional.of(Quantity.of("2", "百分点")), share.getDifference());
        assertEquals(Optional.of(Rational.of(1, 24)), share.getRate().map(Rounded::getValue));
    }

    @Test
    void aRankHasNoRate() {
        Indicator rank = Indicator.of("位次").withAggregation(Aggregation.NONE);
        Series ranks = series(PeriodUnit.YEAR, rank, "- 2020 5 位", "- 2021 3 位");
        Growth growth = Indicators.growthYearOnYear(ranks).get(1);
        assertEquals(Optional.of(NoGrowth.NOT_MEASURED_BY_AMOUNT), growth.getReason());
        assertEquals(Optional.of(Quantity.of("-2", "位")), growth.getDifference());
    }

    /** DOMAIN C1, C2 and C12. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 5, 0.14870, false",
        "1, 2, 4, 0.18921, false",
        "1, 2, 6, 0.12246, false",
        "1.07, 2, 5, 0.13326, false",
        "48, 50, 3, 0.013700, false",
        "1, 1.7623416832, 5, 0.12, true",
        "100, 100, 3, 0, true",
        "8, 1, 3, -0.5, true",
        "2, 1, 5, -0.12945, false",
        "7, 0, 4, -1, true",
        "2, 3, 1, 0.5, true",
        "3, 4, 1, 1/3, true",
        "1, 1.0000001, 2, 0.000000050000, false",
        "1, 200000, 2, 446.21, false",
        "1, 0.0000001, 2, -0.99968, false"
    })
    void theAverageRateIsTheRootLessOne(String from, String to, int years, Rational rate, boolean exact) {
        Growth growth = average(from, to, years);
        assertEquals(rate, growth.getRate().get().getValue());
        assertEquals(exact, growth.getRate().get().isExact());
        assertEquals(FIVE, growth.getRate().get().context());
        assertEquals(GrowthKind.ANNUAL_AVERAGE, growth.getKind());
        assertEquals(
                Quantity.of(Rational.parse(to).minus(Rational.parse(from)).toString(), "亿元"),
                growth.getDifference().get());
        assertEquals(PlanPeriod.of(2016 + years), growth.getPeriod());
        assertEquals(PlanPeriod.of(2016), growth.getBasePeriod());
    }

    /** 2^(1/5) − 1 is 0.148698354997035…, (1/2)^(1/5) − 1 is −0.129449436703876…. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 7, DOWN, 0.1486983",
        "1, 2, 7, UP, 0.1486984",
        "1, 2, 9, HALF_EVEN, 0.148698355",
        "1, 2, 1, CEILING, 0.2",
        "2, 1, 4, DOWN, -0.1294",
        "2, 1, 4, UP, -0.1295",
        "2, 1, 4, FLOOR, -0.1295",
        "2, 1, 4, CEILING, -0.1294"
    })
    void theRateIsRoundedAsTheContextSays(String from, String to, int digits, RoundingMode mode, Rational rate) {
        Series series = series(PeriodUnit.YEAR, OUTPUT, "- 2016 " + from + " 亿元", "- 2021 " + to + " 亿元");
        MathContext context = new MathContext(digits, mode);
        Growth growth = Indicators.growthAnnualAverage(series, PlanPeriod.of(2016), PlanPeriod.of(2021), context);
        assertEquals(Optional.of(Rounded.rounded(rate, context)), growth.getRate());
    }

    @Test
    void aRateThatMustBeRoundedNeedsAContextThatRounds() {
        Series series = series(PeriodUnit.YEAR, OUTPUT, "- 2016 1 亿元", "- 2021 2 亿元");
        assertThrows(
                ArithmeticException.class,
                () -> Indicators.growthAnnualAverage(
                        series, PlanPeriod.of(2016), PlanPeriod.of(2021), MathContext.UNLIMITED));
    }

    @Test
    void anAverageNeedsBothEndsAPositiveBaseAndWholeYears() {
        assertEquals(NoGrowth.BASE_ZERO, average("0", "1", 3).getReason().get());
        assertEquals(NoGrowth.BASE_NEGATIVE, average("-1", "1", 3).getReason().get());
        assertEquals(NoGrowth.VALUE_NEGATIVE, average("1", "-1", 3).getReason().get());
        Series quarters = series(
                PeriodUnit.QUARTER,
                OUTPUT,
                "- 2021-01/2021-03 4 亿元",
                "- 2022-04/2022-06 8 亿元",
                "- 2023-01/2023-03 9 亿元");
        PlanPeriod first = period("2021-01/2021-03");
        assertEquals(
                Optional.of(Rational.parse("0.5")),
                Indicators.growthAnnualAverage(quarters, first, period("2023-01/2023-03"), FIVE)
                        .getRate()
                        .map(Rounded::getValue));
        assertEquals(NoGrowth.NOT_WHOLE_YEARS, reason(quarters, first, period("2022-04/2022-06")));
        assertEquals(NoGrowth.NOT_WHOLE_YEARS, reason(quarters, first, first));
        assertEquals(NoGrowth.NO_VALUE, reason(quarters, first, period("2022-01/2022-03")));
        assertEquals(NoGrowth.NO_VALUE, reason(quarters, first, PlanPeriod.of(2022)));
        assertEquals(NoGrowth.NO_BASE, reason(quarters, PlanPeriod.of(2021), period("2023-01/2023-03")));
        Refused.with(
                "Period must not end before it starts: 2023-01/2023-03/2021-01/2021-03",
                () -> reason(quarters, period("2023-01/2023-03"), first));
    }

    private static NoGrowth reason(Series series, PlanPeriod base, PlanPeriod period) {
        return Indicators.growthAnnualAverage(series, base, period, FIVE)
                .getReason()
                .get();
    }

    @Test
    void theStateAtTheEndOfAYearIsFoundByTheYear() {
        Series firms = series(PeriodUnit.YEAR, FIRMS, "- 2020-12 100 户", "- 2022-12-31 121 户");
        Growth growth = Indicators.growthAnnualAverage(firms, PlanPeriod.of(2020), period("2022-12"), FIVE);
        assertEquals(Optional.of(Quantity.of("10", "%")), growth.percent());
        assertTrue(growth.getRate().get().isExact());
    }

    @Test
    void thereIsNoYearBeforeTheFirst() {
        Series ancient = series(PeriodUnit.YEAR, OUTPUT, "- 0001 1 亿元", "- 0002 2 亿元");
        assertEquals("100 %", rates(Indicators.growthYearOnYear(ancient)));
        assertEquals("100 %", rates(Indicators.growthPeriodOnPeriod(ancient)));
    }
}
