// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.ibatis.reflection.MetaObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.TableRow;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * What the tools of host systems make of our values, on the class path and without any help of ours.
 *
 * <p>What does not work is held here with its symptom and is in the README, section "In host systems", with what to do instead.
 */
class HostsTest {

    private static final Quote QUOTE = Quote.of(3, "不少于 20%");
    private static final Measure MEASURE = Measure.builder()
            .number(OutlineNumber.parse("二（三）"))
            .heading("优化审批")
            .kind(MeasureKind.ACTION)
            .build();
    private static final PartyGroup GROUP = PartyGroup.builder()
            .addParties(PartyMention.of("市工信局"))
            .openEnded(true)
            .build();
    private static final Target TARGET = Target.of(
                    Indicator.of("工业用地占比"), Bound.numeric(Comparator.AT_LEAST, "1/3", "%"))
            .withHorizon(Horizon.byEndOf(PartialDate.of(2025)))
            .withQuote(Optional.of(QUOTE));
    private static final PolicyDocument DOCUMENT = PolicyDocument.builder()
            .title("若干措施")
            .number(DocumentNumber.parse("市政办发〔2023〕31号"))
            .issued(LocalDate.of(2023, 12, 26))
            .addRecipients("各区、县人民政府")
            .plan(Plan.builder().addMeasures(MEASURE).addTargets(TARGET).build())
            .build();

    private final ObjectMapper databind = new ObjectMapper();

    static Stream<Object> values() {
        return Stream.of(
                QUOTE,
                MEASURE,
                GROUP,
                TARGET,
                TARGET.getBound(),
                TARGET.getHorizon(),
                TARGET.getIndicator(),
                DOCUMENT,
                DOCUMENT.getPlan().get());
    }

    // what works

