// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.check;
import static org.zhengce.policy.calc.finding.Checking.during;
import static org.zhengce.policy.calc.finding.Checking.eachYear;
import static org.zhengce.policy.calc.finding.Checking.known;
import static org.zhengce.policy.calc.finding.Checking.only;
import static org.zhengce.policy.calc.finding.Checking.since;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.LESS_THAN;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** Each rule on other names and numbers: it fires, and a neighbour that just satisfies it is spared. */
class GrowthFamilyProperties {

    private static final Unit UNIT = Unit.of("亿元");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("数字经济增加值", "外贸进出口总额", "高技术制造业投资", "社会消费品零售总额");
    }

    private static Target level(String name, int year, Comparator comparator, Rational value) {
        return Target.of(Indicator.of(name), NumericBound.of(comparator, value, UNIT))
                .withHorizon(by(year));
    }

    private static Rational factor(int percent) {
        return Rational.ONE.plus(Rational.of(percent, 100));
    }

    @Property(tries = 200)
    void growthFromAKnownBaseReachesWhatItReaches(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 5000) int base,
            @ForAll @IntRange(min = 1, max = 30) int percent,
            @ForAll @IntRange(min = 2, max = 9) int years) {
        Facts facts = known(name, since(2020, String.valueOf(base), "亿元"));
        Target growth = Checking.target(name, ChangeKind.GROWTH_ANNUAL_AVERAGE, AT_LEAST, String.valueOf(percent), "%")
                .withHorizon(by(2020 + years));
        Rational reached = Rational.of(base).times(factor(percent).pow(years));
        CheckRule rule = CheckRule.GROWTH_AND_LEVEL;
        only(Verdict.CONFLICT, check(rule, facts, growth, level(name, 2020 + years, LESS_THAN, reached)));
        only(Verdict.CONSISTENT, check(rule, facts, growth, level(name, 2020 + years, AT_MOST, reached)));
        only(Verdict.DOMINATED, check(rule, facts, growth, level(name, 2020 + years, AT_LEAST, reached)));
    }

    @Property(tries = 200)
    void aYearlyGrowthIsIdleBesideAMultipleJustAsFarAsItsPowerIsLess(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 30) int percent,
            @ForAll @IntRange(min = 11, max = 60) int tenths,
            @ForAll @IntRange(min = 2, max = 12) int years) {
        Rational multiple = Rational.of(tenths, 10);
        Target growth = Checking.target(name, ChangeKind.GROWTH_ANNUAL_AVERAGE, AT_LEAST, String.valueOf(percent), "%")
                .withHorizon(by(2020 + years));
        Target times = Checking.target(name, ChangeKind.MULTIPLE, AT_LEAST, multiple.toString(), "倍")
                .withHorizon(by(2020 + years));
        Finding finding =
                only(Verdict.DOMINATED, check(CheckRule.GROWTH_AND_LEVEL, known(name, since(2020)), growth, times));
        boolean less = factor(percent).pow(years).compareTo(multiple) <= 0;
        assertEquals(
                less ? "年均增速要求已被" + years + "年的倍数要求涵盖，不起约束作用" : "倍数要求已被" + years + "年的增速要求涵盖，不起约束作用",
                finding.getConclusion().getChinese());
    }

    @Property(tries = 200)
    void theGrowthOfTwoYearsIsThatOfBoth(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        Target one = Checking.target(name, ChangeKind.GROWTH, AT_LEAST, String.valueOf(first), "%")
                .withHorizon(during(2023, 2023));
        Target two = Checking.target(name, ChangeKind.GROWTH, AT_LEAST, String.valueOf(second), "%")
                .withHorizon(during(2024, 2024));
        String both = factor(first)
                .times(factor(second))
                .minus(Rational.ONE)
                .times(Rational.of(100))
                .toString();
        CheckRule rule = CheckRule.GROWTH_AND_LEVEL;
        Target whole = Checking.target(name, ChangeKind.GROWTH, LESS_THAN, both, "%")
                .withHorizon(by(2024))
                .withBaseline(since(2022));
        only(Verdict.CONFLICT, check(rule, Facts.none(), one, two, whole));
        only(Verdict.CONSISTENT, check(rule, Facts.none(), one, two, bound(whole, AT_MOST, both, "%")));
        only(Verdict.DOMINATED, check(rule, Facts.none(), one, two, bound(whole, AT_LEAST, both, "%")));
        only(Verdict.CONSISTENT, check(rule, Facts.none(), one, two, bound(whole, MORE_THAN, both, "%")));
    }

    private static Target bound(Target target, Comparator comparator, String value, String unit) {
        return target.withBound(Bound.numeric(comparator, value, unit));
    }

    @Property(tries = 200)
    void netIncrementsFromAKnownBaseReachWhatTheyReach(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 5000) int base,
            @ForAll @IntRange(min = 1, max = 300) int step,
            @ForAll @IntRange(min = 1, max = 9) int years) {
        Facts facts = known(name, since(2020, String.valueOf(base), "亿元"));
        Target added = Checking.target(name, ChangeKind.INCREMENT_NET, AT_LEAST, String.valueOf(step), "亿元")
                .withHorizon(eachYear(2020 + years));
        Rational reached = Rational.of(base + (long) step * years);
        CheckRule rule = CheckRule.INCREMENT_AND_LEVEL;
        only(Verdict.CONFLICT, check(rule, facts, added, level(name, 2020 + years, LESS_THAN, reached)));
        only(Verdict.CONSISTENT, check(rule, facts, added, level(name, 2020 + years, AT_MOST, reached)));
        only(Verdict.DOMINATED, check(rule, facts, added, level(name, 2020 + years, AT_LEAST, reached)));
        Finding line = only(
                Verdict.UNDERDETERMINED,
                check(rule, known(name, since(2020)), added, level(name, 2020 + years, AT_LEAST, reached)));
        assertEquals(
                Interval.atLeast(Quantity.of(Rational.of(base), UNIT)),
                line.getInterval().get());
    }

    @Property(tries = 200)
    void theYearsOfAPeriodComeToItsSum(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 0, max = 500) int first,
            @ForAll @IntRange(min = 1, max = 500) int second) {
        Target one = Checking.target(name, ChangeKind.CUMULATIVE, AT_LEAST, String.valueOf(first), "亿元")
                .withHorizon(during(2023, 2023));
        Target two =
                one.withHorizon(during(2024, 2024)).withBound(Bound.numeric(AT_LEAST, String.valueOf(second), "亿元"));
        String sum = String.valueOf(first + second);
        Target whole = one.withHorizon(during(2023, 2024));
        CheckRule rule = CheckRule.CUMULATIVE_AND_ANNUAL;
        only(Verdict.CONFLICT, check(rule, Facts.none(), one, two, bound(whole, LESS_THAN, sum, "亿元")));
        only(Verdict.CONSISTENT, check(rule, Facts.none(), one, two, bound(whole, AT_MOST, sum, "亿元")));
        only(Verdict.CONSISTENT, check(rule, Facts.none(), one, two, bound(whole, MORE_THAN, sum, "亿元")));
        only(
                Verdict.DOMINATED,
                check(rule, Facts.none(), one, two, bound(whole, MORE_THAN, String.valueOf(first + second - 1), "亿元")));
    }

    @Property(tries = 200)
    void aFloorAndACeilingMeetIfTheyAreTheRightWayRound(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 100) int floor,
            @ForAll @IntRange(min = 1, max = 100) int ceiling) {
        Target low = level(name, 2025, AT_LEAST, Rational.of(floor));
        Target high = level(name, 2025, AT_MOST, Rational.of(ceiling));
        boolean apart = check(CheckRule.SAME_INDICATOR, Facts.none(), low, high).stream()
                .anyMatch(finding -> finding.getVerdict() == Verdict.CONFLICT);
        assertEquals(floor > ceiling, apart);
        Target other = level(name, 2025, AT_LEAST, Rational.of(ceiling));
        boolean weaker = check(CheckRule.SAME_INDICATOR, Facts.none(), low, other).stream()
                .anyMatch(finding -> finding.getVerdict() == Verdict.DOMINATED);
        assertEquals(floor != ceiling, weaker);
    }
}
