// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * Reads a value by its shape and notes all that is wrong; a bad part does not hide those after it.
 *
 * <p>A method that reads a value leaves the cursor at its last token and returns null if the value is not to be had; then the
 * problem is noted, and what contains the value is not built either.
 */
final class ShapeReader {

    private final Tokens tokens;
    private final Limits limits;
    private final Trail trail;
    private final ScalarReader scalars;

    /** Where unknown fields go; null if there must be none. */
    @Nullable
    private final List<SetAside> aside;

    ShapeReader(Tokens tokens, Limits limits, Problems problems, @Nullable List<SetAside> aside) {
        this.tokens = tokens;
        this.limits = limits;
        this.trail = new Trail(problems);
        this.scalars = new ScalarReader(tokens, limits, trail);
        this.aside = aside;
    }

    /**
     * The root of an input, behind which nothing must stand; null, with a problem noted, if it is not to be had.
     *
     * @param trailing notes what stands behind the place where the value ends
     */
    @Nullable
    Object root(Shape shape, LongConsumer trailing) {
        return root(shape, trailing, true);
    }

    /** The root of an input in a format that is not ours, which has no version. */
    @Nullable
    Object foreign(Shape shape, LongConsumer trailing) {
        return root(shape, trailing, false);
    }

    @Nullable
    private Object root(Shape shape, LongConsumer trailing, boolean versioned) {
        try {
            JsonToken first = tokens.next();
            if (first == JsonToken.NOT_AVAILABLE) {
                trail.problem(ProblemCode.EMPTY_INPUT, 0, null);
                return null;
            }
            if (!versioned || first != JsonToken.START_OBJECT || format(shape)) {
                Object value = value(shape, first, versioned);
                trailing(trailing);
                return value;
            }
        } catch (Fault fault) {
            trail.end(fault);
        }
        return null;
    }

    /** A value in a host's input: an object with its version, or a word; null, with a problem noted, if it is not to be had. */
    @Nullable
    Object inner(Shape shape) {
        try {
            JsonToken first = tokens.next();
            if (shape instanceof ScalarShape || first != JsonToken.START_OBJECT || format(shape)) {
                return value(shape, first, true);
            }
        } catch (Fault fault) {
            trail.end(fault);
        }
        return null;
    }

    /** Whether the version is one to go on with; if it is another, nothing else about the input matters. */
    private boolean format(Shape shape) throws Fault {
        Tokens.Seen version = tokens.find(Format.KEY);
        if (version == null) {
            trail.problem(ProblemCode.MISSING_KEY, tokens.at(), null, Format.KEY, shape.name());
        } else if (!version.broken()) {
            boolean whole = version.token() == JsonToken.VALUE_NUMBER_INT;
            if (whole && version.text().equals(Integer.toString(Format.VERSION))) {
                return true;
            }
            trail.in(Format.KEY);
            if (whole) {
                String found = Problems.shorten(version.text());
                trail.only(
                        ProblemCode.UNSUPPORTED_FORMAT, version.at(), found, found, Integer.toString(Format.VERSION));
                return false;
            }
            trail.wrong("integer", version.token(), version.text(), version.at());
            trail.out(0);
        }
        return true;
    }

    private void trailing(LongConsumer trailing) {
        long end = tokens.end();
        try {
            if (tokens.next() == JsonToken.NOT_AVAILABLE) {
                return;
            }
        } catch (Fault fault) {
            // Whatever it is, it stands behind the value.
        }
        trailing.accept(end);
    }

    @Nullable
    private Object value(Shape shape, JsonToken token, boolean root) throws Fault {
        if (trail.marked(token, tokens.marks())) {
            return null;
        }
        if (shape instanceof ScalarShape) {
            return scalars.read((ScalarShape) shape, token);
        }
        if (token != JsonToken.START_OBJECT) {
            trail.wrong("object", token, tokens.text(), tokens.at());
            tokens.skip(token);
            return null;
        }
        ObjectShape object = shape instanceof ObjectShape ? (ObjectShape) shape : null;
        Map<String, ObjectShape> members = object != null ? object.members() : ((FamilyShape) shape).members();
        if (!members.isEmpty()) {
            object = member(members, shape.name());
        }
        if (object == null) {
            tokens.skip(token);
            return null;
        }
        return object(object, root);
    }

