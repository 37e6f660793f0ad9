// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values of the model for a host's Jackson 2: as canonical text where text is written, otherwise part by part. */
final class Jackson2Writer extends JsonSerializer<Object> {

    /** Writes words as the keys of a map. */
    static final class Key extends JsonSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(Guest.key(value));
        }
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (textual(out)) {
            out.writeRawValue(Guest.text(value));
            return;
        }
        try {
            Guest.write(value, new Jackson2Emitter(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The form says of itself what type it is, where that is needed; what a host adds would make it another. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        serialize(value, out, provider);
    }

    private static boolean textual(JsonGenerator out) {
        JsonGenerator inner = out;
        while (inner instanceof JsonGeneratorDelegate) {
            inner = ((JsonGeneratorDelegate) inner).delegate();
        }
        return inner instanceof JsonGeneratorImpl;
    }
}
