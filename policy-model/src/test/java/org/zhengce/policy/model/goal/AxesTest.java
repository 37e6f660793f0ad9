// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** The table in the Javadoc of {@link Target} is the rule: every combination is held against it. */
class AxesTest {

    private static final Pattern ROW =
            Pattern.compile("<tr><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>");

    private static final Pattern LIST = Pattern.compile("; |, | or ");

    /** Bounds by what the table calls them, in the unit that a refusal names. */
    private static final Map<Bound, String> BOUNDS = new LinkedHashMap<>();

    private static final Map<Horizon, String> HORIZONS = new LinkedHashMap<>();

    static {
        for (String[] unit : new String[][] {
            {"%", "ratio"},
            {"倍", "ratio"},
            {"1", "ratio"},
            {"个百分点", "percentage points"},
            {"亿元", "amount"},
            {"位", "amount"}
        }) {
            BOUNDS.put(Bound.numeric(Comparator.AT_LEAST, "2", unit[0]), unit[1]);
            BOUNDS.put(Bound.range("1", "2", unit[0]), unit[1]);
        }
        BOUNDS.put(
                RelativeBound.builder()
                        .comparator(Comparator.MORE_THAN)
                        .reference("规上工业")
                        .build(),
                "relative");
        BOUNDS.put(UniversalBound.builder().build(), "universal");
        BOUNDS.put(Bound.qualitative("大幅提高"), "qualitative");
        HORIZONS.put(Horizon.byEndOf(PartialDate.of(2025)), "by_end_of");
        HORIZONS.put(Horizon.during(PlanPeriod.of(2017, 2021)), "during");
        HORIZONS.put(Horizon.eachYear(), "each_year");
        HORIZONS.put(Horizon.standing(), "standing");
        HORIZONS.put(Horizon.unstated(), "unstated");
    }

    /** The rows of the table by the kinds they are about: bound, scope, horizon. */
    private static final Map<ChangeKind, List<String>> TABLE = new LinkedHashMap<>();

    @BeforeAll
    static void readTheTable() throws IOException {
        Matcher row = ROW.matcher(Files.readString(Path.of("src/main/java/org/zhengce/policy/model/goal/Target.java")));
        while (row.find()) {
            for (ChangeKind kind : kinds(row.group(1))) {
                TABLE.put(kind, List.of(row.group(2), row.group(3), row.group(4)));
            }
        }
    }

    private static List<ChangeKind> kinds(String cell) {
        List<ChangeKind> kinds = new ArrayList<>();
        for (String name : LIST.split(cell.replace(" of any kind", ""), -1)) {
            for (ChangeKind kind : ChangeKind.values()) {
                if (kind.code().equals(name) || kind.code().startsWith(name + "_")) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    /** Whether a cell of the table admits a word: any, or not the ones excluded, or one of those listed. */
    private static boolean admits(String cell, String word) {
        if (cell.equals("any")) {
            return true;
        }
        if (cell.startsWith("not ")) {
            return !List.of(LIST.split(cell.substring(4).replace("no ", ""), -1))
                    .contains(word);
        }
        return List.of(LIST.split(cell, -1)).contains(word);
    }

    private static Scope scope(Quantifier quantifier) {
        Scope.Builder scope = Scope.builder().quantifier(quantifier);
        if (quantifier != Quantifier.TOTAL) {
            scope.unit("产业链");
        }
        if (quantifier == Quantifier.COUNT_WHERE) {
            scope.threshold(Threshold.builder()
                    .indicator("总产值")
                    .bound(Bound.numeric(Comparator.MORE_THAN, "100", "亿元"))
                    .build());
        }
        return scope.build();
    }

    @Test
    void theTableHasARowForEveryKind() {
        assertEquals(ChangeKind.values().length, TABLE.size(), TABLE::toString);
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void everyCombinationIsAsTheTableHasIt(ChangeKind kind) {
        Indicator indicator = Indicator.of("规模以上工业增加值");
        BOUNDS.forEach((bound, called) -> HORIZONS.forEach((horizon, when) -> {
            for (Quantifier quantifier : Quantifier.values()) {
                Scope scope = scope(quantifier);
                Optional<String> expected = objection(kind, bound, called, quantifier, when);
                assertEquals(
                        expected,
                        Target.objection(bound, Change.of(kind), scope, horizon).map(Problem::english));
                Target.Builder target = Target.builder()
                        .indicator(indicator)
                        .nature(Nature.TARGET)
                        .bound(bound)
                        .change(Change.of(kind))
                        .scope(scope)
                        .horizon(horizon)
                        .stance(Stance.UNSTATED);
                if (expected.isPresent()) {
                    Refused.with(expected.get() + " (规模以上工业增加值)", target::build);
                } else {
                    assertEquals(bound, target.build().getBound());
                }
            }
        }));
    }

    /** What is said against a combination: first of the bound, then of the scope, then of the horizon. */
    private static Optional<String> objection(
            ChangeKind kind, Bound bound, String called, Quantifier quantifier, String horizon) {
        List<String> row = TABLE.get(kind);
        String target = "Target of " + kind.code() + " ";
        if (!admits(row.get(0), called)) {
            return Optional.of(target + wrongBound(kind, bound, called));
        }
        if (!admits(row.get(1), quantifier.code())) {
            return Optional.of(target + "must not have the scope: " + quantifier.code());
        }
        if (!admits(row.get(2), horizon)) {
            return Optional.of(target + "must not have the horizon: " + horizon);
        }
        return Optional.empty();
    }

    private static String wrongBound(ChangeKind kind, Bound bound, String called) {
        if (called.equals("relative") || called.equals("universal")) {
            return "must not have a bound: " + called;
        }
        String wanted = kind == ChangeKind.RANK_MOVE
                ? "a number of places"
                : kind == ChangeKind.MULTIPLE ? "a ratio" : "a ratio or percentage points";
        return "must be " + wanted + ": " + bound.match(n -> n.getUnit(), r -> r.getUnit(), r -> "", u -> "", q -> "");
    }

    @Test
    void theTableForbidsSomethingOfEveryKindButLevels() {
        for (ChangeKind kind : ChangeKind.values()) {
            boolean free = TABLE.get(kind).stream().allMatch("any"::equals);
            assertTrue(free == (kind == ChangeKind.LEVEL), kind.code());
        }
    }
}
