// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;

/** Which combinations of a target's axes mean something; the table is in the Javadoc of {@link Target}. */
final class Axes {

    private static final Set<ChangeKind> GROWTH =
            EnumSet.of(ChangeKind.GROWTH, ChangeKind.GROWTH_ANNUAL_AVERAGE, ChangeKind.GROWTH_YEAR_ON_YEAR);

    private Axes() {}

    static Optional<String> objection(Bound bound, Change change, Scope scope, Horizon horizon) {
        ChangeKind kind = change.getKind();
        if (kind == ChangeKind.LEVEL) {
            return Optional.empty();
        }
        Optional<Unit> unit = unit(bound);
        boolean relative = GROWTH.contains(kind) || kind == ChangeKind.SHARE;
        if (relative && unit.filter(u -> !ratio(u) && !points(u)).isPresent()) {
            return refuse(kind, "must be a ratio or percentage points", unit.get());
        }
        if (kind == ChangeKind.MULTIPLE && unit.filter(u -> !ratio(u)).isPresent()) {
            return refuse(kind, "must be a ratio", unit.get());
        }
        if (kind == ChangeKind.RANK_MOVE && unit.filter(Axes::ratio).isPresent()) {
            return refuse(kind, "must be a number of places", unit.get());
        }
        if (kind != ChangeKind.SHARE && bound instanceof UniversalBound) {
            return refuse(kind, "must not have a bound", "universal");
        }
        if (kind == ChangeKind.MULTIPLE && bound instanceof RelativeBound) {
            return refuse(kind, "must not have a bound", "relative");
        }
        if ((relative || kind == ChangeKind.MULTIPLE || kind == ChangeKind.RANK_MOVE)
                && scope.getQuantifier() == Quantifier.COUNT_WHERE) {
            return refuse(kind, "must not have the scope", scope.getQuantifier().code());
        }
        if (kind == ChangeKind.RANK_MOVE && scope.getQuantifier() == Quantifier.AVERAGE_PER) {
            return refuse(kind, "must not have the scope", scope.getQuantifier().code());
        }
        if (kind != ChangeKind.SHARE && horizon.equals(Horizon.standing())) {
            return refuse(kind, "must not have the horizon", "standing");
        }
        return Optional.empty();
    }

    private static Optional<String> refuse(ChangeKind kind, String rule, Object value) {
        return Optional.of("Target of " + kind.code() + " " + rule + ": " + value);
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
