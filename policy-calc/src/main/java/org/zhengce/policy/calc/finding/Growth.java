// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Optional;
import org.zhengce.policy.calc.quantity.Intervals;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.PartialDate;

/**
 * A claim that says how an indicator at the end of one year stands to itself at the end of an earlier one (增长关系): by how much it
 * grows each year, or how many times as much it becomes.
 *
 * <p>From which year it is counted is what the claim says, or its period of several years does, or what was declared; a growth
 * of a single year is counted from the year before. Amounts are taken to be positive.
 */
final class Growth {

    /** What the factor of a growth is of. */
    enum Form {
        /** Of each year of the span, or of their average. */
        YEARLY,
        /** Of the whole span: a multiple, or a growth over a base year that the text names. */
        TOTAL,
        /** Of a single year over the year before. */
        SINGLE
    }

    /** The longest span that is looked at. */
    static final int LONGEST = 100;

    static final Interval UNCHANGED = Interval.exactly(Quantity.of(Rational.ONE, Unit.ONE));

    private static final Interval NOT_NEGATIVE = Interval.atLeast(Quantity.of(Rational.ZERO, Unit.ONE));

    private final Claim claim;
    private final Form form;
    private final Interval factor;
    private final Optional<Integer> from;
    private final boolean said;

    private Growth(Claim claim, Form form, Interval factor, Optional<Integer> from, boolean said) {
        this.claim = claim;
        this.form = form;
        this.factor = factor;
        this.from = from;
        this.said = said;
    }

    /** Absent if the claim is of another kind, names no year, or cannot be true of a positive amount. */
    static Optional<Growth> of(Claim claim, Inquiry inquiry) {
        if (!claim.plain() || !claim.ratio() || !claim.year().isPresent()) {
            return Optional.empty();
        }
        int to = claim.year().get();
        Optional<Integer> own = own(claim, to);
        Optional<Form> form = form(claim, own.isPresent());
        boolean single = form.filter(Form.SINGLE::equals).isPresent();
        Optional<Integer> from = single ? Optional.of(to - 1) : own.isPresent() ? own : declared(claim, inquiry);
        Optional<Integer> start = from.filter(year -> year < to && to - year <= LONGEST);
        return form.flatMap(that ->
                factor(claim).map(factor -> new Growth(claim, that, factor, start, single || own.isPresent())));
    }

    private static Optional<Form> form(Claim claim, boolean based) {
        switch (claim.kind()) {
            case GROWTH_ANNUAL_AVERAGE:
                return Optional.of(Form.YEARLY);
            case GROWTH_YEAR_ON_YEAR:
                return Optional.of(claim.target().getHorizon() instanceof EachYear ? Form.YEARLY : Form.SINGLE);
            case GROWTH:
                return based ? Optional.of(Form.TOTAL) : claim.singleYear().map(unused -> Form.SINGLE);
            case MULTIPLE:
                return claim.down() ? Optional.empty() : Optional.of(Form.TOTAL);
            default:
                return Optional.empty();
        }
    }

    private static Optional<Interval> factor(Claim claim) {
        Interval amount = claim.interval().get().in(Unit.ONE);
        if (claim.kind() == ChangeKind.MULTIPLE) {
            return amount.intersection(NOT_NEGATIVE);
        }
        Interval factor = claim.down() ? Intervals.difference(UNCHANGED, amount) : Intervals.sum(UNCHANGED, amount);
        return factor.intersection(NOT_NEGATIVE);
    }

    /** The base year in the claim itself, or the year before its period of several. */
    private static Optional<Integer> own(Claim claim, int to) {
        Optional<Integer> said =
                claim.target().getBaseline().flatMap(Baseline::getDate).map(PartialDate::getYear);
        return said.isPresent() ? said : claim.years().filter(n -> n > 1).map(n -> to - n);
    }

    private static Optional<Integer> declared(Claim claim, Inquiry inquiry) {
        return inquiry.baseline(claim.indicator()).flatMap(Baseline::getDate).map(PartialDate::getYear);
    }

    Claim claim() {
        return claim;
    }

    Form form() {
        return form;
    }

    /** The factor, of each year or over all: 12 % is 1.12. */
    Interval factor() {
        return factor;
    }

    /** The factor over so many years. */
    Interval over(int years) {
        return form == Form.YEARLY ? Intervals.power(factor, years) : factor;
    }

    /** The base year; absent where neither the text nor a declaration gives it. */
    Optional<Integer> from() {
        return from;
    }

    /** Whether the base year follows from the text, not from a declaration. */
    boolean said() {
        return said;
    }

    int to() {
        return claim.year().get();
    }
}
