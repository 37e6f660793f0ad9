// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.AttainmentReason;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UnitAttainment;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

/** The observations of a target sorted by unit, and what several units come to together. */
final class Units {

    private final Question question;
    private final List<Observation> together = new ArrayList<>();
    private final Map<String, List<Observation>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<Observation>> thresholdByUnit = new LinkedHashMap<>();
    private final Set<String> listed;

    /** What a threshold is judged by: reference and margin are those of the target's own bound. */
    private final Evidence onlyTolerance;

    Units(Question question) {
        this.question = question;
        this.onlyTolerance =
                Evidence.builder().tolerance(question.evidence.getTolerance()).build();
        this.listed = new LinkedHashSet<>(question.evidence.getUnits());
        String area = question.target.getScope().getArea().orElse("");
        String threshold = question.target
                .getScope()
                .getThreshold()
                .map(Threshold::getIndicator)
                .orElse(null);
        for (Observation observation : question.evidence.getObservations()) {
            String object = observation.getObject().orElse(area);
            boolean all = !observation.getObject().isPresent() || object.equals(area);
            if (question.asksFor(observation)) {
                if (all) {
                    together.add(observation);
                } else {
                    add(byUnit, object, observation);
                }
            }
            if (!all && observation.getIndicator().getName().equals(threshold)) {
                add(thresholdByUnit, object, observation);
            }
        }
    }

    private void add(Map<String, List<Observation>> units, String unit, Observation observation) {
        if (listed.isEmpty() || listed.contains(unit)) {
            units.computeIfAbsent(unit, name -> new ArrayList<>()).add(observation);
        }
    }

    /** What was observed of all together. */
    Series together() {
        return Series.observed(together);
    }

    /** The same as an average of the units; what is no amount is one already. */
    Series togetherOnAverage() {
        List<Entry> entries = new ArrayList<>();
        Rational number =
                question.evidence.numberOfUnits().map(n -> Rational.of(n)).orElse(null);
        for (Entry entry : together().entries()) {
            entries.add(
                    entry.ratio() || question.ratios()
                            ? entry
                            : number == null
                                    ? entry.withFault(AttainmentReason.UNITS_UNKNOWN)
                                    : entry.dividedBy(number));
        }
        return Series.of(entries);
    }

    /** The units: those that are listed, otherwise those that were observed. */
    Set<String> names() {
        return listed.isEmpty() ? byUnit.keySet() : listed;
    }

    /** Whether these are all units there are. */
    boolean complete() {
        return question.evidence
                .numberOfUnits()
                .filter(number -> number == names().size())
                .isPresent();
    }

    /** Whether any of them was observed. */
    boolean anyObserved() {
        return !byUnit.isEmpty();
    }

    Series of(String unit) {
        return Series.observed(byUnit.getOrDefault(unit, Collections.emptyList()));
    }

