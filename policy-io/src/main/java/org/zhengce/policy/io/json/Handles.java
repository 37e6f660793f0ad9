// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javax.annotation.Nullable;

/** Public methods of public types, called without knowing their types; what they throw unchecked passes through. */
final class Handles {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private Handles() {}

    /** A static method, or null if the type has none like it. */
    @Nullable
    static MethodHandle findStatic(Class<?> type, String name, Class<?> returned, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(type, name, MethodType.methodType(returned, parameters))
                    .asType(MethodType.genericMethodType(parameters.length));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }

    /**
     * A method of an object, which becomes the first parameter.
     *
     * @throws IllegalArgumentException if the type has none like it
     */
    static MethodHandle virtual(Class<?> type, String name, Class<?> returned, Class<?>... parameters) {
        try {
            return LOOKUP.findVirtual(type, name, MethodType.methodType(returned, parameters))
                    .asType(MethodType.genericMethodType(parameters.length + 1));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException("Type must have the public method " + name + ": " + type.getName(), e);
        }
    }

    static Object call(MethodHandle handle) {
        try {
            return handle.invokeExact();
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static Object call(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    static Object call(MethodHandle handle, Object first, Object second) {
        try {
            return handle.invokeExact(first, second);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error) {
            throw (Error) thrown;
        }
        return thrown instanceof RuntimeException ? (RuntimeException) thrown : new IllegalStateException(thrown);
    }
}
