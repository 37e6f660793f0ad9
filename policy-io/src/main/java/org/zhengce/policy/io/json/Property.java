// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;

/** A property of an object: its name, how many values it has, of what type, and how to get and set it. */
final class Property {

    /** How many values. */
    enum Arity {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    private static final MethodHandle UNUSED = MethodHandles.identity(Object.class);

    private final String name;
    private final Arity arity;
    private final Class<?> type;
    private final MethodHandle getter;
    private final MethodHandle setter;

    @Nullable
    private Shape shape;

    Property(String name, Arity arity, Class<?> type, MethodHandle getter, MethodHandle setter) {
        this.name = name;
        this.arity = arity;
        this.type = type;
        this.getter = getter;
        this.setter = setter;
    }

    /** A property of a foreign object, which is read only, and made into a value by the object's shape. */
    static Property foreign(String name, Arity arity, Shape shape) {
        Property property = new Property(name, arity, shape.type(), UNUSED, UNUSED);
        property.shape = shape;
        return property;
    }

    /** The key. */
    String name() {
        return name;
    }

    /** How many values it has. */
    Arity arity() {
        return arity;
    }

    /** The shape of its value, or of each entry; looked up late, since types may contain each other. */
    Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.of(type);
            shape = known; // threads may race to write the same object
        }
        return known;
    }

    /** What the getter returns: a value, an {@link Optional} or a {@link List}. */
    Object get(Object value) {
        return Handles.call(getter, value);
    }

    /** Sets a value, or a list of them, on a builder. */
    void set(Object builder, Object value) {
        Handles.call(setter, builder, arity == Arity.OPTIONAL ? Optional.of(value) : value);
    }
}
