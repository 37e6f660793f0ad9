// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host answers to what it cannot take: problems by RFC 9457, to the letter. */
class ProblemsIT {

    private static Answer problem(int status, String body) {
        return new Answer(status, "application/problem+json", "", body);
    }

    private static String blank(String title, int status, String detail) {
        return "{\n  \"type\" : \"about:blank\",\n  \"title\" : \"" + title + "\",\n  \"status\" : " + status
                + ",\n  \"detail\" : \"" + detail + "\"\n}";
    }

    @ParameterizedTest
    @EnumSource
    void allProblemsAreToldWithTheirPlaces(Host host) {
        assertEquals(
                problem(400, Samples.file("faulty.problem.json")), host.app().post(Samples.file("faulty.json")));
    }

    @ParameterizedTest
    @EnumSource
    void theLanguageAskedForDecidesTitleAndDetail(Host host) {
        JsonNode problem = Samples.tree(host.app()
                .post(Samples.JSON.replace("\"format\": 1", "\"titel\": 1"), "Accept-Language", "zh-CN,en;q=0.5")
                .body());

        assertEquals("缺少键", problem.at("/title").asText());
        assertEquals("共 2 个问题，第一个：Plan 缺少必需的键：format", problem.at("/detail").asText());
        assertEquals(
                "Plan must have the key format", problem.at("/errors/0/english").asText());
    }

    static Stream<Arguments> brokenOff() {
        return Stream.of(Host.values())
                .flatMap(host -> Stream.of(
                        Arguments.of(host, Samples.JSON.substring(0, 400), "ends_early"),
                        Arguments.of(host, Samples.JSON.replace("\"targets\"", "targets"), "unexpected_character")));
    }

    /** The column is the parser's, which differs from version to version. */
    @ParameterizedTest
    @MethodSource("brokenOff")
    void whatBreaksOffIsToldByItsCode(Host host, String body, String code) {
        Answer answer = host.app().post(body);

        assertEquals(400, answer.status());
        assertEquals("application/problem+json", answer.type());
        JsonNode error = Samples.tree(answer.body()).at("/errors/0");
        assertEquals(code, error.at("/code").asText());
        assertEquals("/problems/" + code, error.at("/type").asText());
    }

    static Stream<Arguments> noJson() {
        return Stream.of(Host.values())
                .flatMap(host -> Stream.of(
                                "".getBytes(UTF_8), "null".getBytes(UTF_8), "云泽市".getBytes(Charset.forName("GBK")))
                        .map(body -> Arguments.of(host, body)));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonAtAllIsTheHostsToRefuse(Host host, byte[] body) {
        assertEquals(
                problem(400, blank("Bad Request", 400, "Body must be JSON in UTF-8")),
                host.app().post(body));
    }

    @ParameterizedTest
    @EnumSource
    void aBodyInAnotherCharsetIsNotUtf8(Host host) {
        Answer answer = host.app().post(Samples.JSON.getBytes(Charset.forName("GBK")));

        assertEquals(400, answer.status());
        assertEquals(
                "not_utf8", Samples.tree(answer.body()).at("/errors/0/code").asText());
    }

    @ParameterizedTest
    @EnumSource
    void tooLargeABodyIsRefused(Host host) {
        String large = Samples.JSON + " ".repeat(2_000_000);

        assertEquals(
                problem(413, blank("Content Too Large", 413, "Body must not be larger than 2000000 bytes")),
                host.app().post(large));
    }

    @ParameterizedTest
    @EnumSource
    void tooDeepABodyIsAProblem(Host host) {
        String deep = "{\"format\": 1, \"targets\": " + "[".repeat(100) + "]".repeat(100) + "}";

        JsonNode problem = Samples.tree(host.app().post(deep).body());

        assertEquals(400, problem.at("/status").asInt());
        assertEquals(
                "too_deep",
                problem.findValuesAsText("code")
                        .get(problem.findValuesAsText("code").size() - 1));
    }

    @ParameterizedTest
    @EnumSource
    void aPlanThatIsNotThereIsNotFound(Host host) {
        assertEquals(
                problem(404, blank("Not Found", 404, "There is no such plan: 987654")),
                host.app().get("/plans/987654"));
        assertEquals(
                problem(404, blank("Not Found", 404, "没有这个方案：987654")),
                host.app().get("/plans/987654", "Accept-Language", "zh"));
    }

    @ParameterizedTest
    @EnumSource
    void aWordOutsideTheVocabularyIsNamedWithItsParameter(Host host) {
        JsonNode error = Samples.tree(
                        host.app().get("/plans/1/targets?stance=firm").body())
                .at("/errors/0");

        assertEquals("unknown_term", error.at("/code").asText());
        assertEquals("stance", error.at("/parameter").asText());
        assertEquals("firm", error.at("/value").asText());
        assertEquals(
                "Stance must be one of binding, expected, aspirational, unstated: firm",
                error.at("/english").asText());
    }

    @ParameterizedTest
    @EnumSource
    void aParameterThatIsNoneOfOurWordsIsTheHostsToRefuse(Host host) {
        assertEquals(
                problem(400, blank("Bad Request", 400, "Parameter must be of its type: id")),
                host.app().get("/plans/first"));
    }

    @ParameterizedTest
    @EnumSource
    void theTypeOfAProblemIsAPageOfTheHost(Host host) {
        String page = """
                {
                  "code" : "unknown_key",
                  "label" : "未知的键",
                  "english" : "Key must be one of those of {1}: {0}",
                  "chinese" : "{1} 没有这个键：{0}"
                }""";

        assertEquals(page, host.app().get("/problems/unknown_key").body());
    }

    static Stream<Arguments> beyondJsonb() {
        return Stream.of(Host.values())
                .flatMap(host -> Stream.of("0000", "D800", "DFFF").map(code -> Arguments.of(host, code)));
    }

    @ParameterizedTest
    @MethodSource("beyondJsonb")
    void whatJsonbCannotHoldIsAProblemThereAndNoneInText(Host host, String code) {
        String odd = Samples.JSON.replace("培育绿色工厂", "培育\\u" + code.toLowerCase(Locale.ROOT) + "工厂");

        Answer answer = host.app().post(odd);

        if (Host.database().takesEveryText()) {
            assertEquals(201, answer.status());
            assertEquals(odd, host.app().get(answer.location()).body());
        } else {
            assertEquals(422, answer.status());
            assertEquals(
                    "Text must not contain the character U+" + code,
                    Samples.tree(answer.body()).at("/errors/0/english").asText());
        }
    }
}
