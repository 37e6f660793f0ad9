// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Sentence;

/**
 * All that findings say, word for word: of a contradiction of each kind, and of some hidden worlds. {@code -Dzhengce.golden.update=true}
 * writes the files anew; read what changed before it is committed.
 */
class FindingsGoldenTest {

    private static final int[] SIZES = {7, 12};

    @Test
    void whatIsSaidOfAContradictionOfEachKind() throws IOException {
        StringBuilder said = new StringBuilder();
        for (CheckRule rule : CheckRule.values()) {
            for (int size : SIZES) {
                Truth truth = Truth.inOrder();
                List<Finding> before = truth.findings();
                new Plants(truth).plant(rule, size);
                said.append("# ").append(rule).append(' ').append(size).append('\n');
                truth.findings().stream()
                        .filter(finding -> !before.contains(finding))
                        .forEach(finding -> append(said, finding));
            }
        }
        compare("planted.txt", said.toString());
    }

    @Test
    void whatIsSaidOfHiddenWorlds() throws IOException {
        StringBuilder said = new StringBuilder();
        for (long seed = 1; seed <= 6; seed++) {
            said.append("# world ").append(seed).append('\n');
            new Truth(seed, 4, 14).findings().forEach(finding -> append(said, finding));
        }
        compare("worlds.txt", said.toString());
    }

    private static void append(StringBuilder to, Finding finding) {
        to.append(finding.getRule() + " " + finding.getVerdict() + " " + finding.getSubject() + "\n");
        to.append("  " + both(finding.getConclusion()) + "\n");
        finding.getInterval().ifPresent(interval -> to.append("  " + interval + "\n"));
        to.append(finding.getGrounds().stream().map(Ground::getText).collect(Collectors.joining(" | ", "  by ", "\n")));
        append(to, "  = ", finding.getSteps());
        append(to, "  if ", finding.getAssumptions());
        append(to, "  but ", finding.getCaveats());
    }

    private static void append(StringBuilder to, String sign, List<Sentence> sentences) {
        sentences.forEach(sentence -> to.append(sign + both(sentence) + "\n"));
    }

    private static String both(Sentence sentence) {
        return sentence.getEnglish() + " / " + sentence.getChinese();
    }

    private static void compare(String file, String said) throws IOException {
        Path golden = Path.of("src/test/resources/findings", file);
        if (Boolean.getBoolean("zhengce.golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), said);
    }
}
