// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.finding.CheckReport;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Verdict;

/** What the subcommand check says of texts, alone and together, with facts and without. */
class CheckCommandTest {

    private static final String PLAN = """
            云泽市厂房建设方案

            一、主要目标

            到2026年，全市标准厂房面积达到120万平方米以上。
            """;

    private static final String LIMIT = """

            二、控制要求

            到2026年，全市标准厂房面积不超过100万平方米。
            """;

    private static final String EACH = """

            二、分区要求

            到2026年，每个区、县至少建成15万平方米标准厂房。
            """;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();

    private int run(String... args) {
        stdout.reset();
        stderr.reset();
        PrintStream out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        return PolicyReader.run(out, new PrintStream(stderr, true, StandardCharsets.UTF_8), args);
    }

    private String out() {
        return stdout.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return stderr.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void aConflictIsShownWithItsWordsAndEndsWithTwo() throws IOException {
        assertEquals(2, run("check", file("plan.txt", PLAN + LIMIT)));
        assertEquals("""
                【核查结论】1 条：矛盾 1
                文件      云泽市厂房建设方案

                〔矛盾〕标准厂房面积（同一指标前后不一）
                结论      一处要求不低于 120 万平方米，另一处要求不超过 100 万平方米，不能同时成立
                依据      一：“全市标准厂房面积达到120万平方米以上”
                          二：“全市标准厂房面积不超过100万平方米”
                """, out());
        assertEquals("", err());
    }

    @Test
    void whatIsFoundCanBeHadAsJson() throws IOException {
        assertEquals(2, run("check", "--format", "json", file("plan.txt", PLAN + LIMIT)));
        CheckReport report = PolicyJson.read(out().strip(), CheckReport.class);
        assertEquals(1, report.count(Verdict.CONFLICT));
        assertEquals(CheckRule.SAME_INDICATOR, report.getFindings().get(0).getRule());
        assertEquals("云泽市厂房建设方案", report.getDocuments().get(0));
    }

    @Test
    void aPlanThatCanBeTrueEndsWithNought() throws IOException {
        assertEquals(0, run("check", file("plan.txt", PLAN)));
        assertTrue(out().startsWith("【核查结论】0 条"), out());
    }

    @Test
    void declaredFactsAreAssumptionsOfWhatIsFound() throws IOException {
        String plan = file("plan.txt", PLAN + EACH);
        String facts = file("facts.yaml", "format: 1\nunitCounts:\n  - unit: \"区、县\"\n    count: 9\n");
        assertEquals(0, run("check", plan));
        assertFalse(out().contains("135"), out());
        assertEquals(0, run("check", "--facts", facts, plan));
        assertTrue(out().contains("135"), out());
        assertTrue(out().contains("前提"), out());
    }

    @Test
    void severalTextsAreCheckedTogether() throws IOException {
        String one = file("one.txt", PLAN);
        String other = file("other.txt", PLAN.replace("厂房建设方案", "用地管控办法").replace("达到120万平方米以上", "不超过100万平方米"));
        assertEquals(0, run("check", one));
        assertEquals(0, run("check", other));
        assertEquals(2, run("check", one, other));
        assertTrue(out().contains("云泽市用地管控办法"), out());
    }

    @Test
    void aTextWithoutNumberAndTitleIsListedByItsPlaceAndFile() throws IOException {
        String bare = file("bare.txt", "一、目标\n\n到2026年，全市标准厂房面积不超过100万平方米。\n");
        assertEquals(2, run("check", file("plan.txt", PLAN), bare));
        assertTrue(out().contains("#2 " + bare), out());
        assertTrue(out().contains("#2 一：“全市标准厂房面积不超过100万平方米”"), out());
    }

    @Test
    void withoutAFileTheSampleIsChecked() {
        assertEquals(0, run("check"));
        assertTrue(out().contains("云泽政办发〔2024〕17号"), out());
    }

    @Test
    void theFactsOfTheSampleShowThatItsGrowthGoesBeyondItsLevel() {
        assertEquals(0, run("check", "--facts", "samples/facts.yaml"));
        assertTrue(out().startsWith("【核查结论】4 条：被涵盖 1、一致 3\n"), out());
        assertTrue(out().contains("基期值恰为 352.5 亿元，据此应不低于 495.23712 亿元"), out());
        assertTrue(out().contains("9 个区、县合计不低于 9 个"), out());
    }

    @Test
    void anInputThatCannotBeReadIsNamedAndNothingIsChecked() throws IOException {
        String missing = directory.resolve("none.txt").toString();
        assertEquals(1, run("check", file("plan.txt", PLAN), missing));
        assertEquals("policy-reader check: " + missing + ": does not exist\n", err());
        assertEquals("", out());
    }

    @Test
    void factsThatCannotBeReadAreToldWithTheirProblems() throws IOException {
        String facts = file("facts.json", "{\"format\": 1, \"unitCounts\": [{\"unit\": \"区、县\", \"count\": -1}]}");
        assertEquals(1, run("check", "--facts", facts, file("plan.txt", PLAN)));
        assertTrue(err().contains("--facts " + facts), err());
        assertTrue(err().contains("Unit count must not be negative: 区、县 -1"), err());
    }

    @Test
    void anUnknownFormatIsWrongUsage() {
        assertEquals(1, run("check", "--format", "xml"));
        assertTrue(err().contains("expected one of [summary, json] but was 'xml'"), err());
    }

    @Test
    void aFileOfThatNameIsReadAsEverBehindADot() throws IOException {
        Path check = Path.of("check");
        assertFalse(Files.exists(check));
        try {
            Files.writeString(check, PLAN);
            assertEquals(0, run("./check"));
            assertTrue(out().startsWith("【公文】"), out());
        } finally {
            Files.deleteIfExists(check);
        }
    }
}
