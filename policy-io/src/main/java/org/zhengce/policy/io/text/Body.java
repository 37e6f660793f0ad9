// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Optional;
import org.zhengce.policy.model.text.OutlineNumber;

/** The running text of one section, or of the preamble or closing, as the later stages search it. */
final class Body {

    private final Flow flow;
    private final int start;
    private final int level;
    private final boolean item;
    private final Optional<OutlineNumber> number;
    private final Optional<String> heading;

    /**
     * A body.
     *
     * @param flow the section's own text from its marker on
     * @param start the index in the flow at which the running text begins, after marker and heading
     * @param level the section's level; 0 for preamble and closing
     * @param item whether the section is an item such as 一是 or ——
     * @param number its address, if it has one
     * @param heading its heading, if it has one
     */
    Body(Flow flow, int start, int level, boolean item, Optional<OutlineNumber> number, Optional<String> heading) {
        this.flow = flow;
        this.start = start;
        this.level = level;
        this.item = item;
        this.number = number;
        this.heading = heading;
    }

    Flow flow() {
        return flow;
    }

    int start() {
        return start;
    }

    int level() {
        return level;
    }

    boolean item() {
        return item;
    }

    Optional<OutlineNumber> number() {
        return number;
    }

    Optional<String> heading() {
        return heading;
    }
}
