// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;

class PolicyJsonTest {

    private static final String QUOTE = "{\n  \"format\": 1,\n  \"start\": 3,\n  \"end\": 5,\n  \"text\": \"云泽\"\n}";

    @Test
    void theVersionIsTheFirstKey() {
        assertEquals(QUOTE, PolicyJson.write(Quote.of(3, "云泽")));
        assertEquals(
                "{\n  \"format\": 1\n}",
                PolicyJson.write(PolicyDocument.builder().build()));
    }

    @Test
    void anEmptyObjectInsideIsTwoBraces() {
        PolicyDocument document =
                PolicyDocument.builder().plan(Plan.builder().build()).build();
        assertEquals("{\n  \"format\": 1,\n  \"plan\": {}\n}", PolicyJson.write(document));
        assertEquals("format: 1\nplan: {}", PolicyYaml.write(document));
        assertEquals(document, PolicyYaml.read("format: 1\nplan: {}", PolicyDocument.class));
    }

    @Test
    void aFamilyIsARootToo() {
        String json = PolicyJson.write(Horizon.standing());
        assertEquals("{\n  \"format\": 1,\n  \"type\": \"standing\"\n}", json);
        assertEquals(Horizon.standing(), PolicyJson.read(json, Horizon.class));
    }

    @Test
    void keysMayComeInAnyOrder() {
        assertEquals(
                Bound.range("1", "2", "位"),
                PolicyJson.read(
                        "{\"low\":\"1\",\"high\":\"2\",\"unit\":\"位\",\"type\":\"range\",\"format\":1}", Bound.class));
    }

    @Test
    void anEmptyListIsTheSameAsNone() {
        assertEquals(
                PolicyDocument.builder().build(),
                PolicyJson.read("{\"format\":1,\"recipients\":[]}", PolicyDocument.class));
    }

    @Test
    void textsAreEscapedAsEcmaScriptDoes() {
        String text = "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028😀\ud83d\udc00\udc00";
        assertEquals(
                "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028😀\ud83d\udc00\\udc00\"",
                PolicyJson.write(Quote.of(0, text)).replaceAll("(?s).*\"text\": (.*)\n}", "$1"));
        assertEquals(Quote.of(0, text), PolicyJson.read(PolicyJson.writeBytes(Quote.of(0, text)), Quote.class));
    }

    @Test
    void wordsEnumsListsAndStrangersAreNoRoots() {
        assertEquals(
                "Value must be an object of the model: java.lang.String",
                assertThrows(IllegalArgumentException.class, () -> PolicyJson.write("云泽"))
                        .getMessage());
        assertEquals(
                "Root must be an object of the model, not a single string: "
                        + "org.zhengce.policy.model.document.DocumentNumber",
                assertThrows(IllegalArgumentException.class, () -> PolicyJson.read("\"\"", DocumentNumber.class))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> PolicyJson.write(Nature.TARGET));
        assertThrows(IllegalArgumentException.class, () -> PolicyJson.write(List.of()));
        assertThrows(IllegalArgumentException.class, () -> PolicyJson.read("[]", List.class));
    }

    @Test
    void aMarkOfByteOrderIsPassedOver() {
        assertEquals(Quote.of(3, "云泽"), PolicyJson.read("\ufeff" + QUOTE, Quote.class));
        assertEquals(
                Quote.of(3, "云泽"), PolicyYaml.read(("\ufeff" + QUOTE).getBytes(StandardCharsets.UTF_8), Quote.class));
    }

    @Test
    void bytesThatAreNotUtf8AreAProblemWithItsPlace() {
        byte[] bytes = QUOTE.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = 'x';
        Problem problem = problems(() -> PolicyJson.read(bytes, Quote.class)).get(0);
        assertEquals("line 5, column 13: Input is not well-formed: it is not UTF-8", problem.toString());
    }

