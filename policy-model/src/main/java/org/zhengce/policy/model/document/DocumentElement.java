// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import org.zhengce.policy.model.Term;

/**
 * What an official document is made of (公文要素): those of 党政机关公文处理工作条例 (2012), art. 9, that a plain text can show.
 */
public enum DocumentElement implements Term {
    /** The body that issues it (GB/T 9704–2012, 7.2.4 and 7.3.5). */
    ISSUER("发文机关"),
    /** Its number (7.2.5). */
    NUMBER("发文字号"),
    /** Its title (7.3.1). */
    TITLE("标题"),
    /** What sort of document it is, which the title ends in (art. 9, no. 7). */
    GENRE("文种"),
    /** Whom it is sent to (7.3.2). */
    RECIPIENTS("主送机关"),
    /** What it says (7.3.3). */
    BODY("正文"),
    /** The list of its annexes, where it has any (7.3.4). */
    ATTACHMENT_LIST("附件说明"),
    /** The date of issue (7.3.5). */
    ISSUE_DATE("成文日期"),
    /** The document that it interprets; only of an interpretation. */
    INTERPRETED_DOCUMENT("被解读文件");

    private final String label;

    DocumentElement(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
