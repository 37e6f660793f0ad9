// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Says the parts of targets and obligations in Chinese, as an official would: 年均增长 不低于12%. */
final class Words {

    private static final String WEEKDAYS = "一二三四五六日";

    private static final int FRACTION = 9;

    private Words() {}

    /** What a target demands, with the respect before it and the baseline behind it: 年均增长 不低于12%（基期5%）. */
    static String demand(Target target) {
        boolean lastYear = target.getChange().getKind() == ChangeKind.GROWTH_YEAR_ON_YEAR;
        String demand = join(change(target.getChange()), bound(target.getBound()));
        String baseline =
                target.getBaseline().map(words -> baseline(words, lastYear)).orElse("");
        return baseline.isEmpty() ? demand : demand + "（基期" + baseline + "）";
    }

    static String bound(Bound bound) {
        return bound.match(
                Words::numeric,
                range -> number(range.getLow()) + "至" + amount(range.getHigh(), range.getUnit()),
                relative -> relative.getMargin().orElse("")
                        + relative.getComparator().label()
                        + relative.getReference(),
                universal -> universal.getException().orElse("") + "全覆盖",
                qualitative -> qualitative.getText());
    }

    /** A bare number has no comparator in the text, so it gets none here. */
    private static String numeric(NumericBound bound) {
        String comparator = bound.getComparator() == Comparator.EQUAL
                ? ""
                : bound.getComparator().label();
        return comparator + amount(bound.getValue(), bound.getUnit());
    }

    /** An amount as it is. */
    static String quantity(Quantity quantity) {
        return amount(quantity.getValue(), quantity.getUnit());
    }

    /** An amount that was calculated, cut off where its digits do not end soon: 约33.33%; a short fraction stays one: 1/3. */
    static String figure(Quantity quantity) {
        if (quantity.getUnit().equals(Unit.ONE)) {
            String fraction = number(quantity.getValue());
            return fraction.length() <= FRACTION ? fraction : figure(quantity.getValue());
        }
        return figure(quantity.getValue()) + quantity.getUnit();
    }

    /** A part of a whole in per cent. */
    static String percent(Rational part) {
        return figure(part.times(Rational.of(100))) + "%";
    }

    /** Cut off, never rounded up: 99.999 % of what is due is not all of it. */
    private static String figure(Rational value) {
        BigDecimal cut = value.toBigDecimal(new MathContext(40, RoundingMode.DOWN));
        cut = cut.abs().compareTo(BigDecimal.ONE) < 0
                ? cut.round(new MathContext(4, RoundingMode.DOWN))
                : cut.setScale(2, RoundingMode.DOWN);
        return Rational.of(cut).equals(value)
                ? number(value)
                : "约" + cut.stripTrailingZeros().toPlainString();
    }

    private static String amount(Rational value, Unit unit) {
        return unit.equals(Unit.ONE) ? number(value) : number(value) + unit;
    }

    private static String number(Rational value) {
        return value.toString();
    }

    private static String change(Change change) {
        boolean down = change.getDirection().filter(Direction.DOWN::equals).isPresent();
        String way = down ? "下降" : "增长";
        return switch (change.getKind()) {
            case LEVEL -> down ? "降至" : "";
            case GROWTH_YEAR_ON_YEAR -> "同比" + way;
            case GROWTH_ANNUAL_AVERAGE -> "年均" + way;
            case GROWTH -> way;
            case MULTIPLE -> "为基期的";
            case INCREMENT_GROSS -> down ? "减少" : "新增";
            case INCREMENT_NET -> down ? "净减" : "净增";
            case SHARE -> "";
            case RANK_MOVE -> "位次" + (down ? "后移" : "前移");
            case CUMULATIVE -> down ? "累计下降" : "累计";
        };
    }

    /** 同比 says by itself that the baseline is the year before. */
    private static String baseline(Baseline baseline, boolean lastYear) {
        return join(
                baseline.getDate().map(Words::date).orElse(""),
                baseline.getText().filter(text -> !lastYear).orElse(""),
                baseline.getValue()
                        .map(value -> amount(value.getValue(), value.getUnit()))
                        .orElse(""));
    }

    static String scope(Scope scope) {
        List<String> words = new ArrayList<>();
        scope.getArea().ifPresent(words::add);
        scope.getWhole().ifPresent(whole -> words.add(whole + "中"));
        scope.getCondition().ifPresent(words::add);
        String unit = scope.getUnit().orElse("");
        if (scope.getQuantifier() == Quantifier.EACH) {
            words.add(unit.startsWith("每") || unit.startsWith("各") ? unit : "每个" + unit);
        } else if (scope.getQuantifier() == Quantifier.AVERAGE_PER) {
            words.add(unit + "平均");
        } else if (!unit.isEmpty()) {
            words.add(unit);
        }
        scope.getThreshold().map(Words::threshold).ifPresent(words::add);
        return String.join("，", words);
    }

    private static String threshold(Threshold threshold) {
        return threshold.getIndicator() + bound(threshold.getBound());
    }

    static String horizon(Horizon horizon) {
        return horizon.match(
                byEndOf -> "到" + date(byEndOf.getDate()),
                during -> period(during.getPeriod()),
                each -> (each.isAverage() ? "年均" : "每年")
                        + each.getUntil().map(until -> "，到" + date(until)).orElse(""),
                standing -> "长期",
                unstated -> "未明示");
    }

    static String period(PlanPeriod period) {
        return period.getFrom().equals(period.getTo())
                ? date(period.getFrom())
                : date(period.getFrom()) + "至" + date(period.getTo());
    }

    static String date(PartialDate date) {
        String[] parts = date.toString().split("-", -1);
        StringBuilder words = new StringBuilder(parts[0]).append("年");
        if (parts.length > 1) {
            words.append(Integer.parseInt(parts[1])).append("月");
        }
        if (parts.length > 2) {
            words.append(Integer.parseInt(parts[2])).append("日");
        }
        return words.toString();
    }

    static String cadence(Cadence cadence) {
        String words = cadence.getKind().label();
        Optional<String> weekday =
                cadence.getWeekday().map(day -> WEEKDAYS.substring(day.getValue() - 1, day.getValue()));
        if (weekday.isPresent()) {
            words += cadence.getKind() == CadenceKind.WEEKLY ? weekday.get() : "的周" + weekday.get();
        }
        words += cadence.getDayOfMonth().map(day -> day + "日前").orElse("");
        words += cadence.getTimes()
                .filter(times -> times > 1)
                .map(times -> times + "次")
                .orElse("");
        return words + cadence.getEvent().map(event -> "：" + event).orElse("");
    }

    private static String join(String... words) {
        return String.join(
                " ", List.of(words).stream().filter(w -> !w.isEmpty()).toList());
    }
}
