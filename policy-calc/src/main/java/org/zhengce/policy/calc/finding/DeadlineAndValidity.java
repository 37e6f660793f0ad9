// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengce.policy.calc.document.Documents;
import org.zhengce.policy.model.document.ValidityOnDay;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/**
 * The deadlines of an instrument against its validity.
 *
 * <ul>
 *   <li>A deadline of which every day lies behind the last day in force: IRREGULAR. 到2025年 is not behind 30 November 2025.
 *   <li>No last day, goals that fall due in a later year than that of issue, and duties without an end beside them (每周, 每年,
 *       standing norms): until when those go on is UNDERDETERMINED. A plan of one year, one that names its period, and one that has
 *       nothing but dated goals need no validity, and nothing is said of them.
 *   <li>A last day, and no figure but standing ones: they hold as long as the instrument, and the finding says how long.
 * </ul>
 */
final class DeadlineAndValidity implements Check {

    /** Any day does: the finding asks only for the first and the last day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            finding(source).ifPresent(to);
        }
    }

    private static Optional<Finding> finding(Source source) {
        List<Claim> dated = new ArrayList<>();
        List<Claim> standing = new ArrayList<>();
        for (Target target : source.plan().getTargets()) {
            if (Inquiry.promises(target)) {
                Claim claim = new Claim(source, target);
                if (due(target.getHorizon()).isPresent()) {
                    dated.add(claim);
                } else if (target.getNature() == Nature.NORM
                        && target.getHorizon().equals(Horizon.standing())) {
                    standing.add(claim);
                }
            }
        }
        ValidityOnDay validity = Documents.validity(source.document(), SOME_DAY);
        if (!validity.getTo().isPresent()) {
            return unlimited(source, dated, standing);
        }
        LocalDate end = validity.getTo().get();
        List<Claim> late = new ArrayList<>();
        for (Claim claim : dated) {
            if (due(claim.target().getHorizon()).get().firstDay().isAfter(end)) {
                late.add(claim);
            }
        }
        if (!late.isEmpty()) {
            Draft draft = draft(source, late);
            return Optional.of(draft.conclude(
                    Verdict.IRREGULAR,
                    late.size() + (late.size() == 1 ? " deadline lies" : " deadlines lie")
                            + " behind the last day in force, " + end,
                    late.size() + "项目标的期限晚于有效期截止日" + Figures.chinese(PartialDate.of(end))));
        }
        boolean norms = dated.isEmpty() && !standing.isEmpty();
        return norms && validity.getFrom().isPresent()
                ? Optional.of(standing(source, standing, validity.getFrom().get(), end))
                : Optional.empty();
    }

    private static Finding standing(Source source, List<Claim> standing, LocalDate from, LocalDate end) {
        long days = ChronoUnit.DAYS.between(from, end);
        int n = standing.size();
        return draft(source, standing)
                .step(
                        from + " to " + end + ": " + days + " days apart, " + (days + 1) + " with both ends",
                        Figures.chinese(PartialDate.of(from)) + "至" + Figures.chinese(PartialDate.of(end)) + "，相距"
                                + days + "天，含首尾共" + (days + 1) + "天")
                .conclude(
                        Verdict.CONSISTENT,
                        "No figure has a deadline of its own; the " + n + " standing "
                                + (n == 1 ? "one holds" : "ones hold") + " as long as the document, to " + end,
                        "文中没有设期限的目标；" + n + "项常设要求随文件有效至" + Figures.chinese(PartialDate.of(end)));
    }

    private static Optional<Finding> unlimited(Source source, List<Claim> dated, List<Claim> standing) {
        List<Obligation> recurring = new ArrayList<>();
        for (Obligation obligation : source.plan().getObligations()) {
            if (obligation.getCadence().getKind().determinate()) {
                recurring.add(obligation);
            }
        }
        int n = recurring.size() + standing.size();
        if (dated.isEmpty() || n == 0 || source.plan().getPeriod().isPresent()) {
            return Optional.empty();
        }
        PartialDate last = dated.stream()
                .map(claim -> due(claim.target().getHorizon()).get())
                .max(PartialDate::compareTo)
                .get();
        if (!source.document()
                .getIssued()
                .filter(day -> day.getYear() < last.getYear())
                .isPresent()) {
            return Optional.empty();
        }
        Draft draft = draft(source, standing);
        for (Obligation obligation : recurring) {
            draft.ground(source.ground(obligation.getSection(), obligation.getAct(), obligation.getQuote()));
        }
        return Optional.of(draft.step(
                        "The last of " + dated.size() + (dated.size() == 1 ? " dated goal" : " dated goals")
                                + " falls due with " + last,
                        "有期限的目标共" + dated.size() + "项，最迟到" + Figures.chinese(last))
                .conclude(
                        Verdict.UNDERDETERMINED,
                        "No validity is stated: whether the " + n + " recurring or standing "
                                + (n == 1 ? "duty goes" : "duties go") + " on after " + last + " is open",
                        "文中未载明有效期：" + Figures.chinese(last) + "之后，" + n + "项周期性或常设要求是否继续执行无法确定"));
    }

    private static Draft draft(Source source, List<Claim> claims) {
        Draft draft = new Draft(CheckRule.DEADLINE_AND_VALIDITY, source.name().orElse("有效期"));
        claims.forEach(draft::ground);
        source.document()
                .getValidity()
                .ifPresent(validity -> validity.getQuote()
                        .ifPresent(quote -> draft.ground(source.ground(Optional.empty(), "", Optional.of(quote)))));
        return draft;
    }

    /** By when, of a goal that has a date. */
    private static Optional<PartialDate> due(Horizon horizon) {
        return horizon.match(
                byEndOf -> Optional.of(byEndOf.getDate()),
                during -> Optional.of(during.getPeriod().getTo()),
                each -> Optional.empty(),
                standing -> Optional.empty(),
                unstated -> Optional.empty());
    }
}
