// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a value of the model holds, found by reflection. */
final class Attributes {

    private Attributes() {}

    /** Visits a value and all that its attributes hold. */
    static void walk(Object value, Consumer<Object> visitor) {
        visitor.accept(value);
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> walk(each, visitor));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> walk(each, visitor));
        } else if (value.getClass().getName().startsWith("org.zhengce.") && !(value instanceof Enum)) {
            for (Method attribute : value.getClass().getSuperclass().getMethods()) {
                if (attribute(attribute)) {
                    walk(read(attribute, value), visitor);
                }
            }
        }
    }

    private static boolean attribute(Method method) {
        return method.getName().matches("(?:get|is)[A-Z].*")
                && method.getParameterCount() == 0
                && Modifier.isAbstract(method.getModifiers());
    }

    private static Object read(Method attribute, Object value) {
        try {
            return attribute.invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new LinkageError(attribute.toString(), e);
        }
    }
}
