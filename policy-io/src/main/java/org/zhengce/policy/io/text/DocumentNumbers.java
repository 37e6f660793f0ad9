// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Optional;
import org.zhengce.policy.model.document.DocumentNumber;

/** Reads document numbers with whatever brackets the text has: 市政办发〔2019〕23号, 市政办发[2019]23号. */
final class DocumentNumbers {

    /** A number and where it stands in the text that was searched. */
    static final class Hit {
        private final DocumentNumber number;
        private final int from;
        private final int to;

        private Hit(DocumentNumber number, int from, int to) {
            this.number = number;
            this.from = from;
            this.to = to;
        }

        DocumentNumber number() {
            return number;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }
    }

    private static final String OPEN = "〔[【（﹝";
    private static final String CLOSE = "〕]】）﹞";
    private static final int LONGEST_CODE = 12;
    private static final Lexicon BEFORE = Lexicon.load("before-number.tsv");

    private DocumentNumbers() {}

    /** The first number at or after an index of a folded text. */
    static Optional<Hit> find(CharSequence text, int from) {
        for (int i = Math.max(from, 1); i + 6 < text.length(); i++) {
            int bracket = OPEN.indexOf(text.charAt(i));
            if (bracket >= 0 && text.charAt(i + 5) == CLOSE.charAt(bracket) && digits(text, i + 1) == 4) {
                Optional<Hit> hit = at(text, from, i);
                if (hit.isPresent()) {
                    return hit;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> at(CharSequence text, int from, int bracket) {
        int start = bracket;
        while (start > from && start > bracket - LONGEST_CODE && code(text.charAt(start - 1))) {
            start--;
        }
        for (int cut = bracket - 2; cut > start; cut--) {
            if (BEFORE.before(text, cut) != null) {
                start = cut;
            }
        }
        int serial = bracket + 6;
        if (serial < text.length() && text.charAt(serial) == '第') {
            serial++;
        }
        int length = digits(text, serial);
        int end = serial + length;
        if (start == bracket || length == 0 || length > 6 || end >= text.length() || text.charAt(end) != '号') {
            return Optional.empty();
        }
        int year = Integer.parseInt(text.subSequence(bracket + 1, bracket + 5).toString());
        int number = Integer.parseInt(text.subSequence(serial, end).toString());
        if (year < 1949 || number == 0) {
            return Optional.empty();
        }
        String agency = text.subSequence(start, bracket).toString();
        return Optional.of(new Hit(DocumentNumber.of(agency, year, number), start, end + 1));
    }

    private static boolean code(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z';
    }

    private static int digits(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' && i - from < 8) {
            i++;
        }
        return i - from;
    }
}
