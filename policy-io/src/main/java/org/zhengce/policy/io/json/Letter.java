// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** What JSON and YAML have in common: the way from an input to a value, or to all that is wrong with it. */
abstract class Letter {

    private final String name;
    private final boolean codePoints;

    /** A format by its name, whose parser counts UTF-16 units or code points. */
    Letter(String name, boolean codePoints) {
        this.name = name;
        this.codePoints = codePoints;
    }

    /** The source of an input's tokens; it notes what the parser itself would not tell. */
    abstract Source source(String input, Problems problems) throws IOException;

    /** The longest input that the parser takes, whatever the limits say. */
    abstract int longest();

    final <T> T read(String input, Class<T> type, Limits limits) {
        return read(input, type, limits, null).getValue();
    }

    final <T> Lenient<T> readLenient(String input, Class<T> type, Limits limits) {
        return read(input, type, limits, new ArrayList<>());
    }

    /** A value of a format that is not ours: it has no version, and may have keys that the value does not need. */
    final <T> T readForeign(String input, Class<T> type, ObjectShape shape, Limits limits) {
        return read(input, type, shape, limits, new ArrayList<>(), false).getValue();
    }

    /** The same of bytes in UTF-8. */
    final <T> T readForeign(byte[] input, Class<T> type, ObjectShape shape, Limits limits) {
        return readForeign(decoded(input, type), type, shape, limits);
    }

    private <T> Lenient<T> read(String input, Class<T> type, Limits limits, @Nullable List<SetAside> aside) {
        Shape shape = Shape.of(type);
        if (shape instanceof ScalarShape) {
            throw new IllegalArgumentException(
                    "Root must be an object of the model, not a single " + shape.kind() + ": " + type.getName());
        }
        return read(input, type, shape, limits, aside, true);
    }

    private <T> Lenient<T> read(
            String input,
            Class<T> type,
            Shape shape,
            Limits limits,
            @Nullable List<SetAside> aside,
            boolean versioned) {
        String text = input.startsWith("\ufeff") ? input.substring(1) : input;
        TextProblems problems = new TextProblems(text, codePoints, limits.getProblems());
        Object value = null;
        int longest = Math.min(limits.getInput(), longest());
        if (text.length() > longest) {
            String length = Integer.toString(text.length());
            problems.add(ProblemCode.TOO_LARGE, null, -1, length, Integer.toString(longest), length);
        } else {
            value = value(text, shape, limits, problems, aside, versioned);
        }
        List<Problem> located = problems.located();
        if (value == null || !located.stream().allMatch(p -> aside != null && p.getCode() == ProblemCode.UNKNOWN_KEY)) {
            throw new PolicyFormatException(name + " of " + shape.name(), located);
        }
        return new Lenient<>(type.cast(value), aside == null ? Collections.emptyList() : aside, located);
    }

    @Nullable
    private Object value(
            String text,
            Shape shape,
            Limits limits,
            TextProblems problems,
            @Nullable List<SetAside> aside,
            boolean versioned) {
        try {
            Tokens tokens = new Tokens(source(text, problems), limits.getDepth());
            ShapeReader reader = new ShapeReader(tokens, limits, problems, aside);
            return versioned ? reader.root(shape, problems::trailing) : reader.foreign(shape, problems::trailing);
        } catch (IOException e) {
            Fault fault = Malformed.fault(String.valueOf(e.getMessage()), 0);
            problems.add(fault.code(), "", 0, null, fault.arguments().toArray(new String[0]));
            return null;
        }
    }

    final <T> T read(byte[] input, Class<T> type, Limits limits) {
        return read(decoded(input, type), type, limits);
    }

    final <T> Lenient<T> readLenient(byte[] input, Class<T> type, Limits limits) {
        return readLenient(decoded(input, type), type, limits);
    }

    private String decoded(byte[] input, Class<?> type) {
        CharBuffer text = CharBuffer.allocate(input.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input), text, true);
        text.flip();
        if (result.isUnderflow()) {
            return text.toString();
        }
        Problems problems = new TextProblems(text.toString(), false, 1);
        problems.add(ProblemCode.NOT_UTF8, null, text.length(), null);
        throw new PolicyFormatException(name + " of " + type.getSimpleName(), problems.located());
    }
}
