// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of a type of the model for a host's Jackson 2, from the host's own parser. */
final class Jackson2Reader extends JsonDeserializer<Object> {

    /** Reads words that are the keys of a map. */
    static final class Key extends KeyDeserializer {

        private final ScalarShape shape;
        private final Limits limits;

        Key(ScalarShape shape, Limits limits) {
            this.shape = shape;
            this.limits = limits;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws JsonMappingException {
            try {
                return Guest.readKey(shape, key, limits);
            } catch (PolicyFormatException e) {
                throw JsonMappingException.from(context, e.getMessage(), e);
            }
        }
    }

    private final Shape shape;
    private final Limits limits;

    Jackson2Reader(Shape shape, Limits limits) {
        this.shape = shape;
        this.limits = limits;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws JsonMappingException {
        HostProblems problems = new HostProblems(limits.getProblems());
        try {
            return Guest.read(shape, new HostSource2(parser, problems), problems, limits);
        } catch (PolicyFormatException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }

    /** The form carries no type of a host's making. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws JsonMappingException {
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
