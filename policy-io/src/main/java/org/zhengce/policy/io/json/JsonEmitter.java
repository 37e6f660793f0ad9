// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** Canonical JSON: the text that ECMAScript's {@code JSON.stringify(value, null, 2)} gives. */
final class JsonEmitter extends Emitter {

    private int depth;

    @Override
    void beginObject() {
        out.append('{');
        depth++;
    }

    @Override
    void key(String name) {
        next('{');
        text(name);
        out.append(": ");
    }

    @Override
    void endObject() {
        end('{', '}');
    }

    @Override
    void beginList() {
        out.append('[');
        depth++;
    }

    @Override
    void entry() {
        next('[');
    }

    @Override
    void endList() {
        end('[', ']');
    }

    private void next(char begin) {
        if (out.charAt(out.length() - 1) != begin) {
            out.append(',');
        }
        newLine(depth);
    }

    private void end(char begin, char end) {
        depth--;
        if (out.charAt(out.length() - 1) != begin) {
            newLine(depth);
        }
        out.append(end);
    }

    @Override
    void bare(String text) {
        out.append(text);
    }

    @Override
    void text(String text) {
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !(Character.isSurrogate(c) && lone(text, i))) {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            int named = "\"\\\b\f\n\r\t".indexOf(c);
            if (named >= 0) {
                out.append('\\').append("\"\\bfnrt".charAt(named));
            } else {
                escape(c);
            }
        }
        out.append(text, from, text.length()).append('"');
    }
}
