// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.zhengce.policy.model.Term;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.TableRow;
import org.zhengce.policy.model.time.PlanPeriod;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.filter.FilteringGeneratorDelegate;
import tools.jackson.core.filter.JsonPointerBasedFilter;
import tools.jackson.core.filter.TokenFilter;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The module in hosts with Jackson 3: how it is found, what a fault looks like, and what it cannot prevent. */
class PolicyJackson3ModuleTest {

    private static final Quote QUOTE = Quote.of(3, "云泽");
    private static final String CANONICAL = PolicyJson.write(QUOTE);
    private static final String BEAN = """
            {
              "caseTitle": "督办",
              "value": {"format": 1, "start": "3", "end": 5, "text": "云泽", "x": 1}
            }""";

    private final JsonMapper mapper = mapper(Limits.defaults());

    private static JsonMapper mapper(Limits limits) {
        return JsonMapper.builder().addModule(new PolicyJackson3Module(limits)).build();
    }

    private JavaType bean() {
        return mapper.getTypeFactory().constructParametricType(HostBean.class, Quote.class);
    }

    @Test
    void itRunsOnTheJacksonThatTheBuildAskedFor() {
        String version = PackageVersion.VERSION.toString();
        assertEquals(System.getProperty("zhengce.jackson3", version), version);
        assertEquals(version, tools.jackson.core.json.PackageVersion.VERSION.toString());
    }

    @Test
    void itIsFoundByItself() throws Exception {
        assertEquals(CANONICAL, JsonMapper.builder().findAndAddModules().build().writeValueAsString(QUOTE));
        assertEquals("org.zhengce.policy.io.json.PolicyJackson3Module", new PolicyJackson3Module().getModuleName());
    }

    @Test
    void aFaultTellsAllProblemsWithThePlacesOfTheHostsInput() {
        DatabindException thrown = assertThrows(DatabindException.class, () -> mapper.readValue(BEAN, bean()));
        PolicyFormatException cause = assertInstanceOf(PolicyFormatException.class, thrown.getCause());
        assertEquals("""
                Quote must be right: 2 problems
                /start (line 3, column 35): Value must be integer, not string: 3
                /x (line 3, column 64): Key must be one of those of Quote: x""", cause.getMessage());
        assertEquals(
                BEAN.indexOf("\"x\""), cause.getProblems().get(1).getOffset().get());
        assertTrue(thrown.getPathReference().endsWith("[\"value\"]"), thrown::getPathReference);
    }

    @Test
    void aParserOfBytesKnowsLinesButNoOffset() {
        Problem problem = problems(() -> mapper.readValue(BEAN.getBytes(StandardCharsets.UTF_8), bean()))
                .get(0);
        assertEquals(Optional.empty(), problem.getOffset());
        assertEquals(Optional.of(3), problem.getLine());
    }

