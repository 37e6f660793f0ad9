// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import tools.jackson.core.JsonGenerator;

/** Takes a value part by part and hands it to a generator of Jackson 3; no text, so that trees and binary forms have it too. */
final class Jackson3Emitter implements Emitter {

    private final JsonGenerator out;

    Jackson3Emitter(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void beginObject() {
        out.writeStartObject();
    }

    @Override
    public void key(String name) {
        out.writeName(name);
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void beginList() {
        out.writeStartArray();
    }

    @Override
    public void entry() {
        // A generator needs no word for it.
    }

    @Override
    public void endList() {
        out.writeEndArray();
    }

    @Override
    public void text(String text) {
        out.writeString(text);
    }

    @Override
    public void bare(String text) {
        if (text.equals("true") || text.equals("false")) {
            out.writeBoolean(text.equals("true"));
        } else {
            out.writeNumber(Integer.parseInt(text));
        }
    }
}
