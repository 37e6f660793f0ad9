// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** Canonical JSON: the text that ECMAScript's {@code JSON.stringify(value, null, 2)} gives. */
final class JsonEmitter extends TextEmitter {

    private int depth;

    @Override
    public void beginObject() {
        out.append('{');
        depth++;
    }

    @Override
    public void key(String name) {
        next('{');
        text(name);
        out.append(": ");
    }

    @Override
    public void endObject() {
        end('{', '}');
    }

    @Override
    public void beginList() {
        out.append('[');
        depth++;
    }

    @Override
    public void entry() {
        next('[');
    }

    @Override
    public void endList() {
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
    public void bare(String text) {
        out.append(text);
    }

    @Override
    public void text(String text) {
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
