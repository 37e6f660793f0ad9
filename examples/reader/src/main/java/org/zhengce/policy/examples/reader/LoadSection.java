// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.ExpansionOutcome;
import org.zhengce.policy.model.responsibility.Load;
import org.zhengce.policy.model.responsibility.PartyLoad;
import org.zhengce.policy.model.responsibility.ResponsibilityGap;
import org.zhengce.policy.model.responsibility.ResponsibilityGaps;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * How the work lies on the parties (任务负荷), the busiest first, and what is missing or doubled in it (责任缺口).
 *
 * <p>Without a registry the parties are the names of the text, collectives included; with one they are its bodies, and what it
 * does not settle stands apart with the reason.
 */
final class LoadSection {

    private static final String EXPANDED = "展开＝仅因集体称谓展开而承担的项数，含在前列之内";

    private final Page page;
    private final Plan plan;

    private LoadSection(Page page, Plan plan) {
        this.page = page;
        this.plan = plan;
    }

    static void write(Page page, Plan plan, Context context) {
        LoadSection section = new LoadSection(page, plan);
        Optional<PartyRegistry> registry = context.registry();
        LocalDate day = context.asOf();
        if (registry.isPresent()) {
            section.expanded(Responsibilities.load(plan, registry.get(), day), day);
            section.gaps(Responsibilities.gaps(plan, registry.get(), day));
        } else {
            section.written(Responsibilities.load(plan));
            section.gaps(Responsibilities.gaps(plan));
        }
    }

    private void written(Load load) {
        page.head("任务负荷", load.getParties().size() + " 个单位");
        Table table = Table.of("单位", "称谓", "牵头", "责任", "配合", "合计");
        for (PartyLoad party : busiestFirst(load.getParties())) {
            List<String> row =
                    new ArrayList<>(List.of(party.getName(), party.getKind().label()));
            row.addAll(counts(party));
            table.row(row);
        }
        page.table(table);
        notes(load);
    }

    private void expanded(Load load, LocalDate day) {
        List<PartyLoad> settled = load.getParties().stream()
                .filter(party -> party.getUnsettled().isEmpty())
                .toList();
        page.head("任务负荷", settled.size() + " 个单位，机构名录以 " + day + " 为准");
        Table table = Table.of("单位", "文中称谓", "牵头", "责任", "配合", "合计", "展开");
        for (PartyLoad party : busiestFirst(settled)) {
            List<String> names = new ArrayList<>(party.getSpellings());
            names.addAll(party.getCollectives());
            names.remove(party.getName());
            List<String> row = new ArrayList<>(List.of(party.getName(), String.join("；", names)));
            row.addAll(counts(party));
            row.add(count(party.getOnlyExpanded()));
            table.row(row);
        }
        page.table(table);
        if (settled.stream().anyMatch(party -> !party.getOnlyExpanded().isEmpty())) {
            page.line(EXPANDED);
        }
        for (ExpansionOutcome reason : ExpansionOutcome.values()) {
            unsettled(load, reason);
        }
        notes(load);
    }

    private void unsettled(Load load, ExpansionOutcome reason) {
        List<String> parties = busiestFirst(load.getParties()).stream()
                .filter(party -> party.getUnsettled().filter(reason::equals).isPresent())
                .map(party -> party.getName() + " " + party.measures().size())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!parties.isEmpty()) {
            parties.set(0, reason.label() + "：" + parties.get(0));
        }
        page.list("未能对应", parties);
    }

    private void notes(Load load) {
        page.list(
                "统筹整体",
                load.getParties().stream()
                        .filter(party -> party.getForPlan() > 0)
                        .map(PartyLoad::getName)
                        .toList());
        page.list(
                "未列尽",
                load.getOpenMeasures().stream().map(OutlineNumber::toString).toList());
    }

    private void gaps(ResponsibilityGaps gaps) {
        if (gaps.getGaps().isEmpty()) {
            return;
        }
        page.head("责任缺口", gaps.getGaps().size() + " 处");
        for (ResponsibilityGap gap : gaps.getGaps()) {
            String measure = gap.getMeasure().map(this::label).orElse("统筹整体");
            String party = gap.getParty().map(name -> name + " ").orElse("");
            page.wrapped(measure + "：" + party + gap.getKind().label());
        }
    }

    private String label(OutlineNumber number) {
        return plan.measure(number)
                .flatMap(Measure::getHeading)
                .map(heading -> number + " " + heading)
                .orElse(number.toString());
    }

    private static List<PartyLoad> busiestFirst(List<PartyLoad> parties) {
        return parties.stream()
                .sorted(Comparator.comparing(party -> -party.measures().size()))
                .toList();
    }

    private static List<String> counts(PartyLoad party) {
        return List.of(
                count(party.getLead()),
                count(party.getResponsible()),
                count(party.getSupporting()),
                count(party.measures()));
    }

    /** Nought is left blank, so that the others catch the eye. */
    private static String count(List<OutlineNumber> measures) {
        return measures.isEmpty() ? "" : Integer.toString(measures.size());
    }
}
