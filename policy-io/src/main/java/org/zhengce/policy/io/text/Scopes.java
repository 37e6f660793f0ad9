// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.quantity.Unit;

/** Tells over which units a figure goes (统计口径): 每个区县, 各产业链分别, 平均, or those that pass a threshold. */
final class Scopes {

    private static final Pattern EACH = Pattern.compile(
            "(?:每个|每家|每条|每所|每名|每县|每户|每镇|每村|每乡|每区|每市|各)([^，。；]{1,12}?)(?:至少|最少|至多|最多|分别|要|应|均|都|建|培育|对接|重点|不少|原则|总|不低|[0-9]|组建|配备|$)");
    private static final String[] AREAS = {"全市", "全区", "全省", "全县", "全国", "全州", "全镇", "我市", "我省", "我区"};

    private Scopes() {}

    static Scope of(Flow flow, Statement statement, Statement.Item item, Named named, Topic topic, BitSet times) {
        Scope.Builder scope = Scope.builder();
        String clause = Topic.words(flow, statement.from, item.amount.from, times);
        boolean whole = false;
        for (String area : AREAS) {
            if (!whole && clause.startsWith(area)) {
                scope.area(area);
                whole = true;
            }
        }
        Amount threshold = item.threshold;
        if (threshold != null) {
            int head = head(item, threshold, statement.from);
            String words = Topic.words(flow, head, Math.max(head, threshold.cue), times);
            String bare = IndicatorNames.bare(words.substring(cut(words)), true);
            String name = IndicatorNames.verbal(bare) ? "" : bare;
            Threshold.Builder held = Threshold.builder();
            held.indicator(name.isEmpty() ? "规模" : name)
                    .bound(NumericBound.of(threshold.comparison(), threshold.value, Unit.parse(threshold.unit)));
            scope.threshold(held.build());
        }
        Matcher each = EACH.matcher(clause);
        boolean same = !whole
                && clause.length() < 12
                && !topic.each.isEmpty()
                && topic.before().startsWith("每");
        if (each.find()) {
            topic.each = each.group(1);
            return scope.quantifier(Quantifier.EACH).unit(each.group(1)).build();
        }
        int average = clause.indexOf("平均");
        if (average > 1 && clause.indexOf("年平均") < 0) {
            return scope.quantifier(Quantifier.AVERAGE_PER)
                    .unit(IndicatorNames.bare(clause.substring(0, average), false))
                    .build();
        }
        if (threshold != null) {
            return scope.quantifier(Quantifier.COUNT_WHERE)
                    .unit(named.name().isEmpty() ? "个" : named.name())
                    .build();
        }
        if (same) {
            return scope.quantifier(Quantifier.EACH).unit(topic.each).build();
        }
        return scope.quantifier(Quantifier.TOTAL).build();
    }

    /** From where the words before a threshold can name what it bounds. */
    private static int head(Statement.Item item, Amount threshold, int from) {
        int near = Math.max(from, threshold.cue - 8);
        return item.amount.end <= threshold.cue ? Math.max(near, item.amount.end) : near;
    }

    private static int cut(String words) {
        for (int i = words.length() - 1; i >= 0; i--) {
            if ("的个家户条、，“".indexOf(words.charAt(i)) >= 0 || Numerals.digit(words, i)) {
                return i + 1;
            }
        }
        return 0;
    }
}
