// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.document.Validity;

/** Reads from when to when a document is in force (施行与有效期), where it speaks of itself. */
final class Validities {

    private static final Pattern COMMENCES =
            Pattern.compile("(?<![按各])自([^。，；：自]{2,20}?(?:起|之日))(?:正式|开始)?(?:施行|执行|实施|生效)");
    private static final Pattern ENDS = Pattern.compile("(?:有效|执行|施行|实施|试行)期(?:限)?(?:截至|截止|至|到)([^。，；]{6,16}?日)");
    private static final Pattern LASTS = Pattern.compile("有效期(?:限)?(?:为)?([0-9一二三四五六七八九十]{1,3}年)");

    private Validities() {}

    /**
     * What a passage says of the document's validity.
     *
     * @param issued the date of issue, on which a document commences that says 自发布之日起
     */
    static Optional<Validity> find(Flow flow, Optional<LocalDate> issued) {
        Matcher begins = COMMENCES.matcher(flow);
        boolean begun = begins.find();
        Matcher ends = ENDS.matcher(flow);
        boolean ended = ends.find();
        Matcher lasts = LASTS.matcher(flow);
        boolean lasting = lasts.find();
        if (!begun && !ended && !lasting) {
            return Optional.empty();
        }
        int from = flow.length();
        int to = 0;
        if (begun) {
            from = begins.start();
            to = begins.end();
        }
        if (ended) {
            from = Math.min(from, ends.start());
            to = Math.max(to, ends.end());
        } else if (lasting) {
            from = Math.min(from, lasts.start());
            to = Math.max(to, lasts.end());
        }
        Validity.Builder validity = Validity.builder();
        Optional<LocalDate> first = Optional.empty();
        if (begun) {
            String day = begins.group(1).endsWith("起")
                    ? begins.group(1).substring(0, begins.group(1).length() - 1)
                    : begins.group(1);
            Optional<LocalDate> stated = Dates.first(day);
            first = stated.isPresent() ? stated : day.endsWith("之日") || day.endsWith("日") ? issued : Optional.empty();
            validity.commencement("自" + flow.words(begins.start(1), begins.end(1)));
        }
        Optional<LocalDate> last = ended ? Dates.first(ends.group(1)) : Optional.empty();
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            first = Optional.empty();
        }
        return Optional.of(validity.from(first)
                .to(last)
                .duration(!ended && lasting ? Optional.of(flow.words(lasts.start(), lasts.end())) : Optional.empty())
                .quote(flow.quote(from, to))
                .build());
    }
}
