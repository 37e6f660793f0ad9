// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;

/**
 * The passages around the sections, as they are taken apart line by line (版头, 主送, 落款, 版记).
 *
 * <p>A passage runs from its first line to the start of the next, so that passages and sections partition the text.
 */
final class Frame {

    private final String source;
    private final TreeMap<Integer, PassageKind> starts = new TreeMap<>();

    Frame(String source) {
        this.source = source;
    }

    /** Says what the passage is that begins at an offset. */
    void mark(int offset, PassageKind kind) {
        starts.put(offset, kind);
    }

    /** The passages in [from, to); what comes before the first mark belongs to it. */
    List<Passage> passages(int from, int to, Notices notices) {
        List<Passage> passages = new ArrayList<>();
        int start = from;
        Optional<PassageKind> kind = Optional.empty();
        for (java.util.Map.Entry<Integer, PassageKind> mark :
                starts.subMap(from, to).entrySet()) {
            if (kind.isPresent() && kind.get() != mark.getValue()) {
                add(passages, kind.get(), start, mark.getKey(), notices);
                start = mark.getKey();
            }
            kind = Optional.of(mark.getValue());
        }
        if (start < to) {
            add(passages, kind.orElse(PassageKind.OTHER), start, to, notices);
        }
        return passages;
    }

    private void add(List<Passage> passages, PassageKind kind, int from, int to, Notices notices) {
        Quote quote = Quote.from(source, from, to);
        passages.add(Passage.of(kind, quote));
        Flow flow = Flow.of(source, from, to);
        if (flow.length() == 0) {
            return;
        }
        if (kind == PassageKind.WRAPPER) {
            notices.add(ProblemCode.PAGE_WRAPPER, flow.offset(0), flow.words(0, flow.length()));
        } else if (kind == PassageKind.OTHER) {
            notices.add(ProblemCode.UNREAD_PASSAGE, flow.offset(0), flow.words(0, flow.length()));
        } else if (kind == PassageKind.DUPLICATE) {
            notices.add(ProblemCode.DUPLICATE_TEXT, flow.offset(0), String.valueOf(flow.offset(0)));
        }
    }
}
