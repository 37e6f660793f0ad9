// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.calc.goal.Decompositions;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.calc.goal.Trajectories;
import org.zhengce.policy.calc.indicator.Indicators;
import org.zhengce.policy.calc.plan.Plans;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The calls of calculations that {@code docs/problems.md} shows get the problems that it shows. */
class ProblemsTest {

    private static final Target LEVEL = Target.of(Indicator.of("产值"), Bound.numeric(Comparator.AT_LEAST, "2500", "亿元"));

    // What the calls on the page call by name.
    private static final Observations observations = Observations.none();
    private static final Observations monthly =
            Observations.of(observed("规上企业数", "", "2023-01/2023-01"), observed("规上企业数", "", "2023-02/2023-02"));
    private static final Observations monthlyAndHalfYear =
            Observations.of(observed("工业增加值", "", "2023-01/2023-06"), observed("工业增加值", "", "2023-02/2023-02"));
    private static final Observations cityAndDistricts =
            Observations.of(observed("工业增加值", "", "2023/2023"), observed("工业增加值", "青岚区", "2023/2023"));
    private static final Observations shares = Observations.of(observed("光纤用户占比", "青岚区", "2023/2023"));
    private static final Observations perFirm = Observations.of(Observation.builder()
            .indicator(Indicator.of("户均产值"))
            .object("青岚区")
            .value(Quantity.of("0.5", "亿元/户"))
            .numerator(Quantity.of("100", "亿元"))
            .denominator(Quantity.of("200", "户"))
            .period(PlanPeriod.of(2023))
            .provisional(false)
            .build());
    private static final Target total = Target.of(
            Indicator.of("标准化厂房面积").withAggregation(Aggregation.ADDITIVE),
            Bound.numeric(Comparator.AT_LEAST, "400", "万平方米"));
    private static final Target averagePerPark = Target.of(
                    Indicator.of("规上企业数").withAggregation(Aggregation.POINT_IN_TIME),
                    Bound.numeric(Comparator.AT_LEAST, "10", "户"))
            .withScope(Scope.builder()
                    .quantifier(Quantifier.AVERAGE_PER)
                    .unit("集中区")
                    .build());
    private static final List<Target> districts = List.of();

