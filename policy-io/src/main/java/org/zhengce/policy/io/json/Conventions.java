// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.Nullable;
import org.zhengce.policy.model.Term;

/** Finds the {@link Shape} of a type by the conventions that its Javadoc lists. */
final class Conventions {

    /** The shapes of types, found once each; they go when the type's class loader goes. */
    static final ClassValue<Shape> SHAPES = new ClassValue<Shape>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return shape(type);
        }
    };

    /** The shapes of run-time classes. */
    static final ClassValue<ObjectShape> OBJECTS = new ClassValue<ObjectShape>() {
        @Override
        protected ObjectShape computeValue(Class<?> type) {
            return objectOf(type);
        }
    };

    private static final String TYPE_RULE = "Type must be a value type of the model: ";

    private Conventions() {}

    /** The shape of a type, found anew. */
    static Shape shape(Class<?> type) {
        ScalarShape known = ScalarShape.known().get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return vocabulary(type);
        }
        MethodHandle parse = Handles.findStatic(type, "parse", type, String.class);
        if (parse != null) {
            return ScalarShape.word(type, parse);
        }
        if (!Modifier.isPublic(type.getModifiers())
                || !Modifier.isAbstract(type.getModifiers())
                || type.isInterface()) {
            throw new IllegalArgumentException(TYPE_RULE + type.getName());
        }
        Optional<Method> match = match(type);
        boolean built = builder(type) != null || Handles.findStatic(type, "of", type) != null;
        return match.isPresent() && !built ? family(type, match.get()) : object(type);
    }

    /** The object shape of the nearest public class above a run-time class. */
    static ObjectShape objectOf(Class<?> runtime) {
        for (Class<?> type = runtime; type != null; type = type.getSuperclass()) {
            if (Modifier.isPublic(type.getModifiers())) {
                Shape shape = Shape.of(type);
                if (shape instanceof ObjectShape) {
                    return (ObjectShape) shape;
                }
                break;
            }
        }
        throw new IllegalArgumentException("Value must be an object of the model: " + runtime.getName());
    }

    private static ScalarShape vocabulary(Class<?> type) {
        Map<String, Object> byCode = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
            byCode.put(constant instanceof Term ? ((Term) constant).code() : name, constant);
        }
        return ScalarShape.vocabulary(type, byCode);
    }

    private static FamilyShape family(Class<?> type, Method match) {
        Map<String, ObjectShape> members = new LinkedHashMap<>();
        for (Class<?> member : members(match)) {
            Shape shape = Shape.of(member);
            if (!(shape instanceof ObjectShape)) {
                throw new IllegalArgumentException("Member of a family must be an object: " + member.getName());
            }
            members.put(code(member, type), (ObjectShape) shape);
        }
        return new FamilyShape(type, members);
    }

    private static List<Class<?>> members(Method match) {
        List<Class<?>> members = new ArrayList<>();
        for (Type function : match.getGenericParameterTypes()) {
            Type argument = ((ParameterizedType) function).getActualTypeArguments()[0];
            members.add((Class<?>)
                    (argument instanceof WildcardType ? ((WildcardType) argument).getLowerBounds()[0] : argument));
        }
        return members;
    }

    /** The abstract {@code match} of a type; absent if it has none, or implements it. */
    private static Optional<Method> match(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals("match") && Modifier.isAbstract(m.getModifiers()))
                .filter(m -> m.getParameterCount() > 0
                        && Arrays.stream(m.getParameterTypes()).allMatch(p -> p == Function.class))
                .findFirst();
    }

    /** NumericBound of Bound is numeric, ByEndOf of Horizon is by_end_of. */
    static String code(Class<?> member, Class<?> family) {
        String name = member.getSimpleName();
        String suffix = family.getSimpleName();
        if (name.endsWith(suffix) && name.length() > suffix.length()) {
            name = name.substring(0, name.length() - suffix.length());
        }
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static ObjectShape object(Class<?> type) {
        Class<?> above = type.getSuperclass();
        String code = above != null && match(above).isPresent() ? code(type, above) : null;
        Class<?> builder = builder(type);
        if (builder == null) {
            MethodHandle of = Handles.findStatic(type, "of", type);
            if (of == null) {
                throw new IllegalArgumentException(TYPE_RULE + type.getName());
            }
            return new ObjectShape(type, code, Collections.emptyList(), values -> Handles.call(of));
        }
        List<Property> properties = properties(type, builder);
        MethodHandle start = Handles.findStatic(type, "builder", builder);
        MethodHandle build = Handles.virtual(builder, "build", type);
        if (start == null) {
            throw new IllegalArgumentException(TYPE_RULE + type.getName());
        }
        return new ObjectShape(type, code, properties, values -> {
            Object open = Handles.call(start);
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    properties.get(i).set(open, values[i]);
                }
            }
            return Handles.call(build, open);
        });
    }

    @Nullable
    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder") && nested.getDeclaringClass() == type)
                .filter(nested -> Handles.findStatic(type, "builder", nested) != null)
                .findFirst()
                .orElse(null);
    }

    private static List<Property> properties(Class<?> type, Class<?> builder) {
        List<String> order = order(type);
        List<Property> properties = new ArrayList<>();
        for (Method method : type.getMethods()) {
            int prefix =
                    method.getName().startsWith("get") ? 3 : method.getName().startsWith("is") ? 2 : 0;
            if (prefix > 0
                    && method.getName().length() > prefix
                    && method.getParameterCount() == 0
                    && !method.isBridge()
                    && Modifier.isAbstract(method.getModifiers())) {
                properties.add(property(type, builder, method, method.getName().substring(prefix)));
            }
        }
        properties.sort(Comparator.comparingInt(p -> order.indexOf(p.name())));
        return properties;
    }

    private static Property property(Class<?> type, Class<?> builder, Method method, String bean) {
        String name = Character.toLowerCase(bean.charAt(0)) + bean.substring(1);
        Class<?> returned = method.getReturnType();
        MethodHandle getter = Handles.virtual(type, method.getName(), returned);
        if (returned == List.class) {
            MethodHandle setter = Handles.virtual(builder, "addAll" + bean, builder, Iterable.class);
            return new Property(name, Property.Arity.LIST, argument(method), getter, setter);
        }
        Property.Arity arity = returned == Optional.class ? Property.Arity.OPTIONAL : Property.Arity.REQUIRED;
        Class<?> content = returned == Optional.class ? argument(method) : returned;
        return new Property(name, arity, content, getter, Handles.virtual(builder, name, builder, returned));
    }

    private static Class<?> argument(Method method) {
        Type argument = ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
        if (argument instanceof Class) {
            return (Class<?>) argument;
        }
        throw new IllegalArgumentException("Property must hold a plain type: " + method);
    }

    /** The names of the generated class's fields: reflection gives them, unlike methods, in the order of the source. */
    private static List<String> order(Class<?> type) {
        String name = type.getPackage().getName() + ".Immutable" + type.getSimpleName();
        try {
            List<String> order = new ArrayList<>();
            for (Field field : Class.forName(name, false, type.getClassLoader()).getDeclaredFields()) {
                order.add(field.getName());
            }
            return order;
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(TYPE_RULE + type.getName(), e);
        }
    }
}
