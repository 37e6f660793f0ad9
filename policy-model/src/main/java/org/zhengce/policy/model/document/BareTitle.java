// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

/** A title as it is compared: blanks and title marks make no other title of it. */
final class BareTitle {

    private static final String MARKS = "《》〈〉<>\u00a0\u3000\ufeff";

    private BareTitle() {}

    static String of(String title) {
        StringBuilder bare = new StringBuilder();
        for (char c : title.toCharArray()) {
            if (c > ' ' && MARKS.indexOf(c) < 0) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** The same without the issuing body that it may begin with. */
    static String of(String title, String issuer) {
        String bare = of(title);
        String body = of(issuer);
        return !body.isEmpty() && bare.startsWith(body) && bare.length() > body.length()
                ? bare.substring(body.length())
                : bare;
    }
}