    private static final Map<String, Runnable> CALLS = Map.ofEntries(
            Map.entry(
                    "Roots.root(Rational.of(2), 0, MathContext.DECIMAL64)",
                    () -> Roots.root(Rational.of(2), 0, MathContext.DECIMAL64)),
            Map.entry(
                    "Roots.root(Rational.of(-4), 2, MathContext.DECIMAL64)",
                    () -> Roots.root(Rational.of(-4), 2, MathContext.DECIMAL64)),
            Map.entry(
                    "Indicators.sum(observations, Indicator.of(\"光纤用户占比\").withAggregation(Aggregation.RATIO), PlanPeriod.of(2023))",
                    () -> Indicators.sum(
                            observations,
                            Indicator.of("光纤用户占比").withAggregation(Aggregation.RATIO),
                            PlanPeriod.of(2023))),
            Map.entry(
                    "Indicators.sum(monthly, Indicator.of(\"规上企业数\").withAggregation(Aggregation.POINT_IN_TIME), PlanPeriod.of(2023))",
                    () -> Indicators.sum(
                            monthly,
                            Indicator.of("规上企业数").withAggregation(Aggregation.POINT_IN_TIME),
                            PlanPeriod.of(2023))),
            Map.entry(
                    "Indicators.overPeriods(monthlyAndHalfYear, Indicator.of(\"工业增加值\").withAggregation(Aggregation.ADDITIVE), PlanPeriod.of(2023))",
                    () -> Indicators.overPeriods(
                            monthlyAndHalfYear,
                            Indicator.of("工业增加值").withAggregation(Aggregation.ADDITIVE),
                            PlanPeriod.of(2023))),
            Map.entry(
                    "Indicators.sum(cityAndDistricts, Indicator.of(\"工业增加值\").withAggregation(Aggregation.ADDITIVE), PlanPeriod.of(2023))",
                    () -> Indicators.sum(
                            cityAndDistricts,
                            Indicator.of("工业增加值").withAggregation(Aggregation.ADDITIVE),
                            PlanPeriod.of(2023))),
            Map.entry(
                    "Indicators.overUnits(shares, Indicator.of(\"光纤用户占比\").withAggregation(Aggregation.RATIO), PlanPeriod.of(2023))",
                    () -> Indicators.overUnits(
                            shares, Indicator.of("光纤用户占比").withAggregation(Aggregation.RATIO), PlanPeriod.of(2023))),
            Map.entry(
                    "Indicators.overUnits(perFirm, Indicator.of(\"户均产值\").withAggregation(Aggregation.RATIO).withUnit(Unit.of(\"万元/人\")), PlanPeriod.of(2023))",
                    () -> Indicators.overUnits(
                            perFirm,
                            Indicator.of("户均产值")
                                    .withAggregation(Aggregation.RATIO)
                                    .withUnit(Unit.of("万元/人")),
                            PlanPeriod.of(2023))),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ONE)), 19)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "亿元"), List.of(Share.of("青岚区", Rational.ONE)), 19)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"-100\", \"万吨\"), List.of(Share.of(\"青岚区\", Rational.ONE)), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("-100", "万吨"), List.of(Share.of("青岚区", Rational.ONE)), 0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100.5\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ONE)), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100.5", "亿元"), List.of(Share.of("青岚区", Rational.ONE)), 0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ZERO)), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "亿元"), List.of(Share.of("青岚区", Rational.ZERO)), 0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ONE), Share.of(\"青岚区\", Rational.of(2))), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "亿元"),
                            List.of(Share.of("青岚区", Rational.ONE), Share.of("青岚区", Rational.of(2))),
                            0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"户\"), List.of(Share.of(\"青岚区\", Rational.ONE).withLower(Quantity.of(\"1.2\", \"户\")).withUpper(Quantity.of(\"1.8\", \"户\"))), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "户"),
                            List.of(Share.of("青岚区", Rational.ONE)
                                    .withLower(Quantity.of("1.2", "户"))
                                    .withUpper(Quantity.of("1.8", "户"))),
                            0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ONE).withLower(Quantity.of(\"120\", \"亿元\"))), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "亿元"),
                            List.of(Share.of("青岚区", Rational.ONE).withLower(Quantity.of("120", "亿元"))),
                            0)),
            Map.entry(
                    "Decompositions.apportion(Quantity.of(\"100\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.ONE).withUpper(Quantity.of(\"80\", \"亿元\"))), 0)",
                    () -> Decompositions.apportion(
                            Quantity.of("100", "亿元"),
                            List.of(Share.of("青岚区", Rational.ONE).withUpper(Quantity.of("80", "亿元"))),
                            0)),
            Map.entry(
                    "Decompositions.split(Quantity.of(\"12\", \"亿元\"), List.of(Share.of(\"青岚区\", Rational.of(3, 5)), Share.of(\"高新区\", Rational.of(1, 2))))",
                    () -> Decompositions.split(
                            Quantity.of("12", "亿元"),
                            List.of(Share.of("青岚区", Rational.of(3, 5)), Share.of("高新区", Rational.of(1, 2))))),
            Map.entry(
                    "Decompositions.yearly(Quantity.of(\"30\", \"亿元\"), PlanPeriod.of(2017, 2021), List.of(Rational.ONE), 0)",
                    () -> Decompositions.yearly(
                            Quantity.of("30", "亿元"), PlanPeriod.of(2017, 2021), List.of(Rational.ONE), 0)),
            Map.entry(
                    "Decompositions.reconcile(averagePerPark, districts)",
                    () -> Decompositions.reconcile(averagePerPark, districts)),
            Map.entry(
                    "Decompositions.forUnits(total, List.of(\"青岚区\"))",
                    () -> Decompositions.forUnits(total, List.of("青岚区"))),
            Map.entry(
                    "Responsibilities.apply(difference, matrix)  // difference: 市财政局 gone from place 2; matrix: place 2 is 市数据局",
                    () -> Responsibilities.apply(
                            Responsibilities.difference(parties("市工信局", "市财政局"), parties("市工信局")),
                            parties("市工信局", "市数据局"))),
            Map.entry(
                    "Plans.apply(difference, plan)  // difference: measure 一 gone from place 1; plan: place 1 is 二",
                    () -> Plans.apply(
                            Plans.difference(measure("一"), Plan.builder().build()), measure("二"))),
            Map.entry(
                    "Goals.impliedGrowth(Quantity.of(\"1\", \"亿元\"), Quantity.of(\"2\", \"亿元\"), 0, MathContext.DECIMAL64)",
                    () -> Goals.impliedGrowth(
                            Quantity.of("1", "亿元"), Quantity.of("2", "亿元"), 0, MathContext.DECIMAL64)),
            Map.entry(
                    "Goals.impliedGrowth(Quantity.of(\"0\", \"亿元\"), Quantity.of(\"2\", \"亿元\"), 5, MathContext.DECIMAL64)",
                    () -> Goals.impliedGrowth(
                            Quantity.of("0", "亿元"), Quantity.of("2", "亿元"), 5, MathContext.DECIMAL64)),
            Map.entry("Goals.impliedBaseline(level, level, 5)", () -> Goals.impliedBaseline(LEVEL, LEVEL, 5)),
            Map.entry(
                    "Trajectories.linear(roadmap(\"2024-06/2024-06\", \"10\", \"2026/2026\", \"20\"), PeriodUnit.YEAR)",
                    () -> Trajectories.linear(roadmap("2024-06/2024-06", "10", "2026/2026", "20"), PeriodUnit.YEAR)),
            Map.entry(
                    "Trajectories.linear(roadmap(\"1949/1949\", \"10\", \"2049/2049\", \"20\"), PeriodUnit.MONTH)",
                    () -> Trajectories.linear(roadmap("1949/1949", "10", "2049/2049", "20"), PeriodUnit.MONTH)),
            Map.entry(
                    "Trajectories.geometric(roadmap(\"2024/2024\", \"0\", \"2026/2026\", \"20\"), PeriodUnit.YEAR, MathContext.DECIMAL64)",
                    () -> Trajectories.geometric(
                            roadmap("2024/2024", "0", "2026/2026", "20"), PeriodUnit.YEAR, MathContext.DECIMAL64)),
            Map.entry(
                    "Trajectories.status(trajectory(\"绿色工厂数量\"), observation(\"智能工厂数量\"))",
                    () -> Trajectories.status(trajectory("绿色工厂数量"), observation("智能工厂数量"))));

    private static final Path EXAMPLES = Path.of(
            System.getProperty("zhengce.root", ".."),
            "policy-io",
            "src",
            "test",
            "resources",
            "problems",
            "examples.txt");
    private static final Pattern EXAMPLE =
            Pattern.compile("=== ([A-Z0-9_]+) calc\n(.*?)(?:\narguments: (.*?))?\n(?=\n===|\\z)", Pattern.DOTALL);

    private static Plan measure(String number) {
        return Plan.builder()
                .addMeasures(Measure.builder()
                        .number(OutlineNumber.parse(number))
                        .kind(MeasureKind.MEASURE)
                        .build())
                .build();
    }

    private static ResponsibilityMatrix parties(String... names) {
        return ResponsibilityMatrix.builder().addParties(names).build();
    }

    private static Roadmap roadmap(String start, String from, String end, String to) {
        return Roadmap.of(
                Indicator.of("绿色工厂数量"),
                Reckoning.AT_END,
                Milestone.of(PlanPeriod.parse(start), Quantity.of(from, "家")),
                Milestone.of(PlanPeriod.parse(end), Quantity.of(to, "家")));
    }

    private static Trajectory trajectory(String indicator) {
        return Trajectories.linear(
                Roadmap.cumulative(Indicator.of(indicator), Quantity.of("20", "家"), PlanPeriod.of(2025)),
                PeriodUnit.YEAR);
    }

    private static Observation observation(String indicator) {
        return Observation.of(Indicator.of(indicator), Quantity.of("20", "家"), PlanPeriod.of(2025));
    }

    /** A call and the problem that it is to get. */
    record Example(String call, Problem problem) {}

    static List<Example> examples() throws IOException {
        Matcher found = EXAMPLE.matcher(Files.readString(EXAMPLES));
        return found.results()
                .map(m -> new Example(
                        m.group(2),
                        Problem.of(
                                ProblemCode.valueOf(m.group(1)),
                                m.group(3) == null
                                        ? new Object[0]
                                        : (Object[]) m.group(3).split(" \\| "))))
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aCallThatThePageShowsGetsItsProblem(Example example) {
        Runnable call = CALLS.get(example.call());
        InvalidValueException refusal = assertThrows(InvalidValueException.class, call::run);
        assertEquals(example.problem(), refusal.getProblem());
    }

    @Test
    void everyCallHereIsOnThePage() throws IOException {
        assertEquals(CALLS.keySet(), examples().stream().map(Example::call).collect(Collectors.toSet()));
    }

    private static Observation observed(String indicator, String object, String period) {
        return Observation.builder()
                .indicator(Indicator.of(indicator))
                .object(Optional.of(object).filter(name -> !name.isEmpty()))
                .value(Quantity.of("7", "亿元"))
                .period(PlanPeriod.parse(period))
                .provisional(false)
                .build();
    }
}
