// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.Optional;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;

/** Tells in which respect a figure bounds its indicator (变动方式): 增长, 新增, 占比, 前移, 累计, or its level. */
final class Changes {

    private Changes() {}

    /** The kind of change that the predicate, the unit and the verb before the figure speak of. */
    static ChangeKind of(Amount amount, Named named, String before) {
        ChangeKind said = amount.change;
        if (amount.is("double")) {
            return ChangeKind.MULTIPLE;
        }
        if (amount.is("rank") && said != null && !amount.arrives) {
            return ChangeKind.RANK_MOVE;
        }
        boolean ratio = amount.relative() || amount.is("ratio");
        if (said != null && ratio) {
            return said;
        }
        if (amount.is("ratio") && amount.arrives) {
            return ChangeKind.MULTIPLE;
        }
        if (!ratio && (said == ChangeKind.INCREMENT_NET || before.contains("净增"))) {
            return ChangeKind.INCREMENT_NET;
        }
        boolean gain = before.contains("新增")
                || before.contains("新建")
                || before.contains("新入驻")
                || before.contains("新引进")
                || before.contains("新培育")
                || before.contains("新认定");
        if (!ratio && (said != null || gain)) {
            return ChangeKind.INCREMENT_GROSS;
        }
        if (!ratio && (amount.cumulative || before.contains("累计"))) {
            return ChangeKind.CUMULATIVE;
        }
        return amount.relative() && named.share() ? ChangeKind.SHARE : ChangeKind.LEVEL;
    }

    /** The change with its direction and, for a rank, among whom. */
    static Change change(ChangeKind kind, Amount amount, Named named) {
        Change.Builder change = Change.builder();
        change.kind(kind).direction(Optional.ofNullable(amount.direction));
        int in = named.name().indexOf('在');
        int rank = named.name().indexOf("位次");
        if (kind == ChangeKind.RANK_MOVE && in >= 0 && rank > in + 1) {
            change.peerGroup(named.name().substring(in + 1, rank));
        }
        if (kind == ChangeKind.LEVEL && !named.peers().isEmpty()) {
            change.peerGroup(named.peers());
        }
        return change.build();
    }
}
