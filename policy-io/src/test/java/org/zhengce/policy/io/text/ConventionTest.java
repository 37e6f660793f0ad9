// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.AssignmentSource;

/** What a text states once of all its clauses. */
class ConventionTest {

    private static Plan plan(String first) {
        return PolicyText.read("云泽市湿地保护方案\n一、摸清底数。开展湿地普查。" + first
                        + "\n二、恢复生态。实施退渔还湿。（市水利局、市财政局，市教育局负责）\n三、加强巡护。组建巡护队。（市林业局负责）\n四、建立机制。形成合力。\n")
                .getDocument()
                .getPlan()
                .get();
    }

    /** Each measure with its parties, L for those that lead; brackets for what its own clauses do not say. */
    private static String charged(String first) {
        Plan plan = plan(first);
        return plan.getMeasures().stream()
                .map(measure -> measure.getNumber()
                        + plan.assignments().stream()
                                .filter(each -> each.getMeasure().equals(Optional.of(measure.getNumber())))
                                .map(each -> (each.getRole().name().equals("LEAD") ? " L" : " ")
                                        + (each.getSource() == AssignmentSource.CLAUSE
                                                ? each.getParty().getText()
                                                : "[" + each.getParty().getText() + "]"))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（市林业局，市财政局负责。逗号前为牵头单位，下同）|一 L市林业局 市财政局; 二 L市水利局 L市财政局 市教育局; 三 市林业局; 四",
                "（市林业局、市财政局负责。列第一位者为牵头单位，下同）|一 L市林业局 市财政局; 二 L市水利局 市财政局 市教育局; 三 市林业局; 四",
                "（责任单位：市林业局、市财政局，排名第一位的为牵头责任单位，下同）|一 L市林业局 市财政局; 二 L市水利局 市财政局 市教育局; 三 市林业局; 四"
            })
    void whoIsNamedFirstLeads(String first, String charged) {
        assertEquals(charged, charged(first));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（市林业局负责，各区政府落实。以下措施均需各区政府、开发区管委会落实，不再一一列出）"
                        + "|一 市林业局 各区政府; 二 市水利局 市财政局 市教育局 [各区政府] [开发区管委会]; 三 市林业局 [各区政府] [开发区管委会]; 四",
                "（责任单位：市林业局，各区、县〔市〕政府。以下责任单位中均包含各区、县〔市〕政府，不再列出）"
                        + "|一 市林业局 各区、县〔市〕政府; 二 市水利局 市财政局 市教育局 [各区、县〔市〕政府]; 三 市林业局 [各区、县〔市〕政府]; 四",
                "（市林业局牵头。各区政府均为责任单位，以下不再列出）|一 L市林业局 [各区政府]; 二 市水利局 市财政局 市教育局 [各区政府]; 三 市林业局 [各区政府]; 四"
            })
    void whoIsChargedWithAllThatFollowsIsNotNamedAgain(String first, String charged) {
        assertEquals(charged, charged(first));
    }

    @Test
    void whatIsChargedSoIsQuotedWhereItIsStated() {
        Plan plan = plan("（市林业局负责。以下措施均需各区政府落实，不再列出）");
        assertEquals(
                "各区政府落实，不再列出",
                plan.getClauses().stream()
                        .filter(clause -> clause.getSource() == AssignmentSource.NARRATIVE)
                        .findFirst()
                        .get()
                        .getQuote()
                        .get()
                        .getText());
    }

    @Test
    void withoutAConventionTheOrderSaysNothing() {
        assertEquals("一 市林业局 市财政局; 二 市水利局 市财政局 市教育局; 三 市林业局; 四", charged("（市林业局、市财政局负责）"));
    }
}
