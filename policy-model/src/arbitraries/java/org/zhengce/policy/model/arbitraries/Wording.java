// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** How an office would write what a target demands, and when: 到2025年，绿色工厂数量不低于20家. */
final class Wording {

    private Wording() {}

    static String demand(Target target) {
        return scope(target.getScope())
                + target.getIndicator().getName()
                + target.getQualifier().orElse("")
                + change(target.getChange())
                + bound(target.getBound());
    }

    /** Empty where no time is named. */
    static String time(Horizon horizon) {
        return horizon.match(
                byEndOf -> "到" + date(byEndOf.getDate()),
                during -> date(during.getPeriod().getFrom()) + "至"
                        + date(during.getPeriod().getTo()),
                eachYear -> eachYear.isAverage() ? "年均" : "每年",
                standing -> "",
                unstated -> "");
    }

    private static String date(PartialDate date) {
        return date.getYear()
                + "年"
                + date.getMonth().map(month -> month + "月").orElse("")
                + date.getDayOfMonth().map(day -> day + "日").orElse("");
    }

    private static String scope(Scope scope) {
        String area = scope.getArea().orElse("");
        switch (scope.getQuantifier()) {
            case EACH:
                return area + "每个" + scope.getUnit().orElse("");
            case AVERAGE_PER:
                return area + "平均每个" + scope.getUnit().orElse("");
            case COUNT_WHERE:
                return area + "达标" + scope.getUnit().orElse("");
            default:
                return area;
        }
    }

    private static String change(Change change) {
        return change.getKind() == ChangeKind.LEVEL ? "" : change.getKind().label();
    }

    private static String bound(Bound bound) {
        return bound.match(
                numeric -> numeric.getComparator().label() + numeric.getValue() + unit(numeric.getUnit()),
                range -> range.getLow() + "—" + range.getHigh() + unit(range.getUnit()),
                relative -> relative.getMargin().orElse("")
                        + relative.getComparator().label()
                        + relative.getReference(),
                universal -> universal.getException().orElse("") + "全覆盖",
                qualitative -> qualitative.getText());
    }

    private static String unit(Unit unit) {
        return unit.equals(Unit.ONE) ? "" : unit.getSymbol();
    }
}
