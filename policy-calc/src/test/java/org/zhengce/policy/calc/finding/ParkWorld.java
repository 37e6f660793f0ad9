// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

/** Hidden values: so many parks, each with its amount and its firms, two years, a stock and what is added to it; and true claims on them. */
final class ParkWorld {

    private static final Unit MONEY = Unit.of("亿元");
    private static final Unit FIRMS = Unit.of("户");
    private static final Unit COUNT = Unit.of("个");

    private final Random random;
    final List<Target> targets = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    final Facts.Builder facts;

    ParkWorld(Random random, int units, int claims) {
        this.random = random;
        this.facts = declared(units);
        for (int year : Arrays.asList(2021, 2025)) {
            List<Rational> money = new ArrayList<>();
            List<Rational> firms = new ArrayList<>();
            for (int i = 0; i < units; i++) {
                money.add(Rational.of(10L * random.nextInt(12)));
                firms.add(Rational.of(1 + random.nextInt(5)));
            }
            Rational outside = Rational.of(random.nextInt(3));
            for (int i = 0; i < claims; i++) {
                say(year, money, firms, outside);
            }
        }
    }

    private Facts.Builder declared(int units) {
        Given given = Given.facts()
                .relation(RelationKind.UNIT_OF, "园区产值", "产值")
                .relation(RelationKind.COUNTED_IN, "大园区数", "产值")
                .relation(RelationKind.COUNTED_IN, "大园区数", "园区产值")
                .relation(RelationKind.COUNTED_IN, "中园区数", "产值")
                .relation(RelationKind.PART_OF, "园区企业数", "企业数")
                .relation(RelationKind.QUOTIENT, "户均产值", "产值", "企业数")
                .relation(RelationKind.COVERS, "企业数", "园区覆盖率")
                .relation(RelationKind.STOCK_AND_FLOW, "存量", "增量")
                .above("大园区占比", "园区平均产值", "60", "亿元");
        if (random.nextBoolean()) {
            given.units("园区", units);
        }
        if (random.nextBoolean()) {
            given.relation(RelationKind.NESTED_IN, "大园区数", "中园区数");
        }
        return given.more();
    }

    /** One true claim on what those values are in that year. */
    private void say(int year, List<Rational> money, List<Rational> firms, Rational outside) {
        Rational n = Rational.of(money.size());
        Rational sum = sum(money);
        Rational all = sum(firms).plus(outside);
        switch (random.nextInt(14)) {
            case 0 -> {
                boolean floor = random.nextBoolean();
                add(
                        year,
                        "园区产值",
                        floor ? Collections.min(money) : Collections.max(money),
                        MONEY,
                        floor,
                        each(),
                        ChangeKind.LEVEL);
            }
            case 1 -> {
                add(year, "产值", sum, MONEY, random.nextBoolean(), Scope.total(), ChangeKind.LEVEL);
            }
            case 2 -> {
                add(year, "大园区数", above(money, 60), COUNT, random.nextBoolean(), counted(60), ChangeKind.LEVEL);
            }
            case 3 -> {
                add(year, "中园区数", above(money, 30), COUNT, random.nextBoolean(), counted(30), ChangeKind.LEVEL);
            }
            case 4 -> {
                add(year, "产值", sum.dividedBy(n), MONEY, random.nextBoolean(), average(), ChangeKind.LEVEL);
            }
            case 5 -> {
                add(year, "园区平均产值", sum.dividedBy(n), MONEY, random.nextBoolean(), average(), ChangeKind.LEVEL);
            }
            case 6 -> {
                add(
                        year,
                        "大园区占比",
                        above(money, 60).dividedBy(n),
                        Unit.ONE,
                        random.nextBoolean(),
                        Scope.total(),
                        ChangeKind.SHARE);
            }
            case 7 -> {
                add(year, "园区企业数", sum(firms), FIRMS, random.nextBoolean(), Scope.total(), ChangeKind.LEVEL);
            }
            case 8 -> {
                add(year, "企业数", all, FIRMS, random.nextBoolean(), Scope.total(), ChangeKind.LEVEL);
            }
            case 9 -> {
                add(
                        year,
                        "户均产值",
                        sum.dividedBy(all),
                        Unit.of("亿元/户"),
                        random.nextBoolean(),
                        Scope.total(),
                        ChangeKind.LEVEL);
            }
            case 10 -> {
                add(year, "园区企业数", sum(firms).dividedBy(n), FIRMS, random.nextBoolean(), average(), ChangeKind.LEVEL);
            }
            case 11 -> {
                add(year, "园区覆盖率", Rational.ONE, Unit.ONE, true, Scope.total(), ChangeKind.SHARE);
            }
            case 12 -> {
                Indicator share = Indicator.builder()
                        .name("园区企业占比")
                        .numerator("园区企业数")
                        .denominator("企业数")
                        .polarity(Polarity.UNKNOWN)
                        .aggregation(Aggregation.RATIO)
                        .build();
                Rational value = sum(firms).dividedBy(all);
                add(year, share, value, Unit.ONE, random.nextBoolean(), Scope.total(), ChangeKind.SHARE);
            }
            default -> mixture(year);
        }
    }

