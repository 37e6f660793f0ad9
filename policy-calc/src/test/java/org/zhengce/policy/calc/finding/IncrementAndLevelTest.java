// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertSilent;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.during;
import static org.zhengce.policy.calc.finding.Checking.eachYear;
import static org.zhengce.policy.calc.finding.Checking.eachYearOnAverage;
import static org.zhengce.policy.calc.finding.Checking.known;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.since;
import static org.zhengce.policy.calc.finding.Checking.target;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.EQUAL;
import static org.zhengce.policy.model.quantity.Comparator.INCREASE_TO;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;

/** The figures are those of DOMAIN C3 and of the second half of C4. */
class IncrementAndLevelTest {

    private static final String FIRMS = "私营企业数";
    private static final Target ADDED =
            target(FIRMS, ChangeKind.INCREMENT_GROSS, AT_LEAST, "8", "万户").withHorizon(eachYearOnAverage(2021));
    private static final Target LEVEL =
            target(FIRMS, ChangeKind.LEVEL, MORE_THAN, "65", "万户").withHorizon(during(2021, 2021));

    private static List<Finding> check(Facts facts, Target... targets) {
        return Checking.check(CheckRule.INCREMENT_AND_LEVEL, facts, targets);
    }

    @Test
    void withoutABaseTheAnswerIsTheLine() {
        Finding finding = only(Verdict.UNDERDETERMINED, check(Facts.none(), ADDED, LEVEL));
        assertStep(
                finding,
                "Over 1, 2, 3 … years the base would be 57, 49, 41, 33, 25 万户",
                "增量计1、2、3……年时，所需基数依次为 57, 49, 41, 33, 25 万户");
        assertStep(finding, "If e go each year the base is 65 − n × (8 − e)", "每年减少e时，所需基数为 65 − n × (8 − e)");
        assertConclusion(
                finding,
                "At just the increments asked the level needs a base of more than 65 − n × 8 万户 n years before; the text"
                        + " gives neither",
                "仅按所定增量，n年前的基数须超过 65 − n × 8 万户 方能达到水平要求；基数和起始年份文中未给出");
        assertEquals(Optional.empty(), finding.getInterval());
    }

    @Test
    void aBaseYearMakesItAPointOnTheLine() {
        int[] years = {2018, 2017, 2016};
        String[] bases = {"41", "33", "25"};
        for (int i = 0; i < years.length; i++) {
            Finding finding = only(Verdict.UNDERDETERMINED, check(known(FIRMS, since(years[i])), ADDED, LEVEL));
            assertEquals(Optional.of(Interval.moreThan(Quantity.of(bases[i], "万户"))), finding.getInterval());
            String line = "65 − " + (3 + i) + " × 8 = " + bases[i] + " 万户";
            assertStep(finding, line, line);
            assertConclusion(
                    finding,
                    "At just the increments asked the base must be more than " + bases[i]
                            + " 万户; the text does not give it",
                    "仅按所定增量，基数须超过 " + bases[i] + " 万户 方能达到水平要求；基数文中未给出");
        }
    }

    @Test
    void aKnownBaseSaysWhatTheLevelAsksOfEachYear() {
        Finding finding = only(Verdict.CONSISTENT, check(known(FIRMS, since(2018, "45.5", "万户")), ADDED, LEVEL));
        assertEquals("In 2018 it was 45.5 万户", finding.getAssumptions().get(1).getEnglish());
        assertEquals("2018年的数值为 45.5 万户", finding.getAssumptions().get(1).getChinese());
        assertStep(
                finding,
                "Base exactly 45.5 万户, added at least 24 万户: together at least 69.5 万户",
                "基数恰为 45.5 万户，新增合计不低于 24 万户，两者相加不低于 69.5 万户");
        assertConclusion(
                finding,
                "Both can hold; the level asks an increment of more than 6.5 万户 a year",
                "可以同时成立；达到该水平须年均新增超过 6.5 万户");
        Finding implied = only(Verdict.DOMINATED, check(known(FIRMS, since(2018, "35", "万户")), ADDED, LEVEL));
        assertConclusion(
                implied,
                "The increment is implied by the level: that asks more than 10 万户 a year",
                "增量要求已被水平要求涵盖：达到该水平须年均新增超过 10 万户");
    }

