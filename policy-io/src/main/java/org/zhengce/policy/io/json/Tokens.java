// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The tokens of a source, one after the other, with a look ahead for the value of one key: objects are sets to many stores, so
 * {@code type} may stand anywhere (PostgreSQL's jsonb orders keys by length).
 */
final class Tokens {

    /** A token that was passed by; or the fault at which looking ahead ended. */
    static final class Seen {

        private final JsonToken token;
        private final String text;
        private final long at;
        private final List<Fault> marks;

        @Nullable
        private final Fault fault;

        private Seen(JsonToken token, String text, long at, List<Fault> marks, @Nullable Fault fault) {
            this.token = token;
            this.text = text;
            this.at = at;
            this.marks = marks;
            this.fault = fault;
        }

        JsonToken token() {
            return token;
        }

        String text() {
            return text;
        }

        long at() {
            return at;
        }

        /** Whether the input ends here, for good or ill, before the key was found. */
        boolean broken() {
            return fault != null || token == JsonToken.NOT_AVAILABLE;
        }
    }

    private final Source source;
    private final int depthLimit;
    private final ArrayDeque<Seen> ahead = new ArrayDeque<>();
    private int depth;

    @Nullable
    private Seen seen;

    Tokens(Source source, int depthLimit) {
        this.source = source;
        this.depthLimit = depthLimit;
    }

    /** The next token; {@link JsonToken#NOT_AVAILABLE} at the end of the input. */
    JsonToken next() throws Fault {
        seen = ahead.poll();
        if (seen == null) {
            return pull();
        }
        if (seen.fault != null) {
            throw seen.fault;
        }
        return seen.token;
    }

    /** The current token's text. */
    String text() throws Fault {
        return seen != null ? seen.text : source.text();
    }

    /** Where the current token starts, as the parser counts. */
    long at() {
        return seen != null ? seen.at : source.at();
    }

    /** Up to where the parser has read. */
    long end() {
        return source.end();
    }

    /** What the current token carries that it must not; empty in JSON. */
    List<Fault> marks() {
        return seen != null ? seen.marks : source.marks();
    }

    /**
     * The value of a key of the object at whose start the cursor stands, without moving the cursor: its first token. Null if the
     * object does not have the key.
     */
    @Nullable
    Seen find(String key) throws Fault {
        if (seen == null) {
            seen = new Seen(JsonToken.START_OBJECT, "", at(), marks(), null);
        }
        int level = 0;
        boolean found = false;
        ArrayDeque<Seen> passed = new ArrayDeque<>();
        try {
            while (true) {
                Seen token = ahead.isEmpty() ? see() : ahead.poll();
                passed.add(token);
                if (found || token.broken()) {
                    return token;
                }
                if (token.token.isStructEnd()) {
                    level--;
                }
                if (level < 0) {
                    return null;
                }
                found = level == 0 && token.token == JsonToken.FIELD_NAME && token.text.equals(key);
                if (token.token.isStructStart()) {
                    level++;
                }
            }
        } finally {
            while (!passed.isEmpty()) {
                ahead.addFirst(passed.removeLast());
            }
        }
    }

    /** Passes by a value, however deep it nests; always false. */
    boolean skip(JsonToken first) throws Fault {
        int level = 0;
        for (JsonToken token = first; ; token = next()) {
            level += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (level <= 0) {
                return false;
            }
        }
    }

    /** Passes by what is left of the value that the tokens began with, so that a host's parser stands behind it. */
    void drain() {
        try {
            while (depth > 0) {
                JsonToken token = source.next();
                if (token == null) {
                    return;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        } catch (Fault fault) {
            depth = 0; // nothing to go by: the host's next step meets the same fault
        }
    }

    private Seen see() {
        try {
            JsonToken token = pull();
            if (token == JsonToken.NOT_AVAILABLE) {
                return new Seen(token, "", -1, Collections.emptyList(), null);
            }
            boolean texted = token == JsonToken.FIELD_NAME || token.isScalarValue();
            return new Seen(token, texted ? source.text() : "", source.at(), source.marks(), null);
        } catch (Fault fault) {
            return new Seen(JsonToken.NOT_AVAILABLE, "", fault.at(), Collections.emptyList(), fault);
        }
    }

    private JsonToken pull() throws Fault {
        JsonToken token = source.next();
        if (token == null) {
            if (depth > 0) {
                throw new Fault(ProblemCode.ENDS_EARLY, end());
            }
            return JsonToken.NOT_AVAILABLE;
        }
        if (token.isStructStart() && ++depth > depthLimit) {
            throw new Fault(ProblemCode.TOO_DEEP, source.at(), Integer.toString(depthLimit));
        }
        if (token.isStructEnd()) {
            depth--;
        }
        return token;
    }
}
