// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Assignment;

/** A notice of an invented city that the tests read, whole or in pieces. */
final class Notice {

    static final String TEXT = """
            云泽市人民政府办公室文件

            云政办发〔2024〕18号

            云泽市人民政府办公室 关于印发《云泽市湖区渔业 振兴行动方案》的通知

            各县、区人民政府，市政府各部门、各直属机构：

            《云泽市湖区渔业振兴行动方案》已经市政府同意，现印发给你们，请遵照执行。

            云泽市人民政府办公室
            2024年5月6日

            （此件公开发布）

            云泽市湖区渔业振兴行动方案

            根据《湖省人民政府关于振兴渔业的意见》（湖政发〔2023〕7号），制定本方案。

            一、总体要求

            （一）工作思路。坚持生态优先。

            （二）主要目标。到2026年，渔业面貌明显改善。

            ——产量稳步提高。全市水产品产量达到12万吨以上。

            二、重点任务

            （三）改造鱼塘。推进标准化鱼塘改造。（责任单位：市农业局、市水

            利局等，各县、区政府)

            （四）做强加工。
            1. 引进企业。引进加工企业落户。
            2. 建设园区。建设加工园区。
            牵头单位：市工信局；
            配合单位：市财政局、各县、区人民政府。

            三、保障措施

            （五）加强调度。各县每周五向市农业局报送进展，市农业局定期召开会商会。（市农业局牵头，市水利局、市财政局配合）

            本方案自发布之日起施行，有效期至2028年12月31日。

            附件：1. 工作细则
            2. 企业名单

            抄送：市委各部门，市人大办公室。
            云泽市人民政府办公室 2024年5月7日印发

            附件1

            工作细则

            一、渔长工作职责
            1. 巡查。每月巡查一次。
            2. 报告。遇事及时报告。

            附件2

            企业名单

            序号\t企业\t责任部门\t备注
            1\t青湖 渔业\t市农业局 市水利局\t骨干
            \t白鹭冷链\t市商务局\t配套
            2\t云水食品\t市工信局\t龙头
            """;

    private Notice() {}

    static PolicyDocument document() {
        return PolicyText.read(TEXT).getDocument();
    }

    static Plan plan(String text) {
        return PolicyText.read(text).getDocument().getPlan().orElseThrow();
    }

    static Plan plan() {
        return plan(TEXT);
    }

    /** Lines such as {@code 二（三） LEAD 市农业局+}; + where 等 leaves the group open. */
    static List<String> assignments(Plan plan) {
        return plan.assignments().stream().map(Notice::line).collect(Collectors.toList());
    }

    private static String line(Assignment a) {
        return get(a.getMeasure()) + " " + a.getRole() + " " + a.getParty().getText() + (a.isOpenEnded() ? "+" : "");
    }

    static <T> T get(Optional<T> value) {
        return value.orElseThrow();
    }
}
