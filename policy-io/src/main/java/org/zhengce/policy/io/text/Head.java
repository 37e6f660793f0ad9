// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Arrays;
import java.util.List;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.text.PassageKind;

/**
 * Takes apart what stands before the first section: page furniture, number, title, recipients, the notice's own words,
 * signature, the title of what it carries, preamble.
 */
final class Head {

    private static final int LONGEST_LINE = 120;
    private static final int WINDOW = 4;
    private static final int LONGEST_NAMES = 12;

    private final List<Line> lines;
    private final Metadata metadata;
    private final PassageKind[] kinds;

    private Head(List<Line> lines, Metadata metadata) {
        this.lines = lines;
        this.metadata = metadata;
        this.kinds = new PassageKind[lines.size()];
    }

    /** Reads the lines before the first section; marks each in the frame. */
    static void read(List<Line> lines, Frame frame, Metadata metadata) {
        Head head = new Head(lines, metadata);
        for (int i = 0; i < lines.size(); i++) {
            boolean below = i > 0
                    && head.kinds[i - 1] == PassageKind.WRAPPER
                    && lines.get(i - 1).text().endsWith("：")
                    && !lines.get(i).apart();
            if (below) {
                FrameLines.below(lines.get(i - 1).text(), lines.get(i), metadata);
                head.kinds[i] = PassageKind.WRAPPER;
            } else {
                head.kinds[i] = FrameLines.kind(lines.get(i), metadata);
            }
        }
        int after = head.title(0);
        int body = head.recipients(after);
        if (body > after) {
            body = head.instrument(head.signature(body));
        }
        head.preamble(body);
        for (int i = 0; i < lines.size(); i++) {
            frame.mark(lines.get(i).start(), head.kinds[i] == null ? PassageKind.OTHER : head.kinds[i]);
        }
    }

