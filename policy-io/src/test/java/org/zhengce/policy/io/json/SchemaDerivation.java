// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhengce.policy.model.Term;

/**
 * Derives JSON Schemas (draft 2020-12) from the {@link Shape} of types, which reader and writer follow, too.
 *
 * <p>Titles and descriptions come from {@link SchemaNames}; what a type refuses by its own check comes from {@code
 * constraints.json}, a fragment of a schema for each type. This stands among the tests because it needs the sources of the model
 * for their Javadoc; the schemas it gives are files of the project.
 */
final class SchemaDerivation {

    private static final Path CONSTRAINTS = Path.of(
            System.getProperty("zhengce.root", ".."),
            "policy-io",
            "src",
            "test",
            "resources",
            "schema",
            "constraints.json");

    private final SchemaNames names = new SchemaNames();
    private final JsonNode constraints;
    private final Set<String> unused = new TreeSet<>();
    private final Map<String, Shape> mentioned = new TreeMap<>();
    private final Deque<Shape> open = new ArrayDeque<>();

    SchemaDerivation() {
        try {
            constraints = new ObjectMapper().readTree(CONSTRAINTS.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        constraints.fieldNames().forEachRemaining(unused::add);
    }

    /** What the data files have that no schema so far needed. */
    Set<String> unused() {
        Set<String> all = new TreeSet<>(unused);
        all.addAll(names.unused());
        return all;
    }

    /** The schema of a root type. */
    ObjectNode of(Class<?> root, String id) {
        mentioned.clear();
        ObjectNode schema = node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema").put("$id", id);
        schema.setAll(object((ObjectShape) Shape.of(root), true));
        Map<String, ObjectNode> definitions = new TreeMap<>();
        while (!open.isEmpty()) {
            Shape shape = open.remove();
            definitions.put(name(shape), definition(shape));
        }
        definitions.forEach(schema.putObject("$defs")::set);
        return schema;
    }

    private ObjectNode definition(Shape shape) {
        if (shape instanceof ObjectShape object) {
            return object(object, false);
        }
        if (shape instanceof FamilyShape closed) {
            ObjectNode family = named(name(shape));
            ArrayNode members = family.putArray("oneOf");
            closed.members().values().forEach(member -> members.add(mention(member)));
            return constrained(family, name(shape));
        }
        return shape.type().isEnum() ? vocabulary((ScalarShape) shape) : word(shape);
    }

    private ObjectNode object(ObjectShape shape, boolean root) {
        String name = name(shape);
        ObjectNode schema = named(name).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        if (root) {
            properties.set(Format.KEY, named(Format.KEY).put("type", "integer").put("const", Format.VERSION));
            required.add(Format.KEY);
        }
        if (shape.code() != null) {
            properties.set(Format.TYPE, named(Format.TYPE).put("type", "string").put("const", shape.code()));
            required.add(Format.TYPE);
        }
        for (Property property : shape.properties()) {
            ObjectNode value = named(name + "." + property.name());
            if (property.arity() == Property.Arity.LIST) {
                value.put("type", "array").set("items", mention(property.shape()));
            } else {
                value.setAll(mention(property.shape()));
            }
            properties.set(property.name(), value);
            if (property.arity() == Property.Arity.REQUIRED) {
                required.add(property.name());
            }
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
        return constrained(schema.put("additionalProperties", false), name);
    }

    /** A value of a shape: at its place for texts, numbers and booleans, by reference for all that has a name. */
    private ObjectNode mention(Shape shape) {
        Class<?> type = shape.type();
        if (type == String.class || type == boolean.class || type == Boolean.class) {
            return node().put("type", shape.kind());
        }
        if (type == int.class || type == Integer.class) {
            return node().put("type", shape.kind())
                    .put("format", "int32")
                    .put("minimum", Integer.MIN_VALUE)
                    .put("maximum", Integer.MAX_VALUE);
        }
        Shape known = mentioned.putIfAbsent(name(shape), shape);
        if (known == null) {
            open.add(shape);
        } else if (known.type() != type) {
            throw new IllegalArgumentException(
                    "Types must differ in their simple names: " + type + ", " + known.type());
        }
        return node().put("$ref", "#/$defs/" + name(shape));
    }

    private ObjectNode vocabulary(ScalarShape shape) {
        ObjectNode schema = named(name(shape)).put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        ArrayNode labels = schema.putArray("oneOf");
        for (Object constant : shape.type().getEnumConstants()) {
            String code = shape.write(constant);
            String name = name(shape) + "." + code;
            codes.add(code);
            labels.addObject()
                    .put("const", code)
                    .put("title", constant instanceof Term term ? term.label() : names.title(name))
                    .put("description", names.description(name));
        }
        return constrained(schema, name(shape));
    }

    private ObjectNode word(Shape shape) {
        return constrained(named(name(shape)).put("type", "string"), name(shape));
    }

    private ObjectNode constrained(ObjectNode schema, String name) {
        if (constraints.has(name)) {
            unused.remove(name);
            merge(schema, (ObjectNode) constraints.get(name), name);
        }
        return schema;
    }

    private static void merge(ObjectNode schema, ObjectNode more, String where) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        more.fieldNames().forEachRemaining(key -> parts.put(key, more.get(key)));
        parts.forEach((key, part) -> {
            JsonNode old = schema.get(key);
            if (old instanceof ObjectNode before && part instanceof ObjectNode added) {
                merge(before, added, where + "/" + key);
            } else if (old instanceof ArrayNode before && part instanceof ArrayNode added) {
                before.addAll(added);
            } else if (where.endsWith("/properties")) {
                throw new IllegalArgumentException(
                        "Constraint must be on a property of the type: " + where + "/" + key);
            } else {
                schema.set(key, part);
            }
        });
    }

    private ObjectNode named(String name) {
        return node().put("title", names.title(name)).put("description", names.description(name));
    }

    /** The name of a definition: the type's, but Date for the day that is not of the model. */
    private static String name(Shape shape) {
        return shape.type() == LocalDate.class ? "Date" : shape.name();
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The text of a schema, in the form that the codec gives to all JSON, with a line break at the end. */
    static String write(JsonNode schema) {
        JsonEmitter out = new JsonEmitter();
        write(schema, out);
        return out + "\n";
    }

    private static void write(JsonNode node, JsonEmitter out) {
        if (node.isObject()) {
            out.beginObject();
            node.fieldNames().forEachRemaining(key -> {
                out.key(key);
                write(node.get(key), out);
            });
            out.endObject();
        } else if (node.isArray()) {
            out.beginList();
            for (JsonNode entry : node) {
                out.entry();
                write(entry, out);
            }
            out.endList();
        } else if (node.isTextual()) {
            out.text(node.textValue());
        } else {
            out.bare(node.asText());
        }
    }
}
