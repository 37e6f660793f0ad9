// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.Standing;

/** What the conventions find, each time anew: {@link Shape#of} keeps what it found. */
class ShapeTest {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("^    public abstract [\\w<>]+ (?:get|is)(\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Set<String> YAML_WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    static List<ObjectShape> objects() {
        return PolicyArbitraries.types().stream()
                .map(Conventions::shape)
                .filter(ObjectShape.class::isInstance)
                .map(ObjectShape.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void propertiesAreInTheOrderOfTheSource(ObjectShape shape) throws IOException {
        Path source = Path.of(System.getProperty("zhengce.root", ".."), "policy-model", "src", "main", "java")
                .resolve(shape.type().getName().replace('.', '/') + ".java");
        List<String> declared = ATTRIBUTE
                .matcher(Files.readString(source))
                .results()
                .map(m ->
                        Character.toLowerCase(m.group(1).charAt(0)) + m.group(1).substring(1))
                .toList();
        assertEquals(declared, shape.properties().stream().map(Property::name).toList());
    }

    @ParameterizedTest
    @MethodSource("objects")
    void noKeyIsReservedOrAWordOfYaml(ObjectShape shape) {
        for (Property property : shape.properties()) {
            assertFalse(property.name().equals(Format.KEY), property.name());
            assertFalse(property.name().equals(Format.TYPE), property.name());
            assertFalse(YAML_WORDS.contains(property.name()), property.name());
        }
    }

    @ParameterizedTest
    @MethodSource("objects")
    void anObjectIsTakenApartAndPutTogetherAgain(ObjectShape shape) {
        assertEquals(shape.type(), Conventions.objectOf(shape.type()).type());
        PolicyArbitraries.of(shape.type()).sampleStream().limit(20).forEach(value -> {
            assertEquals(shape.type(), Conventions.objectOf(value.getClass()).type());
            Object[] parts = shape.properties().stream()
                    .map(property -> property.get(value))
                    .map(part -> part instanceof Optional<?> optional ? optional.orElse(null) : part)
                    .toArray();
            assertEquals(value, shape.make(parts));
        });
    }

    @Test
    void aMemberSaysItsFamilysCodeAndOthersSayNone() {
        Set<String> codes = objects().stream()
                .filter(shape -> shape.code() != null)
                .map(shape -> shape.name() + " " + shape.code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                "[ByEndOf by_end_of, During during, EachYear each_year, NumericBound numeric, QualitativeBound qualitative,"
                        + " RangeBound range, RelativeBound relative, Standing standing, UniversalBound universal,"
                        + " Unstated unstated]",
                codes.toString());
    }

    @Test
    void whatIsNoObjectOfTheModelHasNoObjectShape() {
        for (Class<?> type : List.of(String.class, Object.class, OutlineNumber.class, Bound.class)) {
            IllegalArgumentException thrown =
                    assertThrows(IllegalArgumentException.class, () -> Conventions.objectOf(type), type.getName());
            assertTrue(thrown.getMessage().endsWith(": " + type.getName()), thrown::getMessage);
        }
    }

    @Test
    void aVocabularyReadsAndWritesItsCodes() {
        ScalarShape comparators = (ScalarShape) Conventions.shape(Comparator.class);
        for (Comparator comparator : Comparator.values()) {
            assertEquals(comparator.code(), comparators.write(comparator));
            assertEquals(comparator, comparators.read(comparator.code()));
        }
        ScalarShape weekdays = (ScalarShape) Conventions.shape(DayOfWeek.class);
        assertEquals("thursday", weekdays.write(DayOfWeek.THURSDAY));
    }

    @Test
    void everyTypeHasAShape() {
        PolicyArbitraries.types().forEach(Conventions::shape);
    }

    @Test
    void prefixesOfGettersAreNotPartOfTheName() {
        ObjectShape institution = (ObjectShape) Conventions.shape(Institution.class);
        assertTrue(institution.place("openEnded") >= 0);
        assertEquals(Property.Arity.REQUIRED, arity(institution, "openEnded"));
        assertEquals(Property.Arity.LIST, arity(institution, "members"));
        assertEquals(Property.Arity.OPTIONAL, arity(institution, "head"));
        assertEquals(-1, institution.place("isOpenEnded"));
    }

    private static Property.Arity arity(ObjectShape shape, String name) {
        return shape.properties().get(shape.place(name)).arity();
    }

    @Test
    void membersOfAFamilyAreNamedWithoutIt() {
        assertEquals(
                List.of("numeric", "range", "relative", "universal", "qualitative"),
                List.copyOf(
                        ((FamilyShape) Conventions.shape(Bound.class)).members().keySet()));
        assertEquals(
                List.of("by_end_of", "during", "each_year", "standing", "unstated"),
                List.copyOf(((FamilyShape) Conventions.shape(Horizon.class))
                        .members()
                        .keySet()));
    }

    @Test
    void aMemberIsTheSameReadAsItselfOrInItsFamily() {
        ObjectShape standing = (ObjectShape) Conventions.shape(Standing.class);
        assertEquals("standing", standing.code());
        assertTrue(standing.properties().isEmpty());
        assertEquals(Horizon.standing(), standing.make(new Object[0]));
    }

    @Test
    void derivedQuestionsAreNoProperties() {
        Set<String> keys = new TreeSet<>(((ObjectShape) Conventions.shape(Plan.class))
                .properties().stream().map(Property::name).collect(Collectors.toSet()));
        assertFalse(keys.contains("assignments"));
        assertTrue(keys.contains("clauses"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void typesWithoutTheConventionsAreRefused(Class<?> type) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Conventions.shape(type));
        assertEquals("Type must be a value type of the model: " + type.getName(), thrown.getMessage());
    }

    static Stream<Class<?>> strangers() {
        return Stream.of(Object.class, Number.class, List.class, StringBuilder.class, Thread.class, int[].class);
    }
}
