// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

/** Which combinations of a target's axes mean something; the table is in the Javadoc of {@link Target}. */
final class Axes {

    private static final Set<ChangeKind> GROWTH =
            EnumSet.of(ChangeKind.GROWTH, ChangeKind.GROWTH_ANNUAL_AVERAGE, ChangeKind.GROWTH_YEAR_ON_YEAR);

    private Axes() {}

    static Optional<Problem> objection(Bound bound, Change change, Scope scope, Horizon horizon) {
        ChangeKind kind = change.getKind();
        if (kind == ChangeKind.LEVEL) {
            return Optional.empty();
        }
        Optional<Unit> unit = unit(bound);
        boolean relative = GROWTH.contains(kind) || kind == ChangeKind.SHARE;
        if (relative && unit.filter(u -> !ratio(u) && !points(u)).isPresent()) {
            return refuse(ProblemCode.TARGET_NOT_RATIO_OR_POINTS, kind, unit.get());
        }
        if (kind == ChangeKind.MULTIPLE && unit.filter(u -> !ratio(u)).isPresent()) {
            return refuse(ProblemCode.TARGET_NOT_RATIO, kind, unit.get());
        }
        if (kind == ChangeKind.RANK_MOVE && unit.filter(Axes::ratio).isPresent()) {
            return refuse(ProblemCode.TARGET_NOT_PLACES, kind, unit.get());
        }
        if (kind != ChangeKind.SHARE && bound instanceof UniversalBound) {
            return refuse(ProblemCode.TARGET_BOUND, kind, "universal", "全覆盖");
        }
        if (kind == ChangeKind.MULTIPLE && bound instanceof RelativeBound) {
            return refuse(ProblemCode.TARGET_BOUND, kind, "relative", "相对其他指标");
        }
        if ((relative || kind == ChangeKind.MULTIPLE || kind == ChangeKind.RANK_MOVE)
                && scope.getQuantifier() == Quantifier.COUNT_WHERE) {
            return refuse(ProblemCode.TARGET_SCOPE, kind, scope.getQuantifier());
        }
        if (kind == ChangeKind.RANK_MOVE && scope.getQuantifier() == Quantifier.AVERAGE_PER) {
            return refuse(ProblemCode.TARGET_SCOPE, kind, scope.getQuantifier());
        }
        if (kind != ChangeKind.SHARE && horizon.equals(Horizon.standing())) {
            return refuse(ProblemCode.TARGET_HORIZON, kind, "standing", "长期");
        }
        return Optional.empty();
    }

    private static Optional<Problem> refuse(ProblemCode code, Object... arguments) {
        return Optional.of(Problem.of(code, arguments));
    }

    private static boolean ratio(Unit unit) {
        return unit.commensurable(Unit.ONE);
    }

    private static boolean points(Unit unit) {
        return unit.base().equals("百分点");
    }

    private static Optional<Unit> unit(Bound bound) {
        return bound.match(
                numeric -> Optional.of(numeric.getUnit()),
                range -> Optional.of(range.getUnit()),
                relative -> Optional.empty(),
                universal -> Optional.empty(),
                qualitative -> Optional.empty());
    }
}
