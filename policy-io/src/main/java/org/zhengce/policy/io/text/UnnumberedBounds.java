// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.time.Horizon;

/**
 * Reads what is demanded without a number (无数值目标), where it is stated plainly: 全覆盖, and 高于…平均水平 and the like.
 */
final class UnnumberedBounds {

    private static final Pattern FULL = Pattern.compile("^(.{2,40}?)(基本)?(?:实现)?(?:全覆盖|全部覆盖)$");
    private static final Pattern RELATIVE = Pattern.compile(
            "^(.{2,40}?)(明显|显著|大幅|稳定|持续|总体|均|始终|力争)?(不低于|高于|低于|超过|优于|快于)([^0-9，]{2,24}(?:平均水平|平均值|平均|目标要求|水平|增速|能耗|标准))$");

    /** What is done to what is covered: 持续推进…全覆盖. */
    private static final Pattern ACT =
            Pattern.compile("^(?:持续|逐步|基本|加快|全面|努力|不断|要|可)*(?:推进|推动|深化|落实|做到|实现|完成)(?!.{0,2}$)|^对(?=“|[^，]*实现$)");

    /** The last characters of what the patterns match. */
    private static final String ENDS = "盖值均求平速耗准";

    private UnnumberedBounds() {}

    /** The target that a clause without figures states, if it states one. */
    static Optional<Target> read(
            Body body, int from, int to, BitSet times, Topic topic, @Nullable Deadlines.Deadline due) {
        if (to - from < 5 || to - from > 90) {
            return Optional.empty();
        }
        String clause = Topic.words(body.flow(), from, to, times);
        if (clause.isEmpty() || ENDS.indexOf(clause.charAt(clause.length() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher full = FULL.matcher(clause);
        if (full.matches()) {
            UniversalBound.Builder bound = UniversalBound.builder();
            bound.exception(Optional.ofNullable(full.group(2)));
            String name = IndicatorNames.bare(ACT.matcher(full.group(1)).replaceFirst(""), false);
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.of(target(body, from, to, name + "覆盖率", bound.build(), due));
        }
        Matcher relative = RELATIVE.matcher(clause);
        if (relative.matches() && due != null) {
            String name = IndicatorNames.bare(relative.group(1), false);
            if (name.isEmpty()) {
                return Optional.empty();
            }
            RelativeBound.Builder bound = RelativeBound.builder();
            bound.comparator(comparator(relative.group(3)))
                    .reference(relative.group(4))
                    .margin(Optional.ofNullable(relative.group(2)));
            topic.name = name;
            topic.place = body.flow().quote(from, to);
            return Optional.of(target(body, from, to, name, bound.build(), due));
        }
        return Optional.empty();
    }

    private static Target target(
            Body body, int from, int to, String name, Bound bound, @Nullable Deadlines.Deadline due) {
        Target.Builder target = Target.builder();
        target.indicator(Indicator.of(name))
                .nature(Nature.TARGET)
                .bound(bound)
                .change(Change.level())
                .scope(Scope.total())
                .horizon(due == null ? Horizon.unstated() : due.horizon)
                .stance(Stance.UNSTATED)
                .section(body.number())
                .quote(body.flow().quote(from, to));
        if (due != null) {
            target.horizonQuote(due.quote);
        }
        return target.build();
    }

    private static Comparator comparator(String word) {
        return word.equals("低于")
                ? Comparator.LESS_THAN
                : word.equals("不低于") ? Comparator.AT_LEAST : Comparator.MORE_THAN;
    }
}
