// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import javax.annotation.Nullable;

/** The tokens of a parser of Jackson 2. */
class Jackson2Source extends Source {

    private final JsonParser parser;

    Jackson2Source(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    @Nullable
    JsonToken next() throws Fault {
        try {
            return parser.nextToken();
        } catch (IOException | RuntimeException e) {
            throw fault(e);
        }
    }

    @Override
    final String text() throws Fault {
        try {
            String text = parser.getText();
            return text == null ? "" : text;
        } catch (IOException | RuntimeException e) {
            throw fault(e);
        }
    }

    @Override
    final long at() {
        return place(parser.currentTokenLocation());
    }

    @Override
    final long end() {
        return place(parser.currentLocation());
    }

    /** How a location is counted. */
    long place(JsonLocation location) {
        return location.getCharOffset();
    }

    /** What a parser's exception means. */
    Fault fault(Exception thrown) {
        if (thrown instanceof JsonProcessingException) {
            JsonLocation location = ((JsonProcessingException) thrown).getLocation();
            return Malformed.fault(
                    ((JsonProcessingException) thrown).getOriginalMessage(), location == null ? -1 : place(location));
        }
        return Malformed.fault(String.valueOf(thrown.getMessage()), -1);
    }
}
