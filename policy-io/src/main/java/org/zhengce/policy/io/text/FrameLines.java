// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.text.PassageKind;

/** Understands single lines of the frame: what a line is by itself, whatever stands around it. */
final class FrameLines {

    private static final Lexicon WRAPPERS = Lexicon.load("wrappers.tsv");
    private static final Pattern APPROVED = Pattern.compile("已?经(?:过)?([^，。；《》]{2,24}?)(?:审议通过|研究同意|批准同意|同意|批准)");
    private static final Pattern ATTACHMENT = Pattern.compile("^附件?([0-9一二三四五六七八九十]{0,2})[：:](.*)$");
    private static final Pattern PRINTED_PAGE =
            Pattern.compile("^[12][0-9]{3}/[0-9]{1,2}/[0-9]{1,2}|^https?：?|^[^_]{4,80}_.*");
    /** A line below the title of a regulation: 1997年12月16日公安部令第33号发布. */
    private static final Pattern PROMULGATED = Pattern.compile(
            "^([12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日)([一-鿿、]{2,60}?)(?:(?:令|公告)?第?[0-9]{0,4}号?)(?:发布|公布)(?:施行)?$");

    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,2})[.．、：:](.+)$");

    private FrameLines() {}

    /** What a line is by itself, with what it says put into the metadata; null if only its neighbours can tell. */
    @Nullable
    static PassageKind kind(Line line, Metadata metadata) {
        String text = line.text();
        Lexicon.Entry wrapper = WRAPPERS.at(text, 0);
        if (wrapper != null) {
            wrapped(text, wrapper.word(), metadata);
            return PassageKind.WRAPPER;
        }
        if (PRINTED_PAGE.matcher(text).find()) {
            return PassageKind.WRAPPER;
        }
        if (text.endsWith("文件") && text.length() <= 30 && Organs.name(text.substring(0, text.length() - 2))) {
            return PassageKind.LETTERHEAD;
        }
        Matcher promulgated = PROMULGATED.matcher(text);
        if (promulgated.matches()) {
            metadata.promulgated(promulgated.group(2), Dates.first(promulgated.group(1)));
            return PassageKind.SIGNATURE;
        }
        if (text.contains("此件") && text.length() <= 20) {
            metadata.disclosure(text.replaceAll("[（）]", ""));
            return PassageKind.DISCLOSURE;
        }
        if (text.equals("附件") || text.equals("附件：")) {
            return PassageKind.ATTACHMENT_LIST;
        }
        Optional<DocumentNumbers.Hit> hit = DocumentNumbers.find(text, 0);
        if (hit.isPresent() && hit.get().from() == 0) {
            metadata.number(hit.get().number());
            return hit.get().to() == text.length()
                    ? PassageKind.DOCUMENT_NUMBER
                    : Titles.title(text.substring(hit.get().to())) ? PassageKind.TITLE : null;
        }
        return null;
    }

    /** Reads the value that stands below the key of a metadata block. */
    static void below(String key, Line line, Metadata metadata) {
        wrapped(key + line.text(), key, metadata);
    }

    private static void wrapped(String text, String key, Metadata metadata) {
        Optional<LocalDate> iso = Dates.firstIso(text);
        Optional<LocalDate> date = iso.isPresent() ? iso : Dates.first(text);
        if (key.startsWith("成文")) {
            date.ifPresent(metadata::issued);
        } else if (key.startsWith("发文字号") || key.startsWith("文号") || key.startsWith("文件编号")) {
            DocumentNumbers.find(text, key.length()).ifPresent(hit -> metadata.number(hit.number()));
        } else {
            date.ifPresent(metadata::published);
        }
    }

    /** What stands on a line after the document number that begins it. */
    static String afterNumber(Line line) {
        return DocumentNumbers.find(line.text(), 0)
                .map(hit -> line.flow().words(hit.to(), line.flow().length()))
                .orElse("");
    }

    /** Reads signature lines: the body, and the day of issue at the end. */
    static void signed(List<Line> lines, Metadata metadata) {
        for (Line line : lines) {
            int date = Dates.atEnd(line.text());
            String body = date < 0 ? line.text() : line.text().substring(0, date);
            if (Organs.name(body)) {
                metadata.issuer(line.flow().words(0, body.length()));
            }
            if (date >= 0) {
                Dates.first(line.text().substring(date)).ifPresent(metadata::issued);
            }
        }
    }

    /** Who approved it: 已经市政府同意. */
    static Optional<String> approval(String text) {
        Matcher m = APPROVED.matcher(text);
        return m.find() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Whether the line begins the list of annexes. */
    static boolean attachment(String text) {
        return ATTACHMENT.matcher(text).matches();
    }

    /** Reads a line of the list of annexes. */
    static void listed(Line line, Metadata metadata) {
        String words = line.flow().words(0, line.flow().length());
        Matcher m = ATTACHMENT.matcher(words);
        Matcher first = NUMBERED.matcher(m.matches() ? m.group(2) : words);
        if (m.matches() && !m.group(2).isEmpty() && !first.matches()) {
            metadata.attachment(Optional.of("附件" + m.group(1)), m.group(2));
        } else if (first.matches()) {
            metadata.attachment(Optional.of("附件" + first.group(1)), first.group(2));
        }
    }
}
