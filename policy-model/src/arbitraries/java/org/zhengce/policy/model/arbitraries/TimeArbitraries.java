// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.time.ByEndOf;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.During;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Standing;
import org.zhengce.policy.model.time.Unstated;

/** Dates, periods, horizons and cadences: package time. */
final class TimeArbitraries {

    private final Texts texts;

    TimeArbitraries(Texts texts) {
        this.texts = texts;
    }

    void register(Catalogue catalogue) {
        catalogue.add(PartialDate.class, this::partialDate);
        catalogue.add(PlanPeriod.class, this::period);
        catalogue.add(Cadence.class, this::cadence);
        catalogue.add(ByEndOf.class, () -> partialDate().map(Horizon::byEndOf));
        catalogue.add(During.class, () -> period().map(Horizon::during));
        catalogue.add(EachYear.class, this::eachYear);
        catalogue.add(Standing.class, () -> Arbitraries.just(Horizon.standing()));
        catalogue.add(Unstated.class, () -> Arbitraries.just(Horizon.unstated()));
        catalogue.add(Horizon.class, this::horizon);
    }

    /** Realistic days lie in 2016 to 2035; leap days and ends of years come often. */
    Arbitrary<LocalDate> day() {
        return texts.realistic()
                ? day("2024-02-29,2020-02-29,2025-12-31,2026-01-01", -3_288, 4_016, LocalDate.of(2025, 1, 1))
                : day("2000-02-29,0000-01-01,0001-01-01,9999-12-31", -36_500, 36_500, LocalDate.of(2020, 1, 1));
    }

    private static Arbitrary<LocalDate> day(String edges, int first, int last, LocalDate origin) {
        return Choice.weighted(
                Tuple.of(4, Arbitraries.integers().between(first, last).map(origin::plusDays)),
                Tuple.of(1, Arbitraries.of(edges.split(",")).map(LocalDate::parse)));
    }

    /** A year, and now and then a month or a day. */
    Arbitrary<PartialDate> partialDate() {
        Arbitrary<Integer> year = texts.realistic()
                ? Arbitraries.integers().between(2016, 2035).shrinkTowards(2025)
                : Arbitraries.integers().between(1949, 2060).shrinkTowards(2025);
        Arbitrary<PartialDate> month =
                Combinators.combine(year, Arbitraries.integers().between(1, 12)).as(PartialDate::of);
        Arbitrary<PartialDate> day = day().filter(d -> d.getYear() > 0).map(PartialDate::of);
        return texts.realistic()
                ? Choice.weighted(Tuple.of(3, year.map(PartialDate::of)), Tuple.of(1, month), Tuple.of(1, day))
                : Choice.of(
                        year.map(PartialDate::of), Arbitraries.of(1, 999, 9999).map(PartialDate::of), month, day);
    }

    Arbitrary<PlanPeriod> period() {
        Arbitrary<PlanPeriod> any = Combinators.combine(partialDate(), partialDate())
                .as((a, b) -> b.lastDay().isBefore(a.firstDay()) ? PlanPeriod.of(b, a) : PlanPeriod.of(a, b));
        if (!texts.realistic()) {
            return any;
        }
        Arbitrary<PlanPeriod> years = Combinators.combine(
                        Arbitraries.integers().between(2016, 2030).shrinkTowards(2025),
                        Arbitraries.integers().between(0, 5))
                .as((from, more) -> PlanPeriod.of(from, from + more));
        return Choice.weighted(Tuple.of(3, years), Tuple.of(1, any));
    }

    Arbitrary<Cadence> cadence() {
        return Choice.of(Arrays.stream(CadenceKind.values()).map(this::cadence).collect(Collectors.toList()));
    }

    /** A realistic one has a day of the month only in a rhythm of months, and a number of times only where one is set. */
    private Arbitrary<Cadence> cadence(CadenceKind kind) {
        boolean weekly = kind == CadenceKind.WEEKLY || kind == CadenceKind.BIWEEKLY;
        boolean event = kind == CadenceKind.ON_EVENT || kind == CadenceKind.PROMPTLY;
        boolean dated = !texts.realistic() || kind.determinate() && kind.compareTo(CadenceKind.MONTHLY) >= 0;
        boolean counted = !texts.realistic() || kind.determinate();
        Arbitrary<Integer> times = texts.realistic()
                ? Arbitraries.integers().between(1, 4)
                : Arbitraries.integers().greaterOrEqual(1);
        return Combinators.combine(
                        maybe(Arbitraries.of(DayOfWeek.class)),
                        maybe(Arbitraries.integers().between(1, Math.max(1, kind.months()))),
                        maybe(Arbitraries.integers().between(1, 31)),
                        maybe(times),
                        maybe(texts.text(Topic.EVENT)))
                .as((weekday, month, day, often, occasion) -> Cadence.builder()
                        .kind(kind)
                        .weekday(weekly ? weekday : Optional.empty())
                        .month(kind.months() > 1 ? month : Optional.empty())
                        .dayOfMonth(dated ? day : Optional.empty())
                        .times(counted ? often : Optional.empty())
                        .event(event ? occasion : Optional.empty())
                        .build());
    }

    Arbitrary<EachYear> eachYear() {
        return Combinators.combine(flag(), maybe(partialDate()))
                .as((average, until) ->
                        EachYear.builder().average(average).until(until).build());
    }

    Arbitrary<Horizon> horizon() {
        return Choice.of(
                Arbitraries.just(Horizon.unstated()),
                Arbitraries.just(Horizon.standing()),
                partialDate().map(Horizon::byEndOf),
                period().map(Horizon::during),
                eachYear());
    }
}
