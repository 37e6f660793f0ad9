// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.nio.charset.StandardCharsets;

/** Policy texts of any size: a notice with a plan, whose measures differ in their work, figures, days and bodies. */
final class Texts {

    private static final String[] WORK = {
        "培育专精特新企业", "建设高标准农田", "改造老旧管网", "发展冷链物流", "推广绿色建材", "开放公共数据", "完善托育服务", "保护湿地"
    };
    private static final String[] BODIES = {"市工信局", "市农业农村局", "市住建局", "市商务局", "市数据局", "市卫健委", "市林业局", "市财政局"};
    private static final String[] WAYS = {
        "健全项目库，实行清单管理和销号制度", "加强要素保障，优先安排用地、用能指标", "建立联席会议制度，协调解决跨部门事项", "引导社会资本参与，完善收益分配办法"
    };
    private static final String NUMBERS = "一二三四五六七八九十";

    private Texts() {}

    /** A document of at least so many bytes in UTF-8, made of whole measures. */
    static String document(int bytes) {
        StringBuilder text = new StringBuilder("云泽市人民政府办公室关于印发《云泽市民生实事行动方案（2024—2027年）》的通知\n云泽政办发〔2024〕7号\n\n")
                .append("各区、县人民政府，市政府各部门：\n\n现将方案印发给你们，请认真贯彻落实。\n\n2024年3月8日\n\n");
        int measure = 0;
        for (int size = size(text); size < bytes; measure++) {
            int from = text.length();
            measure(text, measure);
            size += size(text.subSequence(from, text.length()));
        }
        return text.toString();
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static void measure(StringBuilder text, int i) {
        if (i % 10 == 0) {
            text.append(NUMBERS.charAt(i / 10 % 10))
                    .append("、重点任务之")
                    .append(i / 10 + 1)
                    .append("\n\n");
        }
        String work = WORK[i % WORK.length];
        text.append('（').append(NUMBERS.charAt(i % 10)).append('）').append(work).append("。");
        text.append(WAYS[i / 3 % WAYS.length]).append("，到202").append(5 + i % 3).append("年底，");
        text.append(work)
                .append("项目达到")
                .append(20 + i % 977)
                .append("个以上，完成投资")
                .append(i % 89 + 1)
                .append('.');
        text.append(i % 10).append("亿元，覆盖率提高到").append(60 + i % 40).append("%。");
        if (i % 4 == 0) {
            text.append("每季度末向")
                    .append(BODIES[(i + 5) % BODIES.length])
                    .append("报送进展，每年新增示范点不少于")
                    .append(i % 30 + 2)
                    .append("处。");
        }
        text.append("（责任单位：").append(BODIES[i % BODIES.length]).append('、').append(BODIES[(i * 3 + 1) % BODIES.length]);
        text.append("，各区、县政府）\n\n");
    }
}
