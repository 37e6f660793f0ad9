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

    private final BitSet first;
    private final BitSet second;
    private final Pattern pattern;

    /** A pattern and all characters that it can begin with; {@code 0} and {@code A} stand for all digits and Latin letters. */
    Search(String first, String pattern) {
        this(first, "", pattern);
    }

    /** A pattern of at least two characters, all that it can begin with, and all that can stand second, where they are few. */
    Search(String first, String second, String pattern) {
        this.pattern = Pattern.compile(pattern);
        this.first = set(first);
        this.second = set(second);
    }

    private static BitSet set(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        if (set.get('0')) {
            set.set('0', '9' + 1);
        }
        if (set.get('A')) {
            set.set('A', 'Z' + 1);
            set.set('a', 'z' + 1);
        }
        return set;
    }

    /** The pattern alone. */
    Pattern pattern() {
        return pattern;
    }

    /** Hands over each match from an index on. */
    void each(CharSequence text, int from, Consumer<Matcher> to) {
        Matcher m = pattern.matcher(text).useTransparentBounds(true);
        int at = from;
        while (at < text.length()) {
            if (begins(text, at) && m.region(at, text.length()).lookingAt()) {
                to.accept(m);
                at = Math.max(m.end(), at + 1);
            } else {
                at++;
            }
        }
    }

    private boolean begins(CharSequence text, int at) {
        return first.get(text.charAt(at))
                && (second.isEmpty() || at + 1 < text.length() && second.get(text.charAt(at + 1)));
    }
}
