// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zhengce.policy.model.text.PassageKind;

/** Finds where the last section before an annex or the end of the text stops, and takes apart what follows it. */
final class Tail {

    private static final Pattern CLOSING = Pattern.compile(
            "^本(?:方案|措施|若干措施|政策|意见|办法|规定|细则|实施细则|计划|行动计划|行动方案|规划|通知|文件|要点|清单)[^。]{0,40}?(?:自|由|有效期|从).*");
    private static final Pattern COMMENCES = Pattern.compile("^自.{2,20}起(?:施行|执行|实施|生效).*");
    private static final Pattern PRINTED = Pattern.compile(".*日印发$");

    private final List<Line> lines;
    private final Frame frame;
    private final Metadata metadata;

    private Tail(List<Line> lines, Frame frame, Metadata metadata) {
        this.lines = lines;
        this.frame = frame;
        this.metadata = metadata;
    }

    /**
     * Marks what follows the last section in its lines.
     *
     * @param lines the lines of the section, the one with its marker first
     * @param item whether the section is an item such as 一是, which is one paragraph long
     * @return the offset at which the section stops; the end of its last line if nothing follows it
     */
    static Optional<Integer> read(List<Line> lines, boolean item, Frame frame, Metadata metadata) {
        Tail tail = new Tail(lines, frame, metadata);
        for (int i = 1; i < lines.size(); i++) {
            if (tail.begins(i, item)) {
                tail.mark(i);
                return Optional.of(lines.get(i).start());
            }
        }
        return Optional.empty();
    }

    private boolean begins(int i, boolean item) {
        String text = lines.get(i).text();
        return item && lines.get(i - 1).closed() && !text.contains("责任单位") && !text.contains("牵头")
                || copies(text)
                || CLOSING.matcher(text).matches()
                || COMMENCES.matcher(text).matches()
                || FrameLines.attachment(text)
                || signature(i)
                || FrameLines.kind(lines.get(i), metadata) != null;
    }

    private static boolean copies(String text) {
        return text.startsWith("抄送") || text.startsWith("抄报") || text.startsWith("主送：");
    }

    private boolean signature(int i) {
        String text = lines.get(i).text();
        int date = Dates.atEnd(text);
        return date == 0
                || date > 0 && Organs.name(text.substring(0, date))
                || Organs.name(text) && dated(i + 1)
                || Organs.name(text)
                        && i + 1 < lines.size()
                        && sealed(lines.get(i + 1).text())
                        && dated(i + 2);
    }

    /** Whether a line says whose seal stands for that of the body above. */
    private static boolean sealed(String text) {
        return text.endsWith("代章）");
    }

    /** Whether a line is nothing but a date. */
    private boolean dated(int i) {
        return i < lines.size() && Dates.atEnd(lines.get(i).text()) == 0;
    }

    private void mark(int from) {
        PassageKind previous = PassageKind.CLOSING;
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.text();
            PassageKind alone = FrameLines.kind(line, metadata);
            PassageKind kind;
            if (copies(text) || PRINTED.matcher(text).matches()) {
                kind = PassageKind.COPY_LIST;
            } else if (alone != null) {
                kind = alone;
            } else if (FrameLines.attachment(text)
                    || previous == PassageKind.ATTACHMENT_LIST && text.length() < 60 && !signature(i)) {
                FrameLines.listed(line, metadata);
                kind = PassageKind.ATTACHMENT_LIST;
            } else if (previous == PassageKind.COPY_LIST) {
                kind = PassageKind.COPY_LIST;
            } else if (signature(i) || previous == PassageKind.SIGNATURE && (Dates.atEnd(text) == 0 || sealed(text))) {
                FrameLines.signed(Arrays.asList(line), metadata);
                kind = PassageKind.SIGNATURE;
            } else {
                kind = previous == PassageKind.WRAPPER ? PassageKind.WRAPPER : PassageKind.CLOSING;
            }
            if (kind == PassageKind.COPY_LIST) {
                copyList(line, previous);
            }
            frame.mark(line.start(), kind);
            previous = kind;
        }
    }

    private void copyList(Line line, PassageKind previous) {
        String words = line.flow().words(0, line.flow().length());
        if (PRINTED.matcher(line.text()).matches()) {
            Dates.first(line.text()).ifPresent(metadata::printed);
            return;
        }
        boolean starts = copies(line.text());
        if (!starts && previous == PassageKind.COPY_LIST && Organs.name(line.text()) && !line.closed()) {
            return;
        }
        String names = starts
                ? words.substring(words.indexOf('：') < 0 ? words.indexOf(':') + 1 : words.indexOf('：') + 1)
                : words;
        for (String name : names.split("[，,；;。]", -1)) {
            if (!name.trim().isEmpty()) {
                metadata.copyRecipients().add(name.trim());
            }
        }
    }
}
