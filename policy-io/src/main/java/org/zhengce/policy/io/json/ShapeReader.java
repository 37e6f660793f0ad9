// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.ProblemCode;

/**
 * Reads a value by its shape and notes all that is wrong; a bad part does not hide those after it.
 *
 * <p>A method that reads a value leaves the cursor at its last token and returns null if the value is not to be had; then the
 * problem is noted, and what contains the value is not built either.
 */
final class ShapeReader {

    private final Tokens tokens;
    private final Limits limits;
    private final Problems problems;
    private final StringBuilder pointer = new StringBuilder();

    ShapeReader(Tokens tokens, Limits limits, Problems problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
    }

    /** The root; null, with a problem noted, if it is not to be had. */
    @Nullable
    Object root(Shape shape) {
        Object value = null;
        try {
            JsonToken first = tokens.next();
            if (first == JsonToken.NOT_AVAILABLE) {
                problems.add(ProblemCode.MALFORMED, "", 0, null, "it is empty");
                return null;
            }
            if (first != JsonToken.START_OBJECT || format(shape)) {
                value = value(shape, first, true);
                trailing();
            }
        } catch (Fault fault) {
            note(fault);
        }
        return value;
    }

    /** Whether the version is one to go on with; if it is another, nothing else about the input matters. */
    private boolean format(Shape shape) throws Fault {
        Tokens.Seen version = tokens.find(Format.KEY);
        if (version == null) {
            problems.add(ProblemCode.MISSING_KEY, "", tokens.at(), null, Format.KEY, shape.name());
        } else if (!version.broken()) {
            boolean whole = version.token() == JsonToken.VALUE_NUMBER_INT;
            if (whole && version.text().equals(Integer.toString(Format.VERSION))) {
                return true;
            }
            push(Format.KEY);
            if (whole) {
                problems.clear();
                String found = Problems.shorten(version.text());
                problems.add(
                        ProblemCode.UNSUPPORTED_FORMAT,
                        pointer.toString(),
                        version.at(),
                        found,
                        found,
                        Integer.toString(Format.VERSION));
                return false;
            }
            wrong("integer", version.token(), version.text(), version.at());
            pointer.setLength(0);
        }
        return true;
    }

    private void trailing() {
        long end = tokens.end();
        try {
            if (tokens.next() == JsonToken.NOT_AVAILABLE) {
                return;
            }
        } catch (Fault fault) {
            // Whatever it is, it stands behind the value.
        }
        problems.trailing(end);
    }

    private void note(Fault fault) {
        problems.add(
                fault.code(),
                pointer.toString(),
                fault.at(),
                null,
                fault.arguments().toArray(new String[0]));
    }

    /** A problem with the current token. */
    private void problem(ProblemCode code, long at, @Nullable String value, String... arguments) throws Fault {
        problems.add(code, pointer.toString(), at, value, arguments);
        if (problems.isFull()) {
            throw new Fault(code, at);
        }
    }

    /** Whether the current token has marks that make its value moot: an alias, or the tag of a scalar. */
    private boolean marked(JsonToken token) throws Fault {
        boolean moot = false;
        for (Fault mark : tokens.marks()) {
            problem(mark.code(), mark.at(), null, mark.arguments().toArray(new String[0]));
            moot |= mark.code() != ProblemCode.YAML_ANCHOR && !token.isStructStart();
        }
        return moot;
    }

    @Nullable
    private Object value(Shape shape, JsonToken token, boolean root) throws Fault {
        if (marked(token)) {
            return null;
        }
        if (shape instanceof ScalarShape) {
            return scalar((ScalarShape) shape, token);
        }
        if (token != JsonToken.START_OBJECT) {
            wrong("object", token, tokens.text(), tokens.at());
            skip(token);
            return null;
        }
        ObjectShape object = shape instanceof ObjectShape ? (ObjectShape) shape : null;
        Map<String, ObjectShape> members =
                object != null ? object.members() : ((FamilyShape) shape).members();
        if (!members.isEmpty()) {
            object = member(members, shape.name());
        }
        if (object == null) {
            skip(token);
            return null;
        }
        return object(object, root);
    }

    @Nullable
    private ObjectShape member(Map<String, ObjectShape> members, String family) throws Fault {
        Tokens.Seen type = tokens.find(Format.TYPE);
        if (type == null) {
            problem(ProblemCode.MISSING_KEY, tokens.at(), null, Format.TYPE, family);
            return null;
        }
        if (type.broken()) {
            return null;
        }
        int length = push(Format.TYPE);
        ObjectShape member = null;
        if (type.token() != JsonToken.VALUE_STRING) {
            wrong("string", type.token(), type.text(), type.at());
        } else {
            member = members.get(type.text());
            if (member == null) {
                String found = Problems.shorten(type.text());
                problem(ProblemCode.UNKNOWN_TYPE, type.at(), found, found, String.join(", ", members.keySet()));
            }
        }
        pointer.setLength(length);
        return member;
    }

