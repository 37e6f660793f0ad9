// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Changes to a document, each at a place and in a way drawn at random. */
final class Mutations {

    /** At the end of a key: it becomes the key without it, for the second time. */
    static final String DOUBLED = "~doubled~";

    private static final JsonMapper WRITER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<JsonNode> STRANGERS = nodes(
            "0",
            "1",
            "-1",
            "1.5",
            "1.0",
            "true",
            "false",
            "null",
            "\"\"",
            "\"x\"",
            "\"1\"",
            "{}",
            "[]",
            "[null]",
            "[\"甲\"]",
            "[[]]",
            "{\"type\": \"unstated\"}",
            "{\"format\": 1}");
    private static final List<JsonNode> NUMBERS = nodes(
            "-1",
            "0",
            "1",
            "31",
            "32",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "99999999999999999999",
            "1.0",
            "-0",
            "1.5",
            "1e2",
            "100e-1",
            "7");
    private static final List<String> PIECES = List.of(
            " ",
            "\n",
            "\u0085",
            "\u00a0",
            "\u3000",
            "\ud800",
            "\udc00",
            "😀",
            "0",
            "1",
            "-",
            "/",
            ".",
            "·",
            "是",
            "二",
            "（",
            "）",
            "（三）",
            "#2",
            "#1",
            "附件",
            "第",
            "章",
            "①",
            "〔",
            "号",
            "A",
            "%",
            "a",
            "2024-02-29/",
            "+1",
            "e1");

    /** A place of a document: a key of an object or an entry of a list, and the type of what stands there, if it has one. */
    record Slot(JsonNode owner, String key, int index, Object type) {

        JsonNode get() {
            return owner instanceof ArrayNode ? owner.get(index) : owner.get(key);
        }

        boolean keyed() {
            return owner instanceof ObjectNode;
        }

        void set(JsonNode value) {
            if (owner instanceof ArrayNode list) {
                list.set(index, value);
            } else {
                ((ObjectNode) owner).set(key, value);
            }
        }
    }

    /** How to change a place. */
    @SuppressWarnings("ImmutableEnumChecker") // the predicates hold nothing
    private enum Kind {
        DROP_KEY(Slot::keyed),
        RENAME_KEY(Slot::keyed),
        DOUBLE_KEY(Slot::keyed),
        ADD_KEY(slot -> slot.get().isObject()),
        RETYPE(slot -> true),
        SET_NULL(slot -> true),
        CHANGE_NUMBER(slot -> slot.get().isNumber()),
        DAMAGE_TEXT(slot -> slot.get().isTextual()),
        TAKE_FROM_DONOR(slot -> true),
        CHANGE_TAG(slot -> slot.keyed() && slot.key().equals(Format.TYPE)),
        EMPTY_LIST(slot -> slot.get().isArray()),
        CHANGE_LIST(slot -> slot.get().isArray() && !slot.get().isEmpty());

        private final Predicate<Slot> eligible;

        Kind(Predicate<Slot> eligible) {
            this.eligible = eligible;
        }
    }

    private final Random random;
    private final List<Slot> donor;

    /** Changes by chance, which may take values from another document of whatever type. */
    Mutations(Random random, JsonNode donor, Class<?> root) {
        this.random = random;
        this.donor = slots(donor, root);
    }

