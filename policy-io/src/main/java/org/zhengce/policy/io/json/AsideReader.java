// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.ProblemCode;

/** Reads a value that no type knows, as it stands, under the limits that hold for all others. */
final class AsideReader {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private final Tokens tokens;
    private final Limits limits;
    private final Trail trail;
    private final JsonEmitter out = new JsonEmitter();
    private boolean whole = true;

    AsideReader(Tokens tokens, Limits limits, Trail trail) {
        this.tokens = tokens;
        this.limits = limits;
        this.trail = trail;
    }

    /** The value of the key at the cursor as canonical JSON; null, with a problem noted, if it is not to be had. */
    @Nullable
    String read(String key) throws Fault {
        measured(key);
        value(tokens.next());
        return whole ? out.toString() : null;
    }

    private void value(JsonToken token) throws Fault {
        if (trail.marked(token, tokens.marks())) {
            whole = false;
        }
        switch (token) {
            case START_OBJECT:
                object();
                break;
            case START_ARRAY:
                list();
                break;
            case VALUE_NUMBER_INT:
            case VALUE_NUMBER_FLOAT:
                number(measured(tokens.text()));
                break;
            case VALUE_TRUE:
            case VALUE_FALSE:
            case VALUE_NULL:
                out.bare(token.asString());
                break;
            default:
                out.text(measured(tokens.text()));
        }
    }

    private void object() throws Fault {
        out.beginObject();
        Set<String> keys = new HashSet<>();
        int index = 0;
        while (tokens.next() == JsonToken.FIELD_NAME) {
            whole &= !trail.marked(JsonToken.FIELD_NAME, tokens.marks());
            String key = measured(tokens.text());
            int length = trail.in(key);
            if (!keys.add(key)) {
                trail.problem(ProblemCode.DUPLICATE_KEY, tokens.at(), key, key);
                whole = false;
            }
            out.key(key);
            entry(index++, tokens.next());
            trail.out(length);
        }
        out.endObject();
    }

    private void list() throws Fault {
        out.beginList();
        int index = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            int length = trail.in(Integer.toString(index));
            out.entry();
            entry(index++, token);
            trail.out(length);
        }
        out.endList();
    }

    private void entry(int index, JsonToken token) throws Fault {
        if (index < limits.getEntries()) {
            value(token);
            return;
        }
        if (index == limits.getEntries()) {
            trail.problem(ProblemCode.TOO_MANY, tokens.at(), null, Integer.toString(limits.getEntries()));
        }
        whole = tokens.skip(token);
    }

    /** A number as it stands; what only YAML takes for one, such as 0x1F, becomes a text. */
    private void number(String text) {
        if (NUMBER.matcher(text).matches()) {
            out.bare(text);
        } else {
            out.text(text);
        }
    }

    private String measured(String text) throws Fault {
        if (text.length() <= limits.getText()) {
            return text;
        }
        whole = false;
        trail.problem(
                ProblemCode.TOO_LONG,
                tokens.at(),
                text,
                Integer.toString(limits.getText()),
                Integer.toString(text.length()));
        return "";
    }
}
