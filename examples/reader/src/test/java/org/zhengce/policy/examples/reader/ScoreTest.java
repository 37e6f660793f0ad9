// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.io.text.Annotations;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.SharedData;

/** Keeps the reader at what it reached on the five source documents, measured by their scorer. */
class ScoreTest {

    private static final List<String> DOCUMENTS = List.of("000", "001", "002", "003", "004");

    @TempDir
    Path directory;

    @Test
    void theFiveDocumentsScoreAtLeastTheirFloors() throws IOException, InterruptedException {
        Path shared = SharedData.require();
        Assumptions.assumeTrue(python(), "Needs python3 on the PATH to run the scorer");
        for (String id : DOCUMENTS) {
            String text = Files.readString(shared.resolve("texts/" + id + ".txt"));
            Files.writeString(directory.resolve(id + ".jsonl"), Annotations.write(PolicyText.read(text)));
        }
        Path json = directory.resolve("scores.json");
        List<String> command = new ArrayList<>(List.of(
                "python3",
                shared.resolve("gold/score.py").toString(),
                shared.resolve("gold").toString(),
                directory.toString(),
                "--errors",
                "--json",
                json.toString()));
        command.addAll(DOCUMENTS);
        String printed = run(command);
        JsonNode scores = new ObjectMapper().readTree(json.toFile());

        assertAll(
                () -> floor(scores, "sections", 97, printed),
                () -> floor(scores, "measures", 97, printed),
                () -> floor(scores, "assignments", 97, printed),
                () -> floor(scores, "figures", 95, printed),
                () -> floor(scores, "figures_full", 88, printed),
                () -> errors(scores, "metadata", 2, printed),
                () -> errors(scores, "obligations", 1, printed),
                () -> errors(scores, "citations", 1, printed));
    }

    private static void floor(JsonNode scores, String layer, int percent, String printed) {
        assertTrue(
                scores.path(layer).path("f1").decimalValue().movePointRight(2).intValue() >= percent,
                () -> "F1 of " + layer + " must be at least " + percent + " %: "
                        + scores.path(layer).path("f1") + "\n" + printed);
    }

    /** What was found too much and what was missed, reckoned back from the rates that the scorer writes. */
    private static void errors(JsonNode scores, String layer, int most, String printed) {
        JsonNode score = scores.path(layer);
        int gold = score.path("gold").intValue();
        long right = Math.round(score.path("recall").doubleValue() * gold);
        long found = right == 0 ? 0 : Math.round(right / score.path("precision").doubleValue());
        long errors = (found - right) + (gold - right);
        assertTrue(
                right > 0 && errors <= most,
                () -> "There must be at most " + most + " errors of " + layer + ": " + errors + "\n" + printed);
    }

    private static boolean python() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path log = directory.resolve("score.log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        int status = builder.start().waitFor();
        String printed = Files.readString(log, StandardCharsets.UTF_8);
        assertEquals(0, status, printed);
        return printed;
    }
}
