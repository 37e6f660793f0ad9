// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Unit;

/** The declared relations of one kind, by the names under which claims are found. */
final class Links {

    /** What units' amounts of these kinds sum up to is the amount of all. */
    static final Set<ChangeKind> SUMS = Collections.unmodifiableSet(
            EnumSet.of(ChangeKind.LEVEL, ChangeKind.INCREMENT_GROSS, ChangeKind.INCREMENT_NET, ChangeKind.CUMULATIVE));

    /** Names of what does not sum up: a mean, a rate, a share, a speed, an index. */
    private static final Pattern INTENSIVE = Pattern.compile(".*均.*|单位.*|.*(率|比例?|比重|占比|速度?|强度|指数|系数|水平|位次|排名)");

    private static final Pattern INTENSIVE_UNIT = Pattern.compile("年|个?月|周|[天日岁位度兆℃]|小时|工作日|分钟?|.*/.*");

    private final Map<String, Set<String>> objects = new TreeMap<>();
    private final Map<String, Set<String>> subjects = new TreeMap<>();

    /** Those of a kind with one object. */
    Links(Inquiry inquiry, RelationKind kind) {
        for (IndicatorRelation relation : inquiry.relations(kind)) {
            String subject = inquiry.name(relation.getSubject());
            String object = inquiry.name(relation.getObjects().get(0));
            if (!subject.equals(object)) {
                objects.computeIfAbsent(subject, unused -> new TreeSet<>()).add(object);
                subjects.computeIfAbsent(object, unused -> new TreeSet<>()).add(subject);
            }
        }
    }

    /** All pairs' subjects by their object. */
    Map<String, Set<String>> byObject() {
        return subjects;
    }

    /** What is declared of that subject. */
    Set<String> objects(String subject) {
        return objects.getOrDefault(subject, Collections.emptySet());
    }

    /** Whose object it is. */
    Set<String> subjects(String object) {
        return subjects.getOrDefault(object, Collections.emptySet());
    }

    boolean declares(String subject, String object) {
        return objects(subject).contains(object);
    }

    /** The names of all indicators with claims. */
    static Set<String> indicators(Inquiry inquiry) {
        Set<String> names = new TreeSet<>();
        for (List<Claim> group : inquiry.groups()) {
            names.add(inquiry.name(group.get(0).indicator()));
        }
        return names;
    }

    /** Whether the claim is on an amount, of the kind that can be summed up, not on a ratio. */
    static boolean amount(Claim claim) {
        Aggregation aggregation = claim.target().getIndicator().getAggregation();
        return SUMS.contains(claim.kind())
                && aggregation != Aggregation.RATIO
                && aggregation != Aggregation.NONE
                && claim.interval().isPresent()
                && !claim.interval().get().getUnit().commensurable(Unit.ONE)
                && !claim.interval().get().getUnit().base().equals("百分点");
    }

    /** Whether the amount can be taken to sum up over units, as long as nobody declares it: no mean, rate, index, or time. */
    static boolean sumsUp(Claim claim) {
        return claim.target().getIndicator().getAggregation() != Aggregation.UNKNOWN
                || !INTENSIVE.matcher(claim.indicator()).matches()
                        && !INTENSIVE_UNIT
                                .matcher(claim.interval().get().getUnit().base())
                                .matches();
    }

    /** Says that a relation was declared. */
    static void declared(Draft draft, RelationKind kind, String subject, String object) {
        draft.assume(
                "Declared (" + kind + "): " + subject + " → " + object,
                "已声明指标关系（" + kind.label() + "）：" + subject + " → " + object);
    }
}
