// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/** The rules of what a change has before and after: an element for each place, places from 1, none named twice. */
final class ChangeSides {

    private ChangeSides() {}

    static void check(Optional<?> before, Optional<?> after, Optional<Integer> from, Optional<Integer> to) {
        ProblemCode broken = null;
        if (!from.isPresent() && !to.isPresent() || from.orElse(1) < 1 || to.orElse(1) < 1) {
            broken = ProblemCode.CHANGE_PLACE;
        } else if (before.isPresent() != from.isPresent() || after.isPresent() != to.isPresent()) {
            broken = ProblemCode.CHANGE_SIDE_MISSING;
        }
        if (broken != null) {
            throw new InvalidValueException(broken, said(from), said(to));
        }
    }

    private static Object said(Optional<Integer> place) {
        return place.<Object>map(number -> number).orElse("-");
    }

    static <T> void distinct(List<T> changes, Function<T, Optional<Integer>> from, Function<T, Optional<Integer>> to) {
        Set<Integer> left = new HashSet<>();
        Set<Integer> reached = new HashSet<>();
        for (T change : changes) {
            from.apply(change).filter(place -> !left.add(place)).ifPresent(ChangeSides::refuse);
            to.apply(change).filter(place -> !reached.add(place)).ifPresent(ChangeSides::refuse);
        }
    }

    private static void refuse(int place) {
        throw new InvalidValueException(ProblemCode.CHANGE_TWICE, place);
    }
}
