// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.QualitativeBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;

/** Every legal combination of bound, change, scope, horizon and stance has an answer, and the right one. */
class CombinationsTest {

    /** The bound accepts 10 (universal 100 %), and not 3. */
    static List<Target> combinations() {
        List<Target> legal = new ArrayList<>();
        for (ChangeKind kind : ChangeKind.values()) {
            Change change = Change.of(kind);
            for (Bound bound : bounds(kind)) {
                for (Quantifier quantifier : Quantifier.values()) {
                    for (Horizon horizon : horizons()) {
                        Scope scope = scope(quantifier);
                        if (!Target.objection(bound, change, scope, horizon).isPresent()) {
                            Target plain = Target.of(Sample.OUTPUT, bound)
                                    .withChange(change)
                                    .withScope(scope)
                                    .withHorizon(horizon);
                            legal.add(Sample.of(plain, Polarity.HIGHER_IS_BETTER, Aggregation.UNKNOWN));
                        }
                    }
                }
            }
        }
        return legal;
    }

    private static List<Bound> bounds(ChangeKind kind) {
        String unit = kind == ChangeKind.RANK_MOVE
                ? "位"
                : kind == ChangeKind.MULTIPLE
                        ? "倍"
                        : kind == ChangeKind.SHARE
                                        || kind == ChangeKind.GROWTH
                                        || kind == ChangeKind.GROWTH_ANNUAL_AVERAGE
                                        || kind == ChangeKind.GROWTH_YEAR_ON_YEAR
                                ? "%"
                                : "亿元";
        List<Bound> bounds = new ArrayList<>();
        Stream.of(Comparator.AT_LEAST, Comparator.ABOUT, Comparator.EQUAL, Comparator.INCREASE_TO)
                .forEach(comparator -> bounds.add(Bound.numeric(comparator, "10", unit)));
        bounds.add(Bound.numeric(Comparator.MORE_THAN, "9.9", unit));
        bounds.add(Bound.range("10", "12", unit));
        bounds.add(RelativeBound.builder()
                .comparator(Comparator.AT_LEAST)
                .reference("全国平均水平")
                .build());
        bounds.add(UniversalBound.builder().build());
        bounds.add(Bound.qualitative("明显提升"));
        return bounds;
    }

    private static List<Horizon> horizons() {
        return List.of(
                Sample.BY_2021,
                Sample.FIVE_YEARS,
                Horizon.eachYear(),
                EachYear.builder().average(true).build(),
                Horizon.standing(),
                Horizon.unstated());
    }

    private static Scope scope(Quantifier quantifier) {
        return quantifier == Quantifier.TOTAL
                ? Scope.total()
                : quantifier == Quantifier.COUNT_WHERE
                        ? Sample.countWhere(Comparator.AT_LEAST, "1", "亿元")
                        : Sample.scope(quantifier);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void isMetByWhatMeetsItAndNotByWhatDoesNot(Target target) {
        boolean universal = target.getBound() instanceof UniversalBound;
        boolean rank = target.getChange().getKind() == ChangeKind.RANK_MOVE;
        // From rank 5 no one can move 10 places up: the base of these is rank 20.
        Target asked = rank ? target.withBaseline(Sample.since("20", "位")) : target;
        Attainment met = attainment(asked, rank || !universal ? 10 : 100);
        Attainment missed = attainment(asked, rank ? 17 : 3);
        if (expected(target) == null) {
            assertEquals(Outcome.MET, met.getOutcome(), met::toString);
            assertEquals(Outcome.NOT_MET, missed.getOutcome(), missed::toString);
            assertTrue(met.getGap().get().getValue().signum() >= 0, met::toString);
            assertTrue(missed.getGap().get().getValue().signum() < 0, missed::toString);
        } else {
            assertEquals(expected(target), met.getReason(), met::toString);
            assertEquals(expected(target), missed.getReason(), missed::toString);
        }
        for (Stance stance : Stance.values()) {
            Attainment other = attainment(asked.withStance(stance), rank ? 17 : 3);
            assertEquals(missed.getReason(), other.getReason());
            assertEquals(missed.getGap(), other.getGap());
        }
    }

    private static Attainment attainment(Target target, int value) {
        Unit unit = Fitting.unit(target);
        return Goals.attainment(target, Fitting.evidence(target, Rational.of(value), unit));
    }

    /** The reason of those that cannot be measured: words, and yearly means of what has none. */
    private static AttainmentReason expected(Target target) {
        if (target.getBound() instanceof QualitativeBound) {
            return AttainmentReason.QUALITATIVE;
        }
        boolean mean = target.getHorizon() instanceof EachYear && ((EachYear) target.getHorizon()).isAverage();
        ChangeKind kind = target.getChange().getKind();
        boolean noMean = kind == ChangeKind.GROWTH
                || kind == ChangeKind.GROWTH_YEAR_ON_YEAR
                || kind == ChangeKind.MULTIPLE
                || kind == ChangeKind.SHARE
                || kind == ChangeKind.RANK_MOVE
                || target.getBound() instanceof UniversalBound;
        return mean && noMean ? AttainmentReason.NOT_ADDITIVE : null;
    }

    @Test
    void allKindsOfChangeAndHorizonAreAmongThem() {
        assertEquals(
                ChangeKind.values().length,
                combinations().stream()
                        .map(t -> t.getChange().getKind())
                        .distinct()
                        .count());
        assertTrue(combinations().size() > 900, () -> combinations().size() + " combinations");
    }
}