    /** Finds the document's title and answers where to go on; 0 if there is none. */
    private int title(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (kinds[i] == null && salutes(i)) {
                return i;
            }
            String words = i == 0 && kinds[0] == PassageKind.TITLE ? FrameLines.afterNumber(lines.get(0)) : null;
            int end = words == null ? titleEnd(i) : i + 1;
            if (end > 0) {
                int notice = words == null ? notice(i, end) : 0;
                if (notice > 0) {
                    fill(i, end, PassageKind.TITLE);
                    return title(notice);
                }
                String whole = words == null ? words(i, end) : words;
                String undated = Titles.undated(whole);
                Dates.first(whole.substring(undated.length())).ifPresent(metadata::titleDay);
                String title = Titles.bare(undated);
                metadata.title(title);
                fill(i, end, PassageKind.TITLE);
                return repeated(end, title);
            }
            if (kinds[i] == null && lines.get(i).text().length() > LONGEST_LINE) {
                return 0;
            }
        }
        return 0;
    }

    /** Where the title of a notice begins that follows a bare title soon, else 0: web pages print the instrument's title first. */
    private int notice(int from, int to) {
        for (int i = to; i < Math.min(to + 4, lines.size()) && !join(from, to).contains("关于"); i++) {
            int end = titleEnd(i);
            if (join(i, end).contains("关于") && join(i, end).endsWith("通知")) {
                return i;
            }
        }
        return 0;
    }

    /** Goes on behind the last line before the recipients that repeats the title. */
    private int repeated(int from, String title) {
        int after = from;
        for (int i = from; i < lines.size() && i < from + 8; i++) {
            if (kinds[i] == null && Titles.bare(words(i)).equals(title)) {
                kinds[i] = PassageKind.TITLE;
                after = i + 1;
            }
        }
        return after;
    }

    /** Where a title that begins in a line ends; 0 if none begins there. */
    private int titleEnd(int i) {
        StringBuilder joined = new StringBuilder();
        for (int end = i; end < lines.size() && end < i + WINDOW; end++) {
            String text = lines.get(end).text();
            boolean remark = end == i && text.startsWith("（") && text.endsWith("）");
            if (kinds[end] != null || remark || end > i && !opens(lines.get(i).text())) {
                return 0;
            }
            joined.append(text);
            if (Titles.title(joined.toString())) {
                return extended(longer(i, end + 1, joined.toString()));
            }
        }
        return 0;
    }

    /** Where a title ends that goes on behind words that could end it: 关于完善…制度 / 进一步降低…的通知. */
    private int longer(int i, int end, String title) {
        if (!title.contains("关于") || Titles.complete(title)) {
            return end;
        }
        for (int next = end; next < lines.size() && next < i + WINDOW && kinds[next] == null; next++) {
            if (Titles.complete(join(i, next + 1)) && Titles.title(join(i, next + 1))) {
                return next + 1;
            }
        }
        return end;
    }

    /** Where the lines end that repeat the title of what the notice says it carries; 0 if none do. */
    private int carriedEnd(int i, String carried) {
        for (int end = i + 1; end <= lines.size() && end <= i + WINDOW && !carried.isEmpty(); end++) {
            if (kinds[end - 1] != null) {
                return 0;
            }
            if (Titles.bare(join(i, end)).equals(carried)) {
                return extended(end);
            }
        }
        return 0;
    }

    private static boolean opens(String first) {
        return Organs.name(first)
                || first.contains("关于")
                || first.contains("《")
                || first.length() > 5
                        && Headline.of(Flow.of(first, 0, first.length()), 0, Marker.Style.CJK)
                                        .to()
                                == first.length();
    }

    /** A title goes on with a line that begins with 的, or with a remark in brackets. */
    private int extended(int end) {
        if (end < lines.size() && kinds[end] == null) {
            String next = lines.get(end).text();
            if (next.startsWith("的") && Titles.title("关于" + next)
                    || next.startsWith("（")
                            && next.endsWith("）")
                            && next.length() <= 20
                            && Dates.atEnd(next.substring(0, next.length() - 1)) < 0) {
                return end + 1;
            }
        }
        return end;
    }

    /** Reads the recipients below the title and answers where the notice's own words begin; the same place if none. */
    private int recipients(int from) {
        for (int i = from; i < lines.size() && i < from + 6; i++) {
            if (kinds[i] != null || Titles.undated("题" + lines.get(i).text()).length() == 1) {
                continue;
            }
            for (int end = i; end < lines.size() && end < i + LONGEST_NAMES && kinds[end] == null; end++) {
                String text = join(i, end + 1);
                if (text.contains("。") || text.length() > 600) {
                    break;
                }
                if (text.endsWith("：") && addressed(text.substring(0, text.length() - 1))) {
                    String names = words(i, end + 1);
                    metadata.recipients().addAll(recipients(names.substring(0, names.length() - 1)));
                    fill(i, end + 1, PassageKind.RECIPIENTS);
                    return end + 1;
                }
            }
        }
        return from;
    }

    /** Recipients stand apart by commas; where none parts them, by 、 outside names such as 各区、县人民政府. */
    private static List<String> recipients(String names) {
        String[] groups = names.split("[，,；;]", -1);
        return groups.length > 1 ? Arrays.asList(groups) : Parties.texts(names);
    }

    /** Whether the line names recipients and so stands below the title, if there is one. */
    private boolean salutes(int i) {
        String text = lines.get(i).text();
        return text.startsWith("各")
                && text.endsWith("：")
                && text.indexOf('。') < 0
                && addressed(text.substring(0, text.length() - 1));
    }

    private static boolean addressed(String text) {
        int names = 0;
        String[] pieces = text.split("[，；、]", -1);
        for (String piece : pieces) {
            names += Organs.name(piece) ? 1 : 0;
        }
        String[] groups = text.split("[，；]", -1);
        int named = 0;
        for (String group : groups) {
            named += Organs.name(group.substring(group.lastIndexOf('、') + 1)) ? 1 : 0;
        }
        return names * 2 >= pieces.length || named * 2 >= groups.length;
    }

    /** Reads the notice's own words up to its signature and answers where what it carries begins. */
    private int signature(int from) {
        for (int i = from; i < lines.size(); i++) {
            int date = kinds[i] == null ? Dates.atEnd(lines.get(i).text()) : -1;
            boolean signed =
                    date == 0 || date > 0 && Organs.name(lines.get(i).text().substring(0, date));
            if (signed) {
                int first = i;
                while (first > from
                        && kinds[first - 1] == null
                        && (Organs.name(lines.get(first - 1).text())
                                || lines.get(first - 1).text().endsWith("代章）"))) {
                    first--;
                }
                carrier(from, first);
                FrameLines.signed(lines.subList(first, i + 1), metadata);
                fill(first, i + 1, PassageKind.SIGNATURE);
                return i + 1;
            }
        }
        for (int i = from; i < lines.size(); i++) {
            if (kinds[i] == null && i > from && titleEnd(i) > 0) {
                carrier(from, i);
                return i;
            }
        }
        carrier(from, lines.size());
        return lines.size();
    }

    private void carrier(int from, int to) {
        boolean list = false;
        for (int i = from; i < to; i++) {
            list |= FrameLines.attachment(lines.get(i).text());
            if (list && kinds[i] == null) {
                FrameLines.listed(lines.get(i), metadata);
            }
            if (kinds[i] == null) {
                kinds[i] = list ? PassageKind.ATTACHMENT_LIST : PassageKind.CARRIER;
            }
        }
        FrameLines.approval(join(from, to)).ifPresent(metadata::approvedBy);
    }

    /** The title of what the notice carries, below the signature. */
    private int instrument(int from) {
        String carried = metadata.title().flatMap(Titles::carried).orElse("");
        for (int i = from; i < lines.size() && i < from + 6; i++) {
            int end = carriedEnd(i, carried);
            end = end > 0 ? end : titleEnd(i);
            if (end > 0) {
                metadata.instrument(words(i, end));
                fill(i, end, PassageKind.TITLE);
                return end;
            }
            if (kinds[i] == null
                    && lines.get(i).closed()
                    && !lines.get(i).text().endsWith("）")) {
                break;
            }
        }
        return from;
    }

    private void preamble(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (kinds[i] == null) {
                kinds[i] = PassageKind.PREAMBLE;
            }
            String text = lines.get(i).text();
            if (text.contains("解读如下") || text.contains("如下解读")) {
                metadata.genre(Genre.INTERPRETATION);
            }
        }
        if (metadata.title().isPresent()) {
            metadata.title().flatMap(Titles::carried).ifPresent(metadata::instrument);
        } else {
            metadata.instrument().ifPresent(metadata::title);
        }
    }

    private void fill(int from, int to, PassageKind kind) {
        for (int i = from; i < to; i++) {
            kinds[i] = kind;
        }
    }

    private String join(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(lines.get(i).text());
        }
        return joined.toString();
    }

    private String words(int i) {
        return words(i, i + 1);
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Flow flow = lines.get(i).flow();
            words.append(flow.words(0, flow.length()));
        }
        return words.toString();
    }
}
