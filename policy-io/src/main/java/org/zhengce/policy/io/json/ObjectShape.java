// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;

/** A type whose values are JSON objects with a fixed set of keys. */
final class ObjectShape extends Shape {

    private final List<Property> properties;
    private final String[] names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Function<Object[], Object> maker;
    private final Map<String, ObjectShape> itself;

    @Nullable
    private final String code;

    ObjectShape(Class<?> type, @Nullable String code, List<Property> properties, Function<Object[], Object> maker) {
        super(type);
        this.properties = Collections.unmodifiableList(properties);
        this.maker = maker;
        this.code = code;
        this.itself = code == null ? Collections.emptyMap() : Collections.singletonMap(code, this);
        this.names = new String[properties.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = properties.get(i).name();
            places.put(names[i], i);
        }
    }

    /** The properties in the order they are written. */
    List<Property> properties() {
        return properties;
    }

    /** The place of a property among {@link #properties}, -1 if there is none of that name. */
    int place(String name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }

    /** The same, looked for first at the next few places from one on: keys mostly come in order. */
    int place(String name, int from) {
        for (int i = from; i < names.length && i < from + 4; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return place(name);
    }

    /** What the value says as its {@code type}; null if it belongs to no family. */
    @Nullable
    String code() {
        return code;
    }

    /** Itself by its code; empty if it belongs to no family. */
    Map<String, ObjectShape> members() {
        return itself;
    }

    /**
     * A value of these parts, in the order of {@link #properties}; null for what is absent.
     *
     * @throws InvalidValueException if the type refuses them
     */
    Object make(Object[] values) {
        return maker.apply(values);
    }

    @Override
    String kind() {
        return "object";
    }
}
