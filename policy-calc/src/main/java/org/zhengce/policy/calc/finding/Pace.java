// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Optional;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The increment of one earlier year as a pace, against the level of a later year. */
final class Pace {

    private final Draft draft;
    private final Joint level;
    private final Joint added;
    private final int year;
    private final int end;
    private final Unit unit;

    Pace(String indicator, Joint level, Joint added, int year, int end) {
        this.draft = new Draft(CheckRule.INCREMENT_AND_LEVEL, indicator);
        this.level = level;
        this.added = added;
        this.year = year;
        this.end = end;
        this.unit = level.interval().getUnit();
        added.claims().forEach(draft::ground);
        level.claims().forEach(draft::ground);
    }

    /** Absent where that pace arrives by itself, or a figure is no floor. */
    Optional<Finding> finding(Known known, Optional<Integer> start) {
        Optional<Rational> height = level.interval().getLow();
        Optional<Rational> pace = added.interval().in(unit).getLow().filter(low -> low.signum() > 0);
        int n = end - year + 1;
        if (!height.isPresent()
                || !pace.filter(low -> low.times(Rational.of(n)).compareTo(height.get()) < 0)
                        .isPresent()) {
            return Optional.empty();
        }
        Rational years = height.get().dividedBy(pace.get());
        String division = Figures.say(height.get()) + "/" + Figures.say(pace.get()) + " " + Figures.result(years);
        draft.step(
                division + " years at the pace of " + year,
                division + "，按" + year + "年的速度须" + Figures.decimal(years) + "年");
        Rational sum = pace.get().times(Rational.of(n));
        String rest = Figures.say(Quantity.of(height.get().minus(sum), unit));
        draft.step(
                year + " to " + end + ": " + n + " × " + Figures.say(pace.get()) + " " + Figures.result(sum) + ", so "
                        + rest + " must stand before",
                year + "至" + end + "年：" + n + " × " + Figures.say(pace.get()) + " " + Figures.result(sum) + "，此前须已有 "
                        + rest);
        Optional<Quantity> base = start.flatMap(from -> known.of(from, unit, draft))
                .filter(Interval::single)
                .map(interval -> Quantity.of(interval.getLow().get(), unit));
        start.ifPresent(from -> faster(height.get(), pace.get(), from, base));
        return Optional.of(
                base.isPresent()
                        ? draft.conclude(
                                Verdict.CONSISTENT,
                                "Both can hold, at another pace than that of " + year,
                                "可以同时成立，但速度与" + year + "年不同")
                        : draft.conclude(
                                Verdict.UNDERDETERMINED,
                                "At the pace of " + year + " alone the level needs " + rest
                                        + " to stand before, which the text does not give",
                                "仅按" + year + "年的速度，此前须已有 " + rest + " 方能达到水平要求；此前已有多少，文中未给出"));
    }

    private void faster(Rational height, Rational pace, int from, Optional<Quantity> base) {
        Rational stock = base.map(Quantity::getValue).orElse(Rational.ZERO);
        Rational needed = height.minus(stock).dividedBy(Rational.of(end - from));
        if (needed.signum() <= 0) {
            return;
        }
        String before = base.map(Figures::say).orElse("0");
        draft.assume(
                "It is counted from the end of " + from + ", so over " + Figures.years(end - from),
                "自" + from + "年末起计，共" + (end - from) + "年");
        String times = Figures.decimal(needed.dividedBy(pace));
        String yearly = Figures.decimal(needed) + " " + unit;
        draft.step(
                "From " + before + " at the end of " + from + " it takes " + yearly + " a year, " + times
                        + " times the pace of " + year,
                from + "年末以 " + before + " 计，须年均 " + yearly + "，为" + year + "年的 " + times + " 倍");
    }
}
