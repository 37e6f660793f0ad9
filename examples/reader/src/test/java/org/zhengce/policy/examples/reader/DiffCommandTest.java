// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengce.policy.calc.plan.Plans;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanDifference;

/** What the subcommand diff says of two versions of the sample. */
class DiffCommandTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private String before = "";
    private String after = "";

    @BeforeEach
    void versions() throws IOException {
        before = Files.writeString(directory.resolve("before.txt"), PolicyReader.sample())
                .toString();
        after = Files.writeString(
                        directory.resolve("after.txt"),
                        PolicyReader.sample()
                                .replace("达到480亿元", "达到500亿元")
                                .replace("年均增长12%以上", "年均增长10%以上")
                                .replace("净增规模以上企业60户；", "")
                                .replace("（牵头单位：市科技局；", "（牵头单位：市工信局；"))
                .toString();
    }

    private int run(String... args) {
        PrintStream out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        return PolicyReader.run(out, new PrintStream(stderr, true, StandardCharsets.UTF_8), args);
    }

    private String out() {
        return stdout.toString(StandardCharsets.UTF_8);
    }

    private static Plan plan(String file) throws IOException {
        return PolicyText.read(Files.readString(Path.of(file)))
                .getDocument()
                .getPlan()
                .orElseThrow();
    }

    @Test
    void whatIsTightenedLoosenedGoneAndReassignedIsShown() {
        assertEquals(0, run("diff", before, after));
        assertEquals("""
                【措施变动】0 项
                无

                【目标变动】3 项
                +------+------------------------------+------------------------------+------------------------------+
                | 变动 | 指标                         | 原要求                       | 新要求                       |
                +------+------------------------------+------------------------------+------------------------------+
                | 收紧 | 规模以上仪器仪表企业营业收入 | 达到480亿元，到2026年        | 达到500亿元，到2026年        |
                | 放宽 | 规模以上仪器仪表企业营业收入 | 年均增长 不低于12%，到2026年 | 年均增长 不低于10%，到2026年 |
                | 取消 | 规模以上企业数               | 净增 60户，到2026年          |                              |
                +------+------------------------------+------------------------------+------------------------------+

                【责任变动】2 处
                +------+----------+----------------------+----------------------+
                | 变动 | 措施     | 原单位               | 新单位               |
                +------+----------+----------------------+----------------------+
                | 取消 | 二（二） | 市科技局（牵头单位） |                      |
                | 新增 | 二（二） |                      | 市工信局（牵头单位） |
                +------+----------+----------------------+----------------------+

                【其他变动】
                无
                """, out());
    }

    @Test
    void aTextDoesNotDifferFromItself() {
        assertEquals(0, run("diff", before, before));
        assertTrue(out().contains("【目标变动】0 项"), out());
        assertTrue(out().contains("【责任变动】0 处"), out());
    }

    @Test
    void asJsonItLeadsFromTheOnePlanToTheOther() throws IOException {
        assertEquals(0, run("diff", "--format", "json", before, after));
        PlanDifference difference = PolicyJson.read(out().strip(), PlanDifference.class);
        assertEquals(plan(after), Plans.apply(difference, plan(before)));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        String missing = directory.resolve("none.txt").toString();
        assertEquals(1, run("diff", before, missing));
        assertEquals("policy-reader diff: " + missing + ": does not exist\n", stderr.toString(StandardCharsets.UTF_8));
        assertEquals("", out());
    }

    @Test
    void oneFileIsWrongUsage() {
        assertEquals(1, run("diff", before));
        assertTrue(stderr.toString(StandardCharsets.UTF_8).contains("Missing required parameter: 'B'"));
    }
}
