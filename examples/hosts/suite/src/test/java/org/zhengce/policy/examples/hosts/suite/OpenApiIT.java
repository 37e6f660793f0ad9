// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.io.schema.PolicySchema;
import org.zhengce.policy.model.plan.Plan;

/** The OpenAPI document says of our types what our JSON Schema says. */
class OpenApiIT {

    private static final String COMPONENTS = "#/components/schemas/";

    private static JsonNode document(Host host) {
        return Samples.tree(host.app().get("/openapi").body());
    }

    @ParameterizedTest
    @EnumSource
    void aTargetCannotDoWithoutItsAxes(Host host) {
        JsonNode target = document(host).at("/components/schemas/Target");

        assertEquals(
                Set.of("indicator", "nature", "bound", "change", "scope", "horizon", "stance"),
                texts(target.at("/required")));
        assertEquals(COMPONENTS + "Bound", target.at("/properties/bound/$ref").asText());
    }

    @ParameterizedTest
    @EnumSource
    void thePartsAreThoseOfOurSchema(Host host) {
        JsonNode schema = Samples.tree(PolicySchema.of(Plan.class).replace("#/$defs/", COMPONENTS));
        JsonNode components = document(host).at("/components/schemas");

        assertFalse(schema.at("/$defs").isEmpty());
        schema.at("/$defs")
                .properties()
                .forEach(part ->
                        assertEquals(sorted(part.getValue()), sorted(components.get(part.getKey())), part.getKey()));
        assertEquals(schema.get("properties"), components.at("/Plan/properties"));
        assertEquals(schema.get("required"), components.at("/Plan/required"));
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceLeadsSomewhere(Host host) {
        JsonNode document = document(host);
        List<String> references = document.findValuesAsText("$ref");

        assertFalse(references.isEmpty());
        for (String reference : references) {
            assertTrue(document.at(reference.substring(1)).isObject(), reference);
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodiesAndWordsReferToThem(Host host) {
        JsonNode paths = document(host).at("/paths");

        assertEquals(
                COMPONENTS + "Plan",
                paths.at("/~1plans/post/requestBody/content/application~1json/schema/$ref")
                        .asText());
        assertEquals(
                COMPONENTS + "Plan",
                paths.at("/~1plans~1{id}/get/responses/200/content/application~1json/schema/$ref")
                        .asText());
    }

    /** The same with the names of what is required in alphabetical order, which is springdoc's. */
    private static JsonNode sorted(JsonNode schema) {
        JsonNode sorted = schema.deepCopy();
        sorted.findParents("required")
                .forEach(parent -> ((ObjectNode) parent)
                        .set("required", Samples.MAPPER.valueToTree(texts(parent.get("required")))));
        return sorted;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
