// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.Unstated;

/**
 * Figures of the same indicator, area, scope and respect: of one time they must meet, and a weaker one never binds; of two
 * years, how far it is from one to the other.
 *
 * <p>A floor above a ceiling is a conflict; of several intervals on a line two are apart if all have nothing in common. A figure that
 * is striven for beside one that is promised is a second step, and makes the first not idle. Figures without a time are not
 * compared. A later target of another document below an earlier one binds only if the amount may fall, which no text says.
 */
final class SameIndicator implements Check {

    /** Respects of which the figure of a year has its own amount, and those of different years can be set side by side. */
    private static final Set<ChangeKind> LASTING = EnumSet.of(ChangeKind.LEVEL, ChangeKind.SHARE);

    private static final Set<Nature> GOALS = EnumSet.of(Nature.TARGET, Nature.COMMITMENT);

    private static final Set<Comparator> FLOORS = EnumSet.of(Comparator.AT_LEAST, Comparator.MORE_THAN);

    private static final Set<Comparator> CEILINGS = EnumSet.of(Comparator.AT_MOST, Comparator.LESS_THAN);

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> group : inquiry.groups()) {
            SortedMap<String, List<Claim>> atOnce = new TreeMap<>();
            SortedMap<String, SortedMap<Integer, List<Claim>>> lasting = new TreeMap<>();
            for (Claim claim : group) {
                if (claim.interval().isPresent() && !(claim.target().getHorizon() instanceof Unstated)) {
                    String what = what(claim);
                    atOnce.computeIfAbsent(what + when(claim), unused -> new ArrayList<>())
                            .add(claim);
                    if (LASTING.contains(claim.kind())) {
                        claim.endYear()
                                .ifPresent(year -> lasting.computeIfAbsent(what, unused -> new TreeMap<>())
                                        .computeIfAbsent(year, unused -> new ArrayList<>())
                                        .add(claim));
                    }
                }
            }
            atOnce.values().forEach(claims -> atOnce(claims, to));
            lasting.values().forEach(years -> SuccessiveYears.findings(years, to));
        }
    }

    private static String what(Claim claim) {
        String peers = claim.target().getChange().getPeerGroup().orElse("");
        return claim.kind() + "|" + claim.down() + "|" + claim.respect() + "|"
                + claim.interval().get().getUnit().base() + "|" + peers + "|";
    }

    /** Levels of a year are of its end, whether by it or in it; whatever else has a period, and perhaps a base year, of its own. */
    private static String when(Claim claim) {
        boolean lasting = LASTING.contains(claim.kind());
        boolean ofYear =
                (lasting || claim.kind() == ChangeKind.GROWTH_ANNUAL_AVERAGE || claim.kind() == ChangeKind.MULTIPLE)
                        && claim.year().isPresent();
        String time = ofYear
                ? claim.year().get()
                        + claim.years().filter(n -> n > 1).map(n -> "/" + n).orElse("")
                : claim.target().getHorizon().toString();
        Optional<PartialDate> base = claim.target().getBaseline().flatMap(Baseline::getDate);
        return time + (lasting ? "" : base.map(date -> "|" + date).orElse(""));
    }

    private static void atOnce(List<Claim> claims, Consumer<Finding> to) {
        Optional<Joint> joint = Joint.of(claims);
        if (!joint.isPresent()) {
            to.accept(conflict(claims));
            return;
        }
        Interval all = joint.get().interval();
        for (Claim claim : claims) {
            Interval own = claim.interval().get().in(all.getUnit());
            boolean floor = own.getLow().isPresent() && !sameLow(own, all);
            boolean ceiling = own.getHigh().isPresent() && !sameHigh(own, all);
            boolean sets = own.getLow().isPresent() && !floor || own.getHigh().isPresent() && !ceiling;
            if (!sets && (floor || ceiling)) {
                joint.get().claims().stream()
                        .filter(stronger -> floor
                                ? sameLow(stronger.interval().get().in(all.getUnit()), all)
                                : sameHigh(stronger.interval().get().in(all.getUnit()), all))
                        .filter(stronger -> telling(claim, stronger) && !secondStep(claim, stronger))
                        .findFirst()
                        .ifPresent(stronger -> to.accept(weaker(claim, stronger)));
            }
        }
    }

    private static boolean sameLow(Interval one, Interval other) {
        return one.getLow().equals(other.getLow()) && one.isLowIncluded() == other.isLowIncluded();
    }

    private static boolean sameHigh(Interval one, Interval other) {
        return one.getHigh().equals(other.getHigh()) && one.isHighIncluded() == other.isHighIncluded();
    }

    /**
     * Whether a weaker figure beside a stronger one is worth a word. Within one text only dated goals are that say themselves
     * which way they bound: rules have a figure for each case, and bare numbers are mostly of things that are merely called alike.
     */
    private static boolean telling(Claim weaker, Claim stronger) {
        boolean goals = goal(weaker) && goal(stronger);
        return goals
                && (weaker.source() != stronger.source() || weaker.plain() && further(weaker) && further(stronger));
    }

    /** Whether the words say a floor, or a ceiling of what is better low: other ceilings are mostly of what can be had. */
    private static boolean further(Claim claim) {
        return FLOORS.contains(comparator(claim))
                || CEILINGS.contains(comparator(claim))
                        && claim.target().getIndicator().getPolarity() == Polarity.LOWER_IS_BETTER;
    }

    static boolean goal(Claim claim) {
        return claim.year().isPresent() && GOALS.contains(claim.target().getNature());
    }

    /** Of a range it is that of its ends. */
    static Comparator comparator(Claim claim) {
        return claim.target().getBound() instanceof NumericBound
                ? ((NumericBound) claim.target().getBound()).getComparator()
                : Comparator.AT_LEAST;
    }

    /** 超50亿元，力争超100亿元: what is striven for comes on top. */
    private static boolean secondStep(Claim weaker, Claim stronger) {
        return stronger.target().getStance() == Stance.ASPIRATIONAL
                && weaker.target().getStance() != Stance.ASPIRATIONAL;
    }

    private static Finding weaker(Claim claim, Claim stronger) {
        return draft(claim, stronger)
                .conclude(
                        Verdict.DOMINATED,
                        "That it is " + Figures.english(claim.interval().get()) + " follows from its being "
                                + Figures.english(stronger.interval().get()),
                        "“" + Figures.chinese(claim.interval().get()) + "”已被“"
                                + Figures.chinese(stronger.interval().get()) + "”涵盖，不起约束作用");
    }

    private static Finding conflict(List<Claim> claims) {
        Claim floor = claims.stream()
                .filter(claim -> claim.interval().get().getLow().isPresent())
                .max(java.util.Comparator.comparing(SameIndicator::low)
                        .thenComparing(claim -> !claim.interval().get().isLowIncluded()))
                .get();
        Claim ceiling = claims.stream()
                .filter(claim -> claim.interval().get().getHigh().isPresent())
                .min(java.util.Comparator.comparing(SameIndicator::high)
                        .thenComparing(claim -> claim.interval().get().isHighIncluded()))
                .get();
        return draft(floor, ceiling)
                .conclude(
                        Verdict.CONFLICT,
                        "One figure asks " + Figures.english(floor.interval().get()) + ", another "
                                + Figures.english(ceiling.interval().get()),
                        "一处要求" + Figures.chinese(floor.interval().get()) + "，另一处要求"
                                + Figures.chinese(ceiling.interval().get()) + "，不能同时成立");
    }

    private static Rational low(Claim claim) {
        Interval interval = claim.interval().get();
        return interval.getLow().get().times(interval.getUnit().magnitude());
    }

    private static Rational high(Claim claim) {
        Interval interval = claim.interval().get();
        return interval.getHigh().get().times(interval.getUnit().magnitude());
    }

    static Draft draft(Claim one, Claim other) {
        Draft draft =
                new Draft(CheckRule.SAME_INDICATOR, one.indicator()).ground(one).ground(other);
        if (one.source() != other.source()
                && (one.area().isEmpty() || other.area().isEmpty())) {
            draft.assume("The documents are taken to speak of the same area", "视各文件所指地域范围相同");
        }
        return draft;
    }
}
