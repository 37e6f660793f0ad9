// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.text.Quote;

class LenientTest {

    private static final Quote QUOTE = Quote.of(3, "云泽");
    private static final String BASE = "{\"format\": 1, \"start\": 3, \"end\": 5, \"text\": \"云泽\"";
    private static final String YAML = "format: 1\nstart: 3\nend: 5\ntext: \"云泽\"\n";
    private static final Limits LIMITS =
            Limits.defaults().withDepth(3).withText(6).withEntries(2);

    @Test
    void anUnknownFieldIsSetAsideWithItsPlaceAndContent() {
        String json = BASE + ",\n \"页/码\": {\"no\": -1.50E+2, \"of\": [true, null, \"\\n\", {}, []]}}";
        Lenient<Quote> read = PolicyJson.readLenient(json, Quote.class);
        assertEquals(QUOTE, read.getValue());
        assertEquals(
                List.of(
                        new SetAside(
                                "",
                                "页/码",
                                "{\n  \"no\": -1.50E+2,\n  \"of\": [\n    true,\n    null,\n    \"\\n\",\n    {},\n    []\n  ]\n}")),
                read.getSetAside());
        assertEquals(
                "[/页~1码 (line 2, column 2): Key must be one of those of Quote: 页/码]",
                read.getProblems().toString());
    }

    @Test
    void inputsMayBeBytesAndYaml() {
        List<SetAside> aside = List.of(new SetAside("", "page", "2"));
        byte[] json = (BASE + ", \"page\": 2}").getBytes(StandardCharsets.UTF_8);
        byte[] yaml = (YAML + "page: 2").getBytes(StandardCharsets.UTF_8);
        assertEquals(aside, PolicyJson.readLenient(json, Quote.class).getSetAside());
        assertEquals(aside, PolicyYaml.readLenient(yaml, Quote.class).getSetAside());
        assertEquals(
                aside,
                PolicyYaml.readLenient(YAML + "page: 2", Quote.class, LIMITS).getSetAside());
        assertEquals(aside, PolicyJson.readLenient(json, Quote.class, LIMITS).getSetAside());
        assertEquals(aside, PolicyYaml.readLenient(yaml, Quote.class, LIMITS).getSetAside());
    }

    @Test
    void numbersThatOnlyYamlHasAreTexts() {
        Lenient<Quote> read = PolicyYaml.readLenient(YAML + "x: [0x1F, 1_000, .inf, 1.0, ~]", Quote.class);
        assertEquals(
                "[\n  \"0x1F\",\n  \"1_000\",\n  \".inf\",\n  1.0,\n  null\n]",
                read.getSetAside().get(0).getContent());
    }

    @Test
    void everythingElseIsStillAProblemAndAllAreTold() {
        assertEquals(
                """
                JSON of Quote must be right: 3 problems
                line 1, column 1: Quote must have the key text
                /x (line 1, column 15): Key must be one of those of Quote: x
                /start (line 1, column 34): Value must be integer, not string: 3""",
                message(() -> PolicyJson.readLenient(
                        "{\"format\": 1, \"x\": [1], \"start\": \"3\", \"end\": 5}", Quote.class)));
    }

    @Test
    void limitsHoldInWhatIsSetAside() {
        assertEquals("/x/0 (line 1, column 58): Nesting must not be deeper than 3", last(BASE + ", \"x\": [[[1]]]}"));
        assertEquals(
                "/x/a (line 1, column 62): Text must not be longer than 6 characters: 7",
                last(BASE + ", \"x\": {\"a\": \"1234567\"}}"));
        assertEquals(
                "/x (line 1, column 56): Text must not be longer than 6 characters: 7",
                last(BASE + ", \"x\": 1234567}"));
        assertEquals(
                "/1234567 (line 1, column 51): Text must not be longer than 6 characters: 7",
                last(BASE + ", \"1234567\": 1}"));
        assertEquals(
                "/x/2 (line 1, column 63): There must not be more than 2 entries",
                last(BASE + ", \"x\": [1, 2, 3, 4]}"));
        assertEquals(
                "/x/c (line 1, column 78): There must not be more than 2 entries",
                last(BASE + ", \"x\": {\"a\": 1, \"b\": 2, \"c\": 3}}"));
    }

    @Test
    void aKeyTwiceIsAProblemInsideAndOut() {
        assertEquals(
                "/x (line 1, column 59): Key must not stand twice in one object: x",
                last(BASE + ", \"x\": 1, \"x\": 2}"));
        assertEquals(
                "/x/a (line 1, column 65): Key must not stand twice in one object: a",
                last(BASE + ", \"x\": {\"a\": 1, \"a\": 2}}"));
    }

    @Test
    void anchorsAndAliasesAreProblemsInWhatIsSetAside() {
        assertEquals(
                List.of(
                        "/x (line 5, column 1): Key must be one of those of Quote: x",
                        "/x/0 (line 5, column 5): YAML anchors are not allowed: &a",
                        "/x/1 (line 5, column 11): YAML aliases are not allowed: *a"),
                problems(() -> PolicyYaml.readLenient(YAML + "x: [&a 1, *a]", Quote.class)).stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void moreUnknownFieldsThanProblemsMayBeToldAreTooMany() {
        Limits two = Limits.defaults().withProblems(2);
        assertEquals(
                1,
                PolicyJson.readLenient(BASE + ", \"x\": 1}", Quote.class, two)
                        .getSetAside()
                        .size());
        assertEquals(
                2,
                problems(() -> PolicyJson.readLenient(BASE + ", \"x\": 1, \"y\": 2, \"z\": 3}", Quote.class, two))
                        .size());
    }

    @Test
    void aFieldSetAsideIsAValue() {
        SetAside page = new SetAside("/a", "page", "2");
        assertEquals(page, new SetAside("/a", "page", "2"));
        assertEquals(page.hashCode(), new SetAside("/a", "page", "2").hashCode());
        assertNotEquals(page, new SetAside("", "page", "2"));
        assertNotEquals(page, new SetAside("/a", "pages", "2"));
        assertNotEquals(page, new SetAside("/a", "page", "3"));
        assertEquals("/a page: 2", page.toString());
        assertEquals(List.of("/a", "page", "2"), List.of(page.getPointer(), page.getKey(), page.getContent()));
    }

    private static String last(String json) {
        List<Problem> problems = problems(() -> PolicyJson.readLenient(json, Quote.class, LIMITS));
        return problems.get(problems.size() - 1).toString();
    }

    private static List<Problem> problems(Executable reading) {
        return assertThrows(PolicyFormatException.class, reading).getProblems();
    }

    private static String message(Executable reading) {
        return assertThrows(PolicyFormatException.class, reading).getMessage();
    }
}
