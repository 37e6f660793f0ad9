// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes a value part by part and hands it to a generator of Jackson 2; what that throws comes out unchecked. */
final class Jackson2Emitter implements Emitter {

    private final JsonGenerator out;

    Jackson2Emitter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void beginObject() {
        try {
            out.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void key(String name) {
        try {
            out.writeFieldName(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginList() {
        try {
            out.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void entry() {
        // A generator needs no word for it.
    }

    @Override
    public void endList() {
        try {
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void text(String text) {
        try {
            out.writeString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bare(String text) {
        try {
            if (text.equals("true") || text.equals("false")) {
                out.writeBoolean(text.equals("true"));
            } else {
                out.writeNumber(Integer.parseInt(text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
