// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.json.PolicyYaml;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.SharedData;
import org.zhengce.policy.model.document.PolicyDocument;

/** Documents that were read go to JSON and YAML and back without a loss, quotes included. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void sourceDocumentsComeBackTheSame(String id) throws IOException {
        comesBack(Files.readString(SharedData.require().resolve("texts/" + id + ".txt")));
    }

    @Test
    void theSampleComesBackTheSame() {
        comesBack(PolicyReader.sample());
    }

    private static void comesBack(String text) {
        PolicyDocument document = PolicyText.read(text).getDocument();

        String json = PolicyJson.write(document);
        PolicyDocument fromJson = PolicyJson.read(json, PolicyDocument.class);
        assertEquals(document, fromJson);
        assertEquals(json, PolicyJson.write(fromJson));

        String yaml = PolicyYaml.write(document);
        PolicyDocument fromYaml = PolicyYaml.read(yaml, PolicyDocument.class);
        assertEquals(document, fromYaml);
        assertEquals(yaml, PolicyYaml.write(fromYaml));
        assertEquals(json, PolicyJson.write(fromYaml));
    }
}
