// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.text.Quote;

/** Whatever the hand-made annotations say of the five source documents, the model can say, and says back. */
class GoldTest {

    private static final String REMARK = "annotators' remark in English";
    private static final String SCORER = "what the scorer accepts besides";
    private static final String NOT_SAID = "not said by the text: unknown is never guessed";

    /** What the model leaves out on purpose, and why. */
    private static final Map<String, String> LEFT_OUT = new LinkedHashMap<>();

    static {
        leaveOut("names the sample, not the document", "docId", "file");
        leaveOut(NOT_SAID, "metadata.inferredTitle", "metadata.inferredIssuer", "metadata.inferredDate");
        leaveOut(NOT_SAID, "metadata.validityInferred");
        leaveOut("translation by the annotators", "metadata.genreEn");
        leaveOut(REMARK, "assignments[].note", "targets[].note", "targets[].scopeAmbiguous", "obligations[].note");
        leaveOut(REMARK, "rules[].note", "qualitative[].note", "references[].note", "enumerations[].note");
        leaveOut("whom a collective means, in English: a registry's to say", "assignments[].members");
        leaveOut("which members it means, in English: a registry's to say", "assignments[].conditional");
        leaveOut("said by the name itself (各产业链…)", "assignments[].perUnit");
        leaveOut(SCORER, "targets[].altIndicator", "targets[].altComparator", "targets[].altDue", "altMeasures");
        leaveOut("what the scorer does not count", "targets[].optional", "obligations[].optional");
        leaveOut("一批 is no number; it stands in the act's words", "obligations[].count", "obligations[].countText");
        leaveOut("what follows the act is a rule of its own (001-R21)", "obligations[].then");
        leaveOut("a verdict: policy-calc's", "enumerations[].holds");
        leaveOut("index into the systems of DOMAIN.md, no concept of the model", "mechanisms");
        leaveOut("notices of whoever reads the text", "anomalies");
    }

    private static void leaveOut(String reason, String... paths) {
        for (String path : paths) {
            LEFT_OUT.put(path, reason);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void theModelSaysBackWhatGoldSays(String id) {
        assertEquals("", String.join("\n", compare(id, new Keys.Seen(LEFT_OUT)).differences));
    }

    @Test
    void everyKeyThatIsReadBackOrLeftOutOccurs() {
        Keys.Seen seen = new Keys.Seen(LEFT_OUT);
        for (String id : new String[] {"000", "001", "002", "003", "004"}) {
            compare(id, seen);
        }
        Set<String> idle = new TreeSet<>(seen.registered);
        idle.addAll(LEFT_OUT.keySet());
        idle.removeAll(seen.read);
        idle.removeAll(seen.leftOut);
        assertEquals(Set.of(), idle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void sectionsAndResiduePartitionTheText(String id) {
        GoldFile gold = gold(id);
        GoldView view = new GoldView(id, new GoldReader(gold).document(), new GoldReader(gold).registry());
        assertEquals(
                gold.text(),
                view.pieces()
                        .sorted(java.util.Comparator.comparingInt(Quote::getStart))
                        .map(Quote::getText)
                        .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void documentsReadTwiceAreEqualAndKeepTheirQuotes(String id) {
        PolicyDocument document = new GoldReader(gold(id)).document();
        assertEquals(document, new GoldReader(gold(id)).document());
        assertEquals(document.hashCode(), new GoldReader(gold(id)).document().hashCode());
        assertNotEquals(document, document.withoutQuotes());
    }

    private static Keys.Seen compare(String id, Keys.Seen seen) {
        GoldFile gold = gold(id);
        GoldReader reader = new GoldReader(gold);
        GoldView view = new GoldView(id, reader.document(), reader.registry());
        new GoldKeys(view).all().compare(gold.json(), view, 0, "", seen);
        return seen;
    }

    private static GoldFile gold(String id) {
        return GoldFile.read(SharedData.require(), id);
    }
}
