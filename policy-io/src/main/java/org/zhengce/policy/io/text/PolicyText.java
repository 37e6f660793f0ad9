// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

/**
 * Reads policy text (公文文本): plain text to a document with its plan, every value with its words.
 *
 * <p>Deterministic, linear in the length of the text, and without exception on any input: what is not understood is in the
 * residue of the plan and in the notices. The text may stand twice, may be wrapped by a web page, may have its lines broken
 * inside words, its brackets and digits in either width.
 */
public final class PolicyText {

    private PolicyText() {}

    /**
     * Reads a text.
     *
     * @param text the text as it came; offsets of quotes and notices count its UTF-16 units
     */
    public static Reading read(CharSequence text) {
        return new Reader(text.toString()).read();
    }
}
