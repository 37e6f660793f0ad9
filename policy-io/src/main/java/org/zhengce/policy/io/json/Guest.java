// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import javax.annotation.Nullable;

/** A type of the model as guest in a host's mapper: what is the same for every Jackson. */
final class Guest {

    private static final String MODEL = "org.zhengce.policy.model.";

    private Guest() {}

    /** The shape of a type of the model, or of a value's run-time class; null for all types that are a host's own affair. */
    @Nullable
    static Shape shape(Class<?> type) {
        for (Class<?> known = type; known != null && known.getName().startsWith(MODEL); known = known.getSuperclass()) {
            try {
                return Shape.of(known);
            } catch (IllegalArgumentException e) {
                // A run-time class, behind its public type; or a type of the model that is no value.
            }
        }
        return null;
    }

    /** The canonical text of a value: an object with its version, or a word in quotes. */
    static String text(Object value) {
        JsonEmitter out = new JsonEmitter();
        write(value, out);
        return out.toString();
    }

    /** Writes what {@link #text} writes, part by part. */
    static void write(Object value, Emitter out) {
        Shape shape = shape(value.getClass());
        if (shape instanceof ScalarShape) {
            out.text(((ScalarShape) shape).write(value));
        } else {
            new ShapeWriter(out).root(value);
        }
    }

    /** A word as the key of a map. */
    static String key(Object value) {
        Shape shape = shape(value.getClass());
        return shape instanceof ScalarShape ? ((ScalarShape) shape).write(value) : value.toString();
    }

    /**
     * Reads a value that begins with the source's first token; then the source stands at the value's last token, as far as it can
     * be read.
     *
     * @throws PolicyFormatException if anything is wrong with it; it carries all problems
     */
    static Object read(Shape shape, Source source, HostProblems problems, Limits limits) {
        Tokens tokens = new Tokens(source, limits.getDepth());
        Object value = new ShapeReader(tokens, limits, problems, null).inner(shape);
        if (value == null || !problems.isEmpty()) {
            tokens.drain();
            throw new PolicyFormatException(shape.name(), problems.located());
        }
        return value;
    }

    /**
     * Reads a word that is the key of a map.
     *
     * @throws PolicyFormatException if the type refuses it
     */
    static Object readKey(ScalarShape shape, String key, Limits limits) {
        HostProblems problems = new HostProblems(limits.getProblems());
        return read(shape, new KeySource(key), problems, limits);
    }
}
