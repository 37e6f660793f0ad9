// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import javax.annotation.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** A value within the input of a host's Jackson 3, whose parser stands at the value's first token already. */
final class HostSource3 extends Source {

    private final JsonParser parser;
    private final HostProblems problems;
    private boolean started;

    HostSource3(JsonParser parser, HostProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    @Override
    @Nullable
    JsonToken next() throws Fault {
        try {
            tools.jackson.core.JsonToken token = started ? parser.nextToken() : parser.currentToken();
            started = true;
            return token == null ? null : token(token);
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    private static JsonToken token(tools.jackson.core.JsonToken token) {
        return token == tools.jackson.core.JsonToken.PROPERTY_NAME
                ? JsonToken.FIELD_NAME
                : JsonToken.valueOf(token.name());
    }

    @Override
    String text() throws Fault {
        try {
            String text = parser.getString();
            return text == null ? "" : text;
        } catch (RuntimeException e) {
            throw fault(e);
        }
    }

    @Override
    long at() {
        return place(parser.currentTokenLocation());
    }

    @Override
    long end() {
        return place(parser.currentLocation());
    }

    private long place(@Nullable TokenStreamLocation location) {
        return location == null
                ? -1
                : problems.place(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }

    private Fault fault(RuntimeException thrown) {
        if (thrown instanceof JacksonException) {
            JacksonException known = (JacksonException) thrown;
            return Malformed.fault(known.getOriginalMessage(), place(known.getLocation()));
        }
        return Malformed.fault(String.valueOf(thrown.getMessage()), -1);
    }
}
