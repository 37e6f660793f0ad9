// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.quantity.Quantity;

class LimitsTest {

    @Test
    void defaultsAreAsDocumented() {
        assertEquals(
                "Limits{depth=64, text=1000000, entries=100000, input=20000000, problems=1000, precision=400, scale=400}",
                Limits.defaults().toString());
    }

    @Test
    void eachIsCopiedWithoutTouchingTheOthers() {
        Limits limits = Limits.defaults()
                .withDepth(1)
                .withText(2)
                .withEntries(3)
                .withInput(4)
                .withProblems(5)
                .withPrecision(6)
                .withScale(0);
        assertEquals(
                "Limits{depth=1, text=2, entries=3, input=4, problems=5, precision=6, scale=0}", limits.toString());
        assertEquals(1, limits.getDepth());
        assertEquals(2, limits.getText());
        assertEquals(3, limits.getEntries());
        assertEquals(4, limits.getInput());
        assertEquals(5, limits.getProblems());
        assertEquals(6, limits.getPrecision());
        assertEquals(0, limits.getScale());
    }

    @Test
    void noneIsLessThanOneAndDepthIsBounded() {
        assertEquals(
                "Depth limit must be 1 to 500: 501",
                message(() -> Limits.defaults().withDepth(501)));
        assertEquals(
                "Depth limit must be 1 to 500: 0",
                message(() -> Limits.defaults().withDepth(0)));
        assertEquals(
                "Text limit must be 1 to 2147483647: -1",
                message(() -> Limits.defaults().withText(-1)));
        assertEquals(
                "Entries limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withEntries(0)));
        assertEquals(
                "Input limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withInput(0)));
        assertEquals(
                "Problems limit must be 1 to 2147483647: 0",
                message(() -> Limits.defaults().withProblems(0)));
    }

    @Test
    void digitsAreBoundedByWhatAnExactNumberTakes() {
        assertEquals(
                "Precision limit must be 1 to 400: 401",
                message(() -> Limits.defaults().withPrecision(401)));
        assertEquals(
                "Precision limit must be 1 to 400: 0",
                message(() -> Limits.defaults().withPrecision(0)));
        assertEquals(
                "Scale limit must be 0 to 400: 401",
                message(() -> Limits.defaults().withScale(401)));
        assertEquals(
                "Scale limit must be 0 to 400: -1",
                message(() -> Limits.defaults().withScale(-1)));
    }

    private interface Reading {
        Object read(String input, Class<?> type, Limits limits);
    }

    /** What an input gets beyond a limit: the sentence in both languages. */
    private static void refused(String input, Class<?> type, Limits limits, String english, String chinese) {
        for (Reading reading : List.<Reading>of(PolicyJson::read, PolicyYaml::read)) { // JSON is YAML
            List<Problem> problems = assertThrows(PolicyFormatException.class, () -> reading.read(input, type, limits))
                    .getProblems();
            assertEquals(
                    List.of(english, chinese),
                    List.of(problems.get(0).english(), problems.get(0).chinese()));
            assertEquals(1, problems.size(), problems::toString);
        }
    }

    private static void accepted(String input, Class<?> type, Limits limits) {
        assertEquals(PolicyJson.read(input, type, limits), PolicyYaml.read(input, type, limits));
    }

    private static String number(String value) {
        return "{\"format\": 1, \"value\": \"" + value + "\", \"unit\": \"元\"}";
    }

    @Test
    void depthIsRefusedFromTheFirstLevelBeyond() {
        String json = "{\"format\": 1, \"plan\": {}}";
        accepted(json, PolicyDocument.class, Limits.defaults().withDepth(2));
        refused(
                json,
                PolicyDocument.class,
                Limits.defaults().withDepth(1),
                "Nesting must not be deeper than 1",
                "嵌套不得超过 1 层");
    }

    @Test
    void textIsRefusedFromTheFirstCharacterBeyond() {
        String json = "{\"format\": 1, \"title\": \"通知书\"}";
        accepted(json, PolicyDocument.class, Limits.defaults().withText(3));
        refused(
                json,
                PolicyDocument.class,
                Limits.defaults().withText(2),
                "Text must not be longer than 2 characters: 3",
                "文本不得超过 2 个字符：3");
    }

    @Test
    void entriesAreRefusedFromTheFirstBeyond() {
        String json = "{\"format\": 1, \"recipients\": [\"各区\", \"各县\"]}";
        accepted(json, PolicyDocument.class, Limits.defaults().withEntries(2));
        refused(
                json,
                PolicyDocument.class,
                Limits.defaults().withEntries(1),
                "There must not be more than 1 entries",
                "条目不得超过 1 个");
    }

    @Test
    void inputIsRefusedFromTheFirstCharacterBeyond() {
        String json = "{\"format\": 1}";
        accepted(json, PolicyDocument.class, Limits.defaults().withInput(13));
        refused(
                json,
                PolicyDocument.class,
                Limits.defaults().withInput(12),
                "Input must not be larger than 12 characters: 13",
                "输入不得超过 12 个字符：13");
    }

    @Test
    void digitsAreRefusedFromTheFirstBeyond() {
        Limits limits = Limits.defaults().withPrecision(4);
        for (String most : List.of("1234", "-12.34", "0.001234", "0001234", "12/34", "1.000", "0")) {
            accepted(number(most), Quantity.class, limits);
        }
        for (String beyond : List.of("12345", "-12.345", "0.0012345", "00012345", "123/45", "1.0000")) {
            refused(
                    number(beyond),
                    Quantity.class,
                    limits,
                    "Number must not have more than 4 significant digits: 5",
                    "有效数字不得超过 4 位：5");
        }
    }

    @Test
    void digitsBehindThePointAreRefusedFromTheFirstBeyond() {
        Limits limits = Limits.defaults().withScale(2);
        for (String most : List.of("1234", "-12.34", "1.00", "123456/7")) {
            accepted(number(most), Quantity.class, limits);
        }
        for (String beyond : List.of("-12.345", "0.001", "1.000")) {
            refused(
                    number(beyond),
                    Quantity.class,
                    limits,
                    "Number must not have more than 2 digits behind the point: 3",
                    "小数点后不得超过 2 位：3");
        }
        accepted(number("1/3"), Quantity.class, Limits.defaults().withScale(0));
    }

    @Test
    void theDefaultsHoldToTheDigit() {
        Limits defaults = Limits.defaults();
        accepted(number("9".repeat(400)), Quantity.class, defaults);
        accepted(number("9".repeat(200) + "." + "9".repeat(199)), Quantity.class, defaults);
        refused(
                number("9".repeat(401)),
                Quantity.class,
                defaults,
                "Number must not have more than 400 significant digits: 401",
                "有效数字不得超过 400 位：401");
        refused(
                number("0." + "0".repeat(400) + "1"),
                Quantity.class,
                defaults,
                "Number must not have more than 400 digits behind the point: 401",
                "小数点后不得超过 400 位：401");
        refused(
                number("0".repeat(400) + "1"),
                Quantity.class,
                defaults,
                "Number must not be longer than 400 characters: 401",
                "数字不得超过 400 个字符：401");
    }

    @Test
    void aMillionDigitsCostNoMoreThanCountingThem() {
        String digits = "9".repeat(1_000_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> refused(
                        number(digits),
                        Quantity.class,
                        Limits.defaults(),
                        "Number must not have more than 400 significant digits: 1000000",
                        "有效数字不得超过 400 位：1000000"));
    }

    private static String message(org.junit.jupiter.api.function.Executable change) {
        return assertThrows(IllegalArgumentException.class, change).getMessage();
    }
}