    @Test
    void aNetIncrementFromAKnownBaseMayImplyTheLevelOrConflictWithIt() {
        Target net =
                target(FIRMS, ChangeKind.INCREMENT_NET, AT_LEAST, "8", "万户").withHorizon(eachYear(2021));
        Facts facts = known(FIRMS, since(2018, "42", "万户"));
        Finding implied = only(Verdict.DOMINATED, check(facts, net, LEVEL));
        assertConclusion(
                implied,
                "The level is implied by the base and the increments and can never bind",
                "水平要求已被基数和增量要求涵盖，不起约束作用");
        Target ceiling = LEVEL.withBound(Bound.numeric(AT_MOST, "65", "万户"));
        Finding conflict = only(Verdict.CONFLICT, check(facts, net, ceiling));
        assertConclusion(
                conflict,
                "From the base the increments lead to at least 66 万户, the level asked is at most 65 万户",
                "由基数加增量所得不低于 66 万户，与水平不超过 65 万户 的要求不能同时成立");
        only(Verdict.CONSISTENT, check(facts, net, LEVEL.withBound(Bound.numeric(AT_MOST, "66", "万户"))));
        Target gross =
                target(FIRMS, ChangeKind.INCREMENT_GROSS, AT_LEAST, "8", "万户").withHorizon(eachYear(2021));
        assertSilent(check(facts, gross, ceiling).stream()
                .filter(finding -> finding.getVerdict() == Verdict.CONFLICT)
                .toList());
    }

    @Test
    void anIncrementThatIsNeverEnoughConflictsEvenGross() {
        Target few =
                target(FIRMS, ChangeKind.INCREMENT_GROSS, AT_MOST, "8", "万户").withHorizon(eachYear(2021));
        only(Verdict.CONFLICT, check(known(FIRMS, since(2018, "41", "万户")), few, LEVEL));
        only(Verdict.CONSISTENT, check(known(FIRMS, since(2018, "41.5", "万户")), few, LEVEL));
    }

    @Test
    void anIncrementOfTheLevelsOwnYearStartsTheYearBefore() {
        Target net = target("规上企业数", ChangeKind.INCREMENT_NET, EQUAL, "40", "户").withHorizon(during(2016, 2016));
        Target level =
                target("规上企业数", ChangeKind.LEVEL, INCREASE_TO, "400", "户").withHorizon(by(2016));
        Finding finding = only(Verdict.UNDERDETERMINED, check(Facts.none(), net, level));
        assertStep(finding, "400 − 40 = 360 户", "400 − 40 = 360 户");
        assertEquals(Optional.of(Interval.atLeast(Quantity.of("360", "户"))), finding.getInterval());
    }

    @Test
    void theFloorSpaceOfOneYearIsAPace() {
        Facts facts = Facts.builder()
                .addRelations(IndicatorRelation.of(RelationKind.INCREMENT_OF, "新建厂房面积", "厂房面积"))
                .addBaselines(KnownBaseline.of("厂房面积", since(2018)))
                .build();
        Target built = target("新建厂房面积", ChangeKind.INCREMENT_GROSS, EQUAL, "25", "万平方米")
                .withHorizon(during(2016, 2016));
        Target stock =
                target("厂房面积", ChangeKind.LEVEL, INCREASE_TO, "400", "万平方米").withHorizon(by(2021));
        assertSilent(check(Facts.none(), built, stock));
        Finding finding = only(Verdict.UNDERDETERMINED, check(facts, built, stock));
        assertStep(finding, "400/25 = 16 years at the pace of 2016", "400/25 = 16，按2016年的速度须16年");
        assertStep(
                finding,
                "2016 to 2021: 6 × 25 = 150, so 250 万平方米 must stand before",
                "2016至2021年：6 × 25 = 150，此前须已有 250 万平方米");
        assertStep(
                finding,
                "From 0 at the end of 2018 it takes ≈133.333 万平方米 a year, ≈5.33333 times the pace of 2016",
                "2018年末以 0 计，须年均 ≈133.333 万平方米，为2016年的 ≈5.33333 倍");
        assertConclusion(
                finding,
                "At the pace of 2016 alone the level needs 250 万平方米 to stand before, which the text does not give",
                "仅按2016年的速度，此前须已有 250 万平方米 方能达到水平要求；此前已有多少，文中未给出");
    }

    @Test
    void aDeclaredBaseIsOfOneAreaOnly() {
        Facts facts = known(FIRMS, since(2018, "38", "万户"));
        Target city = LEVEL.withScope(area("全市"));
        only(Verdict.DOMINATED, check(facts, ADDED.withScope(area("全市")), city));
        Target county = LEVEL.withScope(area("县域"));
        only(Verdict.UNDERDETERMINED, check(facts, ADDED.withScope(area("全市")), city, county));
    }

    private static Scope area(String area) {
        return Scope.builder().quantifier(Quantifier.TOTAL).area(area).build();
    }
}
