// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.finding.CheckReport;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;

/** What a check found, in Chinese for an official: the gravest first, each with its words and its arithmetic. */
final class FindingsPage {

    private final Page page = new Page();

    private FindingsPage() {}

    static String write(CheckReport report) {
        FindingsPage findings = new FindingsPage();
        findings.overview(report);
        for (Verdict verdict : Verdict.values()) {
            report.getFindings().stream()
                    .filter(finding -> finding.getVerdict() == verdict)
                    .forEach(findings::finding);
        }
        return findings.page.toString();
    }

    private void overview(CheckReport report) {
        String counts = Arrays.stream(Verdict.values())
                .filter(verdict -> report.count(verdict) > 0)
                .map(verdict -> verdict.label() + " " + report.count(verdict))
                .collect(Collectors.joining("、"));
        page.head("核查结论", report.getFindings().size() + " 条" + (counts.isEmpty() ? "" : "：" + counts));
        page.list("文件", report.getDocuments());
    }

    private void finding(Finding finding) {
        page.line("");
        page.wrapped("〔" + finding.getVerdict().label() + "〕" + finding.getSubject() + "（"
                + finding.getRule().label() + "）");
        page.entry("结论", finding.getConclusion().getChinese());
        page.entry("依据", finding.getGrounds().stream().map(FindingsPage::ground).collect(Collectors.joining("\n")));
        page.entry("演算", chinese(finding.getSteps()));
        page.entry("前提", chinese(finding.getAssumptions()));
        page.entry("说明", chinese(finding.getCaveats()));
    }

    private static String ground(Ground ground) {
        String place = ground.getDocument().orElse("")
                + ground.getSection().map(section -> " " + section).orElse("");
        return (place.isBlank() ? "" : place.strip() + "：") + "“"
                + ground.getText().replaceAll("\\s*\\R\\s*", "") + "”";
    }

    private static String chinese(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::getChinese).collect(Collectors.joining("\n"));
    }
}
