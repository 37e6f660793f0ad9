// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import org.zhengce.policy.model.Term;

/**
 * How an act stands against its due date as of a day (履行时效).
 */
public enum Punctuality implements Term {
    /** It was done on its day or before. */
    ON_TIME("按时"),
    /** It was done before its period ended; the text names no day to hold it to. */
    WITHIN_PERIOD("期内完成"),
    /** It was done after its day, or after the end of its period where the text names no day. */
    LATE("迟延"),
    /** It has not been done, and its day, or its period where the text names no day, is over. */
    MISSED("逾期未办"),
    /** It has not been done and need not have been. */
    PENDING("未到期"),
    /** The work calendar does not reach so far, so that its day is not known. */
    UNDETERMINED("无法判定");

    private final String label;

    Punctuality(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
