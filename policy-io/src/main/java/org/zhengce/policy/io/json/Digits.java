// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** The digits of an exact number as it is written, counted without computing it: {@code -0.050} has two, three behind the point. */
final class Digits {

    private final int significant;
    private final int behindThePoint;

    private Digits(int significant, int behindThePoint) {
        this.significant = significant;
        this.behindThePoint = behindThePoint;
    }

    /** The digits of a text; what is neither digit, point nor slash is passed over, since the type itself will refuse it. */
    static Digits of(String text) {
        int significant = 0;
        int behind = 0;
        boolean point = false;
        boolean leading = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/') {
                leading = true;
            } else if (c == '.') {
                point = true;
            } else if (c >= '0' && c <= '9') {
                leading &= c == '0';
                significant += leading ? 0 : 1;
                behind += point ? 1 : 0;
            }
        }
        return new Digits(significant, behind);
    }

    /** Those from the first that is not 0; of a fraction those of both numbers together. */
    int significant() {
        return significant;
    }

    /** Those behind the point. */
    int behindThePoint() {
        return behindThePoint;
    }
}
