// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.finding.CheckReport;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** Intervals, findings, and the facts that checks start from. */
final class FindingArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final Catalogue catalogue;

    FindingArbitraries(Texts texts, Catalogue catalogue) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.catalogue = catalogue;
    }

    void register() {
        catalogue.add(Interval.class, this::interval);
        catalogue.add(Sentence.class, () -> sentence(Topic.CONCLUSION));
        catalogue.add(Ground.class, this::ground);
        catalogue.add(Finding.class, this::finding);
        catalogue.add(CheckReport.class, this::report);
        catalogue.add(UnitCount.class, this::unitCount);
        catalogue.add(KnownBaseline.class, this::baseline);
        catalogue.add(Facts.class, this::facts);
    }

    private Arbitrary<Interval> interval() {
        return Combinators.combine(maybe(words.rational()), maybe(words.rational()), flag(), flag(), words.unit())
                .as(FindingArbitraries::interval);
    }

    private static Interval interval(
            Optional<Rational> one, Optional<Rational> other, boolean low, boolean high, Unit unit) {
        if (!one.isPresent() || !other.isPresent()) {
            return Interval.of(one, low, other, high, unit);
        }
        int order = one.get().compareTo(other.get());
        return order == 0
                ? Interval.between(one.get(), one.get(), unit)
                : Interval.of(order < 0 ? one : other, low, order < 0 ? other : one, high, unit);
    }

    private Arbitrary<Sentence> sentence(Topic topic) {
        return Combinators.combine(Arbitraries.of("Both can hold", "12 % is implied by 2 times"), texts.text(topic))
                .as(Sentence::of);
    }

    private Arbitrary<Ground> ground() {
        return Builders.withBuilder(Ground::builder)
                .use(maybe(texts.text(Topic.CITED)))
                .in((b, v) -> b.document(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.text(Topic.PROSE))
                .in((b, v) -> b.text(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Ground.Builder::build);
    }

    private Arbitrary<Finding> finding() {
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of(CheckRule.class))
                .in((b, v) -> b.rule(v))
                .use(Arbitraries.of(Verdict.class))
                .in((b, v) -> b.verdict(v))
                .use(texts.name(Measured.titles()))
                .in((b, v) -> b.subject(v))
                .use(sentence(Topic.CONCLUSION))
                .in((b, v) -> b.conclusion(v))
                .use(texts.few(ground()))
                .in((b, v) -> b.addAllGrounds(v))
                .use(texts.few(sentence(Topic.CONCLUSION)))
                .in((b, v) -> b.addAllSteps(v))
                .use(texts.few(sentence(Topic.CONDITION)))
                .in((b, v) -> b.addAllAssumptions(v))
                .use(texts.few(sentence(Topic.CAVEAT)))
                .in((b, v) -> b.addAllCaveats(v))
                .use(maybe(interval()))
                .in((b, v) -> b.interval(v))
                .build(Finding.Builder::build);
    }

    private Arbitrary<CheckReport> report() {
        return Combinators.combine(texts.few(texts.text(Topic.CITED)), texts.few(finding()))
                .as((documents, findings) -> CheckReport.builder()
                        .addAllDocuments(documents)
                        .addAllFindings(findings)
                        .build());
    }

    private Arbitrary<UnitCount> unitCount() {
        return Combinators.combine(texts.text(Topic.UNIT), Arbitraries.of(13, 1, 0, 4, 15))
                .as(UnitCount::of);
    }

    private Arbitrary<KnownBaseline> baseline() {
        return Combinators.combine(texts.name(Measured.titles()), catalogue.arbitrary(Baseline.class))
                .as(KnownBaseline::of);
    }

    private Arbitrary<Facts> facts() {
        return Combinators.combine(
                        texts.few(catalogue.arbitrary(IndicatorRelation.class)),
                        texts.few(unitCount()),
                        texts.few(baseline()),
                        texts.few(catalogue.arbitrary(Observation.class)))
                .as((relations, counts, baselines, observations) -> Facts.builder()
                        .addAllRelations(relations)
                        .addAllUnitCounts(counts)
                        .addAllBaselines(baselines)
                        .addAllObservations(observations)
                        .build());
    }
}
