// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.indicator.Observed.FIBRE;
import static org.zhengce.policy.calc.indicator.Observed.FIRMS;
import static org.zhengce.policy.calc.indicator.Observed.OUTPUT;
import static org.zhengce.policy.calc.indicator.Observed.value;
import static org.zhengce.policy.calc.indicator.Observed.values;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.indicator.Revision;
import org.zhengce.policy.model.indicator.RevisionKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.quantity.UnitMismatchException;
import org.zhengce.policy.model.time.PlanPeriod;

class OverUnitsTest {

    private static final PlanPeriod YEAR = PlanPeriod.of(2023);

    /** DOMAIN C6: four chains of 50亿 make 200. */
    @Test
    void unitsOfOnePeriodAreSummed() {
        Observations chains = values(
                OUTPUT,
                "航空 2023 50 亿元",
                "电子 2023-01/2023-12 500000 万元",
                "- 2023 999 亿元",
                "医药 2022 7 亿元",
                "医药 2023 ~50 亿元",
                "汽车 2023 50 亿元",
                "航空 2023-01/2023-06 20 亿元");
        Aggregate total = Indicators.overUnits(chains, OUTPUT, YEAR, List.of("汽车", "电子", "航空", "医药"));
        assertEquals(Optional.of(Quantity.of("200", "亿元")), total.getValue());
        assertEquals(AggregationRule.SUM, total.getRule());
        assertEquals(
                List.of(
                        value(OUTPUT, "汽车 2023 50 亿元"),
                        value(OUTPUT, "电子 2023-01/2023-12 500000 万元"),
                        value(OUTPUT, "航空 2023 50 亿元"),
                        value(OUTPUT, "医药 2023 ~50 亿元")),
                total.getObservations());
        assertTrue(total.complete());
        assertTrue(total.provisional());
        assertEquals(
                total.getValue(), Indicators.overUnits(chains, OUTPUT, YEAR).getValue());
        assertEquals(Optional.empty(), total.getObject());
        assertEquals(YEAR, total.getPeriod());
    }

    @Test
    void whatIsMissingOrNotNamedIsReported() {
        Observations some = values(OUTPUT, "甲 2023 5 亿元", "丁 2023 7 亿元", "丁 2023 7 亿元");
        Aggregate total = Indicators.overUnits(some, OUTPUT, YEAR, List.of("甲", "乙", "丙", "甲"));
        assertEquals(Optional.of(Quantity.of("5", "亿元")), total.getValue());
        assertEquals(List.of("乙", "丙"), total.getMissingUnits());
        assertEquals(List.of("丁"), total.getOtherUnits());
        assertFalse(total.complete());
        assertFalse(total.provisional());
    }

    @Test
    void theAnswerIsInTheUnitOfTheIndicatorIfItHasOne() {
        Observations some = values(OUTPUT, "甲 2023 5 亿元", "乙 2023 500 万元");
        assertEquals(
                Optional.of(Quantity.of("5.05", "亿元")),
                Indicators.overUnits(some, OUTPUT, YEAR).getValue());
        assertEquals(
                Optional.of(Quantity.of("50500", "万元")),
                Indicators.overUnits(some, OUTPUT.withUnit(Unit.of("万元")), YEAR).getValue());
        UnitMismatchException other = assertThrows(
                UnitMismatchException.class,
                () -> Indicators.overUnits(values(OUTPUT, "甲 2023 5 亿元", "乙 2023 3 户"), OUTPUT, YEAR));
        assertEquals("Units differ: 亿元/户", other.getMessage());
    }

    @Test
    void aStateAtTheEndOfThePeriodIsThatOfThePeriod() {
        Observations firms = values(FIRMS, "甲 2023-12-31 5 户", "乙 2023-12 1 万户", "丙 2023 3 户", "丁 2023-11 8 户");
        assertEquals(
                Optional.of(Quantity.of("10008", "户")),
                Indicators.overUnits(firms, FIRMS, YEAR).getValue());
        assertEquals(
                List.of("甲", "乙", "丁"),
                Indicators.overUnits(
                                values(OUTPUT, "甲 2023-12-31 5 户", "乙 2023-12 1 万户", "丙 2023 3 户"),
                                OUTPUT,
                                YEAR,
                                List.of("甲", "乙", "丙", "丁"))
                        .getMissingUnits());
    }

