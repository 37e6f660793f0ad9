// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.Attachment;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.Table;

/**
 * What the sample says, by hand, and what the summary makes of it, by golden file.
 *
 * <p>{@code mvn verify -Dzhengce.golden.update=true} writes the golden file anew; read the difference before you keep it.
 */
class SampleTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/zhengce/policy/examples/reader/sample-summary.txt");

    private final PolicyDocument document =
            PolicyText.read(PolicyReader.sample()).getDocument();
    private final Plan plan = document.getPlan().orElseThrow();

    @Test
    void theSummaryIsTheGoldenOne() throws IOException {
        String summary = Format.SUMMARY.write(PolicyText.read(PolicyReader.sample()), Context.none());
        if (Boolean.getBoolean("zhengce.golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, summary);
        }
        assertEquals(Files.readString(GOLDEN), summary);
    }

    @Test
    void noLineOfTheSummaryIsTooWideAndTablesAlign() {
        int before = 0;
        for (String line : Format.SUMMARY
                .write(PolicyText.read(PolicyReader.sample()), Context.none())
                .lines()
                .toList()) {
            int width = DisplayWidth.of(line);
            boolean table = line.startsWith("|") || line.startsWith("+");

            assertTrue(width <= Page.WIDTH, line);
            assertTrue(!table || before == 0 || before == width, line);
            before = table ? width : 0;
        }
    }

    @Test
    void theCardIsRead() {
        assertEquals(Optional.of(DocumentNumber.parse("云泽政办发〔2024〕17号")), document.getNumber());
        assertEquals(Optional.of("云泽市人民政府办公室"), document.getIssuer());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 20)), document.getIssued());
        assertEquals(
                Optional.of("云泽市仪器仪表产业提质扩面行动计划（2024—2026年）"),
                document.getInstrument().map(Instrument::getTitle));
        assertEquals(List.of("各区、县人民政府", "云泽高新区管委会", "市政府各工作部门、各直属机构"), document.getRecipients());
        assertEquals(
                Optional.of(LocalDate.of(2026, 12, 31)), document.getValidity().flatMap(Validity::getTo));
        assertEquals(
                List.of("云泽市仪器仪表产业链工作专班职责", "云泽市仪器仪表重点产业链清单"),
                document.getAttachments().stream().map(Attachment::getTitle).collect(Collectors.toList()));
        assertEquals(
                List.of(DocumentNumber.parse("澜政发〔2023〕29号")),
                document.getCitations().stream()
                        .map(Citation::getNumber)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toList()));
    }

    @Test
    void measuresAndResponsibilitiesAreRead() {
        assertEquals(
                List.of("二（一）", "二（二）", "二（三）", "二（四）", "二（五）", "三（一）", "三（二）", "三（三）"),
                plan.getMeasures().stream().map(m -> m.getNumber().toString()).collect(Collectors.toList()));
        assertEquals(
                List.of(
                        "二（一） RESPONSIBLE 市投资促进局 false",
                        "二（一） RESPONSIBLE 市工信局 false",
                        "二（一） RESPONSIBLE 各区、县政府 false",
                        "二（一） RESPONSIBLE 云泽高新区管委会 false",
                        "二（二） LEAD 市科技局 false",
                        "二（二） RESPONSIBLE 市工信局 true",
                        "二（二） RESPONSIBLE 市财政局 true",
                        "二（二） RESPONSIBLE 市国资委 true",
                        "二（二） SUPPORTING 云泽大学 false",
                        "二（二） SUPPORTING 云泽检验检测集团有限公司 false"),
                plan.assignments().stream()
                        .map(a -> a.getMeasure().orElseThrow() + " "
                                + a.getRole().name() + " " + a.getParty().getText() + " " + a.isOpenEnded())
                        .limit(10)
                        .collect(Collectors.toList()));
    }

    @Test
    void figuresAreReadWithTheirDeadlineStanceAndNature() {
        List<String> found = plan.getTargets().stream()
                .map(t -> Words.bound(t.getBound()) + " " + Words.horizon(t.getHorizon()) + " "
                        + t.getStance().label() + " " + t.getNature().label())
                .toList();

        for (String expected : List.of(
                "达到480亿元 到2026年 未明示 目标",
                "不低于12% 到2026年 未明示 目标",
                "60户 到2026年 未明示 目标",
                "8户 到2026年 力争 目标",
                "约4.5% 到2026年 未明示 目标",
                "15家 到2026年 未明示 目标",
                "8至10% 到2026年 未明示 目标",
                "不低于120万平方米 到2026年 未明示 目标",
                "不低于1/3 到2026年 未明示 目标",
                "20个 到2024年 未明示 目标",
                "超过300户 到2025年 未明示 目标",
                "不低于80户 到2025年 未明示 目标",
                "不低于30% 长期 未明示 规范",
                "不超过7% 长期 未明示 规范",
                "不超过200万元 未明示 未明示 支持标准")) {
            assertTrue(found.contains(expected), () -> expected + " is not among " + found);
        }
    }

    @Test
    void reportsAndMeetingsAreReadWithTheirRhythm() {
        List<String> found = plan.getObligations().stream()
                .map(o -> Words.cadence(o.getCadence()) + " " + o.getKind().label())
                .toList();

        for (String expected : List.of("每季度 会议调度", "每周五 报送", "每月5日前 报送", "每年 考核", "每年 评估")) {
            assertTrue(found.contains(expected), () -> expected + " is not among " + found);
        }
    }

    @Test
    void theMergedRowOfTheTableCountsOnce() {
        assertEquals(1, plan.getTables().size());
        Table table = plan.getTables().get(0);
        assertEquals(4, table.getRows().size());
        assertEquals(3, table.logicalRows());
    }
}
