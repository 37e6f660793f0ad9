// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The schemas of {@code docs/schema}, and what an independent validator says by them. */
final class Schemas {

    /** Whether the files are to be written anew: {@code -Dzhengce.schema=write}. */
    static final boolean WRITE = "write".equals(System.getProperty("zhengce.schema"));

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, Schema> BY_ROOT = new ConcurrentHashMap<>();

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

    /** What is wrong with a document by the schema of its root type. */
    static List<Error> errors(Class<?> root, JsonNode document) {
        return BY_ROOT.computeIfAbsent(root, type -> REGISTRY.getSchema(text(file(type))))
                .validate(document);
    }

    /** What is wrong with a text by a schema made for the purpose. */
    static List<Error> errors(JsonNode schema, JsonNode document) {
        return REGISTRY.getSchema(schema).validate(document);
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
