// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * A share s of those at or above θ against the mean m over all: where no value is below nought, m ≥ s·θ. So a floor of the share is
 * a floor of the mean, and a mean of just m leaves at most m/θ of them at or above θ.
 */
final class MeanAndShare implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        Set<Finding> found = new LinkedHashSet<>();
        for (IndicatorRelation relation : inquiry.relations(RelationKind.SHARE_ABOVE)) {
            Quantity threshold = relation.getThreshold().get();
            if (threshold.getValue().signum() > 0) {
                Map<String, List<Claim>> roles = new LinkedHashMap<>();
                roles.put(
                        "share",
                        Setting.select(
                                inquiry.of(relation.getSubject()),
                                claim -> claim.plain()
                                        && claim.ratio()
                                        && (claim.kind() == ChangeKind.SHARE || claim.kind() == ChangeKind.LEVEL)));
                roles.put(
                        "mean", Setting.select(inquiry.of(relation.getObjects().get(0)), MeanAndShare::mean));
                for (Setting setting : Setting.of(roles, Setting::exactly)) {
                    setting.held("share")
                            .ifPresent(share -> setting.held("mean")
                                    .filter(mean -> mean.unit().commensurable(threshold.getUnit()))
                                    .flatMap(mean -> finding(inquiry, relation, share, mean))
                                    .ifPresent(found::add));
                }
            }
        }
        found.forEach(to);
    }

    private static boolean mean(Claim claim) {
        return claim.kind() == ChangeKind.LEVEL && (claim.plain() || claim.quantifier() == Quantifier.AVERAGE_PER);
    }

    private static Optional<Finding> finding(Inquiry inquiry, IndicatorRelation relation, Held share, Held mean) {
        Interval part = share.interval().in(Unit.ONE);
        Rational least = part.getLow().orElse(Rational.ZERO);
        if (least.signum() <= 0 || least.compareTo(Rational.ONE) > 0) {
            return Optional.empty();
        }
        Unit unit = mean.unit();
        Quantity threshold = relation.getThreshold().get();
        Rational height = threshold.amount().dividedBy(unit.magnitude());
        Quantity low = Quantity.of(least.times(height), unit);
        Interval implied = part.isLowIncluded() ? Interval.atLeast(low) : Interval.moreThan(low);
        Interval demanded = mean.interval();
        Draft draft = new Draft(
                CheckRule.MEAN_AND_SHARE, inquiry.name(relation.getObjects().get(0)));
        Held.ground(draft, share, mean);
        draft.assume(
                "Declared: " + relation.getSubject() + " is the share of those at or above " + Figures.say(threshold),
                "已声明：“" + relation.getSubject() + "”为不低于 " + Figures.say(threshold) + " 者所占比重");
        draft.assume("No value is below nought", "各值不为负");
        draft.caveat(
                "The mean and the threshold must measure alike, both what is provided or both what is measured",
                "均值与门槛须为同一口径（如同为签约值或同为实测值）");
        draft.step(
                Figures.percent(least) + " × " + Figures.say(Quantity.of(height, unit)) + ": the mean is "
                        + Figures.english(implied),
                Figures.percent(least) + " × " + Figures.say(Quantity.of(height, unit)) + "：均值"
                        + Figures.chinese(implied));
        demanded.getLow().filter(m -> m.signum() > 0 && m.compareTo(height) < 0).ifPresent(m -> {
            String most = Figures.percent(m.dividedBy(height));
            draft.step(
                    "A mean of just " + Figures.say(Quantity.of(m, unit)) + " leaves at most " + most
                            + " of them there",
                    "均值恰为 " + Figures.say(Quantity.of(m, unit)) + " 时，达到门槛者至多占 " + most);
        });
        Optional<Interval> both = demanded.intersection(implied);
        if (!both.isPresent()) {
            return Optional.of(Held.contradiction(
                    draft,
                    "The share makes the mean " + Figures.english(implied) + ", it is to be "
                            + Figures.english(demanded),
                    "按占比要求均值" + Figures.chinese(implied) + "，与均值要求（" + Figures.chinese(demanded) + "）不能同时成立",
                    share,
                    mean));
        }
        draft.interval(both.get());
        if (demanded.encloses(implied)) {
            return Optional.of(draft.conclude(
                    Verdict.DOMINATED, "The mean follows from the share, and can never bind", "均值要求已被占比要求涵盖，不起约束作用"));
        }
        if (both.get().single()) {
            return Optional.of(draft.conclude(
                    Verdict.TIGHT,
                    "Share and mean leave nothing to spare: the mean is " + Figures.english(both.get()),
                    "占比要求与均值要求之间没有余量，均值只能" + Figures.chinese(both.get())));
        }
        return Optional.of(draft.conclude(Verdict.CONSISTENT, "Share and mean can both hold", "占比要求与均值要求可以同时成立"));
    }
}
