// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.plan.DeclaredCount;

/**
 * Finds lists whose number the text declares (列举计数), and reads the four meanings of 等.
 *
 * <p>等“五大清单” closes a list of five; 等12个 after three names leaves it open; 等 without a number leaves it open too; the
 * fourth 等 stands in responsibility clauses and is read there.
 */
final class DeclaredCounts {

    private static final String NUMBER = "([0-9]{1,3}|[一二两三四五六七八九十]{1,3})";
    static final Search DECLARED = new Search(
            "等“\"0一二两三四五六七八九十",
            "“\"0一二两三四五六七八九十大个项条张类级方",
            "(等)?[“\"]?" + NUMBER + "(?:大|个|项|条|张|类|级|方面)([^，。；：、“”]{0,10})");
    private static final int LOOK_BACK = 160;

    private final List<DeclaredCount> found = new ArrayList<>();

    /** The lists found so far in the order of the text. */
    List<DeclaredCount> found() {
        return found;
    }

    /** Searches a section for lists of at least two items that end in a number. */
    void read(Body body) {
        Flow flow = body.flow();
        DECLARED.each(flow.toString(), body.start(), m -> {
            List<int[]> items = items(flow, m.start(), body.start());
            if (items.size() > 1) {
                int declared = Marker.number(m.group(2));
                DeclaredCount.Builder count = DeclaredCount.builder()
                        .declared(declared)
                        .openEnded(m.group(1) != null && declared > items.size())
                        .ordered(false)
                        .section(body.number())
                        .quote(flow.quote(items.get(0)[0], m.end()));
                for (int[] item : items) {
                    count.addItems(flow.words(item[0], item[1]));
                }
                found.add(count.name(
                                m.group(3).isEmpty() ? Optional.empty() : Optional.of(flow.words(m.start(3), m.end(3))))
                        .build());
            }
        });
    }

    /** The items joined by 、 (and 和 or 及 before the last) right before an index. */
    private static List<int[]> items(Flow flow, int end, int from) {
        List<int[]> items = new ArrayList<>();
        int to = end;
        int depth = 0;
        for (int i = end - 1; i >= from - 1 && i > end - LOOK_BACK; i--) {
            char c = i < from ? '。' : flow.charAt(i);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            boolean comma = c == '、' && depth == 0;
            boolean last = items.isEmpty() && to - i > 2 && (c == '和' || c == '及') && depth == 0;
            boolean stop = depth < 0 || "，。；：".indexOf(c) >= 0;
            if ((comma || last || stop) && i + 1 < to) {
                items.add(0, new int[] {i + 1, to});
                to = i;
            }
            if (stop) {
                return items;
            }
        }
        return new ArrayList<>();
    }
}
