// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.document.Validity;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

/** A plan that is in order, and true of its world. */
final class Truth {

    private static final String[] MEASURES = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    static final String[] ITEMS = {"权力清单", "责任清单", "收费清单", "投入清单", "问题清单", "服务清单", "任务清单"};

    final List<Target> targets = new ArrayList<>();
    final Plan.Builder plan = Plan.builder();
    final Facts.Builder facts = Facts.builder();
    private final World world;
    private final ParkWorld parks;

    Truth(long seed, int units, int claims) {
        Random random = new Random(seed);
        world = new World(random);
        parks = new ParkWorld(random, units, claims);
        targets.addAll(world.targets);
        targets.addAll(parks.targets);
        for (Facts known : Arrays.asList(world.facts(), parks.facts.build())) {
            facts.addAllRelations(known.getRelations())
                    .addAllUnitCounts(known.getUnitCounts())
                    .addAllBaselines(known.getBaselines());
        }
        for (String measure : MEASURES) {
            plan.addMeasures(Samples.measure(measure))
                    .addOutline(Samples.section(measure, "措施", measure))
                    .addClauses(Samples.clause(measure, Role.RESPONSIBLE, "市工信局", "各区县政府"));
        }
        plan.addObligations(weekly("一"));
        int first = 1 + random.nextInt(4);
        int second = 1 + random.nextInt(4);
        String[] rows = new String[first + second];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (i + 1) + "|第" + (i + 1) + "链|负责人" + (i + 1);
        }
        plan.addTables(Samples.table("“" + first + "+" + second + "”产业链名录", "序号|产业链名称|链长", rows));
        int listed = 2 + random.nextInt(6);
        plan.addDeclaredCounts(DeclaredCount.builder()
                .declared(listed)
                .name("清单")
                .addItems(Arrays.copyOf(ITEMS, listed))
                .openEnded(false)
                .ordered(false)
                .build());
    }

    /** A plan in order that promises nothing. */
    static Truth inOrder() {
        Truth truth = new Truth(1, 1, 0);
        truth.targets.clear();
        return truth;
    }

    static Obligation weekly(String section) {
        return Obligation.builder()
                .kind(ObligationKind.REPORT)
                .act("每周报送工作动态")
                .cadence(Cadence.of(CadenceKind.WEEKLY))
                .section(Samples.number(section))
                .build();
    }

    List<Finding> findings() {
        Plan order = plan.build();
        Plan.Builder all = Plan.builder()
                .addAllMeasures(order.getMeasures())
                .addAllOutline(order.getOutline())
                .addAllClauses(order.getClauses())
                .addAllObligations(order.getObligations())
                .addAllTables(order.getTables())
                .addAllDeclaredCounts(order.getDeclaredCounts())
                .addAllTargets(targets);
        return Findings.check(
                Collections.singletonList(PolicyDocument.builder()
                        .issued(LocalDate.of(2018, 1, 2))
                        .validity(Validity.builder()
                                .from(LocalDate.of(2018, 1, 2))
                                .to(LocalDate.of(2030, 12, 31))
                                .build())
                        .plan(all.build())
                        .build()),
                facts.build());
    }

    @Override
    public String toString() {
        return world + "\n" + parks;
    }
}
