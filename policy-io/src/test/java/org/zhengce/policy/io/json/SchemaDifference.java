// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.time.WorkCalendar;

/**
 * What a schema takes and the reader refuses: all there is, each with its reason and an example. There is nothing that the reader
 * takes and a schema refuses.
 *
 * <p>The table in {@code docs/schema/README.md} is made of these.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum SchemaDifference {
    DOUBLE_KEY(
            "A key stands twice in one object. A validator sees parsed JSON, where the first is gone.",
            "同一对象中键重复。校验器看到的是解析后的 JSON，先出现的值已被覆盖。",
            coded(ProblemCode.DUPLICATE_KEY),
            PolicyDocument.class,
            document -> document.put("title" + Mutations.DOUBLED, "又一个标题")),
    NUMBER_NOTATION(
            "A whole number is written with a point or an exponent (`1.0`, `1e2`). To JSON Schema these are integers.",
            "整数写成小数或指数形式（`1.0`、`1e2`）。JSON Schema 视之为整数。",
            SchemaDifference::notWhole,
            Plan.class,
            plan -> first(plan, "outline").put("level", 2.0)),
    WRONG_ORDER(
            "A period, a validity, a party's existence or a range ends before it starts. A schema cannot compare two values.",
            "规划期、有效期、单位存续期或区间的终点早于（小于）起点。JSON Schema 不能比较两个值。",
            coded(
                    ProblemCode.PERIOD_ORDER,
                    ProblemCode.VALIDITY_ORDER,
                    ProblemCode.PARTY_ORDER,
                    ProblemCode.RANGE_ORDER),
            Plan.class,
            plan -> plan.put("period", "2026/2024")),
    QUOTE_LENGTH(
            "A quote's end less its start is not the length of its words in UTF-16 units.",
            "原文引用的起止位置之差与文字长度（按 UTF-16 单元计）不符。",
            coded(ProblemCode.QUOTE_LENGTH),
            Plan.class,
            plan -> ((ObjectNode) first(plan, "measures").get("quote")).put("end", 1)),
    MEASURE_NUMBER(
            "Two measures of a plan have the same outline number. `uniqueItems` compares whole entries only.",
            "同一方案的两条措施层次序数相同。`uniqueItems` 只能比较整个条目。",
            coded(ProblemCode.MEASURE_NUMBER),
            Plan.class,
            plan -> array(plan, "measures").add(first(plan, "measures").deepCopy())),
    REGISTRY_ID(
            "Two entries of a registry have the same id.",
            "机构名录中两个条目的标识相同。",
            coded(ProblemCode.REGISTRY_ID),
            PartyRegistry.class,
            registry -> first(registry, "persons").put("id", "p1")),
    COLLECTIVE_MEMBER(
            "A collective stands for an id that no party of the registry has.",
            "集体称谓所指的单位标识不在机构名录中。",
            coded(ProblemCode.COLLECTIVE_MEMBER),
            PartyRegistry.class,
            registry -> array(first(registry, "collectives"), "members").set(0, TextNode.valueOf("p7"))),
    CALENDAR_DAY(
            "A work calendar declares a day in two ways. `uniqueItems` compares whole entries only.",
            "工作日历对同一天作出两种安排。`uniqueItems` 只能比较整个条目。",
            coded(ProblemCode.CALENDAR_DAY),
            WorkCalendar.class,
            calendar -> first(calendar, "days").put("date", "2024-02-10")),
    TABLE_CELLS(
            "A row has more cells than its table has columns.",
            "表格某行的单元格多于栏目。",
            coded(ProblemCode.TABLE_ROW),
            Plan.class,
            plan -> array(first(plan, "tables"), "columns").remove(0)),
    LIMITS(
            "A text, a list, the input or its depth is beyond the reader's limits, which a host can set (`Limits`).",
            "文本、列表、输入或嵌套深度超出读取限额；限额可由宿主系统设定（`Limits`）。",
            coded(
                    ProblemCode.TOO_LONG,
                    ProblemCode.TOO_MANY,
                    ProblemCode.TOO_LARGE,
                    ProblemCode.TOO_DEEP,
                    ProblemCode.TOO_PRECISE,
                    ProblemCode.TOO_FINE),
            PolicyDocument.class,
            document -> document.put("title", "长".repeat(1_000_001)));

    private final String english;
    private final String chinese;
    private final Predicate<Problem> problem;
    private final Class<?> root;
    private final Consumer<ObjectNode> change;

    SchemaDifference(
            String english, String chinese, Predicate<Problem> problem, Class<?> root, Consumer<ObjectNode> change) {
        this.english = english;
        this.chinese = chinese;
        this.problem = problem;
        this.root = root;
        this.change = change;
    }

    private static Predicate<Problem> coded(ProblemCode... codes) {
        return problem -> List.of(codes).contains(problem.getCode());
    }

    private static boolean notWhole(Problem problem) {
        return problem.getCode() == ProblemCode.OUT_OF_RANGE
                        && problem.getArguments().get(2).matches("-?[0-9.]+([eE].*)?")
                || problem.getCode() == ProblemCode.WRONG_KIND
                        && problem.getArguments().get(0).equals("integer")
                        && problem.getArguments().get(2).equals("number");
    }

    /** Whether the reader says this one of an input. */
    boolean among(List<Problem> problems) {
        return problems.stream().anyMatch(problem);
    }

    /** Whether all that the reader says of an input is one of these. */
    static boolean explain(List<Problem> problems) {
        return problems.stream()
                .allMatch(each -> Arrays.stream(values()).anyMatch(known -> known.among(List.of(each))));
    }

    /** The root type of the example. */
    Class<?> root() {
        return root;
    }

    /** The golden file of that type, changed so that it shows the difference. */
    String example() {
        ObjectNode document =
                (ObjectNode) Schemas.parse(Schemas.text(Golden.directory().resolve(root.getSimpleName() + ".json")));
        change.accept(document);
        return Mutations.text(document);
    }

    /** The line of the table. */
    String line() {
        return "| " + name().toLowerCase(Locale.ROOT) + " | " + english + " | " + chinese + " |\n";
    }

    private static ArrayNode array(ObjectNode node, String key) {
        return (ArrayNode) node.get(key);
    }

    private static ObjectNode first(ObjectNode node, String key) {
        return (ObjectNode) node.get(key).get(0);
    }
}