    @ParameterizedTest
    @MethodSource("values")
    void databindFindsTheAttributesAndNothingElse(Object value) {
        Set<String> found =
                databind
                        .getSerializationConfig()
                        .introspect(databind.constructType(value.getClass()))
                        .findProperties()
                        .stream()
                        .filter(BeanPropertyDefinition::hasGetter)
                        .map(BeanPropertyDefinition::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(attributes(value).keySet(), found);
    }

    @ParameterizedTest
    @MethodSource("values")
    void fastjsonFindsTheAttributesAndNothingElse(Object value) {
        assertEquals(
                attributes(value).keySet(),
                new TreeSet<>(JSON.parseObject(JSON.toJSONString(value)).keySet()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void springExpressionsReadEveryAttribute(Object value) {
        SpelExpressionParser parser = new SpelExpressionParser();

        attributes(value)
                .forEach((name, expected) ->
                        assertEquals(expected, parser.parseExpression(name).getValue(value), name));
    }

    @ParameterizedTest
    @MethodSource("values")
    void mybatisReadsEveryAttribute(Object value) {
        MetaObject object = new org.apache.ibatis.session.Configuration().newMetaObject(value);

        attributes(value).forEach((name, expected) -> assertEquals(expected, object.getValue(name), name));
    }

    @Test
    void freemarkerReadsAttributesAndUnwrapsOptionals() throws Exception {
        assertEquals("3 不少于 20%", freemarker("${q.start} ${q.text}"));
        assertEquals("true 市工信局", freemarker("${g.openEnded?c} ${g.parties[0].text}"));
        assertEquals("1/3 % 不低于", freemarker("${t.bound.value} ${t.bound.unit} ${t.bound.comparator.label()}"));
        assertEquals("市政办发〔2023〕31号 2023-12-26", freemarker("${d.number.get()} ${d.issued.get()}"));
        assertEquals(
                "二（三） 优化审批", freemarker("<#list d.plan.get().measures as m>${m.number} ${m.heading.get()}</#list>"));
    }

    @Test
    void springExpressionsUnwrapOptionals() {
        assertEquals("若干措施", spel("title.get()"));
        assertEquals("无", spel("issuer.orElse('无')"));
        assertEquals("1/3", spel("plan.get().targets[0].bound.value.toString()"));
        assertEquals(true, spel("issued.get().year == 2023"));
    }

    @Test
    void databindWritesValuesOfPlainAttributes() throws Exception {
        assertEquals("{\"start\":3,\"end\":10,\"text\":\"不少于 20%\"}", databind.writeValueAsString(QUOTE));
        assertEquals(
                "{\"continuation\":true,\"cells\":[\"甲\"]}",
                databind.writeValueAsString(
                        TableRow.builder().continuation(true).addCells("甲").build()));
    }

    // what does not work

    @Test
    void databindRefusesOptionals() throws Exception {
        if (PackageVersion.VERSION.getMinorVersion() < 16) {
            String written = databind.writeValueAsString(DOCUMENT);
            assertTrue(written.startsWith("{\"title\":{\"empty\":false,\"present\":true},"), written);
            return;
        }
        InvalidDefinitionException refusal =
                assertThrows(InvalidDefinitionException.class, () -> databind.writeValueAsString(DOCUMENT));

        assertTrue(refusal.getMessage().startsWith("Java 8 optional type"), refusal::getMessage);
    }

    @Test
    void databindTakesWordsToPieces() throws Exception {
        assertEquals(
                "{\"agencyCode\":\"市政办发\",\"year\":2023,\"serial\":31}",
                databind.writeValueAsString(DocumentNumber.parse("市政办发〔2023〕31号")));
    }

    @Test
    void databindCannotReadOurTypes() {
        InvalidDefinitionException refusal = assertThrows(
                InvalidDefinitionException.class,
                () -> databind.readValue("{\"start\":0,\"end\":1,\"text\":\"一\"}", Quote.class));

        assertTrue(refusal.getMessage().startsWith("Cannot construct instance of"), refusal::getMessage);
    }

    @Test
    void fastjsonTakesWordsToPiecesButLosesNothing() {
        assertEquals(
                List.of(
                        "{\"agencyCode\":\"市政办发\",\"serial\":31,\"year\":2023}",
                        "{\"steps\":[\"二\",\"（三）\"]}",
                        "{\"from\":{\"dayOfMonth\":null,\"month\":null,\"year\":2017},\"to\":{\"dayOfMonth\":null,\"month\":null,\"year\":2021}}",
                        "{\"dayOfMonth\":null,\"month\":null,\"year\":2025}",
                        "{\"denominator\":3,\"numerator\":1}",
                        "{\"symbol\":\"%\"}"),
                words().map(JSON::toJSONString).collect(Collectors.toList()));
    }

    @Test
    void fastjsonCannotReadOurTypes() {
        assertThrows(
                JSONException.class, () -> JSON.parseObject("{\"start\":0,\"end\":1,\"text\":\"一\"}", Quote.class));
    }

    @Test
    void mybatisDoesNotStepIntoOptionals() {
        MetaObject object = new org.apache.ibatis.session.Configuration().newMetaObject(DOCUMENT);

        assertEquals(DOCUMENT.getTitle(), object.getValue("title"));
        assertThrows(InaccessibleObjectException.class, () -> object.getValue("plan.value"));
    }

    @Test
    void reflectionWorksOnThePublicTypeOnly() throws Exception {
        Method onRunTimeClass = TARGET.getClass().getMethod("getIndicator");
        Method onPublicType = Target.class.getMethod("getIndicator");

        assertThrows(IllegalAccessException.class, () -> onRunTimeClass.invoke(TARGET));
        assertEquals(TARGET.getIndicator(), onPublicType.invoke(TARGET));
    }

    private static Stream<Object> words() {
        return Stream.of(
                DocumentNumber.parse("市政办发〔2023〕31号"),
                OutlineNumber.parse("二（三）"),
                PlanPeriod.of(2017, 2021),
                PartialDate.of(2025),
                TARGET.getBound().match(b -> b.getValue(), b -> b, b -> b, b -> b, b -> b),
                TARGET.getBound().match(b -> b.getUnit(), b -> b, b -> b, b -> b, b -> b));
    }

    private static Object spel(String expression) {
        Expression parsed = new SpelExpressionParser().parseExpression(expression);
        return parsed.getValue(DOCUMENT);
    }

    private static String freemarker(String text) throws Exception {
        StringWriter written = new StringWriter();
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setLocale(Locale.ROOT);
        new Template("test", text, configuration)
                .process(Map.of("q", QUOTE, "g", GROUP, "t", TARGET, "d", DOCUMENT), written);
        return written.toString();
    }

    /** The attributes of a value by name: what the abstract getters of its public type give. */
    private static Map<String, Object> attributes(Object value) {
        Map<String, Object> attributes = new TreeMap<>();
        Arrays.stream(value.getClass().getSuperclass().getMethods())
                .filter(m ->
                        Modifier.isAbstract(m.getModifiers()) && m.getName().matches("(get|is)[A-Z].*"))
                .forEach(getter -> attributes.put(name(getter), call(getter, value)));
        return attributes;
    }

    private static String name(Method getter) {
        String name = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static Object call(Method getter, Object value) {
        try {
            return getter.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(getter.toString(), e);
        }
    }
}
