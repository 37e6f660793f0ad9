// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Rational;

/** Reads texts, words, numbers and booleans for a {@link ShapeReader}. */
final class ScalarReader {

    private final Tokens tokens;
    private final Limits limits;
    private final Trail trail;

    ScalarReader(Tokens tokens, Limits limits, Trail trail) {
        this.tokens = tokens;
        this.limits = limits;
        this.trail = trail;
    }

    /** The value of the current token, or null with a problem noted. */
    @Nullable
    Object read(ScalarShape shape, JsonToken token) throws Fault {
        boolean integer = shape.form() == ScalarShape.Form.INTEGER && token.isNumeric();
        boolean fits = shape.form() == ScalarShape.Form.STRING
                ? token == JsonToken.VALUE_STRING
                : integer || (shape.form() == ScalarShape.Form.BOOLEAN && token.isBoolean());
        if (!fits) {
            trail.wrong(shape.kind(), token, token.isScalarValue() ? tokens.text() : "", tokens.at());
            tokens.skip(token);
            return null;
        }
        String text = tokens.text();
        if (text.length() > limits.getText()) {
            refuse(ProblemCode.TOO_LONG, text, limits.getText(), text.length());
            return null;
        }
        if (integer) {
            return integer(text);
        }
        if (shape.type() == Rational.class && !digits(text)) {
            return null;
        }
        return word(shape, token.isBoolean() ? token.asString() : text);
    }

    /** Whether an exact number keeps to the limits; its digits are counted as they are written, before anything is computed. */
    private boolean digits(String text) throws Fault {
        Digits digits = Digits.of(text);
        if (digits.significant() > limits.getPrecision()) {
            return refuse(ProblemCode.TOO_PRECISE, text, limits.getPrecision(), digits.significant());
        }
        if (digits.behindThePoint() > limits.getScale()) {
            return refuse(ProblemCode.TOO_FINE, text, limits.getScale(), digits.behindThePoint());
        }
        return true;
    }

    private boolean refuse(ProblemCode code, String text, int limit, int found) throws Fault {
        trail.problem(code, tokens.at(), text, Integer.toString(limit), Integer.toString(found));
        return false;
    }

    @Nullable
    private Object word(ScalarShape shape, String text) throws Fault {
        try {
            return shape.read(text);
        } catch (InvalidValueException e) {
            trail.refused(tokens.at(), text, e);
            return null;
        }
    }

    /** A whole number in JSON's own notation only: YAML has 0x1F and 1_000, too. */
    @Nullable
    private Integer integer(String text) throws Fault {
        int first = text.startsWith("-") ? 1 : 0;
        boolean plain = text.length() > first && (text.charAt(first) != '0' || text.length() == first + 1);
        for (int i = first; i < text.length(); i++) {
            plain &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        try {
            if (plain) {
                return Integer.valueOf(text);
            }
        } catch (NumberFormatException e) {
            // Out of range, as noted below.
        }
        String found = Problems.shorten(text);
        String least = Integer.toString(Integer.MIN_VALUE);
        trail.problem(ProblemCode.OUT_OF_RANGE, tokens.at(), found, least, Integer.toString(Integer.MAX_VALUE), found);
        return null;
    }
}
