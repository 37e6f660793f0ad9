// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * YAML of the values of the model (YAML 读写): the same keys, order, checks and problems as {@link PolicyJson}.
 *
 * <p><b>Writing</b> gives one form: block style, two blanks of indent (a list stands deeper than its key), every text in double
 * quotes, so that {@code no}, {@code 1.0} and {@code 2021} stay texts in every YAML reader; characters that YAML would change are
 * escaped. No {@code ---} in front and no line break at the end.
 *
 * <p><b>Reading</b> takes one YAML document, in block or flow style, with comments. Anchors, aliases and tags are problems, and so
 * is an unescaped character that YAML does not keep (U+0085, U+2028, U+2029, controls). An unquoted {@code 2021} is a number, and a
 * problem where a text belongs. Inputs are limited to 3,000,000 characters, whatever the limits say: SnakeYAML takes no more.
 */
public final class PolicyYaml {

    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final int LONGEST = 3_000_000;

    private static final Letter LETTER = new Letter("YAML", true) {
        @Override
        Source source(String input, Problems problems) throws IOException {
            String allowed = allowed(input, problems);
            return new YamlSource(FACTORY.createParser(new WholeCharacters(allowed)), allowed);
        }

        @Override
        int longest() {
            return LONGEST;
        }
    };

    private PolicyYaml() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException if the value is no object of the model: a word, an enum, a list, a bean of another library
     */
    public static String write(Object value) {
        return new YamlEmitter().root(value);
    }

    /**
     * The canonical text of a value in UTF-8, without a mark of byte order.
     *
     * @throws IllegalArgumentException if the value is no object of the model
     */
    public static byte[] writeBytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The value of a text, under the default limits.
     *
     * @throws PolicyFormatException if anything is wrong with the text; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(String yaml, Class<T> type) {
        return read(yaml, type, Limits.defaults());
    }

    /**
     * The value of a text, under limits of one's own.
     *
     * @throws PolicyFormatException if anything is wrong with the text; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(String yaml, Class<T> type, Limits limits) {
        return LETTER.read(yaml, type, limits);
    }

    /**
     * The value of a text in UTF-8, under the default limits.
     *
     * @throws PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(byte[] yaml, Class<T> type) {
        return read(yaml, type, Limits.defaults());
    }

    /**
     * The value of a text in UTF-8, under limits of one's own.
     *
     * @throws PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(byte[] yaml, Class<T> type, Limits limits) {
        return LETTER.read(yaml, type, limits);
    }

    /**
     * The value of a text, and beside it the fields that its types do not know, under the default limits.
     *
     * @throws PolicyFormatException if anything else is wrong with the text; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(String yaml, Class<T> type) {
        return readLenient(yaml, type, Limits.defaults());
    }

    /**
     * The value of a text, and beside it the fields that its types do not know, under limits of one's own.
     *
     * @throws PolicyFormatException if anything else is wrong with the text; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(String yaml, Class<T> type, Limits limits) {
        return LETTER.readLenient(yaml, type, limits);
    }

    /**
     * The value of a text in UTF-8, and beside it the fields that its types do not know, under the default limits.
     *
     * @throws PolicyFormatException if anything else is wrong with the text, or it is not UTF-8; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(byte[] yaml, Class<T> type) {
        return readLenient(yaml, type, Limits.defaults());
    }

    /**
     * The value of a text in UTF-8, and beside it the fields that its types do not know, under limits of one's own.
     *
     * @throws PolicyFormatException if anything else is wrong with the text, or it is not UTF-8; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(byte[] yaml, Class<T> type, Limits limits) {
        return LETTER.readLenient(yaml, type, limits);
    }

    /** Notes each character that YAML does not keep and puts a harmless one in its place, so that reading can go on. */
    private static String allowed(String input, Problems problems) {
        StringBuilder allowed = null;
        int codePoints = 0;
        for (int i = 0; i < input.length(); i++, codePoints++) {
            char c = input.charAt(i);
            boolean surrogate = Character.isSurrogate(c);
            boolean lone = surrogate && TextEmitter.lone(input, i);
            if (lone || !(c == '\n' || c == '\r' || c == '\t' || YamlEmitter.plain(c))) {
                problems.add(
                        ProblemCode.FORBIDDEN_CHARACTER,
                        null,
                        codePoints,
                        null,
                        String.format(Locale.ROOT, "U+%04X", (int) c));
                allowed = allowed == null ? new StringBuilder(input) : allowed;
                allowed.setCharAt(i, '?');
            } else if (surrogate) {
                i++;
            }
        }
        return allowed == null ? input : allowed.toString();
    }
}
