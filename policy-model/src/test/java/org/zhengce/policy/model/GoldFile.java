// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhengce.policy.model.text.Quote;

/**
 * A gold file with its text: hand-made annotations of a source document, see {@code ../shared/gold/README.md}.
 *
 * <p>Three things are set apart before anyone reads it: a validity that the text does not state, the time of day of a web page,
 * and what the closing sentence says as an assignment or as a figure.
 */
final class GoldFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;
    private final String text;

    private GoldFile(ObjectNode json, String text) {
        this.json = json;
        this.text = text;
    }

    static GoldFile read(Path shared, String id) {
        try {
            ObjectNode json = (ObjectNode) JSON.readTree(Files.readString(shared.resolve("gold/" + id + ".json")));
            GoldFile file = new GoldFile(
                    json, Files.readString(shared.resolve(json.get("file").textValue())));
            file.setApart();
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("Gold must be readable: " + id, e);
        }
    }

    private void setApart() {
        ObjectNode metadata = (ObjectNode) json.get("metadata");
        if (metadata.path("validityInferred").asBoolean()) {
            metadata.remove(List.of("validFrom", "validTo"));
        }
        if (metadata.has("webPublished")) {
            metadata.put(
                    "webPublished", metadata.get("webPublished").textValue().substring(0, 10));
        }
        move("targets", t -> t.path("kind").asText().equals("validity"), "validityFigures");
    }

    private void move(String from, Predicate<JsonNode> which, String to) {
        ArrayNode kept = JSON.createArrayNode();
        ArrayNode moved = JSON.createArrayNode();
        json.get(from).forEach(each -> (which.test(each) ? moved : kept).add(each));
        json.set(from, kept);
        json.set(to, moved);
    }

    JsonNode json() {
        return json;
    }

    String id() {
        return json.get("docId").textValue();
    }

    /** The source text. */
    String text() {
        return text;
    }

    /** The annotations of one kind. */
    List<JsonNode> all(String key) {
        return list(json, key);
    }

    static List<JsonNode> list(JsonNode node, String key) {
        List<JsonNode> list = new ArrayList<>();
        node.path(key).forEach(list::add);
        return list;
    }

    static List<String> texts(JsonNode node, String key) {
        List<String> texts = new ArrayList<>();
        node.path(key).forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    static Optional<String> string(JsonNode node, String key) {
        return Optional.ofNullable(node.path(key).textValue());
    }

    static boolean flag(JsonNode node, String key) {
        return node.path(key).asBoolean();
    }

    /** The words at an annotation's span. */
    Quote quote(JsonNode node) {
        return Quote.from(
                text,
                node.get("span").get(0).intValue(),
                node.get("span").get(1).intValue());
    }

    /** The constant with the code, as enums of the model write it. */
    static <E extends Enum<E> & Term> E word(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " must have the code " + code);
    }

    /** The constant with the label. */
    static <E extends Enum<E> & Term> E labelled(Class<E> type, String label) {
        for (E constant : type.getEnumConstants()) {
            if (constant.label().equals(label)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " must have the label " + label);
    }
}
