// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.indicator.Aggregate;
import org.zhengce.policy.model.indicator.AggregationRule;
import org.zhengce.policy.model.indicator.Growth;
import org.zhengce.policy.model.indicator.GrowthKind;
import org.zhengce.policy.model.indicator.NoAggregate;
import org.zhengce.policy.model.indicator.NoGrowth;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Revision;
import org.zhengce.policy.model.indicator.RevisionKind;
import org.zhengce.policy.model.indicator.Series;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** What is made of observations: totals, series, growth. */
final class SeriesArbitraries {

    private static final int MONTHS = 12;

    private final Texts texts;
    private final GoalArbitraries goals;
    private final WordArbitraries words;
    private final TimeArbitraries times;

    SeriesArbitraries(Texts texts) {
        this.texts = texts;
        this.goals = new GoalArbitraries(texts);
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Revision.class, this::revision);
        catalogue.add(Aggregate.class, this::aggregate);
        catalogue.add(Series.class, this::series);
        catalogue.add(Growth.class, this::growth);
    }

    /** Of a realistic one the kind says whether a value was kept, and the values are for one thing. */
    private Arbitrary<Revision> revision() {
        Arbitrary<RevisionKind> kind = Arbitraries.of(RevisionKind.class);
        if (!texts.realistic()) {
            return Combinators.combine(kind, maybe(goals.observation()), texts.few(goals.observation()))
                    .as(SeriesArbitraries::revision);
        }
        return Combinators.combine(kind, goals.observation(), factor()).as((what, kept, factor) -> {
            boolean repeated = what == RevisionKind.REPEATED;
            Observation other =
                    copy(kept, kept.getPeriod(), repeated ? Rational.ONE : factor, what == RevisionKind.REVISED);
            Observation held = copy(kept, kept.getPeriod(), Rational.ONE, false);
            return what == RevisionKind.CONTRADICTED
                    ? revision(what, Optional.empty(), Arrays.asList(held, other))
                    : revision(what, Optional.of(held), Collections.singletonList(other));
        });
    }

    private static Revision revision(RevisionKind kind, Optional<Observation> kept, List<Observation> others) {
        return Revision.builder().kind(kind).kept(kept).addAllSetAside(others).build();
    }

    private Arbitrary<Aggregate> aggregate() {
        return Builders.withBuilder(Aggregate::builder)
                .use(goals.indicator())
                .in((b, v) -> b.indicator(v))
                .use(maybe(texts.text(Topic.REGION)))
                .in((b, v) -> b.object(v))
                .use(times.period())
                .in((b, v) -> b.period(v))
                .use(Arbitraries.of(AggregationRule.class))
                .in((b, v) -> b.rule(v))
                .use(Combinators.combine(maybe(Arbitraries.of(NoAggregate.class)), words.quantity())
                        .as(Tuple::of))
                .in((b, v) -> v.get1().isPresent() ? b.reason(v.get1()) : b.value(v.get2()))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.numerator(v).denominator(v))
                .use(texts.few(goals.observation()))
                .in((b, v) -> b.addAllObservations(v))
                .use(texts.few(revision()))
                .in((b, v) -> b.addAllRevisions(v))
                .use(texts.few(texts.text(Topic.REGION)))
                .in((b, v) -> b.addAllMissingUnits(v))
                .use(texts.few(texts.text(Topic.REGION)))
                .in((b, v) -> b.addAllOtherUnits(v))
                .use(texts.few(times.period()))
                .in((b, v) -> b.addAllGaps(v))
                .build(Aggregate.Builder::build);
    }

    /** Values of one thing in a row, each by some percent more or less than the first, with gaps in between. */
    private Arbitrary<Series> series() {
        Arbitrary<List<Boolean>> present = flag().list().ofMaxSize(2 * texts.lists());
        return Combinators.combine(
                        goals.observation(),
                        Arbitraries.of(PeriodUnit.class),
                        Arbitraries.integers().between(2016, 2030).shrinkTowards(2025),
                        present,
                        factor(),
                        texts.few(revision()),
                        texts.few(goals.observation()))
                .as((first, frequency, year, row, factor, revisions, irregular) -> {
                    Series.Builder series = Series.builder()
                            .indicator(first.getIndicator())
                            .object(first.getObject())
                            .frequency(frequency)
                            .addAllRevisions(revisions)
                            .addAllIrregular(irregular);
                    Rational level = Rational.ONE;
                    for (int i = 0; i < row.size(); i++) {
                        PlanPeriod period = period(year, i, frequency);
                        if (row.get(i)) {
                            series.addGaps(period);
                        } else {
                            series.addObservations(copy(first, period, level, first.isProvisional()));
                        }
                        level = level.times(factor);
                    }
                    return series.build();
                });
    }

    /** The period so many after the first of the year. */
    private static PlanPeriod period(int year, int place, PeriodUnit frequency) {
        int first = place * frequency.months();
        int start = year + first / MONTHS;
        return frequency == PeriodUnit.YEAR
                ? PlanPeriod.of(start)
                : PlanPeriod.of(
                        PartialDate.of(start, first % MONTHS + 1),
                        PartialDate.of(start, first % MONTHS + frequency.months()));
    }

    private static Arbitrary<Rational> factor() {
        return Arbitraries.of("1.07", "1.12", "1", "0.98", "2", "4/3").map(Rational::parse);
    }

    private static Observation copy(Observation from, PlanPeriod period, Rational factor, boolean provisional) {
        return Observation.builder()
                .indicator(from.getIndicator())
                .object(from.getObject())
                .value(from.getValue().times(factor))
                .period(period)
                .provisional(provisional)
                .source(from.getSource())
                .build();
    }

    /** Of a realistic one the rate leads from one value to the other. */
    private Arbitrary<Growth> growth() {
        Arbitrary<GrowthKind> kind = Arbitraries.of(GrowthKind.class);
        Arbitrary<Optional<NoGrowth>> reason = maybe(Arbitraries.of(NoGrowth.class));
        if (texts.realistic()) {
            return Combinators.combine(kind, goals.observation(), factor(), reason)
                    .as(SeriesArbitraries::growth);
        }
        return Builders.withBuilder(Growth::builder)
                .use(kind)
                .in((b, v) -> b.kind(v))
                .use(times.period())
                .in((b, v) -> b.period(v))
                .use(times.period())
                .in((b, v) -> b.basePeriod(v))
                .use(maybe(goals.observation()))
                .in((b, v) -> b.from(v))
                .use(maybe(goals.observation()))
                .in((b, v) -> b.to(v))
                .use(Combinators.combine(reason, words.rational()).as(Tuple::of))
                .in((b, v) -> v.get1().isPresent() ? b.reason(v.get1()) : b.rate(exact(v.get2())))
                .use(maybe(words.quantity()))
                .in((b, v) -> b.difference(v))
                .build(Growth.Builder::build);
    }

    private static Growth growth(GrowthKind kind, Observation like, Rational factor, Optional<NoGrowth> reason) {
        PlanPeriod base = PlanPeriod.of(2024);
        PlanPeriod period = PlanPeriod.of(2025);
        Growth.Builder growth = Growth.builder().kind(kind).period(period).basePeriod(base);
        if (reason.isPresent()) {
            return growth.reason(reason).build();
        }
        Observation from = copy(like, base, Rational.ONE, false);
        Observation to = copy(like, period, factor, like.isProvisional());
        return growth.from(from)
                .to(to)
                .rate(exact(factor.minus(Rational.ONE)))
                .difference(to.getValue().minus(from.getValue()))
                .build();
    }

    private static Rounded exact(Rational rate) {
        return Rounded.exact(rate, MathContext.UNLIMITED);
    }
}
