// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/**
 * What a type looks like in JSON, found from the type itself: a scalar, an object, or a closed family of objects.
 *
 * <p>Conventions, which {@code docs/decisions/0003} gives reasons for:
 *
 * <ul>
 *   <li>a public abstract class with a static {@code builder()} is an object. Its abstract getters without parameters are its
 *       properties, named without {@code get} or {@code is}, in the order of the generated class's fields. An
 *       {@link java.util.Optional} may be absent, a {@link java.util.List} is left out when empty, all else is required;
 *   <li>one with a static {@code of()} and no builder is an object without properties;
 *   <li>one with neither but an abstract {@code match} is a family. Its members are what the functions take that {@code match}
 *       has as parameters; each member is an object that says its {@code type} first;
 *   <li>a class with a static {@code parse(String)} is a word, written as its {@code toString};
 *   <li>an enum is a word of a vocabulary: the code of a {@link org.zhengce.policy.model.Term}, otherwise the name in lower
 *       case;
 *   <li>String, int, boolean and {@link java.time.LocalDate} are what they are.
 * </ul>
 *
 * <p>All access is by public methods of public types, so no module need be opened.
 */
abstract class Shape {

    private final Class<?> type;

    Shape(Class<?> type) {
        this.type = type;
    }

    /**
     * The shape of a type.
     *
     * @throws IllegalArgumentException if the type follows none of the conventions
     */
    static Shape of(Class<?> type) {
        return Conventions.SHAPES.get(type);
    }

    /**
     * The shape of an object's public type.
     *
     * @throws IllegalArgumentException if that is no object type
     */
    static ObjectShape ofValue(Object value) {
        return Conventions.OBJECTS.get(value.getClass());
    }

    /** The type. */
    final Class<?> type() {
        return type;
    }

    /** The type's simple name, for messages. */
    final String name() {
        return type.getSimpleName();
    }

    /** What JSON calls it: string, integer, boolean, object. */
    abstract String kind();
}
