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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.calc.goal.Trajectories;
import org.zhengce.policy.calc.quantity.Roots;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Milestone;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.Roadmap;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Trajectory;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The calls of calculations that {@code docs/problems.md} shows get the problems that it shows. */
class ProblemsTest {

    private static final Target LEVEL = Target.of(Indicator.of("产值"), Bound.numeric(Comparator.AT_LEAST, "2500", "亿元"));

    private static final Map<String, Runnable> CALLS = Map.of(
            "Roots.root(Rational.of(2), 0, MathContext.DECIMAL64)",
            () -> Roots.root(Rational.of(2), 0, MathContext.DECIMAL64),
            "Responsibilities.apply(difference, matrix)  // difference: 市财政局 gone from place 2; matrix: place 2 is 市数据局",
            () -> Responsibilities.apply(
                    Responsibilities.difference(parties("市工信局", "市财政局"), parties("市工信局")), parties("市工信局", "市数据局")),
            "Roots.root(Rational.of(-4), 2, MathContext.DECIMAL64)",
            () -> Roots.root(Rational.of(-4), 2, MathContext.DECIMAL64),
            "Goals.impliedGrowth(Quantity.of(\"1\", \"亿元\"), Quantity.of(\"2\", \"亿元\"), 0, MathContext.DECIMAL64)",
            () -> Goals.impliedGrowth(Quantity.of("1", "亿元"), Quantity.of("2", "亿元"), 0, MathContext.DECIMAL64),
            "Goals.impliedGrowth(Quantity.of(\"0\", \"亿元\"), Quantity.of(\"2\", \"亿元\"), 5, MathContext.DECIMAL64)",
            () -> Goals.impliedGrowth(Quantity.of("0", "亿元"), Quantity.of("2", "亿元"), 5, MathContext.DECIMAL64),
            "Goals.impliedBaseline(level, level, 5)",
            () -> Goals.impliedBaseline(LEVEL, LEVEL, 5),
            "Trajectories.linear(roadmap(\"2024-06/2024-06\", \"10\", \"2026/2026\", \"20\"), PeriodUnit.YEAR)",
            () -> Trajectories.linear(roadmap("2024-06/2024-06", "10", "2026/2026", "20"), PeriodUnit.YEAR),
            "Trajectories.linear(roadmap(\"1949/1949\", \"10\", \"2049/2049\", \"20\"), PeriodUnit.MONTH)",
            () -> Trajectories.linear(roadmap("1949/1949", "10", "2049/2049", "20"), PeriodUnit.MONTH),
            "Trajectories.geometric(roadmap(\"2024/2024\", \"0\", \"2026/2026\", \"20\"), PeriodUnit.YEAR, MathContext.DECIMAL64)",
            () -> Trajectories.geometric(
                    roadmap("2024/2024", "0", "2026/2026", "20"), PeriodUnit.YEAR, MathContext.DECIMAL64),
            "Trajectories.status(trajectory(\"绿色工厂数量\"), observation(\"智能工厂数量\"))",
            () -> Trajectories.status(trajectory("绿色工厂数量"), observation("智能工厂数量")));

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
}
