// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.io.schema.PolicySchema;

/**
 * The schemas of {@code docs/schema} are what follows from the types today. After a change of a type {@code -Dzhengce.schema=write}
 * writes them anew; a new root type needs a line in {@link PolicySchema} and titles in {@code titles.tsv}.
 */
class SchemaFilesTest {

    private static final List<String> HOLDERS = List.of("properties", "$defs");

    static List<Class<?>> roots() {
        return PolicySchema.roots();
    }

    @Test
    void filesAreDerivedFromTheTypesByteForByteAndTheDataHasNothingStale() throws IOException {
        SchemaDerivation derivation = new SchemaDerivation();
        for (Class<?> root : roots()) {
            String id = "urn:zhengce:format:" + Format.VERSION + ":" + Schemas.name(root);
            String derived = SchemaDerivation.write(derivation.of(root, id));
            if (Schemas.WRITE) {
                Files.writeString(Schemas.file(root), derived);
            }
            assertEquals(derived, Schemas.text(Schemas.file(root)), "changed; see -Dzhengce.schema=write");
        }
        assertEquals(Set.of(), derivation.unused(), "stale in titles.tsv or constraints.json");
    }

    @Test
    void everyFileIsOfARoot() throws IOException {
        try (Stream<Path> files = Files.list(Schemas.directory())) {
            assertEquals(
                    roots().stream().map(Schemas::file).collect(Collectors.toSet()),
                    files.filter(file -> file.toString().endsWith(".json")).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("roots")
    void schemasAreValidByTheSchemaOfSchemas(Class<?> root) {
        assertEquals(List.of(), Schemas.errorsOfSchema(schema(root)));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void referencesResolveAndEveryDefinitionIsReferredTo(Class<?> root) {
        Set<String> defined = new TreeSet<>();
        schema(root).get("$defs").fieldNames().forEachRemaining(name -> defined.add("#/$defs/" + name));
        assertEquals(
                defined,
                schema(root).findValues("$ref").stream()
                        .map(JsonNode::textValue)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everythingIsCalledByAChineseTitleAndDescribedInEnglish(Class<?> root) {
        named(schema(root), root.getSimpleName());
    }

    private static void named(JsonNode schema, String where) {
        String title = schema.path("title").asText();
        String description = schema.path("description").asText();
        assertTrue(title.codePoints().anyMatch(SchemaFilesTest::han), where + " has the title " + title);
        assertTrue(description.matches("\\p{javaUpperCase}.*|.*: .*|[^a-z]*"), where + " is described: " + description);
        assertFalse(description.isEmpty(), where);
        for (String holder : HOLDERS) {
            Set<String> titles = new HashSet<>();
            schema.path(holder).fieldNames().forEachRemaining(key -> {
                JsonNode part = schema.get(holder).get(key);
                named(part, where + "/" + key);
                boolean first = titles.add(part.get("title").textValue());
                assertTrue(first || holder.equals("$defs"), where + " has two properties with the title of " + key);
            });
        }
    }

    private static boolean han(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    @ParameterizedTest
    @MethodSource("roots")
    void goldenFilesAreValid(Class<?> root) {
        String golden = Schemas.text(Golden.directory().resolve(root.getSimpleName() + ".json"));
        assertEquals(List.of(), Schemas.errors(root, Schemas.parse(golden)));
    }

    private static JsonNode schema(Class<?> root) {
        return Schemas.parse(Schemas.text(Schemas.file(root)));
    }
}
