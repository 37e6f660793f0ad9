// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;

/**
 * What is known of one indicator at the end of a year (基数): its declared baseline or what was observed, what a text gives as the
 * start of a level (由2010年的5.24亿元增加到…), or what the levels of that year leave. A declaration names no area: where the texts
 * speak of several it is of the one that they leave unnamed.
 */
final class Known {

    private final Inquiry inquiry;
    private final String indicator;
    private final boolean declarable;
    private final SortedMap<Integer, Claim> starts = new TreeMap<>();
    private final SortedMap<Integer, List<Claim>> levels;

    Known(Inquiry inquiry, List<Claim> group, SortedMap<Integer, List<Claim>> levels) {
        this.inquiry = inquiry;
        this.indicator = group.get(0).indicator();
        this.declarable = inquiry.of(indicator).size() == group.size()
                || group.stream().map(Claim::area).allMatch(String::isEmpty);
        this.levels = levels;
        for (Claim claim : group) {
            Optional<Baseline> start = claim.target().getBaseline();
            if (claim.plain()
                    && claim.kind() == ChangeKind.LEVEL
                    && start.flatMap(Baseline::getValue).isPresent()) {
                start.flatMap(Baseline::getDate).ifPresent(date -> starts.putIfAbsent(date.getYear(), claim));
            }
        }
    }

    /** Absent where nothing is, or not in that unit. What it comes from is written to the draft. */
    Optional<Interval> of(int year, Unit unit, Draft draft) {
        Optional<Quantity> declared = inquiry.value(indicator, year)
                .filter(value -> declarable && value.getUnit().commensurable(unit));
        if (declared.isPresent()) {
            String value = Figures.say(declared.get());
            draft.assume("In " + year + " it was " + value, year + "年的数值为 " + value);
            return declared.map(Interval::exactly).map(interval -> interval.in(unit));
        }
        Optional<Claim> start = Optional.ofNullable(starts.get(year));
        Optional<Interval> said = start.flatMap(
                        claim -> claim.target().getBaseline().flatMap(Baseline::getValue))
                .filter(value -> value.getUnit().commensurable(unit))
                .map(Interval::exactly);
        if (said.isPresent()) {
            draft.ground(start.get());
            return said.map(interval -> interval.in(unit));
        }
        Optional<Joint> level = Optional.ofNullable(levels.get(year))
                .flatMap(Joint::of)
                .filter(joint -> joint.interval().getUnit().commensurable(unit));
        level.ifPresent(joint -> joint.claims().forEach(draft::ground));
        return level.map(joint -> joint.interval().in(unit));
    }
}
