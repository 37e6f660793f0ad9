// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/** Where a reader is, as a JSON Pointer, and the problems it notes there. */
final class Trail {

    /** What a Chinese reader calls the kinds of values. */
    private static final Map<String, String> KINDS = kinds();

    private final Problems problems;
    private final StringBuilder pointer = new StringBuilder();

    Trail(Problems problems) {
        this.problems = problems;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        kinds.put("object", "对象");
        kinds.put("array", "数组");
        kinds.put("string", "文本");
        kinds.put("number", "数字");
        kinds.put("integer", "整数");
        kinds.put("boolean", "布尔值");
        kinds.put("null", "空值");
        kinds.put("binary", "二进制数据");
        return Collections.unmodifiableMap(kinds);
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

    /** The pointer up to where {@link #in} was called. */
    String before(int length) {
        return pointer.substring(0, length);
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
            String found = kind(token);
            List<String> arguments = new ArrayList<>(Arrays.asList(expected, label(expected), found, label(found)));
            if (shown) {
                arguments.add(Problems.shorten(text));
            }
            problem(ProblemCode.WRONG_KIND, at, shown ? text : null, arguments.toArray(new String[0]));
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
            case VALUE_EMBEDDED_OBJECT:
                return "binary";
            default:
                return "string";
        }
    }

    private static String label(String kind) {
        return KINDS.getOrDefault(kind, kind);
    }

    /** Notes that a type refuses a value, by the type's own rule. */
    void refused(long at, @Nullable String value, InvalidValueException refusal) throws Fault {
        Problem problem = refusal.getProblem();
        String[] arguments = problem.getArguments().stream()
                .map(argument -> Problems.shorten(argument, 300))
                .toArray(String[]::new);
        problem(problem.getCode(), at, value, arguments);
    }
}