    @Nullable
    private ObjectShape member(Map<String, ObjectShape> members, String family) throws Fault {
        Tokens.Seen type = tokens.find(Format.TYPE);
        if (type == null) {
            trail.problem(ProblemCode.MISSING_KEY, tokens.at(), null, Format.TYPE, family);
            return null;
        }
        if (type.broken()) {
            return null;
        }
        int length = trail.in(Format.TYPE);
        ObjectShape member = null;
        if (type.token() != JsonToken.VALUE_STRING) {
            trail.wrong("string", type.token(), type.text(), type.at());
        } else {
            member = members.get(type.text());
            if (member == null) {
                String found = Problems.shorten(type.text());
                trail.problem(ProblemCode.UNKNOWN_TYPE, type.at(), found, found, String.join(", ", members.keySet()));
            }
        }
        trail.out(length);
        return member;
    }

    @Nullable
    private Object object(ObjectShape shape, boolean root) throws Fault {
        long start = tokens.at();
        List<Property> properties = shape.properties();
        Object[] values = new Object[properties.size()];
        boolean[] met = new boolean[values.length];
        Set<String> others = new HashSet<>(4);
        boolean whole = true;
        int next = 0;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            trail.marked(JsonToken.FIELD_NAME, tokens.marks());
            String key = tokens.text();
            int length = trail.in(key);
            int place = shape.place(key, next);
            boolean special = (root && key.equals(Format.KEY)) || (shape.code() != null && key.equals(Format.TYPE));
            boolean lenient = aside != null && place < 0 && !special;
            if (special || lenient ? !others.add(key) : place >= 0 && met[place]) {
                trail.problem(ProblemCode.DUPLICATE_KEY, tokens.at(), key, key);
                whole = tokens.skip(tokens.next());
            } else if (special) {
                special(tokens.next());
            } else if (place < 0) {
                String found = Problems.shorten(key);
                trail.problem(ProblemCode.UNKNOWN_KEY, tokens.at(), found, found, shape.name());
                whole &= unknown(key, length);
            } else {
                met[place] = true;
                next = place + 1;
                Property property = properties.get(place);
                JsonToken token = tokens.next();
                values[place] = property.arity() == Property.Arity.LIST
                        ? list(property.shape(), token)
                        : value(property.shape(), token, false);
                whole &= values[place] != null;
            }
            trail.out(length);
        }
        for (int i = 0; i < values.length; i++) {
            if (!met[i] && properties.get(i).arity() == Property.Arity.REQUIRED) {
                trail.problem(
                        ProblemCode.MISSING_KEY, start, null, properties.get(i).name(), shape.name());
                whole = false;
            }
        }
        return whole ? make(shape, values, start) : null;
    }

    /** Passes by an unknown field or sets it aside; whether the object can do without it. */
    private boolean unknown(String key, int length) throws Fault {
        if (aside == null) {
            return tokens.skip(tokens.next());
        }
        String content = new AsideReader(tokens, limits, trail).read(key);
        if (content == null) {
            return false;
        }
        aside.add(new SetAside(trail.before(length), key, content));
        return true;
    }

    /** The value of a reserved key was judged when it was looked for. */
    private void special(JsonToken token) throws Fault {
        trail.marked(token, tokens.marks());
        tokens.skip(token);
    }

    @Nullable
    private Object make(ObjectShape shape, Object[] values, long start) throws Fault {
        try {
            return shape.make(values);
        } catch (InvalidValueException e) {
            trail.refused(start, null, e);
            return null;
        }
    }

    @Nullable
    private List<Object> list(Shape shape, JsonToken first) throws Fault {
        if (trail.marked(first, tokens.marks())) {
            return null;
        }
        if (first != JsonToken.START_ARRAY) {
            trail.wrong("array", first, tokens.text(), tokens.at());
            tokens.skip(first);
            return null;
        }
        List<Object> entries = new ArrayList<>();
        boolean whole = true;
        int index = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            int length = trail.in(Integer.toString(index));
            if (index < limits.getEntries()) {
                Object entry = value(shape, token, false);
                entries.add(entry);
                whole &= entry != null;
            } else {
                if (index == limits.getEntries()) {
                    trail.problem(ProblemCode.TOO_MANY, tokens.at(), null, Integer.toString(limits.getEntries()));
                }
                whole = tokens.skip(token);
            }
            trail.out(length);
            index++;
        }
        return whole ? Collections.unmodifiableList(entries) : null;
    }
}
