// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** What several claims on one quantity leave of it, for findings that must say of which time and how firmly each is meant. */
final class Held {

    private final Interval interval;
    private final Set<Claim> claims;

    private Held(Joint joint) {
        this.interval = joint.interval();
        this.claims = joint.claims();
    }

    /**
     * What satisfies them all, in the first one's unit; absent if there are none, if their units do not convert, or if nothing
     * does, which is the rule on one indicator to say.
     */
    static Optional<Held> of(Collection<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        Predicate<Claim> converts = claim -> claim.interval()
                .get()
                .getUnit()
                .commensurable(all.get(0).interval().get().getUnit());
        return all.stream().allMatch(converts) ? Joint.of(all).map(Held::new) : Optional.empty();
    }

    Interval interval() {
        return interval;
    }

    Unit unit() {
        return interval.getUnit();
    }

    Optional<Rational> low() {
        return interval.getLow();
    }

    Optional<Rational> high() {
        return interval.getHigh();
    }

    /** The claims that set the ends: one or two. */
    Set<Claim> claims() {
        return claims;
    }

    /** Whether it is only striven for (力争). */
    boolean aspirational() {
        return claims.stream().anyMatch(Held::aspirational);
    }

    private static boolean aspirational(Claim claim) {
        return claim.target().getStance() == Stance.ASPIRATIONAL;
    }

    /** The same, of the claims on a quantity that was there in part, for instance those without a date. */
    Optional<Held> and(Held other) {
        Set<Claim> both = new LinkedHashSet<>(claims);
        both.addAll(other.claims);
        return of(both);
    }

    /** Puts the claims under a finding, with what is to be said of their dates and of how firmly they are meant. */
    static void ground(Draft draft, Held... all) {
        for (Held held : all) {
            for (Claim claim : held.claims) {
                draft.ground(claim);
                if (aspirational(claim)) {
                    draft.caveat(
                            Figures.say(claim.target()) + " is striven for, not binding",
                            "“" + Figures.say(claim.target()) + "”属争取性要求，不具约束力");
                }
            }
        }
        if (undated(all) && (all.length > 1 || all[0].claims.size() > 1)) {
            draft.assume("What names no date is taken as of one time with the rest", "未写明期限的要求，按与其他要求同一时点理解");
        }
    }

    /** A conflict; if some of it names no date and the rest does, it is one only where both are of one time. */
    static Finding contradiction(Draft draft, String english, String chinese, Held... all) {
        if (undated(all) && dated(all)) {
            return draft.conclude(
                    Verdict.UNDERDETERMINED,
                    english + ", if they are of one time, which the text does not say",
                    chinese + "（如属同一期限；文中未写明）");
        }
        return draft.conclude(Verdict.CONFLICT, english, chinese);
    }

    private static boolean undated(Held... all) {
        for (Held held : all) {
            if (held.claims.stream().anyMatch(Setting::unstated)) {
                return true;
            }
        }
        return false;
    }

    private static boolean dated(Held... all) {
        for (Held held : all) {
            if (!held.claims.stream().allMatch(Setting::unstated)) {
                return true;
            }
        }
        return false;
    }
}
