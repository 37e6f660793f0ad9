// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.problem.Problem;

/**
 * What an input that is wrong gets, word by word: {@code rejected/json.txt} and {@code rejected/yaml.txt}.
 *
 * <p>A case there is its type and name, the input, a line {@code ---}, and the message with the sentences in Chinese; {@code ⟦85⟧} stands for
 * U+0085. Nesting deeper than six, texts longer than sixty characters, lists of more than three entries, and numbers of more than
 * twelve digits or of more than four behind the point are too much here. After a wanted
 * change, {@code -Dzhengce.golden=write} writes the messages anew; read what changed.
 */
class RejectedInputTest {

    private static final Limits LIMITS = Limits.defaults()
            .withDepth(6)
            .withText(60)
            .withEntries(3)
            .withPrecision(12)
            .withScale(4);
    private static final Pattern CASE =
            Pattern.compile("=== (\\w+): ([^\n]*)\n((?:(?!---\n).*\n)*)---\n((?:(?!===).*\n)*?)\n(?====|\\z)");
    private static final Pattern CHARACTER = Pattern.compile("⟦([0-9a-f]+)⟧");

    /** An input that is wrong, and what it is to get. */
    private record Case(String name, Class<?> type, String input, String expected) {

        @Override
        public String toString() {
            return type.getSimpleName() + ": " + name;
        }
    }

    private interface Reading {
        Object read(String input, Class<?> type, Limits limits);
    }

    static List<Case> jsonCases() throws IOException {
        return cases("json", PolicyJson::read);
    }

    static List<Case> yamlCases() throws IOException {
        return cases("yaml", PolicyYaml::read);
    }

    @ParameterizedTest
    @MethodSource("jsonCases")
    void jsonIsRefusedInTheseWords(Case each) {
        assertEquals(comparable(each.expected), comparable(told(each, PolicyJson::read)));
    }

    @ParameterizedTest
    @MethodSource("yamlCases")
    void yamlIsRefusedInTheseWords(Case each) {
        assertEquals(comparable(each.expected), comparable(told(each, PolicyYaml::read)));
    }

    private static List<Case> cases(String format, Reading reading) throws IOException {
        Path file = Golden.directory().resolveSibling("rejected").resolve(format + ".txt");
        Matcher found = CASE.matcher(Files.readString(file));
        List<Case> cases = new ArrayList<>();
        StringBuilder anew = new StringBuilder();
        while (found.find()) {
            String input = CHARACTER
                    .matcher(found.group(3).replaceFirst("\n\\z", ""))
                    .replaceAll(c -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(c.group(1), 16))));
            Case each = new Case(
                    found.group(2),
                    ModelTypes.named(found.group(1)),
                    input,
                    found.group(4).replaceFirst("\n\\z", ""));
            if (Golden.WRITE) {
                String told = told(each, reading);
                cases.add(new Case(each.name, each.type, each.input, told));
                anew.append(found.group(), 0, found.start(4) - found.start())
                        .append(told)
                        .append("\n\n");
            } else {
                cases.add(each);
            }
        }
        if (Golden.WRITE) {
            Files.writeString(file, anew);
        }
        return cases;
    }

    private static String told(Case each, Reading reading) {
        return told(assertThrows(
                PolicyFormatException.class, () -> reading.read(each.input, each.type, LIMITS), each.toString()));
    }

    /** The message, and below it the sentences in Chinese. */
    private static String told(PolicyFormatException thrown) {
        return thrown.getProblems().stream()
                .map(Problem::chinese)
                .collect(Collectors.joining("\n", thrown.getMessage() + "\n", ""));
    }

    /** Old releases of Jackson tell the place behind what is malformed, new ones the place before it. */
    private static String comparable(String message) {
        return PackageVersion.VERSION.getMinorVersion() >= 22
                ? message
                : message.replaceAll("line \\d+, column \\d+(\\)?: Input is not well-formed)", "$1");
    }
}