    @Test
    void finalValuesReplaceProvisionalOnesAndContradictionsGiveNoAnswer() {
        Aggregate revised =
                Indicators.overUnits(values(OUTPUT, "甲 2023 ~5 亿元", "甲 2023 6 亿元", "甲 2023 ~7 亿元"), OUTPUT, YEAR);
        assertEquals(Optional.of(Quantity.of("6", "亿元")), revised.getValue());
        assertEquals(
                List.of(Revision.builder()
                        .kind(RevisionKind.REVISED)
                        .kept(value(OUTPUT, "甲 2023 6 亿元"))
                        .addSetAside(value(OUTPUT, "甲 2023 ~5 亿元"), value(OUTPUT, "甲 2023 ~7 亿元"))
                        .build()),
                revised.getRevisions());
        Aggregate repeated = Indicators.overUnits(values(OUTPUT, "甲 2023 6 亿元", "甲 2023 60000 万元"), OUTPUT, YEAR);
        assertEquals(Optional.of(Quantity.of("6", "亿元")), repeated.getValue());
        assertEquals(RevisionKind.REPEATED, repeated.getRevisions().get(0).getKind());
        for (String[] texts : new String[][] {
            {"甲 2023 6 亿元", "甲 2023 7 亿元", "乙 2023 1 亿元"}, {"甲 2023 ~6 亿元", "甲 2023 ~7 亿元", "乙 2023 1 亿元"}
        }) {
            Aggregate contradicted = Indicators.overUnits(values(OUTPUT, texts), OUTPUT, YEAR);
            assertEquals(Optional.of(NoAggregate.CONTRADICTED), contradicted.getReason());
            assertEquals(
                    RevisionKind.CONTRADICTED,
                    contradicted.getRevisions().get(0).getKind());
            assertEquals(Optional.empty(), contradicted.getRevisions().get(0).getKept());
            assertEquals(2, contradicted.getRevisions().get(0).getSetAside().size());
            assertEquals(List.of(value(OUTPUT, "乙 2023 1 亿元")), contradicted.getObservations());
        }
    }

    /** DOMAIN C10: 2000亿 over 3000户 and 20万人: 2/3 亿元/户, 100 万元/人, 200/3 人/户. */
    @ParameterizedTest
    @CsvSource({
        "亿元/户, 1200亿元, 800亿元, 2000户, 1000户, 2/3",
        "万元/人, 1200亿元, 800亿元, 15万人, 5万人, 100",
        "人/户, 15万人, 5万人, 2000户, 1000户, 200/3",
        "%, 7万户, 2万户, 10万户, 5万户, 60",
        "%, 7万户, 20000户, 10万户, 5万户, 60",
        "1, 1户, 0户, 2户, 1户, 1/3",
        "户, 30户, 10户, 3个, 1个, 10"
    })
    void ratiosAreTheQuotientOfTheSumsOfTheirParts(
            String unit, String first, String second, String firstWhole, String secondWhole, Rational expected) {
        Aggregate ratio = Indicators.overUnits(
                values(
                        FIBRE,
                        "甲 2023 1 " + unit + " " + first + " " + firstWhole,
                        "乙 2023 2 " + unit + " " + second + " " + secondWhole),
                FIBRE,
                YEAR);
        assertEquals(Optional.of(Quantity.of(expected, Unit.of(unit))), ratio.getValue());
        assertEquals(AggregationRule.QUOTIENT_OF_SUMS, ratio.getRule());
        assertEquals(
                first.replaceAll("[0-9]", ""),
                ratio.getNumerator().get().getUnit().getSymbol());
        assertTrue(ratio.getDenominator().isPresent());
    }

    @Test
    void theExactWeightedMeanIsNotTheMeanOfTheShares() {
        Observations shares = values(FIBRE, "甲 2023 90 % 9万户 10万户", "乙 2023 30 % 9万户 30万户");
        assertEquals(
                Optional.of(Quantity.of("45", "%")),
                Indicators.overUnits(shares, FIBRE, YEAR).getValue());
    }

    @Test
    void denominatorsOfNoughtGiveNoRatio() {
        Aggregate none = Indicators.overUnits(values(FIBRE, "甲 2023 0 % 0户 0户"), FIBRE, YEAR);
        assertEquals(Optional.of(NoAggregate.ZERO_DENOMINATOR), none.getReason());
        assertEquals(Optional.of(Quantity.of("0", "户")), none.getDenominator());
    }

    @Test
    void aRatioWithoutPartsOrInAnotherUnitIsRefusedByName() {
        Refused.with(
                "Ratio must be combined by numerator and denominator: 光纤用户占比 乙 2023/2023",
                () -> Indicators.overUnits(values(FIBRE, "甲 2023 90 % 9户 10户", "乙 2023 30 %"), FIBRE, YEAR));
        for (String unit : List.of("百分点", "元/人", "/人", "亿元/", "万人/亿元")) {
            Refused.with(
                    "Ratio must be in a unit of its parts: " + unit + " from 亿元/户",
                    () -> Indicators.overUnits(values(FIBRE, "甲 2023 9 " + unit + " 9亿元 10户"), FIBRE, YEAR));
        }
        Refused.with(
                "Ratio must be in a unit of its parts: 户 from 户/万户",
                () -> Indicators.overUnits(values(FIBRE, "甲 2023 9 户 9户 10万户"), FIBRE, YEAR));
    }

    @Test
    void partsWithAUnitOfTheSameBaseSettleLikeValues() {
        Observations same = values(FIBRE, "甲 2023 50 %", "甲 2023 50 % 1万户 2万户", "甲 2023 50 % 10000户 20000户");
        assertEquals(
                Optional.of(Quantity.of("50", "%")),
                Indicators.overUnits(same, FIBRE, YEAR).getValue());
        for (String other : List.of("甲 2023 50 % 2户 20000户", "甲 2023 50 % 10000户 4户")) {
            assertEquals(
                    Optional.of(NoAggregate.CONTRADICTED),
                    Indicators.overUnits(values(FIBRE, "甲 2023 50 % 1万户 2万户", other), FIBRE, YEAR)
                            .getReason());
        }
    }
}
