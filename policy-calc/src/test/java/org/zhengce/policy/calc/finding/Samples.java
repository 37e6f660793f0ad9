// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** Parts of plans, shaped as the reader gives them. */
final class Samples {

    private static final String DIGITS = " 一二三四五六七八九";

    private Samples() {}

    /** 一, 十二, 三十: a step of an outline, up to 99. */
    static String step(int n) {
        String ten = n < 10 ? "" : (n < 20 ? "" : DIGITS.substring(n / 10, n / 10 + 1)) + "十";
        return ten + (n % 10 == 0 ? "" : DIGITS.substring(n % 10, n % 10 + 1));
    }

    static OutlineNumber number(String text) {
        return OutlineNumber.parse(text);
    }

    static Measure measure(String number) {
        return Measure.builder()
                .number(number(number))
                .kind(MeasureKind.MEASURE)
                .build();
    }

    static ResponsibilityClause clause(String measure, Role role, String... parties) {
        return ResponsibilityClause.builder()
                .measure(number(measure))
                .role(role)
                .source(AssignmentSource.CLAUSE)
                .addGroups(PartyGroup.builder()
                        .addAllParties(Arrays.stream(parties)
                                .map(text -> PartyMention.builder()
                                        .text(text)
                                        .kind(text.startsWith("各") ? MentionKind.COLLECTIVE : MentionKind.NAMED)
                                        .build())
                                .collect(Collectors.toList()))
                        .openEnded(false)
                        .build())
                .build();
    }

    static Section section(String number, String heading, String text) {
        return Section.builder()
                .number(number(number))
                .level(number(number).getSteps().size())
                .heading(heading.isEmpty() ? Optional.empty() : Optional.of(heading))
                .quote(Quote.of(0, text))
                .build();
    }

    /** Cells parted by |; a row that begins with | goes on with the one before. */
    static Table table(String title, String columns, String... rows) {
        return Table.builder()
                .title(title)
                .section(number("附件2"))
                .addAllColumns(Arrays.asList(columns.split("\\|")))
                .addAllRows(Arrays.stream(rows)
                        .map(row -> TableRow.builder()
                                .continuation(row.startsWith("|"))
                                .addCells(row.split("\\|", -1))
                                .build())
                        .collect(Collectors.toList()))
                .build();
    }

    static Target count(String indicator, Comparator comparator, int n, String unit, int year) {
        return Target.of(Indicator.of(indicator), Bound.numeric(comparator, String.valueOf(n), unit))
                .withHorizon(Horizon.byEndOf(PartialDate.of(year)));
    }

    /** What one rule finds of a plan. */
    static List<Finding> found(CheckRule rule, Plan plan, Facts facts) {
        return Findings.check(plan, facts).stream()
                .filter(finding -> finding.getRule() == rule)
                .collect(Collectors.toList());
    }

    static List<Finding> found(CheckRule rule, Plan plan) {
        return found(rule, plan, Facts.none());
    }

    /** The verdicts and Chinese conclusions, one a line. */
    static String said(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.getVerdict() + " " + f.getConclusion().getChinese())
                .collect(Collectors.joining("\n"));
    }

    static List<String> steps(Finding finding) {
        return finding.getSteps().stream().map(Sentence::getChinese).collect(Collectors.toList());
    }
}
