// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.ProblemCode;

/** Where a reader is, as a JSON Pointer, and the problems it notes there. */
final class Trail {

    private final Problems problems;
    private final StringBuilder pointer = new StringBuilder();

    Trail(Problems problems) {
        this.problems = problems;
    }

    /** Goes in by a key or index; what it returns leads out again. */
    int in(String key) {
        int length = pointer.length();
        String shown = Problems.shorten(key);
        boolean plain = shown.indexOf('~') < 0 && shown.indexOf('/') < 0;
        pointer.append('/').append(plain ? shown : shown.replace("~", "~0").replace("/", "~1"));
        return length;
    }

    /** Goes out to where {@link #in} was called. */
    void out(int length) {
        pointer.setLength(length);
    }

    /** Notes a problem; when there are as many as may be told, that ends the reading. */
    void problem(ProblemCode code, long at, @Nullable String value, String... arguments) throws Fault {
        problems.add(code, pointer.toString(), at, value, arguments);
        if (problems.isFull()) {
            throw new Fault(code, at);
        }
    }

    /** Notes the one problem that makes all others moot. */
    void only(ProblemCode code, long at, @Nullable String value, String... arguments) {
        problems.clear();
        problems.add(code, pointer.toString(), at, value, arguments);
    }

    /** Notes what ended the reading; a fault for too many problems finds no room here any more. */
    void end(Fault fault) {
        problems.add(fault.code(), pointer.toString(), fault.at(), null, arguments(fault));
    }

    /** Notes what stands behind the value. */
    void trailing(long end) {
        problems.trailing(end);
    }

    /** Notes the marks of a token; true if they make its value moot, as an alias does, or the tag of a scalar. */
    boolean marked(JsonToken token, Iterable<Fault> marks) throws Fault {
        boolean moot = false;
        for (Fault mark : marks) {
            problem(mark.code(), mark.at(), null, arguments(mark));
            moot |= mark.code() != ProblemCode.YAML_ANCHOR && !token.isStructStart();
        }
        return moot;
    }

    private static String[] arguments(Fault fault) {
        return fault.arguments().toArray(new String[0]);
    }

    /** Notes a value of another kind than belongs here. */
    void wrong(String expected, JsonToken token, String text, long at) throws Fault {
        if (token == JsonToken.VALUE_NULL && pointer.length() > 0) {
            problem(ProblemCode.NULL_VALUE, at, null, pointer.toString());
        } else {
            boolean shown = token.isScalarValue() && token != JsonToken.VALUE_NULL;
            problem(ProblemCode.WRONG_KIND, at, shown ? text : null, expected, kind(token));
        }
    }

    private static String kind(JsonToken token) {
        switch (token) {
            case START_OBJECT:
                return "object";
            case START_ARRAY:
                return "array";
            case VALUE_NULL:
                return "null";
            case VALUE_TRUE:
            case VALUE_FALSE:
                return "boolean";
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                return "number";
            default:
                return "string";
        }
    }

    /** Notes that a type refuses a value, in the type's own words. */
    void refused(ProblemCode code, long at, @Nullable String value, RuntimeException refusal) throws Fault {
        String message = refusal.getMessage();
        String reason = message == null ? refusal.getClass().getSimpleName() : message;
        problem(code, at, value, Problems.shorten(reason, 300));
    }
}
