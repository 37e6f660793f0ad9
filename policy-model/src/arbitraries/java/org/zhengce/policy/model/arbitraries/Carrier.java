// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.maybe;
import static org.zhengce.policy.model.arbitraries.Texts.mostly;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.document.Instrument;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;

/** The head of a realistic notice: title, number and dates agree, and the dates are in order. */
final class Carrier {

    private static final String[] CODES = {"云政发", "云政办发", "青岚政办函"};

    private final Texts texts;

    Carrier(Texts texts) {
        this.texts = texts;
    }

    /** Sets what the head of a document says. */
    interface Head extends UnaryOperator<PolicyDocument.Builder> {}

    /** A notice that carries an instrument, or a document that is one itself. */
    Arbitrary<Head> head(Arbitrary<LocalDate> day, Arbitrary<Instrument> instrument) {
        return Combinators.combine(titles(instrument), dates(day))
                .as((titles, dates) -> b -> dates.apply(titles.apply(b)));
    }

    private Arbitrary<Head> titles(Arbitrary<Instrument> instrument) {
        return Combinators.combine(mostly(texts.text(Topic.APPROVER)), instrument, Texts.flag())
                .as((issuer, carried, itself) -> itself
                        ? b -> b.title(carried.getTitle())
                                .genre(carried.getGenre())
                                .issuer(issuer)
                        : b -> b.title("关于印发《" + carried.getTitle() + "》的通知")
                                .genre(Genre.NOTICE)
                                .issuer(issuer)
                                .instrument(carried));
    }

    /** Issued, printed within days, published within weeks; in force from the day of issue or later. */
    private Arbitrary<Head> dates(Arbitrary<LocalDate> day) {
        Arbitrary<Integer> days = Arbitraries.of(0, 1, 3);
        Arbitrary<Integer> weeks = Arbitraries.of(0, 7, 30);
        return Combinators.combine(
                        mostly(day),
                        maybe(days),
                        maybe(weeks),
                        maybe(validity()),
                        maybe(Combinators.combine(
                                        Arbitraries.of(CODES),
                                        Arbitraries.integers().between(1, 120))
                                .as((code, serial) -> (YearNumber) year -> DocumentNumber.of(code, year, serial))))
                .as((issued, printed, published, validity, number) -> b -> b.issued(issued)
                        .printed(after(issued, printed))
                        .published(after(issued, published.map(more -> more + printed.orElse(0))))
                        .number(issued.flatMap(start -> number.map(numbered -> numbered.of(start.getYear()))))
                        .validity(issued.flatMap(start -> validity.map(force -> force.from(start)))));
    }

    private static Optional<LocalDate> after(Optional<LocalDate> issued, Optional<Integer> days) {
        return issued.flatMap(start -> days.map(start::plusDays));
    }

    /** In force from the day of issue or a month later, for years or for an open time. */
    private Arbitrary<Force> validity() {
        return Combinators.combine(
                        Arbitraries.of(0, 30), maybe(Arbitraries.of(3, 1, 5)), maybe(texts.text(Topic.COMMENCEMENT)))
                .as((later, years, words) -> issued -> Validity.builder()
                        .from(issued.plusDays(later))
                        .to(years.map(n -> issued.plusDays(later).plusYears(n).minusDays(1)))
                        .commencement(words)
                        .duration(years.map(n -> "有效期" + n + "年"))
                        .build());
    }

    /** A number of a year. */
    private interface YearNumber {

        DocumentNumber of(int year);
    }

    /** A validity of what is issued on a day. */
    private interface Force {

        Validity from(LocalDate issued);
    }
}
