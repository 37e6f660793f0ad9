// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.plan.Plan;

/** An invented city's plan, and what can be done to it on its way. */
final class Samples {

    static final ObjectMapper MAPPER = new ObjectMapper();

    /** The canonical text of the plan. */
    static final String JSON = file("plan.json");

    static final Plan PLAN = PolicyJson.read(JSON, Plan.class);

    private Samples() {}

    static String file(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The same with the keys of each object in the opposite order; its text has no blanks. */
    static JsonNode backwards(JsonNode node) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.reverse(names);
            ObjectNode backwards = MAPPER.createObjectNode();
            names.forEach(name -> backwards.set(name, backwards(node.get(name))));
            return backwards;
        }
        if (node.isArray()) {
            ArrayNode items = MAPPER.createArrayNode();
            node.forEach(item -> items.add(backwards(item)));
            return items;
        }
        return node;
    }

    /** Whether a text in it has a character that jsonb cannot hold: U+0000 or half of a surrogate pair. */
    static boolean beyondJsonb(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
        }
        for (JsonNode part : node) {
            if (beyondJsonb(part)) {
                return true;
            }
        }
        return false;
    }
}
