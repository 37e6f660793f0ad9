// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

/** Tells names of bodies from other words by their endings (机构名称). */
final class Organs {

    private static final Lexicon ENDINGS = Lexicon.load("organs.tsv");
    private static final int LONGEST = 40;

    private Organs() {}

    /** Whether the text can be the name of one body: short, no stops in it, and it ends as such names do. */
    static boolean name(CharSequence text) {
        String name = trimmed(text.toString());
        if (name.length() < 2 || name.length() > LONGEST) {
            return false;
        }
        for (char c : name.toCharArray()) {
            if ("。；：，！？《》".indexOf(c) >= 0 || c >= '0' && c <= '9') {
                return false;
            }
        }
        return ENDINGS.before(name, name.length()) != null;
    }

    /** Whether the text ends as the name of a body does, not of an area: 市财政局, not 高新区. */
    static boolean body(CharSequence text) {
        String name = trimmed(text.toString());
        Lexicon.Entry ending = name(name) ? ENDINGS.before(name, name.length()) : null;
        return ending != null && !ending.field(0).equals("area");
    }

    /** The name without a remark in brackets at its end: 区财政局（区金融办） ends as 区财政局 does. */
    private static String trimmed(String name) {
        int bracket = name.endsWith("）") ? name.lastIndexOf('（') : -1;
        return bracket > 0 ? name.substring(0, bracket) : name;
    }
}
