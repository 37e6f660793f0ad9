// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhengce.policy.model.quantity.Interval;

/** Several claims on one quantity (合并要求): what satisfies them all, and which of them set the ends. */
final class Joint {

    private final Interval interval;
    private final Set<Claim> claims;

    private Joint(Interval interval, Set<Claim> claims) {
        this.interval = interval;
        this.claims = claims;
    }

    /** As the claims are written; absent if there are none, or they do not meet, which is {@link SameIndicator}'s to say. */
    static Optional<Joint> of(List<Claim> claims) {
        return of(claims, claim -> claim.interval().get());
    }

    /** By a reading of the claims; those in other units than the first are left out. */
    static Optional<Joint> of(List<Claim> claims, Function<Claim, Interval> reading) {
        Optional<Interval> all = Optional.empty();
        Optional<Claim> floor = Optional.empty();
        Optional<Claim> ceiling = Optional.empty();
        for (Claim claim : claims) {
            Interval one = reading.apply(claim);
            if (all.isPresent() && !all.get().getUnit().commensurable(one.getUnit())) {
                continue;
            }
            Optional<Interval> both = all.isPresent() ? all.get().intersection(one) : Optional.of(one);
            if (!both.isPresent()) {
                return Optional.empty();
            }
            if (narrower(all.map(Joint::floor), floor(both.get()))) {
                floor = Optional.of(claim);
            }
            if (narrower(all.map(Joint::ceiling), ceiling(both.get()))) {
                ceiling = Optional.of(claim);
            }
            all = both;
        }
        Set<Claim> setting = new LinkedHashSet<>();
        floor.ifPresent(setting::add);
        ceiling.ifPresent(setting::add);
        return all.map(interval -> new Joint(interval, setting));
    }

    private static boolean narrower(Optional<List<Object>> before, List<Object> after) {
        return !after.isEmpty() && !before.filter(after::equals).isPresent();
    }

    private static List<Object> floor(Interval interval) {
        List<Object> end = new ArrayList<>();
        interval.getLow().ifPresent(low -> {
            end.add(low);
            end.add(interval.isLowIncluded());
        });
        return end;
    }

    private static List<Object> ceiling(Interval interval) {
        List<Object> end = new ArrayList<>();
        interval.getHigh().ifPresent(high -> {
            end.add(high);
            end.add(interval.isHighIncluded());
        });
        return end;
    }

    Interval interval() {
        return interval;
    }

    /** The claims that set the ends: one or two. */
    Set<Claim> claims() {
        return claims;
    }
}
