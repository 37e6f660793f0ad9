// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;

/** One text as the only token of a source without places. */
final class KeySource extends Source {

    private final String key;

    KeySource(String key) {
        this.key = key;
    }

    @Override
    JsonToken next() {
        return JsonToken.VALUE_STRING;
    }

    @Override
    String text() {
        return key;
    }

    @Override
    long at() {
        return -1;
    }

    @Override
    long end() {
        return -1;
    }
}
