// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of the model for a host's Jackson 3: as canonical text where text is written, otherwise part by part. */
final class Jackson3Writer extends ValueSerializer<Object> {

    /** Writes words as the keys of a map. */
    static final class Key extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            out.writeName(Guest.key(value));
        }
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        if (textual(out)) {
            out.writeRawValue(Guest.text(value));
        } else {
            Guest.write(value, new Jackson3Emitter(out));
        }
    }

    /** The form says of itself what type it is, where that is needed; what a host adds would make it another. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        serialize(value, out, context);
    }

    private static boolean textual(JsonGenerator out) {
        JsonGenerator inner = out;
        while (inner instanceof JsonGeneratorDelegate) {
            inner = ((JsonGeneratorDelegate) inner).delegate();
        }
        return inner instanceof JsonGeneratorBase;
    }
}
