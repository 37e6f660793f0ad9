// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.Standing;

class ShapeTest {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("^    public abstract [\\w<>]+ (?:get|is)(\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Set<String> YAML_WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    static List<ObjectShape> objects() {
        return PolicyArbitraries.types().stream()
                .map(Shape::of)
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

    @Test
    void everyTypeHasAShape() {
        PolicyArbitraries.types().forEach(Shape::of);
    }

    @Test
    void prefixesOfGettersAreNotPartOfTheName() {
        ObjectShape institution = (ObjectShape) Shape.of(Institution.class);
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
                List.copyOf(((FamilyShape) Shape.of(Bound.class)).members().keySet()));
        assertEquals(
                List.of("by_end_of", "during", "each_year", "standing", "unstated"),
                List.copyOf(((FamilyShape) Shape.of(Horizon.class)).members().keySet()));
    }

    @Test
    void aMemberIsTheSameReadAsItselfOrInItsFamily() {
        ObjectShape standing = (ObjectShape) Shape.of(Standing.class);
        assertEquals("standing", standing.code());
        assertTrue(standing.properties().isEmpty());
        assertEquals(Horizon.standing(), standing.make(new Object[0]));
    }

    @Test
    void derivedQuestionsAreNoProperties() {
        Set<String> keys = new TreeSet<>(((ObjectShape) Shape.of(Plan.class))
                .properties().stream().map(Property::name).collect(Collectors.toSet()));
        assertFalse(keys.contains("assignments"));
        assertTrue(keys.contains("clauses"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void typesWithoutTheConventionsAreRefused(Class<?> type) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> Shape.of(type));
        assertEquals("Type must be a value type of the model: " + type.getName(), thrown.getMessage());
    }

    static Stream<Class<?>> strangers() {
        return Stream.of(Object.class, Number.class, List.class, StringBuilder.class, Thread.class, int[].class);
    }
}
