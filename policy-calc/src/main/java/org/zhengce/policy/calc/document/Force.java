// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.document.CommencementBasis;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.document.ValidityOnDay;
import org.zhengce.policy.model.document.ValidityStatus;

/** From when to when a document is in force. */
final class Force {

    private static final Pattern OUT = Pattern.compile("(?:发布|公布|发文|颁布)之?日");
    private static final Pattern PRINTED = Pattern.compile("印发之?日");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2}|[一二两三四五六七八九十]{1,3})个?年");
    private static final String NUMERALS = "零一二三四五六七八九";

    private final PolicyDocument document;
    private Optional<LocalDate> from = Optional.empty();
    private Optional<CommencementBasis> basis = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();

    Force(PolicyDocument document) {
        this.document = document;
        document.getValidity().ifPresent(this::bound);
    }

    /** A first day that lies behind the last is none: the page was published after the text had run out. */
    private void bound(Validity validity) {
        Optional<LocalDate> end = validity.getTo();
        String words = validity.getCommencement().orElse("");
        if (OUT.matcher(words).find()) {
            first(document.getPublished(), CommencementBasis.PUBLISHED, end);
            first(document.getIssued(), CommencementBasis.ISSUED, end);
        } else if (PRINTED.matcher(words).find()) {
            first(document.getPrinted(), CommencementBasis.PRINTED, end);
            first(document.getIssued(), CommencementBasis.ISSUED, end);
        }
        first(validity.getFrom(), CommencementBasis.STATED, end);
        to = end.isPresent()
                ? end
                : from.flatMap(
                        start -> validity.getDuration().flatMap(Force::years).map(start::plusYears));
    }

    private void first(Optional<LocalDate> day, CommencementBasis where, Optional<LocalDate> end) {
        if (!from.isPresent()
                && !day.filter(start -> end.filter(start::isAfter).isPresent()).isPresent()) {
            from = day;
            basis = day.map(start -> where);
        }
    }

    /** The years of a duration: 3 of 有效期3年, 5 of 有效期为五年. */
    private static Optional<Integer> years(String duration) {
        Matcher m = YEARS.matcher(duration);
        if (!m.find()) {
            return Optional.empty();
        }
        String number = m.group(1);
        int years = 0;
        int digit = 0;
        for (char c : number.toCharArray()) {
            if (c == '十') {
                years += Math.max(digit, 1) * 10;
                digit = 0;
            } else {
                digit = c <= '9' ? digit * 10 + (c - '0') : c == '两' ? 2 : NUMERALS.indexOf(c);
            }
        }
        return Optional.of(years + digit).filter(n -> n > 0);
    }

    /** The last day in force, if one is stated or follows from a stated duration. */
    Optional<LocalDate> lastDay() {
        return to;
    }

    ValidityOnDay on(LocalDate day) {
        boolean early = from.isPresent()
                ? day.isBefore(from.get())
                : document.getIssued().filter(day::isBefore).isPresent();
        boolean late = to.filter(day::isAfter).isPresent();
        ValidityStatus status = late
                ? ValidityStatus.EXPIRED
                : early
                        ? ValidityStatus.NOT_YET
                        : from.isPresent() && to.isPresent() ? ValidityStatus.VALID : ValidityStatus.UNSPECIFIED;
        boolean valid = status == ValidityStatus.VALID;
        return ValidityOnDay.builder()
                .day(day)
                .status(status)
                .from(from)
                .basis(basis)
                .to(to)
                .daysLeft(valid ? to.flatMap(end -> days(day, end)) : Optional.empty())
                .daysElapsed(valid ? from.flatMap(start -> days(start, day)) : Optional.empty())
                .build();
    }

    /** Absent beyond some five million years, which a host may use for a day that never comes. */
    private static Optional<Integer> days(LocalDate one, LocalDate other) {
        long days = ChronoUnit.DAYS.between(one, other);
        return days > Integer.MAX_VALUE ? Optional.empty() : Optional.of((int) days);
    }
}
