// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only where one of the characters stands that it can begin with (首字索引): most characters of a text begin no
 * time and no name, and to look at one costs less than to try a pattern.
 *
 * <p>What it finds is what {@link Matcher#find} would find one after the other.
 */
final class Search {

    private final BitSet first = new BitSet();
    private final Pattern pattern;

    /** A pattern and all characters that it can begin with; {@code 0} and {@code A} stand for all digits and Latin letters. */
    Search(String first, String pattern) {
        this.pattern = Pattern.compile(pattern);
        for (char c : first.toCharArray()) {
            this.first.set(c);
        }
        if (this.first.get('0')) {
            this.first.set('0', '9' + 1);
        }
        if (this.first.get('A')) {
            this.first.set('A', 'Z' + 1);
            this.first.set('a', 'z' + 1);
        }
    }

    /** Hands over each match from an index on. */
    void each(CharSequence text, int from, Consumer<Matcher> to) {
        Matcher m = pattern.matcher(text);
        int at = from;
        while (at < text.length()) {
            if (first.get(text.charAt(at)) && m.region(at, text.length()).lookingAt()) {
                to.accept(m);
                at = Math.max(m.end(), at + 1);
            } else {
                at++;
            }
        }
    }
}
