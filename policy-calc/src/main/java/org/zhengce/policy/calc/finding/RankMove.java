// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A move up in rank against the number of peers: k places up from rank r is rank r − k, so r ≥ k + 1, and among N peers r ≤ N.
 *
 * <p>The base rank then lies in [k + 1, N] for the least move k; if that is empty, or a rank that is known lies below it, the move
 * is impossible. Whoever is first cannot move up at all.
 */
final class RankMove implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> group : inquiry.groups()) {
            for (Claim claim : group) {
                if (claim.kind() == ChangeKind.RANK_MOVE && !claim.down()) {
                    claim.interval()
                            .flatMap(interval -> least(interval))
                            .ifPresent(least -> to.accept(finding(inquiry, claim, least)));
                }
            }
        }
    }

    /** The fewest places, at least one; absent where there is no fewest. */
    private static Optional<Rational> least(Interval places) {
        return places.getLow()
                .map(low -> {
                    BigInteger floor = low.getNumerator().divide(low.getDenominator());
                    boolean whole = low.integral() && places.isLowIncluded();
                    return Rational.parse((whole ? floor : floor.add(BigInteger.ONE)).toString());
                })
                .filter(least -> least.signum() > 0);
    }

    private static Finding finding(Inquiry inquiry, Claim claim, Rational least) {
        Draft draft = new Draft(CheckRule.RANK, claim.indicator()).ground(claim);
        Interval places = claim.interval().get();
        Unit unit = places.getUnit();
        Optional<String> peers = claim.target().getChange().getPeerGroup();
        Optional<Integer> count = peers.flatMap(inquiry::units);
        count.ifPresent(n -> draft.assume("There are " + n + " " + peers.get(), peers.get() + "共" + n + "个"));
        Rational lowest = least.plus(Rational.ONE);
        step(draft, least);
        places.getHigh()
                .filter(most -> most.integral() && places.isHighIncluded() && most.compareTo(least) > 0)
                .ifPresent(most -> step(draft, most));
        draft.step("Whoever is first cannot move up", "位居首位者无从前移");
        if (count.filter(n -> lowest.compareTo(Rational.of(n)) > 0).isPresent()) {
            return draft.conclude(
                    Verdict.CONFLICT,
                    "Nobody among " + count.get() + " can move up " + Figures.say(least) + " places",
                    "在" + count.get() + "个同类中不可能前移 " + Figures.say(least) + " 位");
        }
        Interval base = Interval.of(Optional.of(lowest), true, count.map(Rational::of), count.isPresent(), unit);
        draft.interval(base);
        Optional<Rational> known = known(inquiry, claim);
        if (known.isPresent()) {
            String rank = Figures.say(known.get());
            draft.assume("The base rank is " + rank, "基期位次为第 " + rank + " 位");
            boolean possible = known.get().compareTo(lowest) >= 0;
            return possible
                    ? draft.conclude(
                            Verdict.CONSISTENT,
                            "From rank " + rank + " the move leads to rank "
                                    + Figures.say(known.get().minus(least)) + " or better",
                            "由第 " + rank + " 位可前移至第 " + Figures.say(known.get().minus(least)) + " 位或更前")
                    : draft.conclude(
                            Verdict.CONFLICT,
                            "From rank " + rank + " nobody can move up " + Figures.say(least) + " places",
                            "由第 " + rank + " 位不可能前移 " + Figures.say(least) + " 位");
        }
        String most = count.map(n -> " and at most " + n).orElse("");
        String until = count.map(n -> "至第 " + n + " 位之间").orElse("或更后");
        return draft.conclude(
                Verdict.UNDERDETERMINED,
                "The base rank must be at least " + Figures.say(lowest) + most + "; the text does not give it",
                "基期位次须在第 " + Figures.say(lowest) + " 位" + until + "，文中未给出");
    }

    private static void step(Draft draft, Rational places) {
        String rank = Figures.say(places.plus(Rational.ONE));
        draft.step(
                "Up " + Figures.say(places) + ": base rank " + rank + " or lower down",
                "前移 " + Figures.say(places) + " 位：基期位次须为第 " + rank + " 位或更后");
    }

    /** The rank at the start, as the text or a declaration gives it in the unit of the move. */
    private static Optional<Rational> known(Inquiry inquiry, Claim claim) {
        Optional<Quantity> said = claim.target().getBaseline().flatMap(Baseline::getValue);
        Unit unit = claim.interval().get().getUnit();
        return (said.isPresent() ? said : inquiry.baseline(claim.indicator()).flatMap(Baseline::getValue))
                .filter(value -> value.getUnit().commensurable(unit))
                .map(Quantity::getValue);
    }
}
