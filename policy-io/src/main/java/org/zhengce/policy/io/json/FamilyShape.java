// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A closed family: a JSON object whose {@code type} says which member it is. */
final class FamilyShape extends Shape {

    private final Map<String, ObjectShape> members;

    FamilyShape(Class<?> type, Map<String, ObjectShape> members) {
        super(type);
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The members by their codes, in the order of {@code match}. */
    Map<String, ObjectShape> members() {
        return members;
    }

    @Override
    String kind() {
        return "object";
    }
}
