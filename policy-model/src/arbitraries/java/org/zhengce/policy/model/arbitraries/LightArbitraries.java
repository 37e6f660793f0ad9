// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.goal.Light;
import org.zhengce.policy.model.goal.LightColour;
import org.zhengce.policy.model.goal.LightMeasure;
import org.zhengce.policy.model.goal.LightRule;
import org.zhengce.policy.model.goal.LightRules;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Outlook;
import org.zhengce.policy.model.goal.OutlookVerdict;
import org.zhengce.policy.model.goal.Projection;
import org.zhengce.policy.model.goal.ProjectionMethod;
import org.zhengce.policy.model.goal.ProjectionReason;
import org.zhengce.policy.model.goal.ProjectionRule;
import org.zhengce.policy.model.goal.Reckoning;
import org.zhengce.policy.model.goal.ScheduleReason;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PeriodUnit;
import org.zhengce.policy.model.time.PlanPeriod;

/** Lights and projections: package goal. */
final class LightArbitraries {

    private static final List<LightColour> COLOURS =
            Arrays.asList(LightColour.GREEN, LightColour.BLUE, LightColour.YELLOW, LightColour.ORANGE, LightColour.RED);

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;
    private final GoalArbitraries goals;
    private final TrajectoryArbitraries paths;

    LightArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
        this.goals = new GoalArbitraries(texts);
        this.paths = new TrajectoryArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(LightRule.class, this::rule);
        catalogue.add(LightRules.class, this::rules);
        catalogue.add(Light.class, this::light);
        catalogue.add(ProjectionRule.class, this::projectionRule);
        catalogue.add(Projection.class, this::projection);
        catalogue.add(Outlook.class, this::outlook);
    }

    /** Shares as offices draw lines, otherwise of any size. */
    private Arbitrary<Rational> limit() {
        return texts.realistic()
                ? Arbitraries.of("0", "-0.1", "-0.3", "0.9", "-1/3").map(Rational::parse)
                : words.rational();
    }

    private Arbitrary<LightRule> rule() {
        return Combinators.combine(Arbitraries.of(COLOURS), maybe(limit()), flag())
                .as(LightArbitraries::rule);
    }

    private static LightRule rule(LightColour colour, Optional<Rational> limit, boolean above) {
        return LightRule.builder()
                .colour(colour)
                .above(limit.filter(any -> above))
                .atLeast(limit.filter(any -> !above))
                .build();
    }

    /** One to five colours in order; the limits fall. */
    private Arbitrary<LightRules> rules() {
        return Combinators.combine(
                        texts.text(Arrays.asList("红黄绿三色", "蓝黄红三色")),
                        Arbitraries.of(LightMeasure.class),
                        Arbitraries.of(COLOURS).set().ofMinSize(1),
                        limit().set().ofMaxSize(4),
                        flag())
                .as((name, measure, colours, limits, above) -> {
                    List<Rational> falling = new ArrayList<>(limits);
                    falling.sort(Collections.reverseOrder());
                    List<LightColour> order = colours.stream().sorted().collect(Collectors.toList());
                    LightRules.Builder rules = LightRules.builder().name(name).measure(measure);
                    int last = Math.min(order.size() - 1, falling.size());
                    for (int i = 0; i < last; i++) {
                        rules.addRules(rule(order.get(i), Optional.of(falling.get(i)), above));
                    }
                    return rules.addRules(LightRule.otherwise(order.get(last))).build();
                });
    }

    private Arbitrary<Light> light() {
        return Combinators.combine(
                        texts.text(Arrays.asList("红黄绿三色", "蓝黄红三色")),
                        Arbitraries.of(LightMeasure.class),
                        limit(),
                        rule(),
                        maybe(rule()),
                        maybe(Arbitraries.of(ScheduleReason.class)),
                        paths.status())
                .as((name, measure, value, rule, missed, reason, status) -> {
                    boolean grey = reason.isPresent();
                    return Light.builder()
                            .colour(grey ? LightColour.GREY : rule.getColour())
                            .rules(name)
                            .measure(measure)
                            .value(Optional.of(value).filter(any -> !grey))
                            .rule(Optional.of(rule).filter(any -> !grey))
                            .missed(missed.filter(any -> !grey))
                            .reason(reason)
                            .status(status)
                            .build();
                });
    }

    private Arbitrary<ProjectionRule> projectionRule() {
        return Combinators.combine(
                        Arbitraries.of(ProjectionMethod.class),
                        Arbitraries.of(Reckoning.class),
                        Arbitraries.of(PeriodUnit.class),
                        flag())
                .as(ProjectionRule::of);
    }

    private Arbitrary<Projection> projection() {
        return Combinators.combine(
                        projectionRule(),
                        times.period(),
                        texts.realistic()
                                ? words.rational().map(value -> Rounded.exact(value, MathContext.DECIMAL64))
                                : words.rounded(),
                        words.unit(),
                        texts.few(goals.observation()),
                        maybe(Arbitraries.of(ProjectionReason.class)))
                .as(LightArbitraries::projection);
    }

    private static Projection projection(
            ProjectionRule rule,
            PlanPeriod period,
            Rounded value,
            Unit unit,
            List<Observation> observations,
            Optional<ProjectionReason> reason) {
        Projection.Builder projection =
                Projection.builder().rule(rule).period(period).reason(reason);
        return reason.isPresent()
                ? projection.build()
                : projection
                        .value(value)
                        .unit(unit)
                        .addAllObservations(observations)
                        .build();
    }

    private Arbitrary<Outlook> outlook() {
        Arbitrary<NumericBound> bound = goals.numeric();
        Arbitrary<OutlookVerdict> known = Arbitraries.of(OutlookVerdict.MET, OutlookVerdict.NOT_MET);
        return Combinators.combine(
                        bound,
                        projection(),
                        known,
                        maybe(times.period()),
                        maybe(Arbitraries.of(ProjectionReason.class)))
                .as((what, projection, verdict, when, reason) -> {
                    Optional<ProjectionReason> why =
                            projection.getReason().isPresent() ? projection.getReason() : reason;
                    return Outlook.builder()
                            .bound(what)
                            .projection(projection)
                            .verdict(why.isPresent() ? OutlookVerdict.UNKNOWN : verdict)
                            .when(why.isPresent() ? Optional.empty() : when)
                            .reason(why)
                            .build();
                });
    }
}
