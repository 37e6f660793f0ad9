// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** Canonical YAML: block style, every text in double quotes, so that none is taken for a number, a date or nothing. */
final class YamlEmitter extends TextEmitter {

    private int depth;
    private boolean afterDash;
    private boolean empty;

    @Override
    public void beginObject() {
        depth++;
        empty = true;
    }

    @Override
    public void key(String name) {
        if (!afterDash && out.length() > 0) {
            newLine(depth - 1);
        }
        afterDash = false;
        empty = false;
        out.append(name).append(':');
    }

    @Override
    public void endObject() {
        depth--;
        if (empty) {
            bare("{}");
        }
        empty = false;
    }

    @Override
    public void beginList() {
        depth++;
    }

    @Override
    public void entry() {
        newLine(depth - 1);
        out.append("- ");
        afterDash = true;
    }

    @Override
    public void endList() {
        depth--;
    }

    @Override
    public void bare(String text) {
        if (!afterDash && out.length() > 0) {
            out.append(' ');
        }
        afterDash = false;
        out.append(text);
    }

    @Override
    public void text(String text) {
        bare("\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\\' && plain(c) && !(Character.isSurrogate(c) && lone(text, i))) {
                continue;
            }
            out.append(text, from, i);
            from = i + 1;
            int named = "\"\\\n\r\t".indexOf(c);
            if (named >= 0) {
                out.append('\\').append("\"\\nrt".charAt(named));
            } else {
                escape(c);
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    /** Whether YAML keeps the character as it is; line breaks of any kind, controls and marks of byte order are not kept. */
    static boolean plain(char c) {
        return c >= ' ' && c < 0x7f
                || c >= 0xa0 && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c != '\ufffe' && c != '\uffff';
    }
}
