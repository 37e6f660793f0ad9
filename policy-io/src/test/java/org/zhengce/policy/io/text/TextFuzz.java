// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.document.PolicyDocument;

/** What the fuzzer calls to try the reading of policy text; profile {@code fuzz} runs it. */
public final class TextFuzz {

    private static final List<String> LEXICONS = List.of(
            "roles.tsv",
            "cadences.tsv",
            "comparators.tsv",
            "headings.tsv",
            "relations.tsv",
            "modalities.tsv",
            "institutions.tsv",
            "genres.tsv",
            "natures.tsv",
            "totals.tsv",
            "doublings.tsv");

    private TextFuzz() {}

    /** Loads the classes, so that the time limit of an input is for the input alone. */
    public static void fuzzerInitialize() {
        seeds().forEach(TextFuzz::fuzzerTestOneInput);
    }

    /** The bytes are text in UTF-8, or in UTF-16 behind a byte 0, which lets surrogates stand alone. */
    public static void fuzzerTestOneInput(byte[] data) {
        boolean wide = data.length > 0 && data[0] == 0;
        String text = new String(data, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        Reading reading = ReadingLaws.hold(text);
        Reading again = PolicyText.read(text);
        assertEquals(reading.getDocument(), again.getDocument());
        assertEquals(reading.getNotices(), again.getNotices());
        assertEquals(Annotations.write(reading), Annotations.write(again));
        String json = PolicyJson.write(reading.getDocument());
        assertEquals(reading.getDocument(), PolicyJson.read(json, PolicyDocument.class));
    }

    /** The inputs to start from: the whole texts of the tests, the lines of one, and the pieces of which properties make texts. */
    public static List<byte[]> seeds() {
        List<String> texts = new ArrayList<>(List.of(Notice.TEXT, String.join("", PolicyTextProperties.PIECES)));
        Notice.TEXT.lines().filter(line -> !line.isBlank()).forEach(texts::add);
        ReadingGoldenTest.NAMES.forEach(name -> texts.add(resource("/reading/" + name + ".txt")));
        List<byte[]> seeds = new ArrayList<>();
        texts.forEach(text -> seeds.add(text.getBytes(StandardCharsets.UTF_8)));
        return seeds;
    }

    private static String resource(String name) {
        try (InputStream in = TextFuzz.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The pieces to make others of. */
    public static Set<String> words() {
        Set<String> words = new TreeSet<>(PolicyTextProperties.PIECES);
        for (String lexicon : LEXICONS) {
            Lexicon.load(lexicon).entries().forEach(entry -> words.add(entry.word()));
        }
        return words;
    }
}
