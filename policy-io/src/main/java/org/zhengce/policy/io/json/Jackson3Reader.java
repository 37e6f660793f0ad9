// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of a type of the model for a host's Jackson 3, from the host's own parser. */
final class Jackson3Reader extends ValueDeserializer<Object> {

    /** Reads words that are the keys of a map. */
    static final class Key extends KeyDeserializer {

        private final ScalarShape shape;
        private final Limits limits;

        Key(ScalarShape shape, Limits limits) {
            this.shape = shape;
            this.limits = limits;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return Guest.readKey(shape, key, limits);
            } catch (PolicyFormatException e) {
                throw DatabindException.from(context, e.getMessage(), e);
            }
        }
    }

    private final Shape shape;
    private final Limits limits;

    Jackson3Reader(Shape shape, Limits limits) {
        this.shape = shape;
        this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        HostProblems problems = new HostProblems(limits.getProblems());
        try {
            return Guest.read(shape, new HostSource3(parser, problems), problems, limits);
        } catch (PolicyFormatException e) {
            throw DatabindException.from(parser, e.getMessage(), e);
        }
    }

    /** The form carries no type of a host's making. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return shape.type();
    }

    @Override
    public boolean isCachable() {
        return true;
    }
}
