// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * One input for each problem code, {@code problems/examples.txt}: a line {@code === CODE kind Type limit=n}, then the input.
 *
 * <p>Kinds are json, yaml, bytes (JSON in bytes), text (policy text), java (a call of the model, which {@link #CALLS} holds
 * compiled) and calc (a call of policy-calc, which cannot be seen from here: {@link #CALCULATIONS} holds the arguments of its
 * problem, and a test of policy-calc the call). {@code ⟦85⟧} is the character or byte of that number, {@code ⟦30×400⟧} four hundred of them.
 */
final class ProblemExamples {

    private static final Map<String, Runnable> CALLS = Map.of(
            "Quantity.of(\"40\", \"户\").plus(Quantity.of(\"2\", \"亿元\"))",
            () -> Quantity.of("40", "户").plus(Quantity.of("2", "亿元")));

    private static final Map<ProblemCode, Object[]> CALCULATIONS =
            Map.of(ProblemCode.DIFFERENCE_BASE, new Object[] {2, "市数据局", "市财政局"});
    private static final Pattern EXAMPLE = Pattern.compile(
            "=== ([A-Z0-9_]+) (\\w+)(?: (\\w+))?(?: (\\w+)=(\\d+))?\n(.*?)\n(?=\n===|\\z)", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("⟦([0-9a-f]+)(?:×(\\d+))?⟧");

    /** An input and how it is read. */
    record Example(ProblemCode code, String kind, String type, String limit, int most, String input) {

        /** What the input gets. */
        List<Problem> problems() {
            try {
                return switch (kind) {
                    case "json" -> read(PolicyJson.read(raw(), ModelTypes.named(type), limits()));
                    case "yaml" -> read(PolicyYaml.read(raw(), ModelTypes.named(type), limits()));
                    case "bytes" -> read(PolicyJson.read(bytes(), ModelTypes.named(type), limits()));
                    case "text" -> PolicyText.read(raw()).getNotices();
                    case "java" -> read(call(CALLS.get(input)));
                    case "calc" -> List.of(Problem.of(code, CALCULATIONS.get(code)));
                    default -> throw new IllegalStateException("No such kind of example: " + kind);
                };
            } catch (PolicyFormatException e) {
                return e.getProblems();
            } catch (InvalidValueException e) {
                return List.of(e.getProblem());
            }
        }

        private static List<Problem> read(Object value) {
            throw new AssertionError("Nothing is wrong with " + value);
        }

        private static Object call(Runnable call) {
            call.run();
            return call;
        }

        private Limits limits() {
            Limits limits = Limits.defaults();
            return switch (String.valueOf(limit)) {
                case "null" -> limits;
                case "depth" -> limits.withDepth(most);
                case "text" -> limits.withText(most);
                case "entries" -> limits.withEntries(most);
                case "input" -> limits.withInput(most);
                case "precision" -> limits.withPrecision(most);
                case "scale" -> limits.withScale(most);
                default -> throw new IllegalStateException("No such limit: " + limit);
            };
        }

        private String raw() {
            return CHARACTER
                    .matcher(input)
                    .replaceAll(c -> Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(c.group(1), 16)).repeat(times(c.group(2)))));
        }

        private static int times(String times) {
            return times == null ? 1 : Integer.parseInt(times);
        }

        private byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Matcher found = CHARACTER.matcher(input);
            int at = 0;
            while (found.find()) {
                bytes.writeBytes(input.substring(at, found.start()).getBytes(StandardCharsets.UTF_8));
                bytes.write(Integer.parseInt(found.group(1), 16));
                at = found.end();
            }
            bytes.writeBytes(input.substring(at).getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        }
    }

    private ProblemExamples() {}

    static List<Example> all() throws IOException {
        String file =
                Files.readString(Golden.directory().resolveSibling("problems").resolve("examples.txt"));
        List<Example> examples = new ArrayList<>();
        Matcher found = EXAMPLE.matcher(file);
        while (found.find()) {
            examples.add(new Example(
                    ProblemCode.valueOf(found.group(1)),
                    found.group(2),
                    found.group(3),
                    found.group(4),
                    found.group(5) == null ? 0 : Integer.parseInt(found.group(5)),
                    found.group(6)));
        }
        return examples;
    }
}