    @Test
    void aTreeHasNoPlaces() throws Exception {
        JsonNode tree = mapper.readTree(BEAN);
        assertEquals(
                List.of("/start: Value must be integer, not string: 3", "/x: Key must be one of those of Quote: x"),
                problems(() -> mapper.readValue(mapper.treeAsTokens(tree), bean())).stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void malformedInputIsAProblemToo() {
        List<Problem> problems = problems(() -> mapper.readValue("{\"format\": 1, \"start\": 3, ", Quote.class));
        assertEquals(ProblemCode.ENDS_EARLY, problems.get(problems.size() - 1).getCode());
    }

    @Test
    void binaryDataInATreeIsNamedInBothLanguages() {
        JsonNode tree = mapper.createObjectNode()
                .put("format", 1)
                .put("start", new byte[] {1, 2, 3})
                .put("end", 2)
                .put("text", "云泽");
        Problem problem = problems(() -> mapper.treeToValue(tree, Quote.class)).get(0);
        assertEquals("Value must be integer, not binary: AQID", problem.english());
        assertEquals("此处应为整数，而不是二进制数据：AQID", problem.chinese());
    }

    @Test
    void bytesInAnotherCharsetAreToldAsSuch() {
        byte[] input = "{\"format\": 1, \"start\": 3, \"end\": 5, \"text\": \"云泽\"}".getBytes(Charset.forName("GBK"));
        List<Problem> problems = problems(() -> mapper.readValue(input, Quote.class));
        assertEquals(ProblemCode.NOT_UTF8, problems.get(problems.size() - 1).getCode());
    }

    @Test
    void theParserStandsBehindAFaultyValue() throws Exception {
        for (String faulty : List.of(
                "{\"format\": 2}", "{\"format\": 1, \"x\": [[[[[]]]], {}]}", "{\"format\": 1, \"x\": {\"y\": [1]}}")) {
            JsonMapper shallow = mapper(Limits.defaults().withDepth(4).withProblems(1));
            JsonParser parser = shallow.createParser(faulty + " 7");
            assertThrows(DatabindException.class, () -> shallow.readValue(parser, Quote.class), faulty);
            assertEquals(7, parser.nextIntValue(0), faulty);
        }
    }

    @Test
    void limitsMayBeGiven() {
        JsonMapper narrow = mapper(Limits.defaults().withText(1));
        assertEquals(
                "/text (line 5, column 11): Text must not be longer than 1 characters: 2",
                problems(() -> narrow.readValue(CANONICAL, Quote.class)).get(0).toString());
    }

    @Test
    void nullIsTheHostsAffair() throws Exception {
        assertNull(mapper.readValue("null", Quote.class));
        HostBean<?> read = mapper.readValue("{\"value\": null}", bean());
        assertNull(read.getValue());
    }

    @Test
    void aKeyOfAMapIsAsStrict() {
        JavaType type = mapper.getTypeFactory().constructMapType(HashMap.class, Nature.class, String.class);
        assertEquals(
                "Nature must be one of target, norm, commitment, portfolio, resource, support, vision, fact: TARGET",
                problems(() -> mapper.readValue("{\"TARGET\": 1}", type)).get(0).toString());
    }

    @Test
    void arraysSetsAndReferencesHoldOurValues() throws Exception {
        Quote[] quotes = {QUOTE, QUOTE};
        assertEquals(List.of(quotes), List.of(mapper.readValue(mapper.writeValueAsString(quotes), Quote[].class)));
        assertEquals("[\"target\",\"fact\"]", mapper.writeValueAsString(EnumSet.of(Nature.FACT, Nature.TARGET)));
        assertEquals(
                EnumSet.of(Nature.FACT),
                mapper.readValue(
                        "[\"fact\"]", mapper.getTypeFactory().constructCollectionType(EnumSet.class, Nature.class)));
        EnumMap<Nature, Quote> byNature = new EnumMap<>(Map.of(Nature.FACT, QUOTE));
        String json = mapper.writeValueAsString(byNature);
        assertEquals("{\"fact\":" + CANONICAL + "}", json);
        assertEquals(
                byNature,
                mapper.readValue(
                        json, mapper.getTypeFactory().constructMapType(EnumMap.class, Nature.class, Quote.class)));
        JavaType reference = mapper.getTypeFactory()
                .constructReferenceType(AtomicReference.class, mapper.constructType(Quote.class));
        assertEquals(CANONICAL, mapper.writeValueAsString(new AtomicReference<>(QUOTE)));
        assertEquals(QUOTE, ((AtomicReference<?>) mapper.readValue(CANONICAL, reference)).get());
    }

    @Test
    void aTreeHasTheSameKeysInTheSameOrder() throws Exception {
        PlanPeriod period = PlanPeriod.parse("2017/2021");
        assertEquals(
                "{\"format\":1,\"start\":3,\"end\":5,\"text\":\"云泽\"}",
                mapper.<JsonNode>valueToTree(QUOTE).toString());
        assertEquals("\"2017/2021\"", mapper.<JsonNode>valueToTree(period).toString());
        TableRow row = TableRow.builder().continuation(true).addCells("甲").build();
        assertEquals(
                "{\"format\":1,\"continuation\":true,\"cells\":[\"甲\"]}",
                mapper.<JsonNode>valueToTree(row).toString());
        assertEquals(row, mapper.convertValue(row, TableRow.class));
    }

    @Test
    void aWrappedGeneratorWritesTheSameText() throws Exception {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = mapper.createGenerator(text);
                JsonGenerator filtered = new FilteringGeneratorDelegate(
                        new JsonGeneratorDelegate(out),
                        TokenFilter.INCLUDE_ALL,
                        TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH,
                        true)) {
            mapper.writeValue(filtered, QUOTE);
        }
        assertEquals(CANONICAL, text.toString());
    }

    @Test
    void typesOfHostsAreTheirOwn() {
        for (Class<?> type :
                List.of(HostBean.class, String.class, Object.class, Term.class, LocalDate.class, Limits.class)) {
            assertNull(Guest.shape(type), type::getName);
        }
        assertEquals(Quote.class, Guest.shape(QUOTE.getClass()).type());
    }

    // What no module can prevent; the README has the list, section "In host systems".

    @Test
    void aHostThatWrapsRootsWrapsOurs() throws Exception {
        JsonMapper wrapping =
                mapper.rebuild().enable(SerializationFeature.WRAP_ROOT_VALUE).build();
        String json = wrapping.writeValueAsString(QUOTE);
        assertTrue(json.endsWith("\":" + CANONICAL + "}"), json);
        assertThrows(PolicyFormatException.class, () -> PolicyJson.read(json, Quote.class));
    }

    @Test
    void aLaterSerializerOfTheHostWins() throws Exception {
        JsonMapper meddled = mapper.rebuild()
                .addModule(new SimpleModule("later").addSerializer(Quote.class, new Jackson3Hosts.Text(q -> "gone")))
                .build();
        assertEquals("\"gone\"", meddled.writeValueAsString(QUOTE));
    }

    @Test
    void aSerializerNamedByAMixinWins() throws Exception {
        JsonMapper meddled =
                mapper.rebuild().addMixIn(Quote.class, Printed.class).build();
        assertFalse(meddled.writeValueAsString(QUOTE).contains("format"));
    }

    @JsonSerialize(using = ToStringSerializer.class)
    private abstract static class Printed {}

    @Test
    void aFilterOfTheStreamTakesAValueWholeOrNotAtAll() throws Exception {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = mapper.createGenerator(text);
                JsonGenerator filtered = new FilteringGeneratorDelegate(
                        out,
                        new JsonPointerBasedFilter("/value/text"),
                        TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH,
                        true)) {
            mapper.writeValue(filtered, Map.of("value", QUOTE));
        }
        assertEquals("", text.toString());
    }

