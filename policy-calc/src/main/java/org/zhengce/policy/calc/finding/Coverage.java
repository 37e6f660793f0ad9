// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Coverage of n units against the number of what covers them, each covering one: Σ c ≥ n if all are to be covered, ⌈q·n⌉ for a
 * share q, k·n for k in each. What is declared a part of another, or nested in it, adds nothing to it.
 *
 * <p>Enough in number is not covered: all may stand in one unit, and that is for the map to say. Only ceilings can conflict.
 */
final class Coverage implements Check {

    private static final Unit COUNT = Unit.of("个");

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Links covers = new Links(inquiry, RelationKind.COVERS);
        Links parts = new Links(inquiry, RelationKind.PART_OF);
        Links nested = new Links(inquiry, RelationKind.NESTED_IN);
        Set<Finding> found = new LinkedHashSet<>();
        covers.byObject().forEach((covered, names) -> {
            Map<Claim, Claim> said = new HashMap<>();
            Map<String, List<Claim>> roles = new TreeMap<>();
            for (Claim claim : inquiry.of(covered)) {
                Claim demand = counted(claim);
                if (share(demand) || each(demand)) {
                    said.put(demand, claim);
                    roles.computeIfAbsent(role(demand), unused -> new ArrayList<>())
                            .add(demand);
                }
            }
            Set<String> demands = new TreeSet<>(roles.keySet());
            for (String name : names) {
                roles.put(
                        name,
                        Setting.select(
                                inquiry.of(name),
                                claim -> claim.kind() == ChangeKind.LEVEL && claim.plain() && Links.amount(claim)));
            }
            for (Setting setting : Setting.of(roles, Setting::exactly)) {
                for (String role : demands) {
                    setting.held(role).filter(held -> held.low().isPresent()).ifPresent(demand -> {
                        Claim counted = demand.claims().iterator().next();
                        Claim first = said.getOrDefault(counted, counted);
                        Case one = new Case(covered, first, parts, nested);
                        names.forEach(name -> setting.held(name).ifPresent(held -> one.add(name, held)));
                        Optional<Rational> units = units(inquiry, covered, first);
                        one.finding(units, units.map(n -> needed(demand, n))).ifPresent(found::add);
                    });
                }
            }
        });
        found.forEach(to);
    }

    /** All units without exception are a hundred percent of them. */
    private static Claim counted(Claim claim) {
        Target target = claim.target();
        boolean all = target.getBound()
                .match(
                        no -> false,
                        no -> false,
                        no -> false,
                        bound -> !bound.getException().isPresent(),
                        no -> false);
        return all
                ? new Claim(claim.source(), target.withBound(NumericBound.of(AT_LEAST, Rational.of(100), Unit.PERCENT)))
                : claim;
    }

    private static boolean share(Claim demand) {
        return demand.ratio()
                && demand.quantifier() != Quantifier.COUNT_WHERE
                && (demand.kind() == ChangeKind.LEVEL || demand.kind() == ChangeKind.SHARE)
                && floor(demand).filter(low -> low.compareTo(Rational.ONE) <= 0).isPresent();
    }

    /** So many in each unit. */
    private static boolean each(Claim demand) {
        return demand.quantifier() == Quantifier.EACH
                && Links.amount(demand)
                && floor(demand).isPresent();
    }

    private static Optional<Rational> floor(Claim demand) {
        return demand.interval()
                .flatMap(interval -> interval.getLow()
                        .map(low -> low.times(interval.getUnit().magnitude())))
                .filter(low -> low.signum() > 0);
    }

    private static String role(Claim demand) {
        return "= " + demand.ratio() + " "
                + demand.target().getScope().getUnit().orElse("");
    }

    /** How many it takes for n units: the share of them, rounded up, or so many times n. */
    private static Rational needed(Held demand, Rational n) {
        Interval interval = demand.interval();
        return interval.getUnit().commensurable(Unit.ONE)
                ? Tier.least(Intervals.scaled(interval.in(Unit.ONE), n))
                : Tier.least(interval).times(n);
    }

    /** How many units there are, by the name of the unit that the demand has, or the longest declared one in the indicator's. */
    private static Optional<Rational> units(Inquiry inquiry, String covered, Claim demand) {
        Optional<String> unit = demand.target().getScope().getUnit();
        String name = unit.filter(u -> inquiry.units(u).isPresent())
                .orElseGet(() -> inquiry.facts().getUnitCounts().stream()
                        .map(UnitCount::getUnit)
                        .filter(u -> !u.isEmpty() && covered.contains(u))
                        .max(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                        .orElse(covered));
        return inquiry.units(name).filter(count -> count > 0).map(Rational::of);
    }

    /** One demand, and the numbers of what covers at one time. */
    private static final class Case {

        private final Draft draft;
        private final String covered;
        private final Links parts;
        private final Links nested;
        private final Map<String, Held> held = new TreeMap<>();

        Case(String covered, Claim demand, Links parts, Links nested) {
            this.draft = new Draft(CheckRule.COVERAGE, covered).ground(demand);
            this.covered = covered;
            this.parts = parts;
            this.nested = nested;
        }

        void add(String name, Held number) {
            held.put(name, number);
        }

        Optional<Finding> finding(Optional<Rational> units, Optional<Rational> needed) {
            if (held.isEmpty()) {
                return Optional.empty();
            }
            Held.ground(draft, held.values().toArray(new Held[0]));
            held.keySet().forEach(name -> Links.declared(draft, RelationKind.COVERS, name, covered));
            draft.assume("Each covers one unit, and nothing else covers any", "每个只覆盖一个单元，且无其他覆盖来源");
            Rational apart = apart();
            Rational largest = largest();
            String sum = apart.equals(largest)
                    ? apart.toString()
                    : apart + " if they are apart, " + largest + " if the smaller are among the larger";
            String summe = apart.equals(largest) ? apart.toString() : apart + "（互不包含）或 " + largest + "（小者包含于大者）";
            draft.step("There are to be at least " + sum, "数量下限合计为 " + summe);
            if (!needed.isPresent()) {
                return Optional.of(draft.conclude(
                        Verdict.UNDERDETERMINED,
                        "In number they suffice for no more than " + sum
                                + " units as the floors stand; how many there are is not declared",
                        "按数量下限至多可覆盖 " + summe + " 个单元；文中未给出单元个数"));
            }
            draft.assume("There are " + units.get() + " units, as declared", "已声明单元共 " + units.get() + " 个");
            Optional<Rational> most = most();
            if (most.isPresent() && most.get().compareTo(needed.get()) < 0) {
                return Optional.of(Held.contradiction(
                        draft,
                        needed.get() + " are needed, and there are to be at most " + most.get(),
                        "至少需要 " + needed.get() + " 个，而数量上限合计只有 " + most.get() + " 个，不能全部覆盖",
                        held.values().toArray(new Held[0])));
            }
            if (largest.compareTo(needed.get()) < 0) {
                Rational missing = needed.get().minus(apart);
                return Optional.of(
                        missing.signum() > 0
                                ? draft.interval(Interval.atLeast(Quantity.of(missing, COUNT)))
                                        .conclude(
                                                Verdict.UNDERDETERMINED,
                                                "The floors fall short: " + needed.get() + " are needed, so at least "
                                                        + missing + " more than they ask for",
                                                "数量下限不足以覆盖：至少需要 " + needed.get() + " 个，须再增加至少 " + missing + " 个")
                                : draft.conclude(
                                        Verdict.UNDERDETERMINED,
                                        "The floors suffice for the " + needed.get()
                                                + " that are needed only if they are apart, which is not declared",
                                        "至少需要 " + needed.get() + " 个，仅当互不包含时数量下限才足够，文中未写明"));
            }
            draft.interval(Interval.between(Rational.ONE, units.get(), COUNT));
            return Optional.of(draft.conclude(
                    Verdict.UNDERDETERMINED,
                    "Enough in number for the " + needed.get()
                            + " that are needed, but that does not prove coverage: where each stands is not given",
                    "数量上足以满足所需的 " + needed.get() + " 个，但数量足够不等于全覆盖，还须核对分布"));
        }

        /** Whether it is declared to be among another that is here. */
        private boolean within(String name) {
            return held.keySet().stream()
                    .anyMatch(other -> parts.declares(name, other) || nested.declares(name, other));
        }

        private static Rational low(Held number) {
            return Tier.least(number.interval());
        }

        /** All that are not declared to be among others, together. */
        private Rational apart() {
            Rational sum = Rational.ZERO;
            for (Map.Entry<String, Held> entry : held.entrySet()) {
                sum = within(entry.getKey()) ? sum : sum.plus(low(entry.getValue()));
            }
            return sum.compareTo(largest()) > 0 ? sum : largest();
        }

        private Rational largest() {
            return held.values().stream()
                    .map(Case::low)
                    .max(Comparator.naturalOrder())
                    .get();
        }

        /** The most there can be, if all that are not among others have a ceiling. */
        private Optional<Rational> most() {
            Rational sum = Rational.ZERO;
            for (Map.Entry<String, Held> entry : held.entrySet()) {
                if (!within(entry.getKey())) {
                    Optional<Rational> high = Tier.most(entry.getValue().interval());
                    if (!high.isPresent()) {
                        return high;
                    }
                    sum = sum.plus(high.get());
                }
            }
            return Optional.of(sum);
        }
    }
}
