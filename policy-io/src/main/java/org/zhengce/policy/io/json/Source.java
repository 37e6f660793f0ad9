// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Collections;
import java.util.List;
import javax.annotation.Nullable;

/** Where tokens come from: a parser of any Jackson, which counts places in its own way. */
abstract class Source {

    /** The next token, in the words of Jackson 2; null at the end of the input. */
    @Nullable
    abstract JsonToken next() throws Fault;

    /** The current token's text. */
    abstract String text() throws Fault;

    /** Where the current token starts, as the source counts. */
    abstract long at();

    /** Up to where the source has read. */
    abstract long end();

    /** What the current token carries that it must not; nothing in JSON. */
    List<Fault> marks() {
        return Collections.emptyList();
    }
}
