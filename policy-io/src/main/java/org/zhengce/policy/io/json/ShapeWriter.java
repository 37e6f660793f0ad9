// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.List;
import java.util.Optional;

/** Writes a value by its shape. */
final class ShapeWriter {

    private final Emitter out;

    ShapeWriter(Emitter out) {
        this.out = out;
    }

    /** A root: an object that carries the version of the format. */
    void root(Object value) {
        ObjectShape shape = Shape.ofValue(value);
        out.beginObject();
        out.key(Format.KEY);
        out.bare(Integer.toString(Format.VERSION));
        members(shape, value);
        out.endObject();
    }

    /** A value without a version. */
    void value(Shape shape, Object value) {
        if (shape instanceof ScalarShape) {
            ScalarShape scalar = (ScalarShape) shape;
            if (scalar.form() == ScalarShape.Form.STRING) {
                out.text(scalar.write(value));
            } else {
                out.bare(scalar.write(value));
            }
            return;
        }
        out.beginObject();
        members(shape instanceof ObjectShape ? (ObjectShape) shape : Shape.ofValue(value), value);
        out.endObject();
    }

    private void members(ObjectShape shape, Object value) {
        if (shape.code() != null) {
            out.key(Format.TYPE);
            out.text(shape.code());
        }
        for (Property property : shape.properties()) {
            Object content = property.get(value);
            if (property.arity() == Property.Arity.LIST) {
                list(property, (List<?>) content);
            } else if (property.arity() == Property.Arity.REQUIRED) {
                out.key(property.name());
                value(property.shape(), content);
            } else if (((Optional<?>) content).isPresent()) {
                out.key(property.name());
                value(property.shape(), ((Optional<?>) content).get());
            }
        }
    }

    private void list(Property property, List<?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        Shape shape = property.shape();
        out.key(property.name());
        out.beginList();
        for (Object entry : entries) {
            out.entry();
            value(shape, entry);
        }
        out.endList();
    }
}
