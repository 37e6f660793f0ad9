// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/** The rules of places before and after a change. */
final class ChangedPlaces {

    private ChangedPlaces() {}

    static void check(Optional<Integer> from, Optional<Integer> to) {
        boolean somewhere = from.isPresent() || to.isPresent();
        if (!somewhere || from.orElse(1) < 1 || to.orElse(1) < 1) {
            throw new InvalidValueException(ProblemCode.CHANGE_PLACE, text(from), text(to));
        }
    }

    static <T> void unique(List<T> changes, Function<T, Optional<Integer>> place) {
        Set<Integer> places = new HashSet<>();
        for (T change : changes) {
            place.apply(change).filter(each -> !places.add(each)).ifPresent(each -> {
                throw new InvalidValueException(ProblemCode.CHANGE_TWICE, each);
            });
        }
    }

    static String text(Optional<Integer> place) {
        return place.map(String::valueOf).orElse("-");
    }
}
