// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.time.CadenceKind;

/**
 * Recurring obligations that nobody owes: the sentence names no one, and no clause or duty answers for the part in which it stands.
 *
 * <p>Only plans are judged of which at least two thirds of the measures have someone: a regulation, an interpretation and a plan
 * without clauses oblige in another way. Recurring is what has a rhythm (每周, 每月, 每年) or is due 定期; 及时 and 常态化 tell how
 * something is done. An act that itself says who (各区要每年…) is owed.
 */
final class Obligors implements Check {

    /** A subject before its auxiliary, or a body before the rhythm. */
    private static final Pattern SUBJECT = Pattern.compile(
            "^[^，。]{2,}?(?:应|须|要|负责|牵头)" + "|^[^，。]{0,20}?(?:单位|部门|政府|财政|小组|企业|专班|[局委办院])[^，。]{0,4}?(?:每|定期|按|于|在|半月)");

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            if (!Charges.clauses(source.plan()).customary(source.plan())) {
                continue;
            }
            Charges charges = Charges.all(source.plan());
            List<Obligation> unowed = new ArrayList<>();
            for (Obligation obligation : source.plan().getObligations()) {
                CadenceKind kind = obligation.getCadence().getKind();
                boolean recurring = kind.determinate() || kind == CadenceKind.PERIODIC;
                boolean owed = obligation.getActor().isPresent()
                        || SUBJECT.matcher(obligation.getAct()).find()
                        || obligation.getSection().map(charges::covers).orElseGet(charges::whole);
                if (recurring && !owed) {
                    unowed.add(obligation);
                }
            }
            if (!unowed.isEmpty()) {
                to.accept(finding(source, unowed));
            }
        }
    }

    private static Finding finding(Source source, List<Obligation> unowed) {
        Draft draft = new Draft(CheckRule.OBLIGOR, "周期性义务");
        for (Obligation obligation : unowed) {
            draft.ground(source.ground(obligation.getSection(), obligation.getAct(), obligation.getQuote()));
        }
        int n = unowed.size();
        return draft.conclude(
                Verdict.IRREGULAR,
                n + (n == 1 ? " recurring obligation names" : " recurring obligations name")
                        + " nobody, and no one answers for the part in which "
                        + (n == 1 ? "it stands" : "they stand"),
                n + "项周期性义务未写明由谁承担，所在部分也未明确责任单位");
    }
}
