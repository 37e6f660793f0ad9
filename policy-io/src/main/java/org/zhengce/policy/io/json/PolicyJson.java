// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON of the values of the model (JSON 读写): {@code PolicyJson.read(PolicyJson.write(document), PolicyDocument.class)}.
 *
 * <p><b>Writing</b> gives one form and no other, whatever Jackson the host has: the text of ECMAScript's {@code
 * JSON.stringify(value, null, 2)}, so indented by two blanks, with {@code \n} between lines and none at the end. The first key is
 * {@code "format": 1}, the version of this format; the properties follow in the order of their type. What is absent or empty is
 * left out. Equal values give equal bytes.
 *
 * <p><b>Reading</b> takes what the format allows, in any order of the keys, and nothing else: an unknown, double or missing key,
 * a null, a number where a text belongs, another format version or anything behind the value is a problem. All that can be found
 * is told at once, each with its place. Nothing is ever repaired or guessed. A mark of byte order in front is passed over, and
 * places are counted behind it. {@link #readLenient(String, Class) Lenient reading} forgives unknown keys and nothing else.
 *
 * <p>A root is a value type with properties, or a family such as {@link org.zhengce.policy.model.goal.Bound}; words, enums and
 * lists are none. Safe for use by many threads.
 */
public final class PolicyJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    static final Letter LETTER = new Letter("JSON", false) {
        @Override
        Source source(String input, Problems problems) throws IOException {
            return new Jackson2Source(FACTORY.createParser(input));
        }

        @Override
        int longest() {
            return Integer.MAX_VALUE;
        }
    };

    private PolicyJson() {}

    /**
     * The canonical text of a value.
     *
     * @throws IllegalArgumentException if the value is no object of the model: a word, an enum, a list, a bean of another library
     */
    public static String write(Object value) {
        return new JsonEmitter().root(value);
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
    public static <T> T read(String json, Class<T> type) {
        return read(json, type, Limits.defaults());
    }

    /**
     * The value of a text, under limits of one's own.
     *
     * @throws PolicyFormatException if anything is wrong with the text; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(String json, Class<T> type, Limits limits) {
        return LETTER.read(json, type, limits);
    }

    /**
     * The value of a text in UTF-8, under the default limits.
     *
     * @throws PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(byte[] json, Class<T> type) {
        return read(json, type, Limits.defaults());
    }

    /**
     * The value of a text in UTF-8, under limits of one's own.
     *
     * @throws PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries all problems
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> T read(byte[] json, Class<T> type, Limits limits) {
        return LETTER.read(json, type, limits);
    }

    /**
     * The value of a text, and beside it the fields that its types do not know, under the default limits.
     *
     * @throws PolicyFormatException if anything else is wrong with the text; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(String json, Class<T> type) {
        return readLenient(json, type, Limits.defaults());
    }

    /**
     * The value of a text, and beside it the fields that its types do not know, under limits of one's own.
     *
     * @throws PolicyFormatException if anything else is wrong with the text; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(String json, Class<T> type, Limits limits) {
        return LETTER.readLenient(json, type, limits);
    }

    /**
     * The value of a text in UTF-8, and beside it the fields that its types do not know, under the default limits.
     *
     * @throws PolicyFormatException if anything else is wrong with the text, or it is not UTF-8; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(byte[] json, Class<T> type) {
        return readLenient(json, type, Limits.defaults());
    }

    /**
     * The value of a text in UTF-8, and beside it the fields that its types do not know, under limits of one's own.
     *
     * @throws PolicyFormatException if anything else is wrong with the text, or it is not UTF-8; it carries all problems, unknown keys too
     * @throws IllegalArgumentException if the type is no object type or family of the model
     */
    public static <T> Lenient<T> readLenient(byte[] json, Class<T> type, Limits limits) {
        return LETTER.readLenient(json, type, limits);
    }
}