    /** The text of a document, as ASCII, so that every Java text survives. */
    static String text(JsonNode document) {
        try {
            return WRITER.writeValueAsString(document).replace(DOUBLED, "");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether the text of a document has a key twice in one object. */
    static boolean doubles(JsonNode document) {
        return document.toString().contains(DOUBLED);
    }

    /** Changes a document in place. */
    void mutate(ObjectNode document, Class<?> root) {
        List<Slot> slots = slots(document, root);
        for (int tries = 0; tries < 20; tries++) {
            Kind kind = one(List.of(Kind.values()));
            List<Slot> eligible = slots.stream().filter(kind.eligible).toList();
            if (!eligible.isEmpty()) {
                mutate(kind, one(eligible));
                return;
            }
        }
    }

    private void mutate(Kind kind, Slot slot) {
        switch (kind) {
            case DROP_KEY -> ((ObjectNode) slot.owner()).remove(slot.key());
            case RENAME_KEY -> rename(slot, one(List.of(slot.key() + "s", "type", "format", "unit", "quote", "")));
            case DOUBLE_KEY ->
                ((ObjectNode) slot.owner()).set(slot.key() + DOUBLED, random.nextBoolean() ? slot.get() : stranger());
            case ADD_KEY -> addKey(slot);
            case RETYPE -> slot.set(stranger());
            case SET_NULL -> slot.set(NullNode.instance);
            case CHANGE_NUMBER -> slot.set(one(NUMBERS));
            case DAMAGE_TEXT -> slot.set(TextNode.valueOf(damaged(slot.get().textValue())));
            case TAKE_FROM_DONOR -> slot.set(alike(slot));
            case CHANGE_TAG ->
                slot.set(TextNode.valueOf(one(List.of("range", "numeric", "universal", "standing", "x"))));
            case EMPTY_LIST -> slot.set(JsonNodeFactory.instance.arrayNode());
            case CHANGE_LIST -> changeList((ArrayNode) slot.get());
            default -> throw new IllegalArgumentException(kind.name());
        }
    }

    private static JsonNode removed(Slot slot) {
        return ((ObjectNode) slot.owner()).remove(slot.key());
    }

    private static void rename(Slot slot, String key) {
        ((ObjectNode) slot.owner()).set(key, removed(slot));
    }

    /** A key that the object's type has, as a rule, with a value that goes there. */
    private void addKey(Slot slot) {
        List<Slot> same = donor.stream()
                .filter(other ->
                        other.keyed() && other.type() != null && other.type().equals(slot.type()))
                .toList();
        if (same.isEmpty()) {
            ((ObjectNode) slot.get()).set("unknown", stranger());
        } else {
            JsonNode other = one(same).get();
            List<String> keys = new ArrayList<>();
            other.fieldNames().forEachRemaining(keys::add);
            if (!keys.isEmpty()) {
                String key = one(keys);
                ((ObjectNode) slot.get()).set(key, other.get(key).deepCopy());
            }
        }
    }

    /** What stands at a place of the same type in the donor. */
    private JsonNode alike(Slot slot) {
        List<Slot> same = donor.stream()
                .filter(other -> other.type() != null && other.type().equals(slot.type()))
                .toList();
        return same.isEmpty() ? stranger() : one(same).get().deepCopy();
    }

    private void changeList(ArrayNode list) {
        JsonNode entry = list.get(random.nextInt(list.size()));
        switch (random.nextInt(3)) {
            case 0 -> list.remove(random.nextInt(list.size()));
            case 1 -> list.insert(random.nextInt(list.size() + 1), entry.deepCopy());
            default -> list.insert(0, list.remove(list.size() - 1));
        }
    }

    private String damaged(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> text.substring(0, at);
            case 2 -> text.substring(at);
            case 3 -> text.toUpperCase(java.util.Locale.ROOT);
            case 4 -> text.substring(0, at) + one(PIECES) + text.substring(Math.min(text.length(), at + 1));
            default -> text.substring(0, at) + one(PIECES) + text.substring(at);
        };
    }

    private JsonNode stranger() {
        return one(STRANGERS).deepCopy();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static List<Slot> slots(JsonNode document, Class<?> root) {
        List<Slot> slots = new ArrayList<>();
        collect(document, Shape.of(root), slots);
        return slots;
    }

    private static void collect(JsonNode node, Shape shape, List<Slot> slots) {
        ObjectShape object = shape instanceof FamilyShape family
                ? family.members().get(node.path(Format.TYPE).asText())
                : shape instanceof ObjectShape own ? own : null;
        node.fieldNames().forEachRemaining(key -> {
            JsonNode value = node.get(key);
            int place = object == null ? -1 : object.place(key);
            if (place < 0) {
                slots.add(new Slot(node, key, -1, null));
                return;
            }
            Property property = object.properties().get(place);
            boolean list = property.arity() == Property.Arity.LIST;
            slots.add(new Slot(node, key, -1, list ? List.of(property.shape()) : property.shape()));
            if (!list) {
                collect(value, property.shape(), slots);
                return;
            }
            for (int i = 0; value.isArray() && i < value.size(); i++) {
                slots.add(new Slot(value, "", i, property.shape()));
                collect(value.get(i), property.shape(), slots);
            }
        });
    }

    private static List<JsonNode> nodes(String... texts) {
        List<JsonNode> nodes = new ArrayList<>();
        for (String text : texts) {
            nodes.add(Schemas.parse(text));
        }
        return nodes;
    }
}