    @Test
    void aTreeIsWrittenInTheHostsOwnLayout() throws Exception {
        JsonMapper texts = mapper.rebuild()
                .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                .build();
        String json = texts.writeValueAsString(texts.<JsonNode>valueToTree(QUOTE));
        assertEquals("{\"format\":\"1\",\"start\":\"3\",\"end\":\"5\",\"text\":\"云泽\"}", json);
        assertThrows(PolicyFormatException.class, () -> PolicyJson.read(json, Quote.class));
    }

    @Test
    void anAttributeDeclaredAsObjectComesBackAsAMap() throws Exception {
        HostBean<?> read = mapper.readValue(mapper.writeValueAsString(HostBean.of((Object) QUOTE)), HostBean.class);
        assertInstanceOf(Map.class, read.getValue());
    }

    @Test
    void optionalsHoldOurValues() throws Exception {
        JavaType optional =
                mapper.getTypeFactory().constructReferenceType(Optional.class, mapper.constructType(Quote.class));
        assertEquals(CANONICAL, mapper.writeValueAsString(Optional.of(QUOTE)));
        assertEquals(Optional.of(QUOTE), mapper.readValue(CANONICAL, optional));
    }

    private static List<Problem> problems(Executable reading) {
        Exception thrown = assertThrows(DatabindException.class, reading);
        return assertInstanceOf(PolicyFormatException.class, thrown.getCause()).getProblems();
    }
}
