// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.time.LocalDate;
import java.util.List;
import org.zhengce.policy.model.document.CitationGraph;
import org.zhengce.policy.model.document.ExpiredBasis;
import org.zhengce.policy.model.document.PolicyDocument;

/**
 * How the documents of a set stand to each other (公文引用关系).
 */
public final class Citations {

    private Citations() {}

    /**
     * Which documents of a set cite which (引用关系图), in linear time.
     *
     * <ul>
     *   <li>Documents are one by their number; without one, by a title of theirs as it is compared ({@link
     *       PolicyDocument#bareTitles()}: blanks and title marks make no difference), if just one document bears it and their
     *       dates of issue, where both are known, agree. What the set has more than once is one node with several places.
     *   <li>A citation with a number means the document of that number, or the only one of that title whose number is not known.
     *       One without means the only document of that title. A title that several bear means none of them: it is not guessed.
     *   <li>A document that names itself by its title, or what it carries, cites nothing.
     *   <li>Misdated is a citation of a document that was issued later, by the dates of issue, or by the year of the number where
     *       one date is not known; not of what is yet to be made, of interpretations, of annexes.
     *   <li>Cyclic are documents that rest on each other (实施, 适用, 解读, 依据规划, 以…为指导, 对标), over as many steps as it takes: each
     *       such group once. A document that rests on its own number is one.
     * </ul>
     *
     * <p>Source: the relations of the five documents; 市政办发〔2019〕23号 implements 陕政办发〔2018〕20号, 灞政办发〔2021〕46号 implements
     * 市政办发〔2021〕43号, which is not among them.
     */
    public static CitationGraph graph(List<PolicyDocument> documents) {
        return new Graph(documents).result();
    }

    /**
     * The bases that are out of force on a day, with what still rests on them (失效依据核查).
     *
     * <ul>
     *   <li>Out of force is a document of the set whose last day has passed, stated or by a stated duration as {@link
     *       Documents#validity} has it, or which another one of the set, issued by that day, repeals. A document that states neither
     *       is not taken for expired, nor for valid for ever.
     *   <li>On it rest those of the set that implement or apply it, act under it as a planning or are guided by it, are not out of
     *       force by the same rule, and have neither an issue nor a first day after that day.
     *   <li>Only what cites it itself counts, not what cites that in turn. A basis on which nothing rests is left out.
     * </ul>
     */
    public static List<ExpiredBasis> expiredBases(List<PolicyDocument> documents, LocalDate day) {
        return new Graph(documents).expired(day);
    }

    /**
     * The same documents, of which interpretations of others among them carry no plan (剔除解读重复): an interpretation (政策解读) restates
     * its original and creates no obligation of its own, so that its figures must not be counted twice.
     *
     * <p>An interpretation is a document of that genre which cites the other with the relation 解读. One whose original is not in
     * the set, or carries no plan, keeps its plan: it stands in for it.
     *
     * <p>Source: 000 restates 《西安市工业补短板实施方案》.
     */
    public static List<PolicyDocument> withoutRestatements(List<PolicyDocument> documents) {
        return new Graph(documents).withoutRestatements();
    }
}
