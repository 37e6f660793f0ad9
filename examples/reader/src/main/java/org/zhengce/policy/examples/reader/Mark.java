// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.Quote;

/**
 * Words of the document that something was understood by, and what that is (原文标注).
 *
 * @param start where the words begin in the source
 * @param end where they end, exclusive
 * @param kind what was found
 * @param says what it was understood to say
 */
record Mark(int start, int end, Kind kind, String says) {

    /** What can be found. */
    enum Kind {
        FIGURE("目标"),
        CLAUSE("责任"),
        OBLIGATION("义务"),
        CITATION("引用");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All marks of a document in the order of the text, the longer first. */
    static List<Mark> of(PolicyDocument document) {
        List<Mark> marks = new ArrayList<>();
        Plan plan = document.getPlan().orElseGet(() -> Plan.builder().build());
        plan.getTargets().forEach(target -> add(marks, target.getQuote(), Kind.FIGURE, says(target)));
        plan.getClauses().forEach(clause -> add(marks, clause.getQuote(), Kind.CLAUSE, says(clause)));
        plan.getObligations().forEach(each -> add(marks, each.getQuote(), Kind.OBLIGATION, says(each)));
        document.getCitations().forEach(each -> add(marks, each.getQuote(), Kind.CITATION, says(each)));
        marks.sort(Comparator.comparingInt(Mark::start)
                .thenComparing(Comparator.comparingInt(Mark::end).reversed())
                .thenComparing(Mark::kind));
        return marks;
    }

    private static void add(List<Mark> marks, Optional<Quote> quote, Kind kind, String says) {
        quote.ifPresent(words -> marks.add(new Mark(words.getStart(), words.getEnd(), kind, says)));
    }

    private static String says(Target target) {
        String scope = Words.scope(target.getScope());
        return target.getIndicator().getName() + "：" + Words.demand(target) + (scope.isEmpty() ? "" : "；范围 " + scope)
                + "；期限 "
                + (Words.horizon(target.getHorizon()).isEmpty() ? "未写明" : Words.horizon(target.getHorizon())) + "；"
                + target.getNature().label() + "，" + target.getStance().label();
    }

    private static String says(ResponsibilityClause clause) {
        return clause.getRole().label() + "："
                + clause.getGroups().stream().map(Mark::group).collect(Collectors.joining("，"))
                + clause.getMeasure().map(measure -> "；措施 " + measure).orElse("");
    }

    private static String group(PartyGroup group) {
        return group.getParties().stream().map(PartyMention::getText).collect(Collectors.joining("、"))
                + (group.isOpenEnded() ? "等" : "");
    }

    private static String says(Obligation obligation) {
        return Words.cadence(obligation.getCadence()) + "：" + obligation.getAct()
                + obligation.getActor().map(actor -> "；义务单位 " + actor.getText()).orElse("")
                + obligation.getRecipient().map(to -> "；对象 " + to.getText()).orElse("");
    }

    private static String says(Citation citation) {
        return "《" + citation.getTitle() + "》"
                + citation.getNumber().map(number -> "（" + number + "）").orElse("") + " "
                + citation.getRelation().label();
    }
}