    @Test
    void placesCountCharactersAndLinesOfAnyKind() {
        String json = "{\"format\": 1,\r\n\"start\": 0,\r\"end\": 2,\n \"text\": \"😀\", \"x\": 1}";
        Problem problem = problems(() -> PolicyJson.read(json, Quote.class)).get(0);
        assertEquals(Optional.of(json.indexOf("\"x\"")), problem.getOffset());
        assertEquals(Optional.of(4), problem.getLine());
        assertEquals(Optional.of(16), problem.getColumn());
        String yaml = "format: 1\nstart: 0\nend: 2\ntext: \"😀\" # 😀\n\"😀\": 1";
        problem = problems(() -> PolicyYaml.read(yaml, Quote.class)).get(0);
        assertEquals(Optional.of(yaml.lastIndexOf("\"😀")), problem.getOffset());
        assertEquals("/😀 (line 5, column 1): Key must be one of those of Quote: 😀", problem.toString());
    }

    @Test
    void anInputLargerThanTheLimitIsNotRead() {
        Limits limits = Limits.defaults().withInput(10);
        assertEquals(
                "Input must not be larger than 10 characters: " + QUOTE.length(),
                problems(() -> PolicyJson.read(QUOTE, Quote.class, limits))
                        .get(0)
                        .toString());
        assertEquals(
                "Input must not be larger than 3000000 characters: 3000001",
                problems(() -> PolicyYaml.read("#" + "x".repeat(3_000_000), Quote.class))
                        .get(0)
                        .toString());
    }

    @Test
    void nestingIsBoundedHoweverDeepTheInput() {
        String json = "{\"format\": 1, \"x\": " + "[".repeat(1_000_000);
        List<Problem> problems = problems(() -> PolicyJson.read(json, Quote.class));
        assertEquals(List.of(ProblemCode.UNKNOWN_KEY, ProblemCode.TOO_DEEP), codes(problems));
        String yaml = "format: 1\nx: " + "[".repeat(10_000);
        problems = problems(() -> PolicyYaml.read(yaml, Quote.class));
        assertTrue(codes(problems).contains(ProblemCode.TOO_DEEP));
    }

    @Test
    void absurdNumbersAreProblemsOfAnyJackson() {
        String json = "{\"format\": 1, \"start\": 1" + "0".repeat(5_000) + ", \"end\": 0}";
        List<Problem> problems = problems(() -> PolicyJson.read(json, Quote.class));
        assertTrue(
                codes(problems).contains(ProblemCode.OUT_OF_RANGE)
                        || codes(problems).contains(ProblemCode.TOO_LONG),
                problems::toString);
    }

    @Test
    void readingStopsAfterAsManyProblemsAsTheLimitSays() {
        StringBuilder json = new StringBuilder("{\"format\": 1");
        for (int i = 0; i < 5000; i++) {
            json.append(", \"x").append(i).append("\": 1");
        }
        assertEquals(
                1000, problems(() -> PolicyJson.read(json + "}", Quote.class)).size());
        Limits limits = Limits.defaults().withProblems(7);
        PolicyFormatException thrown =
                assertThrows(PolicyFormatException.class, () -> PolicyJson.read(json + "}", Quote.class, limits));
        assertEquals(7, thrown.getProblems().size());
        assertTrue(assertThrows(PolicyFormatException.class, () -> PolicyJson.read(json + "}", Quote.class))
                .getMessage()
                .endsWith("\nand 980 more"));
    }

    @Test
    void keysThatCollideInHashTablesAreUnknownKeysAndNoMore() {
        StringBuilder json = new StringBuilder("{\"format\": 1");
        for (int i = 0; i < 4096; i++) {
            json.append(", \"");
            for (int bit = 0; bit < 12; bit++) {
                json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append("\": 1");
        }
        assertEquals(
                1000, problems(() -> PolicyJson.read(json + "}", Quote.class)).size());
    }

    @Test
    void theMessageSurvivesJavaSerialization() throws IOException, ClassNotFoundException {
        PolicyFormatException thrown =
                assertThrows(PolicyFormatException.class, () -> PolicyJson.read("", Quote.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            PolicyFormatException read = (PolicyFormatException) in.readObject();
            assertEquals(thrown.getMessage(), read.getMessage());
            assertEquals(List.of(), read.getProblems());
        }
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::getCode).toList();
    }

    private static List<Problem> problems(org.junit.jupiter.api.function.Executable reading) {
        return assertThrows(PolicyFormatException.class, reading).getProblems();
    }
}
