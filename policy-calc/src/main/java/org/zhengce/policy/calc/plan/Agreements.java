// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.plan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.sequence.Alignment;
import org.zhengce.policy.model.document.InterpretationReport;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.RestatedFigure;
import org.zhengce.policy.model.document.RestatementKind;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.TargetChangeKind;
import org.zhengce.policy.model.time.Horizon;

/** Holds the figures of an interpretation against those of its original. */
final class Agreements {

    private static final Set<TargetChangeKind> WORDS =
            EnumSet.of(TargetChangeKind.MOVED, TargetChangeKind.REWORDED, TargetChangeKind.RESTATED);

    private Agreements() {}

    static InterpretationReport of(PolicyDocument interpretation, PolicyDocument original) {
        List<Target> figures = figures(original);
        List<Target> restated = figures(interpretation);
        InterpretationReport.Builder report = InterpretationReport.builder()
                .interpretation(interpretation.designation())
                .original(original.designation());
        Alignment.pairs(
                figures,
                restated,
                Likeness.KEYS,
                (from, to) -> report.addFigures(compared(at(figures, from), at(restated, to))));
        return report.build();
    }

    private static Optional<Target> at(List<Target> figures, int place) {
        return Differing.place(place).map(there -> figures.get(there - 1));
    }

    private static List<Target> figures(PolicyDocument document) {
        return document.getPlan().map(Plan::getTargets).orElse(Collections.emptyList()).stream()
                .filter(target -> target.getNature() != Nature.FACT && figure(target))
                .collect(Collectors.toList());
    }

    private static boolean figure(Target target) {
        return target.getBound()
                .match(numeric -> true, range -> true, relative -> false, universal -> true, qualitative -> false);
    }

    private static RestatedFigure compared(Optional<Target> original, Optional<Target> restated) {
        RestatedFigure.Builder figure =
                RestatedFigure.builder().original(original).restated(restated);
        if (!original.isPresent()) {
            return figure.kind(RestatementKind.NOT_IN_ORIGINAL).build();
        }
        if (!restated.isPresent()) {
            return figure.kind(RestatementKind.NOT_RESTATED).build();
        }
        Set<TargetChangeKind> kinds = Likeness.kinds(original.get(), filled(restated.get(), original.get()));
        kinds.removeAll(WORDS);
        return figure.kind(kinds.isEmpty() ? RestatementKind.AGREEING : RestatementKind.DIFFERING)
                .addAllDifferences(kinds)
                .build();
    }

    /** The figure of the interpretation with what it leaves out, as the original has it. */
    private static Target filled(Target restated, Target original) {
        Target filled = restated.withNature(original.getNature());
        if (filled.getHorizon().equals(Horizon.unstated())) {
            filled = filled.withHorizon(original.getHorizon());
        }
        if (filled.getStance() == Stance.UNSTATED) {
            filled = filled.withStance(original.getStance());
        }
        if (!filled.getBaseline().isPresent() && original.getBaseline().isPresent()) {
            filled = filled.withBaseline(original.getBaseline().get());
        }
        if (!filled.getScope().getArea().isPresent()) {
            filled = filled.withScope(
                    inArea(filled.getScope(), original.getScope().getArea()));
        }
        return filled;
    }

    private static Scope inArea(Scope scope, Optional<String> area) {
        return Scope.builder()
                .area(area)
                .quantifier(scope.getQuantifier())
                .unit(scope.getUnit())
                .threshold(scope.getThreshold())
                .condition(scope.getCondition())
                .whole(scope.getWhole())
                .build();
    }
}
