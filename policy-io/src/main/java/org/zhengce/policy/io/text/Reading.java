// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.problem.Problem;

/** What was read from a policy text (解读结果): the document, and notices of what was set aside or not understood. */
public final class Reading {

    private final PolicyDocument document;
    private final List<Problem> notices;

    Reading(PolicyDocument document, List<Problem> notices) {
        this.document = document;
        this.notices = Collections.unmodifiableList(new ArrayList<>(notices));
    }

    /** The document with its plan. */
    public PolicyDocument getDocument() {
        return document;
    }

    /** The notices in the order of the text; offsets, lines and columns are the source's. */
    public List<Problem> getNotices() {
        return notices;
    }
}
