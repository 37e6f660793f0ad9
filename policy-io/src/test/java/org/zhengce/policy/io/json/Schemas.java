// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengce.policy.io.schema.PolicySchema;

/** The schemas of {@code docs/schema}, and what an independent validator says by them. */
final class Schemas {

    /** Whether the files are to be written anew: {@code -Dzhengce.schema=write}. */
    static final boolean WRITE = "write".equals(System.getProperty("zhengce.schema"));

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, Schema> BY_TYPE = new ConcurrentHashMap<>();
    private static final Map<String, Schema> DEFINITIONS = read();

    private Schemas() {}

    static Path directory() {
        return Path.of(System.getProperty("zhengce.root", ".."), "docs", "schema");
    }

    /** policy-document for PolicyDocument, as file names and identifiers have it. */
    static String name(Class<?> root) {
        return root.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Path file(Class<?> root) {
        return directory().resolve(name(root) + ".schema.json");
    }

    /** What is wrong with a document by the schema of its type: the file's if that is a root, otherwise one made like those. */
    static List<Error> errors(Class<?> type, JsonNode document) {
        return BY_TYPE.computeIfAbsent(type, Schemas::schema).validate(document);
    }

    private static Schema schema(Class<?> type) {
        return PolicySchema.roots().contains(type)
                ? REGISTRY.getSchema(text(file(type)))
                : REGISTRY.getSchema(new SchemaDerivation().of(type, "urn:example:" + name(type)));
    }

    /** What is wrong with a value by a definition of the schemas. */
    static List<Error> errorsOfDefinition(String name, JsonNode value) {
        return DEFINITIONS.get(name).validate(value);
    }

    /** The definitions of all schemas by their names. */
    static Set<String> definitions() {
        return DEFINITIONS.keySet();
    }

    private static Map<String, Schema> read() {
        Map<String, Schema> all = new HashMap<>();
        for (Class<?> root : PolicySchema.roots()) {
            boolean unwritten = WRITE && Files.notExists(file(root));
            JsonNode definitions = (unwritten
                            ? new SchemaDerivation().of(root, "urn:example:" + name(root))
                            : parse(text(file(root))))
                    .get("$defs");
            definitions.fieldNames().forEachRemaining(name -> {
                ObjectNode schema = MAPPER.createObjectNode().put("$ref", "#/$defs/" + name);
                all.put(name, REGISTRY.getSchema(schema.set("$defs", definitions)));
            });
        }
        return all;
    }

    /** What is wrong with a schema by the schema of schemas. */
    static List<Error> errorsOfSchema(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
