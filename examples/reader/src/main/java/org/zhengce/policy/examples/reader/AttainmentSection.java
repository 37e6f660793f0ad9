// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.goal.Goals;
import org.zhengce.policy.model.goal.Attainment;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Evidence;
import org.zhengce.policy.model.goal.Outcome;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitAttainment;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Quantity;

/**
 * How far the targets have come by what was observed (达成情况). Targets of whose indicator nothing was observed are counted, not
 * listed; so are observations that count for nothing, so that a misspelt name does not pass unseen.
 */
final class AttainmentSection {

    /** An average growth is shown with so many digits; whether it suffices does not depend on them. */
    private static final MathContext SHOWN = new MathContext(6);

    private static final String ABOUT = "约";
    private static final int LISTED = 10;

    private final Page page;
    private final Plan plan;
    private final Context context;
    private final Map<String, List<Observation>> byName = new LinkedHashMap<>();
    private int later;

    private AttainmentSection(Page page, Plan plan, Context context) {
        this.page = page;
        this.plan = plan;
        this.context = context;
    }

    static void write(Page page, Plan plan, Context context) {
        if (context.observations().isPresent()) {
            AttainmentSection section = new AttainmentSection(page, plan, context);
            section.sort(context.observations().get());
            section.write();
        }
    }

    /** By indicator; what was observed up to a later day cannot have been known. */
    private void sort(Observations observations) {
        for (Observation observation : observations.getObservations()) {
            if (observation.getPeriod().getTo().lastDay().isAfter(context.asOf())) {
                later++;
            } else {
                byName.computeIfAbsent(observation.getIndicator().getName(), name -> new ArrayList<>())
                        .add(observation);
            }
        }
    }

    private void write() {
        List<Attainment> attainments = plan.getTargets().stream()
                .filter(target -> byName.containsKey(target.getIndicator().getName()))
                .map(target -> Goals.attainment(target, evidence(target), SHOWN))
                .toList();
        page.head("达成情况", "有实际值的目标 " + attainments.size() + " 项，截至 " + context.asOf());
        Table table = Table.of("指标", "要求", "限值", "实际", "差距", "完成率", "结论", "理由");
        for (Attainment attainment : attainments) {
            table.row(
                    attainment.getTarget().getIndicator().getName(),
                    Words.demand(attainment.getTarget()) + "\n"
                            + Words.horizon(attainment.getTarget().getHorizon()),
                    attainment.getLimit().map(Words::quantity).orElse(""),
                    actual(attainment),
                    attainment.getGap().map(gap -> figure(attainment, gap)).orElse(""),
                    attainment.getCompletion().map(Words::percent).orElse(""),
                    outcome(attainment),
                    attainment.getReason().label());
        }
        page.table(table);
        attainments.forEach(this::units);
        rest(plan.getTargets().size() - attainments.size());
    }

    private Evidence evidence(Target target) {
        List<Observation> observed = byName.getOrDefault(target.getIndicator().getName(), List.of());
        Evidence.Builder evidence = Evidence.builder()
                .addAllObservations(observed)
                .indicator(observed.get(0).getIndicator());
        context.baseline()
                .ifPresent(
                        date -> evidence.baseline(Baseline.builder().date(date).build()));
        context.registry()
                .ifPresent(registry ->
                        evidence.addAllUnits(ObservedUnits.of(target.getScope(), registry, context.asOf(), observed)));
        return evidence.build();
    }

    private static String actual(Attainment attainment) {
        String value = attainment
                .getMeasured()
                .map(measured -> figure(attainment, measured))
                .orElse("");
        String period = attainment.getPeriod().map(Words::period).orElse("");
        return value + (period.isEmpty() ? "" : "\n" + period) + (attainment.isProvisional() ? "\n快报" : "");
    }

    private static String figure(Attainment attainment, Quantity quantity) {
        String figure = Words.figure(quantity);
        return attainment.isRounded() && !figure.startsWith(ABOUT) ? ABOUT + figure : figure;
    }

    private static String outcome(Attainment attainment) {
        boolean open = attainment.early() && attainment.getOutcome() != Outcome.NOT_MEASURABLE;
        return attainment.getOutcome().label() + (open ? "\n期限未到" : "");
    }

    /** How many of the units meet it, and which do not. */
    private void units(Attainment attainment) {
        List<UnitAttainment> units = attainment.getUnits();
        if (units.isEmpty()) {
            return;
        }
        List<UnitAttainment> others =
                units.stream().filter(unit -> unit.getOutcome() != Outcome.MET).toList();
        String named = others.stream()
                .limit(LISTED)
                .map(unit -> unit.getUnit() + " "
                        + unit.getMeasured().map(Words::figure).orElseGet(unit.getReason()::label))
                .collect(Collectors.joining("；"));
        String rest = others.size() > LISTED ? "；等 " + others.size() + " 个" : "";
        page.wrapped(attainment.getTarget().getIndicator().getName() + "："
                + attainment.unitsThatAre(Outcome.MET).size() + "/" + units.size() + " 达成"
                + (named.isEmpty() ? "" : "，其余 " + named + rest));
    }

    private void rest(int unobserved) {
        if (unobserved > 0) {
            page.line("另有 " + unobserved + " 项目标没有实际值");
        }
        if (later > 0) {
            page.line("未计入 " + later + " 条实际值：其时期在 " + context.asOf() + " 之后才结束");
        }
        Set<String> sought = plan.getTargets().stream()
                .map(target -> target.getIndicator().getName())
                .collect(Collectors.toSet());
        List<String> strangers =
                byName.keySet().stream().filter(name -> !sought.contains(name)).toList();
        if (!strangers.isEmpty()) {
            page.wrapped("未用到 " + strangers.size() + " 个指标的实际值，文中没有同名的目标："
                    + String.join("；", strangers.subList(0, Math.min(LISTED, strangers.size())))
                    + (strangers.size() > LISTED ? "；等" : ""));
        }
    }
}
