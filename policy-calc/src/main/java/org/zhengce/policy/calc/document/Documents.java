// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.time.LocalDate;
import java.util.List;
import org.zhengce.policy.model.document.Completeness;
import org.zhengce.policy.model.document.DocumentElement;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.ValidityOnDay;

/**
 * What can be told of an official document as a document (公文).
 */
public final class Documents {

    private Documents() {}

    /**
     * Whether a document is in force on a day (当日效力), and how many days are left.
     *
     * <ul>
     *   <li>First day: the one that the text names. 自发布之日 and 自公布之日 mean the day of publication if it is known, otherwise
     *       the date of issue; 自印发之日 the day of printing if it is known, otherwise the date of issue. The answer says which.
     *   <li>Last day: the one that the text names. A duration (有效期3年) ends on the corresponding day N years later, or on the last
     *       day of that month if it has no such day (Civil Code, arts. 201 and 202): from 29 February 2024 a year lasts to 28
     *       February 2025.
     *   <li>Without a first or without a last day it is {@code UNSPECIFIED} where the known day does not decide; nothing is valid
     *       for ever.
     *   <li>A document that states no first day is {@code NOT_YET} before its date of issue.
     * </ul>
     *
     * <p>Days left count the days after this one, days elapsed those before it: their sum does not change.
     */
    public static ValidityOnDay validity(PolicyDocument document, LocalDate day) {
        return new Force(document).on(day);
    }

    /**
     * What a document must have by its genre, and what of it is missing (要素核对).
     *
     * <ul>
     *   <li>Statutory genres (通知, 意见, 函 …): issuer, number, title, recipients, body and date of issue. Resolutions, decisions,
     *       orders, communiqués, announcements, public notices and minutes are sent to no one in particular, and minutes are not
     *       required to have a number.
     *   <li>What a notice carries (方案, 措施, 工作要点 …), if it stands by itself: issuer, title, body and date.
     *   <li>An interpretation: issuer, title, body, and the document that it interprets.
     *   <li>A document of no known genre: the genre, and what a carried text needs.
     *   <li>Whatever has annexes must list them.
     * </ul>
     *
     * <p>党政机关公文处理工作条例 (2012), art. 9; GB/T 9704–2012, 7.2, 7.3 and 10.
     */
    public static Completeness completeness(PolicyDocument document) {
        return Elements.completeness(document);
    }

    /** What is missing of what a document must have by its genre; see {@link #completeness}. */
    public static List<DocumentElement> missingElements(PolicyDocument document) {
        return completeness(document).getMissing();
    }
}
