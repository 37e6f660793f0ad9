// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

/** Finds a further copy of the document in its text: copied web pages hold it twice, often without a line break between. */
final class Copies {

    private static final int PROBE = 40;
    private static final int SHORTEST = 200;
    private static final int TRIES = 8;

    private Copies() {}

    /** Where the first copy ends: the offset at which the text begins anew, or its length if it does not. */
    static int firstEnd(String source) {
        int start = 0;
        while (start < source.length() && Flow.blank(source.charAt(start))) {
            start++;
        }
        if (source.length() - start < 2 * SHORTEST) {
            return source.length();
        }
        String probe = source.substring(start, start + PROBE);
        int at = source.indexOf(probe, start + SHORTEST);
        for (int tries = 0; tries < TRIES && at >= 0 && source.length() - at >= SHORTEST; tries++) {
            if (agrees(source, start, at)) {
                return at;
            }
            at = source.indexOf(probe, at + SHORTEST);
        }
        return source.length();
    }

    /** Whether nine tenths of what follows repeats the start, up to the first difference that does not mend itself. */
    private static boolean agrees(String source, int start, int at) {
        int length = Math.min(at - start, source.length() - at);
        int same = 0;
        for (int i = 0; i < length && source.charAt(start + i) == source.charAt(at + i); i++) {
            same++;
        }
        return same >= SHORTEST && same * 10L >= length * 9L;
    }
}
