// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import javax.annotation.Nullable;
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

    /** The tokens of an input. */
    abstract Tokens tokens(String input, Limits limits, Problems problems) throws IOException;

    /** The longest input that the parser takes, whatever the limits say. */
    abstract int longest();

    final <T> T read(String input, Class<T> type, Limits limits) {
        Shape shape = Shape.of(type);
        if (shape instanceof ScalarShape) {
            throw new IllegalArgumentException(
                    "Root must be an object of the model, not a single " + shape.kind() + ": " + type.getName());
        }
        String text = input.startsWith("\ufeff") ? input.substring(1) : input;
        Problems problems = new Problems(text, codePoints, limits.getProblems());
        Object value = null;
        int longest = Math.min(limits.getInput(), longest());
        if (text.length() > longest) {
            String length = Integer.toString(text.length());
            problems.add(ProblemCode.TOO_LARGE, null, -1, length, Integer.toString(longest), length);
        } else {
            value = value(text, shape, limits, problems);
        }
        if (value == null || !problems.isEmpty()) {
            throw new PolicyFormatException(name + " of " + shape.name(), problems.located());
        }
        return type.cast(value);
    }

    @Nullable
    private Object value(String text, Shape shape, Limits limits, Problems problems) {
        try {
            return new ShapeReader(tokens(text, limits, problems), limits, problems).root(shape);
        } catch (IOException e) {
            Fault fault = Malformed.fault(String.valueOf(e.getMessage()), 0);
            problems.add(fault.code(), "", 0, null, fault.arguments().toArray(new String[0]));
            return null;
        }
    }

    final <T> T read(byte[] input, Class<T> type, Limits limits) {
        CharBuffer text = CharBuffer.allocate(input.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(input), text, true);
        text.flip();
        if (result.isUnderflow()) {
            return read(text.toString(), type, limits);
        }
        Problems problems = new Problems(text.toString(), false, 1);
        problems.add(ProblemCode.NOT_UTF8, null, text.length(), null);
        throw new PolicyFormatException(name + " of " + type.getSimpleName(), problems.located());
    }
}
