// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CheckReportTest {

    private static Finding finding(Verdict verdict) {
        return Finding.builder()
                .rule(CheckRule.RANK)
                .verdict(verdict)
                .subject("位次")
                .conclusion(Sentence.of("It cannot be", "不能成立"))
                .build();
    }

    @Test
    void countsWhatItsFindingsComeTo() {
        CheckReport report = CheckReport.builder()
                .addDocuments("云政办发〔2024〕1号")
                .addFindings(finding(Verdict.CONFLICT), finding(Verdict.TIGHT), finding(Verdict.CONFLICT))
                .build();
        assertEquals(2, report.count(Verdict.CONFLICT));
        assertEquals(1, report.count(Verdict.TIGHT));
        assertEquals(0, report.count(Verdict.CONSISTENT));
    }

    @Test
    void aSentenceIsItsEnglishOne() {
        assertEquals("It cannot be", Sentence.of("It cannot be", "不能成立").toString());
    }
}
