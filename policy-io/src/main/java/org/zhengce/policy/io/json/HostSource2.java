// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import javax.annotation.Nullable;

/** A value within the input of a host's Jackson 2, whose parser stands at the value's first token already. */
final class HostSource2 extends Jackson2Source {

    private final HostProblems problems;

    @Nullable
    private JsonToken first;

    HostSource2(JsonParser parser, HostProblems problems) {
        super(parser);
        this.problems = problems;
        this.first = parser.currentToken();
    }

    @Override
    @Nullable
    JsonToken next() throws Fault {
        JsonToken token = first;
        first = null;
        return token == null ? super.next() : token;
    }

    @Override
    long place(@Nullable JsonLocation location) {
        return location == null
                ? -1
                : problems.place(location.getCharOffset(), location.getLineNr(), location.getColumnNr());
    }
}