    /** For each period the mean of the units; of shares, by their parts. */
    Series average() {
        Map<Span, List<Entry>> periods = new LinkedHashMap<>();
        for (String unit : byUnit.keySet()) {
            for (Entry entry : of(unit).entries()) {
                periods.computeIfAbsent(Span.of(entry.period), span -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Entry> means = new ArrayList<>();
        for (List<Entry> entries : periods.values()) {
            means.add(mean(entries));
        }
        return Series.of(means);
    }

    private Entry mean(List<Entry> entries) {
        Entry first = entries.get(0);
        Integer number = question.evidence.numberOfUnits().orElse(null);
        boolean shares = first.part != null;
        Rational part = Rational.ZERO;
        Rational whole = Rational.ZERO;
        boolean provisional = false;
        boolean negative = false;
        for (Entry entry : entries) {
            if (entry.fault != null || !entry.unit.commensurable(first.unit)) {
                return first.withFault(entry.fault != null ? entry.fault : AttainmentReason.UNITS_DIFFER);
            }
            boolean amount = !entry.ratio() && !additionRefused();
            if (shares ? entry.part == null || entry.whole == null : !amount) {
                return first.withFault(AttainmentReason.NOT_ADDITIVE);
            }
            part = part.plus(entry.part == null ? entry.low : entry.part);
            whole = whole.plus(entry.whole == null ? Rational.ZERO : entry.whole);
            provisional |= entry.provisional;
            negative |= entry.low.signum() < 0;
        }
        if (number == null) {
            return first.withFault(AttainmentReason.UNITS_UNKNOWN);
        }
        boolean all = entries.size() >= number;
        if (!all && (shares || negative)) {
            return first.withFault(AttainmentReason.UNITS_UNOBSERVED);
        }
        if (shares && whole.signum() == 0) {
            return first.withFault(AttainmentReason.ZERO_DENOMINATOR);
        }
        Rational mean = part.dividedBy(shares ? whole : Rational.of(number));
        return new Entry(
                first.period,
                first.unit,
                mean,
                all ? mean : null,
                null,
                null,
                provisional,
                null,
                AttainmentReason.UNITS_UNOBSERVED);
    }

    private boolean additionRefused() {
        return question.aggregation == Aggregation.RATIO || question.aggregation == Aggregation.NONE;
    }

    /** For each period how many units pass, or which part of them if a part is asked for. */
    Series counts() {
        Map<Span, List<Entry>> periods = new LinkedHashMap<>();
        Map<String, List<Observation>> units = passing();
        for (List<Observation> observations : units.values()) {
            for (Entry entry : Series.observed(observations).entries()) {
                periods.computeIfAbsent(Span.of(entry.period), span -> new ArrayList<>())
                        .add(entry);
            }
        }
        List<Entry> counts = new ArrayList<>();
        for (List<Entry> entries : periods.values()) {
            counts.add(count(entries));
        }
        return Series.of(counts);
    }

    private Entry count(List<Entry> entries) {
        Entry first = entries.get(0);
        Integer number = question.evidence.numberOfUnits().orElse(null);
        int passes = 0;
        int fails = 0;
        boolean provisional = false;
        for (Entry entry : entries) {
            AttainmentReason reason = judge(entry).reason;
            switch (reason.outcome()) {
                case MET:
                    passes++;
                    break;
                case NOT_MET:
                    fails++;
                    break;
                default:
                    return first.withFault(reason);
            }
            provisional |= entry.provisional;
        }
        boolean part = question.ratioFrame;
        if (part && number == null) {
            return first.withFault(AttainmentReason.UNITS_UNKNOWN);
        }
        Rational low = Rational.of(passes);
        Rational high = number == null ? null : Rational.of(Math.max(passes, number - fails));
        Rational whole = part && number != null ? Rational.of(number) : Rational.ONE;
        return new Entry(
                first.period,
                question.frame == null ? Unit.ONE : question.frame,
                low.dividedBy(whole),
                high == null ? null : high.dividedBy(whole),
                null,
                null,
                provisional,
                null,
                number == null ? AttainmentReason.UNITS_UNKNOWN : AttainmentReason.UNITS_UNOBSERVED);
    }

    private Map<String, List<Observation>> passing() {
        return question.target.getScope().getThreshold().isPresent() ? thresholdByUnit : byUnit;
    }

    /** Whether a unit passes: its threshold, or of a whole its own, which is all of a share and at least something of a number. */
    private Verdict judge(Entry entry) {
        if (entry.fault != null) {
            return Verdict.missing(entry.fault);
        }
        Threshold threshold = question.target.getScope().getThreshold().orElse(null);
        if (threshold == null) {
            Interval covered = entry.ratio() ? Interval.atLeast(Rational.ONE) : Interval.moreThan(Rational.ZERO);
            return Verdict.plain(Acceptance.of(covered), Held.of(entry));
        }
        return thresholdUnit(threshold, entry).commensurable(entry.unit)
                ? Verdict.plain(Acceptance.of(threshold.getBound(), Sense.UNKNOWN, onlyTolerance), Held.of(entry))
                : Verdict.missing(AttainmentReason.UNITS_DIFFER);
    }

    private static Unit thresholdUnit(Threshold threshold, Entry entry) {
        return threshold
                .getBound()
                .match(
                        numeric -> numeric.getUnit(),
                        range -> range.getUnit(),
                        relative -> entry.unit,
                        universal -> Unit.PERCENT,
                        words -> entry.unit);
    }

    /** Each unit by whether it passes in that period. */
    List<UnitAttainment> passing(@Nullable PlanPeriod period) {
        List<UnitAttainment> attainments = new ArrayList<>();
        Map<String, List<Observation>> units = passing();
        for (String unit : listed.isEmpty() ? units.keySet() : listed) {
            Series series = Series.observed(units.getOrDefault(unit, Collections.emptyList()));
            Entry entry = period == null ? null : series.at(period);
            if (entry == null) {
                attainments.add(Verdict.missing(
                                series.isEmpty() ? AttainmentReason.NO_OBSERVATION : AttainmentReason.OTHER_PERIOD)
                        .of(unit, null));
            } else {
                Unit shown = question.target
                        .getScope()
                        .getThreshold()
                        .map(threshold -> thresholdUnit(threshold, entry))
                        .orElse(entry.unit);
                attainments.add(judge(entry).of(unit, shown));
            }
        }
        return attainments;
    }
}
