// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;

/** What realistic plans measure, with the figures that are said of it; the plainest figure first, fractions last. */
enum Measured {
    GREEN_FACTORIES("绿色工厂数量", "家", Polarity.HIGHER_IS_BETTER, Aggregation.POINT_IN_TIME, "20", "0", "1", "150"),
    INNOVATIVE_FIRMS("专精特新企业数量", "户", Polarity.HIGHER_IS_BETTER, Aggregation.POINT_IN_TIME, "100", "1", "2500"),
    VALUE_ADDED("规模以上工业增加值", "亿元", Polarity.HIGHER_IS_BETTER, Aggregation.ADDITIVE, "2500", "927.3", "100"),
    INVESTMENT("技术改造投资", "亿元", Polarity.HIGHER_IS_BETTER, Aggregation.ADDITIVE, "30", "0.5", "1200"),
    SHARE_OF_FIRMS("数字化改造企业占比", "规上企业", "全部工业企业", "%", Polarity.HIGHER_IS_BETTER, "80", "35.5", "100"),
    SHARE_OF_RESEARCH("研发投入强度", "研发经费", "地区生产总值", "%", Polarity.HIGHER_IS_BETTER, "3", "2.75"),
    COAL_SHARE("煤炭消费比重", "煤炭消费量", "能源消费总量", "%", Polarity.LOWER_IS_BETTER, "50", "47.5"),
    ENERGY_INTENSITY("单位工业增加值能耗", "吨标准煤/万元", Polarity.LOWER_IS_BETTER, Aggregation.RATIO, "1", "0.42"),
    RANK("营商环境评价位次", "位", Polarity.LOWER_IS_BETTER, Aggregation.NONE, "1", "2", "10");

    private static final List<String> GROWTH = Arrays.asList("8", "5.5", "12", "0", "-2");

    private final String title;
    private final String numerator;
    private final String denominator;
    private final String unit;
    private final Polarity polarity;
    private final Aggregation aggregation;
    /** With a blank between each two: enums hold nothing that can be changed. */
    private final String figures;

    Measured(String title, String unit, Polarity polarity, Aggregation aggregation, String... figures) {
        this(title, "", "", unit, polarity, aggregation, figures);
    }

    Measured(String title, String numerator, String denominator, String unit, Polarity polarity, String... figures) {
        this(title, numerator, denominator, unit, polarity, Aggregation.RATIO, figures);
    }

    Measured(
            String title,
            String numerator,
            String denominator,
            String unit,
            Polarity polarity,
            Aggregation aggregation,
            String... figures) {
        this.title = title;
        this.numerator = numerator;
        this.denominator = denominator;
        this.unit = unit;
        this.polarity = polarity;
        this.aggregation = aggregation;
        this.figures = String.join(" ", figures);
    }

    String title() {
        return title;
    }

    boolean share() {
        return !denominator.isEmpty();
    }

    boolean lowerIsBetter() {
        return polarity == Polarity.LOWER_IS_BETTER;
    }

    /** The indicator, under another name where traps are set. */
    Indicator indicator(String name) {
        return Indicator.builder()
                .name(name)
                .unit(Unit.parse(unit))
                .polarity(polarity)
                .aggregation(aggregation)
                .numerator(Optional.of(numerator).filter(words -> share()))
                .denominator(Optional.of(denominator).filter(words -> share()))
                .build();
    }

    /** Whether a plan would bound it in this respect. */
    boolean fits(ChangeKind kind) {
        switch (kind) {
            case LEVEL:
                return true;
            case SHARE:
                return share();
            case RANK_MOVE:
                return this == RANK;
            case CUMULATIVE:
                return aggregation == Aggregation.ADDITIVE;
            default:
                return aggregation == Aggregation.ADDITIVE || aggregation == Aggregation.POINT_IN_TIME;
        }
    }

    static List<Measured> fitting(ChangeKind kind) {
        return Arrays.stream(values()).filter(each -> each.fits(kind)).collect(Collectors.toList());
    }

    /** What is said of it in that respect: 20 家 of its level, 8 % of its growth, and of ratios one third as well. */
    List<Quantity> figures(ChangeKind kind) {
        List<Quantity> said = new ArrayList<>();
        switch (kind) {
            case GROWTH:
            case GROWTH_ANNUAL_AVERAGE:
            case GROWTH_YEAR_ON_YEAR:
                GROWTH.forEach(figure -> said.add(Quantity.of(figure, "%")));
                said.add(Quantity.of("2", "个百分点"));
                said.add(Quantity.of("1/3", "1"));
                break;
            case MULTIPLE:
                said.add(Quantity.of("2", "倍"));
                said.add(Quantity.of("1.5", "倍"));
                said.add(Quantity.of("4/3", "1"));
                break;
            default:
                for (String figure : figures.split(" ", -1)) {
                    said.add(Quantity.of(figure, unit));
                }
                if (share()) {
                    said.add(Quantity.of("1/3", "1"));
                    said.add(Quantity.of("2/3", "1"));
                }
                break;
        }
        return said;
    }

    /** Levels of all that is measured. */
    static List<Quantity> quantities() {
        return Arrays.stream(values())
                .flatMap(each -> each.figures(ChangeKind.LEVEL).stream())
                .collect(Collectors.toList());
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Measured::title).collect(Collectors.toList());
    }
}
