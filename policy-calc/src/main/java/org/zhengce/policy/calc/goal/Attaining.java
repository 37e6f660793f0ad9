// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.QualitativeBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitAttainment;

/** Says how far a target has come. */
final class Attaining {

    private final Question question;
    private final Units units;

    @Nullable
    private final MathContext context;

    private Attaining(Question question, @Nullable MathContext context) {
        this.question = question;
        this.units = new Units(question);
        this.context = context;
    }

    static Attainment of(Target target, Evidence evidence, @Nullable MathContext context) {
        Question question = new Question(target, evidence);
        Optional<AttainmentReason> objection = objection(question);
        if (objection.isPresent()) {
            return answer(question, Verdict.missing(objection.get()), Collections.emptyList(), false);
        }
        return new Attaining(question, context).attainment();
    }

    /** Why a target cannot be measured whatever was observed. */
    static Optional<AttainmentReason> objection(Question question) {
        Target target = question.target;
        if (target.getNature() == Nature.FACT || target.getNature() == Nature.SUPPORT) {
            return Optional.of(AttainmentReason.NOT_A_GOAL);
        }
        if (target.getBound() instanceof QualitativeBound) {
            return Optional.of(AttainmentReason.QUALITATIVE);
        }
        return target.getBound() instanceof RelativeBound && question.frame == null
                ? Optional.of(AttainmentReason.REFERENCE_MISSING)
                : Optional.empty();
    }

    private Attainment attainment() {
        Quantifier quantifier = question.target.getScope().getQuantifier();
        if (quantifier == Quantifier.EACH && !question.universal()) {
            return each();
        }
        boolean counted = counted(question, units);
        Verdict verdict = judged(series(question, units), counted);
        return answer(
                question,
                verdict,
                counted ? units.passing(verdict.held.period) : Collections.emptyList(),
                verdict.held.provisional);
    }

    /** Whether units have to be counted, because nobody observed how many pass. */
    static boolean counted(Question question, Units units) {
        boolean level = question.kind == ChangeKind.LEVEL || question.kind == ChangeKind.SHARE;
        boolean counts = question.universal() || question.target.getScope().getQuantifier() == Quantifier.COUNT_WHERE;
        return counts && level && units.together().isEmpty();
    }

    /** What all units come to together, of a target that does not go over each by itself. */
    static Series series(Question question, Units units) {
        if (counted(question, units)) {
            return units.counts();
        }
        Series together = units.together();
        if (question.target.getScope().getQuantifier() != Quantifier.AVERAGE_PER || question.universal()) {
            return together;
        }
        return together.isEmpty() ? units.average() : units.togetherOnAverage();
    }

    private Verdict judged(Series series, boolean counted) {
        Verdict worst = null;
        for (Held held : new Measuring(question, series, counted).held()) {
            Verdict verdict = Verdict.of(question, held, context);
            worst = worst == null ? verdict : worst.worse(verdict);
        }
        return worst == null ? Verdict.missing(AttainmentReason.NO_OBSERVATION) : worst;
    }

    /** All must meet it; one that fails decides, whatever the others are. */
    private Attainment each() {
        List<UnitAttainment> attainments = new ArrayList<>();
        Verdict worst = null;
        boolean provisional = false;
        for (String unit : units.names()) {
            Verdict verdict = judged(units.of(unit), false);
            attainments.add(verdict.of(unit, question.frame));
            provisional |= verdict.held.provisional;
            worst = worst == null ? verdict : worst.worse(verdict);
        }
        if (worst == null) {
            return answer(question, Verdict.missing(AttainmentReason.NO_OBSERVATION), attainments, false);
        }
        if (worst.reason == AttainmentReason.NO_OBSERVATION && units.anyObserved()) {
            worst = Verdict.missing(AttainmentReason.UNITS_UNOBSERVED);
        } else if (worst.reason.outcome() == Outcome.MET && !units.complete()) {
            worst = Verdict.missing(AttainmentReason.UNITS_UNKNOWN);
        }
        return answer(question, worst, attainments, provisional);
    }

    private static Attainment answer(
            Question question, Verdict verdict, List<UnitAttainment> units, boolean provisional) {
        Held held = verdict.held;
        return Attainment.builder()
                .target(question.target)
                .outcome(verdict.reason.outcome())
                .reason(verdict.reason)
                .period(Optional.ofNullable(held.period))
                .deadline(Optional.ofNullable(held.deadline == null ? question.deadline() : held.deadline))
                .measured(Verdict.quantity(verdict.measured, question.frame))
                .limit(Verdict.quantity(verdict.limit, question.frame))
                .gap(Verdict.quantity(verdict.gap, question.frame))
                .completion(verdict.completion(question))
                .rounded(verdict.rounded)
                .provisional(provisional)
                .addAllUnits(units)
                .build();
    }
}