    @Nullable
    private Object object(ObjectShape shape, boolean root) throws Fault {
        long start = tokens.at();
        List<Property> properties = shape.properties();
        Object[] values = new Object[properties.size()];
        boolean[] met = new boolean[values.length];
        List<String> reserved = new ArrayList<>(2);
        boolean whole = true;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            marked(JsonToken.FIELD_NAME);
            String key = tokens.text();
            int length = push(key);
            int place = shape.place(key);
            boolean special = (root && key.equals(Format.KEY)) || (shape.code() != null && key.equals(Format.TYPE));
            if (special ? reserved.contains(key) : place >= 0 && met[place]) {
                problem(ProblemCode.DUPLICATE_KEY, tokens.at(), key, key);
                whole = skip(tokens.next());
            } else if (special) {
                reserved.add(key);
                special(tokens.next());
            } else if (place < 0) {
                String found = Problems.shorten(key);
                problem(ProblemCode.UNKNOWN_KEY, tokens.at(), found, found, shape.name());
                whole = skip(tokens.next());
            } else {
                met[place] = true;
                Property property = properties.get(place);
                JsonToken token = tokens.next();
                values[place] = property.arity() == Property.Arity.LIST
                        ? list(property.shape(), token)
                        : value(property.shape(), token, false);
                whole &= values[place] != null;
            }
            pointer.setLength(length);
        }
        for (int i = 0; i < values.length; i++) {
            if (!met[i] && properties.get(i).arity() == Property.Arity.REQUIRED) {
                problem(ProblemCode.MISSING_KEY, start, null, properties.get(i).name(), shape.name());
                whole = false;
            }
        }
        return whole ? make(shape, values, start) : null;
    }

    /** The value of a reserved key was judged when it was looked for. */
    private void special(JsonToken token) throws Fault {
        marked(token);
        skip(token);
    }

    @Nullable
    private Object make(ObjectShape shape, Object[] values, long start) throws Fault {
        try {
            return shape.make(values);
        } catch (RuntimeException e) {
            problem(ProblemCode.INVALID_VALUE, start, null, reason(e));
            return null;
        }
    }

    @Nullable
    private List<Object> list(Shape shape, JsonToken first) throws Fault {
        if (marked(first)) {
            return null;
        }
        if (first != JsonToken.START_ARRAY) {
            wrong("array", first, tokens.text(), tokens.at());
            skip(first);
            return null;
        }
        List<Object> entries = new ArrayList<>();
        boolean whole = true;
        int index = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            int length = push(Integer.toString(index));
            if (index < limits.getEntries()) {
                Object entry = value(shape, token, false);
                entries.add(entry);
                whole &= entry != null;
            } else {
                if (index == limits.getEntries()) {
                    problem(ProblemCode.TOO_MANY, tokens.at(), null, Integer.toString(limits.getEntries()));
                }
                whole = skip(token);
            }
            pointer.setLength(length);
            index++;
        }
        return whole ? Collections.unmodifiableList(entries) : null;
    }

    @Nullable
    private Object scalar(ScalarShape shape, JsonToken token) throws Fault {
        boolean integer = shape.form() == ScalarShape.Form.INTEGER && token.isNumeric();
        boolean fits = shape.form() == ScalarShape.Form.STRING
                ? token == JsonToken.VALUE_STRING
                : integer || (shape.form() == ScalarShape.Form.BOOLEAN && token.isBoolean());
        if (!fits) {
            wrong(shape.kind(), token, token.isScalarValue() ? tokens.text() : "", tokens.at());
            skip(token);
            return null;
        }
        String text = tokens.text();
        if (text.length() > limits.getText()) {
            problem(
                    ProblemCode.TOO_LONG,
                    tokens.at(),
                    text,
                    Integer.toString(limits.getText()),
                    Integer.toString(text.length()));
            return null;
        }
        return integer ? integer(text) : word(shape, token.isBoolean() ? token.asString() : text);
    }

    @Nullable
    private Object word(ScalarShape shape, String text) throws Fault {
        try {
            return shape.read(text);
        } catch (RuntimeException e) {
            problem(ProblemCode.INVALID_WORD, tokens.at(), text, reason(e));
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
        problem(ProblemCode.OUT_OF_RANGE, tokens.at(), found, least, Integer.toString(Integer.MAX_VALUE), found);
        return null;
    }

    private void wrong(String expected, JsonToken token, String text, long at) throws Fault {
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

    /** Passes by a value, however deep it nests; always false. */
    private boolean skip(JsonToken first) throws Fault {
        int level = 0;
        for (JsonToken token = first; ; token = tokens.next()) {
            level += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (level <= 0) {
                return false;
            }
        }
    }

    private static String reason(RuntimeException thrown) {
        String message = thrown.getMessage();
        return Problems.shorten(message == null ? thrown.getClass().getSimpleName() : message, 300);
    }

    private int push(String key) {
        int length = pointer.length();
        String shown = Problems.shorten(key);
        boolean plain = shown.indexOf('~') < 0 && shown.indexOf('/') < 0;
        pointer.append('/').append(plain ? shown : shown.replace("~", "~0").replace("/", "~1"));
        return length;
    }
}
