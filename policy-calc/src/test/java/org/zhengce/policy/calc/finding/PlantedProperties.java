// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.zhengce.policy.calc.finding.Given.average;
import static org.zhengce.policy.calc.finding.Given.counted;
import static org.zhengce.policy.calc.finding.Given.each;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.calc.finding.Given.share;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** Each rule catches a contradiction that was planted under any names and numbers, and lets the neighbour pass that just fits. */
class PlantedProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("工业农商港湾云湖新材料生物医药装备链园厂仓")
                .ofMinLength(2)
                .ofMaxLength(8);
    }

    private static Target money(String name, org.zhengce.policy.model.quantity.Comparator comparator, Rational value) {
        return level(name, comparator, value.toString(), "亿元");
    }

    private static Verdict verdict(Given given, CheckRule rule, Target... targets) {
        return given.one(rule, targets).getVerdict();
    }

    /** The same target where or when the others do not speak, or as a mere fact. */
    private static List<Target> elsewhere(Target target) {
        return Arrays.asList(
                target.withHorizon(Given.by(2030)),
                target.withNature(Nature.FACT),
                target.withNature(Nature.SUPPORT),
                Given.in("外省", target));
    }

    private static void silentElsewhere(Given given, Target planted, Target... others) {
        List<Target> moved = elsewhere(planted);
        for (Target target : moved) {
            Target[] all = Arrays.copyOf(others, others.length + 1);
            for (int i = 0; i < others.length; i++) {
                all[i] = Given.in("本省", others[i]);
            }
            all[others.length] = target;
            List<Finding> conflicts = given.check(all).stream()
                    .filter(finding -> finding.getVerdict() == Verdict.CONFLICT)
                    .collect(Collectors.toList());
            assertTrue(conflicts.isEmpty(), conflicts.toString());
        }
    }

    @Property(tries = 300)
    void units(
            @ForAll("names") String name,
            @ForAll("names") String unit,
            @ForAll @IntRange(min = 1, max = 90) int n,
            @ForAll @IntRange(min = 1, max = 500) int floor,
            @ForAll @IntRange(min = 1, max = 9) int gap,
            @ForAll boolean declared) {
        String total = declared ? name + "总额" : name;
        Given given = facts().units(unit, n);
        if (declared) {
            given.relation(RelationKind.UNIT_OF, name, total);
        }
        Target each = each(unit, money(name, AT_LEAST, Rational.of(floor)));
        Rational sum = Rational.of((long) n * floor);
        Rational more = sum.plus(Rational.of(gap, 10));
        Target low = money(total, AT_MOST, sum.minus(Rational.of(gap, 10)));
        CheckRule rule = CheckRule.UNIT_AND_TOTAL;
        assertEquals(Verdict.CONFLICT, verdict(given, rule, each, low));
        assertEquals(Verdict.TIGHT, verdict(given, rule, each, money(total, AT_MOST, sum)));
        assertEquals(Verdict.CONSISTENT, verdict(given, rule, each, money(total, AT_MOST, more)));
        assertEquals(Verdict.DOMINATED, verdict(given, rule, each, money(total, AT_LEAST, sum)));
        assertEquals(Verdict.CONSISTENT, verdict(given, rule, each, money(total, AT_LEAST, more)));
        silentElsewhere(given, low, each);
    }

    @Property(tries = 300)
    void tiers(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 9) int upper,
            @ForAll @IntRange(min = 1, max = 20) int lower,
            @ForAll @IntRange(min = 1, max = 100) int floor,
            @ForAll @IntRange(min = 1, max = 100) int rise) {
        String high = name + "甲数";
        String low = name + "乙数";
        Given open = facts().relation(RelationKind.COUNTED_IN, high, name).relation(RelationKind.COUNTED_IN, low, name);
        Target[] tiers = {
            counted(AT_LEAST, String.valueOf(floor + rise), "亿元", level(high, AT_LEAST, String.valueOf(upper), "个")),
            counted(AT_LEAST, String.valueOf(floor), "亿元", level(low, AT_LEAST, String.valueOf(lower), "个"))
        };
        Rational nested = Rational.of((long) upper * (floor + rise) + (long) Math.max(0, lower - upper) * floor);
        Rational apart = Rational.of((long) upper * (floor + rise) + (long) lower * floor);
        Target planted = money(name, AT_MOST, nested.minus(Rational.of(1, 2)));
        CheckRule rule = CheckRule.TIERS;
        assertEquals(Verdict.CONFLICT, verdict(open, rule, tiers[0], tiers[1], planted));
        assertEquals(Verdict.UNDERDETERMINED, verdict(open, rule, tiers[0], tiers[1], money(name, AT_MOST, nested)));
        assertEquals(Verdict.CONSISTENT, verdict(open, rule, tiers[0], tiers[1], money(name, AT_MOST, apart)));
        assertEquals(Verdict.DOMINATED, verdict(open, rule, tiers[0], tiers[1], money(name, AT_LEAST, nested)));
        silentElsewhere(open, planted, tiers);
        Given closed = open.relation(RelationKind.NESTED_IN, high, low);
        Target[] all = {tiers[0], tiers[1], money(name, AT_MOST, nested)};
        assertTrue(closed.check(rule, all).stream().anyMatch(finding -> finding.getVerdict() == Verdict.TIGHT));
        Target few =
                counted(AT_LEAST, String.valueOf(floor), "亿元", level(low, AT_MOST, String.valueOf(upper - 1), "个"));
        assertEquals(
                Verdict.CONFLICT, verdict(facts().relation(RelationKind.NESTED_IN, high, low), rule, tiers[0], few));
    }

    @Property(tries = 300)
    void averages(
            @ForAll("names") String name,
            @ForAll("names") String unit,
            @ForAll @IntRange(min = 1, max = 90) int n,
            @ForAll @IntRange(min = 1, max = 500) int mean) {
        Given known = facts().units(unit, n);
        Target average = average(unit, money(name, AT_LEAST, Rational.of(mean)));
        Rational sum = Rational.of((long) n * mean);
        Target planted = money(name, AT_MOST, sum.minus(Rational.of(1, 3)));
        CheckRule rule = CheckRule.AVERAGE_AND_TOTAL;
        assertEquals(Verdict.CONFLICT, verdict(known, rule, average, planted));
        assertEquals(Verdict.TIGHT, verdict(known, rule, average, money(name, AT_MOST, sum)));
        assertEquals(Verdict.DOMINATED, verdict(known, rule, average, money(name, AT_LEAST, sum)));
        Finding line = facts().one(rule, average, planted);
        assertEquals(Verdict.UNDERDETERMINED, line.getVerdict());
        assertEquals(Rational.of(n - 1), line.getInterval().get().getHigh().get());
        silentElsewhere(known, planted, average);
    }

    @Property(tries = 300)
    void means(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 1000) int threshold) {
        String part = name + "占比";
        Given given = facts().above(part, name, String.valueOf(threshold), "亿元");
        Target share = share(part, AT_LEAST, String.valueOf(percent), "%");
        Rational mean = Rational.of((long) percent * threshold, 100);
        Rational half = mean.dividedBy(Rational.of(2));
        Target planted = money(name, AT_MOST, half);
        CheckRule rule = CheckRule.MEAN_AND_SHARE;
        assertEquals(Verdict.CONFLICT, verdict(given, rule, share, planted));
        assertEquals(Verdict.TIGHT, verdict(given, rule, share, money(name, AT_MOST, mean)));
        assertEquals(Verdict.DOMINATED, verdict(given, rule, share, money(name, AT_LEAST, mean)));
        assertEquals(Verdict.CONSISTENT, verdict(given, rule, share, money(name, AT_LEAST, mean.plus(half))));
        silentElsewhere(given, planted, share);
    }

    @Property(tries = 300)
    void quotients(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 5000) int over,
            @ForAll @IntRange(min = 1, max = 5000) int under) {
        String heads = name + "人数";
        String ratio = name + "人均";
        Given given = facts().relation(RelationKind.QUOTIENT, ratio, name, heads);
        Target most = money(name, AT_MOST, Rational.of(over));
        Target least = level(heads, AT_LEAST, String.valueOf(under), "人");
        Rational just = Rational.of(over, under);
        Target planted = level(ratio, AT_LEAST, just.plus(Rational.of(1, 7)).toString(), "亿元/人");
        CheckRule rule = CheckRule.QUOTIENT;
        assertEquals(Verdict.CONFLICT, verdict(given, rule, most, least, planted));
        assertEquals(Verdict.TIGHT, verdict(given, rule, most, least, level(ratio, AT_LEAST, just.toString(), "亿元/人")));
        assertEquals(
                Verdict.DOMINATED, verdict(given, rule, most, least, level(ratio, AT_MOST, just.toString(), "亿元/人")));
        assertEquals(
                just,
                given.one(rule, most, least)
                        .getInterval()
                        .get()
                        .in(Unit.of("亿元/人"))
                        .getHigh()
                        .get());
        silentElsewhere(given, planted, most, least);
    }

    @Property(tries = 300)
    void stocks(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 98) int start,
            @ForAll @IntRange(min = 1, max = 98) int goal,
            @ForAll @IntRange(min = 1, max = 98) int flow) {
        Given given = facts().relation(RelationKind.STOCK_AND_FLOW, name + "存量", name + "增量");
        given.more()
                .addBaselines(KnownBaseline.of(
                        name + "存量",
                        Baseline.builder()
                                .value(Quantity.of(String.valueOf(start), "%"))
                                .build()));
        Target stock = share(name + "存量", AT_LEAST, String.valueOf(goal), "%");
        Target most = share(name + "增量", AT_MOST, String.valueOf(flow), "%");
        Target least = share(name + "增量", AT_LEAST, String.valueOf(flow), "%");
        CheckRule rule = CheckRule.STOCK_AND_FLOW;
        if (flow < goal) {
            assertEquals(start < goal, verdict(given, rule, stock, most) == Verdict.CONFLICT);
            silentElsewhere(given, most, stock);
        }
        if (flow > goal && start < goal) {
            Finding finding = given.one(rule, stock, least);
            Rational added = finding.getInterval().get().in(Unit.ONE).getLow().get();
            Rational reached =
                    Rational.of(start).plus(added.times(Rational.of(flow))).dividedBy(Rational.ONE.plus(added));
            assertEquals(Rational.of(goal), reached);
        }
    }

    @Property(tries = 300)
    void parts(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(min = 1, max = 50) int gap) {
        Given given = facts().relation(RelationKind.PART_OF, name + "其中", name);
        Target all = money(name, AT_MOST, Rational.of(whole));
        Target planted = money(name + "其中", AT_LEAST, Rational.of(whole + gap));
        CheckRule rule = CheckRule.PART_AND_WHOLE;
        assertEquals(Verdict.CONFLICT, verdict(given, rule, all, planted));
        assertEquals(Verdict.TIGHT, verdict(given, rule, all, money(name + "其中", AT_LEAST, Rational.of(whole))));
        Target less = money(name + "其中", AT_LEAST, Rational.of(whole).dividedBy(Rational.of(gap + 1)));
        assertEquals(Verdict.CONSISTENT, verdict(given, rule, all, less));
        assertEquals(Verdict.DOMINATED, verdict(given, rule, money(name, AT_LEAST, Rational.of(whole)), planted));
        silentElsewhere(given, planted, all);
    }

    /** A share of a whole against what its part may be at most. */
    @Property(tries = 300)
    void sharesOfALevel(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(min = 1, max = 99) int short_) {
        Indicator ratio = Indicator.builder()
                .name(name + "占比")
                .numerator(name + "其中")
                .denominator(name)
                .polarity(Polarity.UNKNOWN)
                .aggregation(Aggregation.RATIO)
                .build();
        Target share = Target.of(ratio, Bound.numeric(AT_LEAST, String.valueOf(percent), "%"))
                .withChange(Change.of(ChangeKind.SHARE))
                .withHorizon(Given.by(2021));
        Target all = money(name, AT_LEAST, Rational.of(whole));
        Rational just = Rational.of((long) percent * whole, 100);
        Target planted = money(name + "其中", AT_MOST, just.times(Rational.of(short_, 100)));
        CheckRule rule = CheckRule.SHARES;
        assertEquals(Verdict.CONFLICT, verdict(facts(), rule, share, all, planted));
        assertEquals(Verdict.TIGHT, verdict(facts(), rule, share, all, money(name + "其中", AT_MOST, just)));
        assertEquals(Verdict.DOMINATED, verdict(facts(), rule, share, all, money(name + "其中", AT_LEAST, just)));
        silentElsewhere(facts(), planted, share, all);
    }

    @Property(tries = 300)
    void covers(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 2, max = 90) int n,
            @ForAll @IntRange(min = 1, max = 89) int first) {
        Given given = facts().units("片区", n)
                .relation(RelationKind.COVERS, name + "甲数", name + "片区覆盖率")
                .relation(RelationKind.COVERS, name + "乙数", name + "片区覆盖率");
        Target all = Target.of(
                        Indicator.of(name + "片区覆盖率"), UniversalBound.builder().build())
                .withHorizon(Given.by(2021));
        int one = Math.min(first, n - 1);
        Target some = level(name + "甲数", AT_MOST, String.valueOf(one), "个");
        Target planted = level(name + "乙数", AT_MOST, String.valueOf(n - one - 1), "个");
        CheckRule rule = CheckRule.COVERAGE;
        assertEquals(Verdict.CONFLICT, verdict(given, rule, all, some, planted));
        assertEquals(
                Verdict.UNDERDETERMINED,
                verdict(given, rule, all, some, level(name + "乙数", AT_MOST, String.valueOf(n - one), "个")));
        assertEquals(
                Verdict.UNDERDETERMINED,
                verdict(given, rule, all, some, level(name + "乙数", AT_LEAST, String.valueOf(n), "个")));
    }
}
