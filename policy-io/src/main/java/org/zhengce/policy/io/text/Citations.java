// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengce.policy.model.document.Citation;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.problem.ProblemCode;

/** Finds the documents that a text names (引用): 《…》 with or without a number, and numbers without a title. */
final class Citations {

    private static final Lexicon RELATIONS = Lexicon.load("relations.tsv");
    private static final int LONGEST_TITLE = 200;
    private static final int LOOK_BACK = 30;

    /** What no name of a body has in it. */
    private static final Pattern WORDY = Pattern.compile("[向由应须]|提供|上报|报送");

    /** Works of art and the press, which no policy follows: 电视剧《…》, 《…》等影片. */
    private static final Pattern WORK_BEFORE = Pattern.compile("(?:[剧片书]|舞蹈|歌曲|电影|小说|作品|节目|栏目|杂志|报纸)$");

    private static final Pattern WORK_AFTER =
            Pattern.compile("(?:、?《[^《》]{1,12}》)*等[^，。；]{0,4}(?:作品|影片|剧目|节目|图书|歌曲|影视剧)");

    private final Set<String> known = new HashSet<>();
    private final Optional<DocumentNumber> own;
    private final Notices notices;
    private final List<Citation> found = new ArrayList<>();

    /**
     * Citations of one document.
     *
     * @param ownTitles the document's own title and that of its instrument, which it does not cite
     * @param own its own number
     */
    Citations(List<String> ownTitles, Optional<DocumentNumber> own, Notices notices) {
        for (String title : ownTitles) {
            known.add(key(title));
        }
        this.own = own;
        this.notices = notices;
    }

    /** The citations found so far, each title and number once, in the order of the text. */
    List<Citation> found() {
        return found;
    }

    /** Searches a passage. */
    void read(Body body) {
        Flow flow = body.flow();
        int i = 0;
        Optional<DocumentNumbers.Hit> hit = DocumentNumbers.find(flow, 0);
        while (i < flow.length()) {
            if (hit.isPresent() && hit.get().from() < i) {
                hit = DocumentNumbers.find(flow, i);
            }
            if (flow.charAt(i) == '《') {
                int end = title(flow, i);
                if (end < 0) {
                    notices.add(ProblemCode.UNPAIRED_MARK, flow.offset(i), "《");
                    i++;
                    continue;
                }
                i = cite(body, i, end, hit);
            } else if (hit.isPresent() && hit.get().from() == i) {
                add(body, i, hit.get().to(), flow.words(i, hit.get().to()), hit);
                i = hit.get().to();
            } else {
                i++;
            }
        }
    }

    /** The index after the 》 that closes a title; -1 if there is none near. */
    private static int title(Flow flow, int open) {
        int depth = 0;
        for (int i = open; i < flow.length() && i < open + LONGEST_TITLE; i++) {
            char c = flow.charAt(i);
            if (c == '《' || c == '〈') {
                depth++;
            } else if ((c == '》' || c == '〉') && --depth == 0) {
                return i + 1;
            } else if (c == '。' && depth == 1) {
                return -1;
            }
        }
        return -1;
    }

    private int cite(Body body, int open, int end, Optional<DocumentNumbers.Hit> next) {
        Flow flow = body.flow();
        Optional<DocumentNumbers.Hit> number = next.filter(
                h -> h.from() >= end && h.from() <= end + 1 && (h.from() == end || flow.charAt(end) == '（'));
        int to = number.map(DocumentNumbers.Hit::to).orElse(end);
        if (number.isPresent() && to < flow.length() && flow.charAt(to) == '）') {
            to++;
        }
        boolean alias = open > 0 && flow.charAt(open - 1) == '称';
        boolean work = WORK_BEFORE
                        .matcher(flow.subSequence(Math.max(0, open - 3), open))
                        .find()
                || WORK_AFTER
                        .matcher(flow.subSequence(end, Math.min(flow.length(), end + LOOK_BACK)))
                        .lookingAt();
        if (!alias && !work) {
            add(body, open, to, flow.words(open + 1, end - 1), number);
        }
        return to;
    }

    private void add(Body body, int from, int to, String title, Optional<DocumentNumbers.Hit> number) {
        Optional<DocumentNumber> named = number.map(DocumentNumbers.Hit::number);
        if (named.isPresent() && named.equals(own)
                || !known.add(named.isPresent() ? named.get().toString() : key(title))) {
            return;
        }
        known.add(key(title));
        Flow flow = body.flow();
        int issuer = issuer(flow, from);
        found.add(Citation.builder()
                .title(title)
                .number(named)
                .issuer(issuer < from ? Optional.of(flow.words(issuer, from)) : Optional.empty())
                .relation(relation(flow, issuer, to))
                .section(body.number())
                .quote(flow.quote(issuer, to))
                .build());
    }

    /** Where the name of an issuing body that stands right before a title begins. */
    private static int issuer(Flow flow, int open) {
        int from = open;
        if (RELATIONS.before(flow, open) != null) {
            return open;
        }
        while (from > 0 && from > open - LOOK_BACK && "。，；：、（）《》”“！？".indexOf(flow.charAt(from - 1)) < 0) {
            from--;
            if (RELATIONS.before(flow, from) != null) {
                break;
            }
        }
        boolean named = from < open
                && Organs.name(flow.subSequence(from, open))
                && !WORDY.matcher(flow.subSequence(from, open)).find();
        return named ? from : open;
    }

    /** Where the title opens that closes at an index; the index itself if it opens nowhere near. */
    private static int opening(Flow flow, int close) {
        int depth = 0;
        for (int i = close; i >= 0 && i > close - LONGEST_TITLE; i--) {
            depth += flow.charAt(i) == '》' ? 1 : flow.charAt(i) == '《' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return close;
    }

    private static CitationRelation relation(Flow flow, int from, int end) {
        if (flow.has("规定", end)) {
            return CitationRelation.APPLIES;
        }
        int left = LOOK_BACK;
        for (int i = from; i > 0 && left > 0; i--, left--) {
            char c = flow.charAt(i - 1);
            if (c == '》') {
                i = opening(flow, i - 1) + 1;
                continue;
            }
            Lexicon.Entry cue = RELATIONS.before(flow, i);
            if (cue != null && flow.charAt(i) != '的') {
                return CitationRelation.valueOf(cue.field(0).toUpperCase(Locale.ROOT));
            }
            if ("。；！？".indexOf(c) >= 0 || c == '，' && flow.charAt(i) != '《') {
                break;
            }
        }
        return CitationRelation.MENTIONS;
    }

    private static String key(String title) {
        return title.replaceAll("[《》〈〉“”‘’\\s]", "");
    }
}
