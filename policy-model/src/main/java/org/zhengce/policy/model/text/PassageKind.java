// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import org.zhengce.policy.model.Term;

/**
 * What a passage outside all sections is (正文以外的部分).
 */
public enum PassageKind implements Term {
    /** Page furniture that is not the document: view counters, links, keywords. */
    WRAPPER("网页外壳"),
    /** A further copy of what stands before. */
    DUPLICATE("重复文本"),
    /** The red head with the issuing body's name (…文件). */
    LETTERHEAD("版头"),
    /** The document number. */
    DOCUMENT_NUMBER("发文字号"),
    /** The title. */
    TITLE("标题"),
    /** Whom the document is sent to. */
    RECIPIENTS("主送机关"),
    /** What the carrying notice itself says. */
    CARRIER("通知正文"),
    /** The signature and the date of issue. */
    SIGNATURE("落款"),
    /** Whether the document may be published (此件公开发布). */
    DISCLOSURE("公开属性"),
    /** What stands before the first section. */
    PREAMBLE("引言"),
    /** What follows the last section: commencement, validity. */
    CLOSING("结尾"),
    /** The list of annexes. */
    ATTACHMENT_LIST("附件说明"),
    /** Who gets a copy, and the printing line (版记). */
    COPY_LIST("抄送"),
    /** Anything else. */
    OTHER("其他");

    private final String label;

    PassageKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
