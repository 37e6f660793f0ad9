// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Coverage;
import org.zhengce.policy.model.goal.Limit;
import org.zhengce.policy.model.goal.Part;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.ReconciliationFlaw;
import org.zhengce.policy.model.goal.ReconciliationIssue;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.YearPath;
import org.zhengce.policy.model.goal.YearStep;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PartialDate;

/** What comes of breaking targets down: shares, parts, paths, reconciliations. */
final class DecompositionArbitraries {

    private static final Rational THIRD = Rational.of(1, 3);

    private final Texts texts;
    private final GoalArbitraries goals;
    private final WordArbitraries words;

    DecompositionArbitraries(Texts texts) {
        this.texts = texts;
        this.goals = new GoalArbitraries(texts);
        this.words = new WordArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Share.class, () -> unit().flatMap(this::share));
        catalogue.add(Part.class, () -> unit().flatMap(this::part));
        catalogue.add(Apportionment.class, () -> unit().flatMap(this::apportionment));
        catalogue.add(
                YearStep.class, () -> yearPath().map(path -> path.getSteps().get(0)));
        catalogue.add(YearPath.class, this::yearPath);
        catalogue.add(
                ReconciliationIssue.class,
                () -> Combinators.combine(flaw(), maybe(Arbitraries.integers().between(0, 12)))
                        .as((flaw, child) -> ReconciliationIssue.builder()
                                .flaw(flaw)
                                .child(child)
                                .build()));
        catalogue.add(Reconciliation.class, this::reconciliation);
    }

    /** The unit of an amount that can be shared out. */
    private Arbitrary<Unit> unit() {
        return texts.realistic() ? Arbitraries.of("亿元", "万平方米", "户").map(Unit::parse) : words.unit();
    }

    private Arbitrary<Rational> amount() {
        return texts.realistic() ? Arbitraries.integers().between(0, 40).map(Rational::of) : words.rational();
    }

    private Arbitrary<Rational> weight() {
        return amount().map(amount -> amount.signum() < 0 ? amount.negated() : amount);
    }

    private Arbitrary<Share> share(Unit unit) {
        return Combinators.combine(texts.text(Topic.REGION), weight(), maybe(weight()), maybe(weight()))
                .as((name, weight, less, more) -> {
                    Optional<Rational> most = less.isPresent() ? more.map(less.get()::plus) : more;
                    return Share.builder()
                            .unit(name)
                            .weight(weight)
                            .lower(less.map(limit -> Quantity.of(limit, unit)))
                            .upper(most.map(limit -> Quantity.of(limit, unit)))
                            .build();
                });
    }

    /** Of a realistic one the amount is the quota, rounded up or down. */
    private Arbitrary<Part> part(Unit unit) {
        return Combinators.combine(share(unit), amount(), Arbitraries.of(0, 1, -1), maybe(Arbitraries.of(Limit.class)))
                .as((share, amount, rounded, limit) -> {
                    Part.Builder part = Part.builder()
                            .share(share)
                            .quota(Quantity.of(amount.plus(THIRD.times(Rational.of(rounded))), unit))
                            .amount(Quantity.of(amount, unit));
                    if (rounded != 0) {
                        part.rank(1);
                    }
                    return part.limit(limit).build();
                });
    }

    private Arbitrary<Apportionment> apportionment(Unit unit) {
        return Combinators.combine(
                        texts.few(part(unit)), maybe(Arbitraries.integers().between(-2, 4)))
                .as((parts, scale) -> Apportionment.builder()
                        .total(parts.stream()
                                .map(Part::getAmount)
                                .reduce(Quantity.of(Rational.ZERO, unit), Quantity::plus))
                        .scale(scale)
                        .addAllParts(parts)
                        .build());
    }

    private Arbitrary<YearPath> yearPath() {
        return Combinators.combine(
                        unit(),
                        amount(),
                        Arbitraries.integers().between(2016, 2030).shrinkTowards(2025),
                        amount().list().ofMinSize(1).ofMaxSize(Math.max(1, texts.lists())),
                        Arbitraries.integers().between(0, 4))
                .as((unit, start, year, amounts, scale) -> {
                    YearPath.Builder path =
                            YearPath.builder().start(Quantity.of(start, unit)).scale(scale);
                    Rational level = start;
                    for (int i = 0; i < amounts.size(); i++) {
                        level = level.plus(amounts.get(i));
                        path.addSteps(YearStep.builder()
                                .year(PartialDate.of(year + i))
                                .amount(Quantity.of(amounts.get(i), unit))
                                .level(Quantity.of(level, unit))
                                .build());
                    }
                    return path.end(Quantity.of(level, unit)).build();
                });
    }

    private static Arbitrary<ReconciliationFlaw> flaw() {
        return Arbitraries.of(ReconciliationFlaw.class);
    }

    /** Of a realistic one each child demands of one area what the parent demands of all. */
    private Arbitrary<Reconciliation> reconciliation() {
        Arbitrary<Tuple.Tuple2<Target, List<Target>>> targets = texts.realistic()
                ? Combinators.combine(
                                goals.target(),
                                Arbitraries.of(Topic.REGION.phrases()).list().ofMaxSize(texts.lists()))
                        .as((parent, areas) -> Tuple.of(
                                parent,
                                areas.stream().map(area -> in(area, parent)).collect(Collectors.toList())))
                : Combinators.combine(goals.target(), texts.few(goals.target())).as(Tuple::of);
        return Combinators.combine(targets, maybe(words.quantity()), Arbitraries.of(Coverage.class), texts.few(flaw()))
                .as((both, sum, coverage, flaws) -> Reconciliation.builder()
                        .parent(both.get1())
                        .addAllChildren(both.get2())
                        .sum(sum)
                        .difference(sum)
                        .coverage(coverage)
                        .addAllIssues(issues(flaws, both.get2().size()))
                        .build());
    }

    private static Target in(String area, Target parent) {
        return parent.withScope(
                Scope.builder().quantifier(Quantifier.TOTAL).area(area).build());
    }

    /** The first of the parent, the others of the children. */
    private static List<ReconciliationIssue> issues(List<ReconciliationFlaw> flaws, int children) {
        return IntStream.range(0, Math.min(flaws.size(), children + 1))
                .mapToObj(i -> i == 0
                        ? ReconciliationIssue.ofParent(flaws.get(i))
                        : ReconciliationIssue.of(flaws.get(i), i - 1))
                .collect(Collectors.toList());
    }
}
