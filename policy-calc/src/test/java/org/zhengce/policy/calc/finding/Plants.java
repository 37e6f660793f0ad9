// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.zhengce.policy.calc.finding.Given.level;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.LESS_THAN;

import java.util.Arrays;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.responsibility.Role;

/** A contradiction of each kind, among indicators, tables and measures of its own. */
final class Plants {

    private static final String THING = "种植园产值";
    private static final String OTHER = "种植园户数";

    private final Truth truth;

    Plants(Truth truth) {
        this.truth = truth;
    }

    private Target money(String name, Comparator comparator, String value) {
        return level(name, comparator, value, "亿元").withHorizon(Checking.by(2022));
    }

    private void targets(Target... targets) {
        truth.targets.addAll(Arrays.asList(targets));
    }

    private void declare(RelationKind kind, String subject, String... objects) {
        truth.facts.addRelations(IndicatorRelation.of(kind, subject, objects));
    }

    private void known(String name, Baseline baseline) {
        truth.facts.addBaselines(KnownBaseline.of(name, baseline));
    }

    private static String text(Rational value) {
        return value.toString();
    }

    void plant(CheckRule rule, int k) {
        switch (rule) {
            case GROWTH_AND_LEVEL -> {
                known(THING, Checking.since(2020, "" + k, "亿元"));
                targets(
                        Checking.target(THING, ChangeKind.GROWTH_ANNUAL_AVERAGE, AT_LEAST, "10", "%")
                                .withHorizon(Checking.by(2022)),
                        money(THING, LESS_THAN, text(Rational.of(121L * k, 100))));
            }
            case INCREMENT_AND_LEVEL -> {
                known(THING, Checking.since(2020, "" + k, "亿元"));
                targets(
                        Checking.target(THING, ChangeKind.INCREMENT_NET, AT_LEAST, "10", "亿元")
                                .withHorizon(Checking.eachYear(2022)),
                        money(THING, LESS_THAN, "" + (k + 20)));
            }
            case CUMULATIVE_AND_ANNUAL -> {
                Target sum = Checking.target(THING, ChangeKind.CUMULATIVE, AT_LEAST, "" + k, "亿元");
                targets(
                        sum.withHorizon(Checking.during(2021, 2021)),
                        sum.withHorizon(Checking.during(2022, 2022)),
                        Checking.target(THING, ChangeKind.CUMULATIVE, LESS_THAN, "" + 2 * k, "亿元")
                                .withHorizon(Checking.during(2021, 2022)));
            }
            case RANK -> {
                truth.facts.addUnitCounts(UnitCount.of("种植县", 3 + k));
                known(THING, Baseline.builder().value(Quantity.of("2", "位")).build());
                targets(Checking.target(THING, ChangeKind.RANK_MOVE, AT_LEAST, "2", "位")
                        .withChange(Change.builder()
                                .kind(ChangeKind.RANK_MOVE)
                                .direction(Direction.UP)
                                .peerGroup("种植县")
                                .build())
                        .withHorizon(Checking.by(2022)));
            }
            case SAME_INDICATOR -> targets(money(THING, AT_LEAST, "" + k), money(THING, LESS_THAN, "" + k));
            case UNIT_AND_TOTAL -> {
                truth.facts.addUnitCounts(UnitCount.of("种植县", k));
                targets(Given.each("种植县", money(THING, AT_LEAST, "3")), money(THING, LESS_THAN, "" + 3 * k));
            }
            case TIERS -> {
                declare(RelationKind.COUNTED_IN, OTHER, THING);
                targets(
                        Given.counted(AT_LEAST, "2", "亿元", level(OTHER, AT_LEAST, "" + k, "户"))
                                .withHorizon(Checking.by(2022)),
                        money(THING, LESS_THAN, "" + 2 * k));
            }
            case AVERAGE_AND_TOTAL -> {
                truth.facts.addUnitCounts(UnitCount.of("种植县", k));
                targets(Given.average("种植县", money(THING, AT_LEAST, "3")), money(THING, LESS_THAN, "" + 3 * k));
            }
            case MEAN_AND_SHARE -> {
                truth.facts.addRelations(IndicatorRelation.builder()
                        .kind(RelationKind.SHARE_ABOVE)
                        .subject(OTHER)
                        .addObjects(THING)
                        .threshold(Quantity.of("" + k, "亿元"))
                        .build());
                targets(share(OTHER, AT_LEAST, "50"), money(THING, LESS_THAN, text(Rational.of(k, 2))));
            }
            case QUOTIENT -> {
                declare(RelationKind.QUOTIENT, "种植园户均产值", THING, OTHER);
                targets(
                        money(THING, AT_MOST, "" + k),
                        level(OTHER, AT_LEAST, "2", "户").withHorizon(Checking.by(2022)),
                        level("种植园户均产值", AT_LEAST, "" + k, "亿元/户").withHorizon(Checking.by(2022)));
            }
            case SHARES ->
                targets(
                        Target.of(
                                        Indicator.builder()
                                                .name(OTHER)
                                                .numerator("种植园其中")
                                                .denominator(THING)
                                                .polarity(Polarity.UNKNOWN)
                                                .aggregation(Aggregation.RATIO)
                                                .build(),
                                        Bound.numeric(AT_LEAST, "" + k, "%"))
                                .withChange(Change.of(ChangeKind.SHARE))
                                .withHorizon(Checking.by(2022)),
                        money(THING, AT_LEAST, "100"),
                        money("种植园其中", LESS_THAN, "" + k));
            case STOCK_AND_FLOW -> {
                declare(RelationKind.STOCK_AND_FLOW, THING, OTHER);
                known(THING, Baseline.builder().value(Quantity.of("1", "%")).build());
                targets(share(THING, AT_LEAST, "" + k), share(OTHER, AT_MOST, "" + (k - 1)));
            }
            case PART_AND_WHOLE -> {
                declare(RelationKind.PART_OF, OTHER, THING);
                targets(money(THING, LESS_THAN, "" + k), money(OTHER, AT_LEAST, "" + k));
            }
            case COVERAGE -> {
                truth.facts.addUnitCounts(UnitCount.of("种植县", k));
                declare(RelationKind.COVERS, OTHER, "种植县覆盖率");
                targets(
                        Target.of(
                                        Indicator.of("种植县覆盖率"),
                                        UniversalBound.builder().build())
                                .withHorizon(Checking.by(2022)),
                        level(OTHER, AT_MOST, "" + (k - 1), "个").withHorizon(Checking.by(2022)));
            }
            case REGISTER -> truth.plan.addTables(Samples.table("“2+" + k + "”种植园清单", "序号|种植园名称", "1|东园", "2|西园"));
            case REGISTER_PARTIES ->
                truth.plan.addTables(Samples.table("种植园链长名单", "种植园名称|链长", "东园|甲某", "西园|乙某", "南园|丙某", "北园|甲某"));
            case DECLARED_COUNT ->
                truth.plan.addDeclaredCounts(DeclaredCount.builder()
                        .declared(3)
                        .name("清单")
                        .addItems(Arrays.copyOf(Truth.ITEMS, 4 + k % 4))
                        .openEnded(false)
                        .ordered(false)
                        .build());
            case PAIRING -> {
                declare(RelationKind.PAIRED_WITH, "种植园干部", OTHER);
                targets(
                        level("种植园干部", AT_MOST, "" + (k - 1), "人").withHorizon(Checking.by(2022)),
                        level(OTHER, AT_LEAST, "" + k, "户").withHorizon(Checking.by(2022)));
            }
            case DEADLINE_AND_VALIDITY -> targets(money(THING, AT_LEAST, "" + k).withHorizon(Checking.by(2031 + k)));
            case SCOPE ->
                targets(
                        Given.in("东县", money(THING, AT_LEAST, "" + k)),
                        Given.in("西县", money(THING, AT_LEAST, "" + (k + 1))));
            case COLLECTIVE ->
                truth.plan
                        .addMeasures(Samples.measure("十一"))
                        .addOutline(Samples.section("十一", "措施", "十一"))
                        .addClauses(Samples.clause("十一", Role.RESPONSIBLE, "各区政府"));
            case RESPONSIBILITY ->
                truth.plan.addMeasures(Samples.measure("十一")).addOutline(Samples.section("十一", "措施", "十一"));
            case NUMBERING -> truth.plan.addOutline(Samples.section("十二", "措施", "十二"));
            case OBLIGOR -> truth.plan.addObligations(Truth.weekly("十一"));
            default -> throw new AssertionError("nothing planted for " + rule);
        }
    }

    private static Target share(String name, Comparator comparator, String percent) {
        return Given.share(name, comparator, percent, "%").withHorizon(Checking.by(2022));
    }
}
