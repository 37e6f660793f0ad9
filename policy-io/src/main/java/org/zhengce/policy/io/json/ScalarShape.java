// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/** A type whose values are one JSON string, number or boolean each. */
final class ScalarShape extends Shape {

    /** Which of the three. */
    enum Form {
        STRING,
        INTEGER,
        BOOLEAN
    }

    private static final Map<Class<?>, ScalarShape> BUILT_IN = builtIn();

    private final Form form;
    private final Function<String, Object> reader;
    private final Function<Object, String> writer;

    private ScalarShape(Class<?> type, Form form, Function<String, Object> reader, Function<Object, String> writer) {
        super(type);
        this.form = form;
        this.reader = reader;
        this.writer = writer;
    }

    private static Map<Class<?>, ScalarShape> builtIn() {
        Map<Class<?>, ScalarShape> shapes = new HashMap<>();
        shapes.put(String.class, new ScalarShape(String.class, Form.STRING, text -> text, Object::toString));
        shapes.put(
                LocalDate.class,
                new ScalarShape(
                        LocalDate.class, Form.STRING, IsoDate::read, value -> IsoDate.write((LocalDate) value)));
        for (Class<?> type : new Class<?>[] {int.class, Integer.class}) {
            shapes.put(type, new ScalarShape(type, Form.INTEGER, Integer::valueOf, Object::toString));
        }
        for (Class<?> type : new Class<?>[] {boolean.class, Boolean.class}) {
            shapes.put(type, new ScalarShape(type, Form.BOOLEAN, Boolean::valueOf, Object::toString));
        }
        return shapes;
    }

    /** The scalars that are not types of the model. */
    static Map<Class<?>, ScalarShape> known() {
        return Collections.unmodifiableMap(BUILT_IN);
    }

    /** A type with a static {@code parse}. */
    static ScalarShape word(Class<?> type, MethodHandle parse) {
        return new ScalarShape(type, Form.STRING, text -> Handles.call(parse, text), Object::toString);
    }

    /** A vocabulary: its constants by code. */
    static ScalarShape vocabulary(Class<?> type, Map<String, Object> byCode) {
        Map<Object, String> codes = new LinkedHashMap<>();
        byCode.forEach((code, constant) -> codes.put(constant, code));
        String known = String.join(", ", byCode.keySet());
        return new ScalarShape(
                type,
                Form.STRING,
                text -> {
                    Object constant = byCode.get(text);
                    if (constant == null) {
                        throw new InvalidValueException(ProblemCode.UNKNOWN_TERM, type.getSimpleName(), known, text);
                    }
                    return constant;
                },
                codes::get);
    }

    /** String, integer or boolean. */
    Form form() {
        return form;
    }

    /**
     * The value of a text.
     *
     * @throws InvalidValueException if the type refuses it
     */
    Object read(String text) {
        return reader.apply(text);
    }

    /** The text of a value. */
    String write(Object value) {
        return writer.apply(value);
    }

    @Override
    String kind() {
        return form == Form.STRING ? "string" : form == Form.INTEGER ? "integer" : "boolean";
    }
}
