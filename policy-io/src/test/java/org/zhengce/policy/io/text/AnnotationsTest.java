// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.document.PolicyDocument;

class AnnotationsTest {

    private static List<JsonNode> lines(String type) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        for (String line :
                Annotations.write(PolicyText.read(Notice.TEXT)).lines().toList()) {
            JsonNode node = new ObjectMapper().readTree(line);
            if (node.get("type").asText().equals(type)) {
                found.add(node);
            }
        }
        return found;
    }

    @Test
    void each_line_is_an_object_whose_quote_stands_between_its_offsets() throws Exception {
        for (String type : List.of("section", "measure", "assignment", "figure", "obligation", "citation")) {
            for (JsonNode node : lines(type)) {
                String quote = Notice.TEXT.substring(
                        node.get("start").asInt(), node.get("end").asInt());
                assertEquals(quote, node.get("quote").asText());
            }
        }
    }

    @Test
    void the_document_has_its_metadata_and_no_place() throws Exception {
        JsonNode document = lines("document").get(0);
        assertEquals("云政办发〔2024〕18号", document.get("number").asText());
        assertEquals("2024-05-06", document.get("issued").asText());
        assertEquals("2028-12-31", document.get("validTo").asText());
        assertEquals(2, document.get("recipients").size());
        assertTrue(document.get("start") == null);
    }

    @Test
    void an_assignment_names_party_role_open_list_and_the_start_of_its_measure() throws Exception {
        JsonNode first = lines("assignment").get(0);
        assertEquals("市农业局", first.get("party").asText());
        assertEquals("responsible", first.get("role").asText());
        assertTrue(first.get("openEnded").asBoolean());
        assertEquals(Notice.TEXT.indexOf("（三）"), first.get("measureStart").asInt());
        assertEquals("clause", first.get("source").asText());
    }

    @Test
    void numbers_of_sections_have_no_stop_behind_them() throws Exception {
        assertEquals(
                List.of("一", "（一）", "（二）", "——", "二", "（三）", "（四）", "1", "2", "三", "（五）"),
                lines("section").stream()
                        .limit(11)
                        .map(n -> n.get("number").asText())
                        .collect(Collectors.toList()));
    }

    @Test
    void what_has_no_place_is_left_out() {
        assertEquals(
                "{\"type\":\"document\"}\n",
                Annotations.write(PolicyDocument.builder().build()));
    }
}