    /** A stock of 10 units with a share, to which 1 to 10 units of another share are added. */
    private void mixture(int year) {
        if (targets.stream().anyMatch(target -> target.getIndicator().getName().equals("存量"))) {
            return;
        }
        Rational before = Rational.of(random.nextInt(11), 10);
        Rational flow = Rational.of(random.nextInt(11), 10);
        Rational added = Rational.of(1 + random.nextInt(10), 10);
        Rational after = before.plus(added.times(flow)).dividedBy(Rational.ONE.plus(added));
        facts.addBaselines(KnownBaseline.of(
                "存量", Baseline.builder().value(Quantity.of(before, Unit.ONE)).build()));
        add(year, "存量", after, Unit.ONE, random.nextBoolean(), Scope.total(), ChangeKind.SHARE);
        add(year, "增量", flow, Unit.ONE, random.nextBoolean(), Scope.total(), ChangeKind.SHARE);
    }

    private void add(int year, String name, Rational value, Unit unit, boolean floor, Scope scope, ChangeKind kind) {
        add(year, Indicator.of(name), value, unit, floor, scope, kind);
    }

    private void add(
            int year, Indicator indicator, Rational value, Unit unit, boolean floor, Scope scope, ChangeKind kind) {
        boolean whole = unit.equals(FIRMS) || unit.equals(COUNT);
        Rational step = Rational.of(random.nextInt(3), whole || random.nextBoolean() ? 1 : 10);
        Rational bound = floor ? value.minus(step) : value.plus(step);
        boolean strict = step.signum() > 0 && random.nextBoolean();
        Comparator comparator = floor
                ? strict ? Comparator.MORE_THAN : random.nextBoolean() ? Comparator.AT_LEAST : Comparator.EQUAL
                : strict ? Comparator.LESS_THAN : Comparator.AT_MOST;
        Target target = Target.of(indicator, NumericBound.of(comparator, bound, unit))
                .withScope(scope)
                .withChange(Change.of(kind))
                .withHorizon(year == 2021 && random.nextInt(4) == 0 ? Horizon.unstated() : Given.by(year));
        targets.add(target);
        said.add(indicator.getName() + " " + comparator + " " + bound + " of " + value + " in " + year);
    }

    private static Rational sum(List<Rational> values) {
        return values.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational above(List<Rational> values, int floor) {
        return Rational.of(values.stream()
                .filter(value -> value.compareTo(Rational.of(floor)) >= 0)
                .count());
    }

    private static Scope each() {
        return Scope.each("园区");
    }

    private static Scope average() {
        return Scope.builder().quantifier(Quantifier.AVERAGE_PER).unit("园区").build();
    }

    private static Scope counted(int floor) {
        return Scope.builder()
                .quantifier(Quantifier.COUNT_WHERE)
                .unit("园区")
                .threshold(Threshold.builder()
                        .indicator("产值")
                        .bound(NumericBound.of(Comparator.AT_LEAST, Rational.of(floor), MONEY))
                        .build())
                .build();
    }

    List<Finding> check() {
        return Findings.check(Plan.builder().addAllTargets(targets).build(), facts.build());
    }

    @Override
    public String toString() {
        return String.join("\n", said);
    }
}
