// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * Hands a text over in pieces that end behind whole characters, never between the two halves of one (代理对).
 *
 * <p>SnakeYAML 2.3, which Jackson 2.17 and 2.18 bring along, fails where its buffer ends with the first half
 * (snakeyaml issue 1098).
 */
final class WholeCharacters extends FilterReader {

    WholeCharacters(String text) {
        super(new StringReader(text));
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        in.mark(length);
        int read = in.read(buffer, from, length);
        if (read < 2 || !Character.isHighSurrogate(buffer[from + read - 1])) {
            return read;
        }
        in.reset();
        return in.read(buffer, from, read - 1);
    }
}
