// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.NumericBound;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.IndicatorRelation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** What is so, and some of what can be said of it. */
final class World {

    static final int START = 2018;
    static final int YEARS = 6;
    static final String STOCK = "在库企业数";
    private static final String SPENT = "专项资金";
    private static final Rational HUNDRED = Rational.of(100);

    private final Random random;
    final long[] stock = new long[YEARS];
    private final long[] came = new long[YEARS];
    private final long[] spent = new long[YEARS];
    private final int[] first = new int[YEARS];
    private final int[] second = new int[YEARS];
    private final int whole;
    private final int peers;
    private final int rank;
    final List<Target> targets = new ArrayList<>();

    World(Random random) {
        this.random = random;
        stock[0] = 1L + random.nextInt(1000);
        for (int i = 1; i < YEARS; i++) {
            came[i] = random.nextInt(300);
            int gone = random.nextInt((int) Math.min(100, stock[i - 1] + came[i]));
            stock[i] = Math.max(1, stock[i - 1] + came[i] - gone);
            came[i] = Math.max(came[i], stock[i] - stock[i - 1]);
            spent[i] = random.nextInt(50);
            first[i] = random.nextInt(101);
            second[i] = random.nextInt(101 - first[i]);
        }
        whole = 1 + random.nextInt(5);
        peers = 2 + random.nextInt(20);
        rank = 2 + random.nextInt(peers - 1);
        int n = 3 + random.nextInt(25);
        for (int i = 0; i < n; i++) {
            say();
        }
    }

    private void say() {
        int to = 1 + random.nextInt(YEARS - 1);
        int from = random.nextInt(to);
        switch (random.nextInt(11)) {
            case 0 -> state(STOCK, ChangeKind.LEVEL, Rational.of(stock[to]), "户", by(START + to));
            case 1 -> state(STOCK, ChangeKind.LEVEL, Rational.of(stock[to], 10_000), "万户", during(to, to));
            case 2 -> growth(from, to);
            case 3 -> yearOnYear(to);
            case 4 -> average(from, to);
            case 5 -> state(STOCK, ChangeKind.INCREMENT_GROSS, sum(came, from + 1, to), "户", during(from + 1, to));
            case 6 ->
                state(STOCK, ChangeKind.INCREMENT_NET, Rational.of(stock[to] - stock[from]), "户", during(from + 1, to));
            case 7 -> yearly(to);
            case 8 -> state(SPENT, ChangeKind.CUMULATIVE, sum(spent, from + 1, to), "亿元", during(from + 1, to));
            case 9 -> state(SPENT, ChangeKind.LEVEL, Rational.of(spent[to]), "亿元", during(to, to));
            default -> moveAndShares(to);
        }
    }

    private void growth(int from, int to) {
        Rational factor = Rational.of(stock[to], stock[from]);
        Baseline base = Checking.since(START + from);
        if (random.nextBoolean()) {
            targets.add(target(STOCK, ChangeKind.MULTIPLE, comparator(), factor, "倍")
                    .withHorizon(by(START + to))
                    .withBaseline(base));
        } else {
            targets.add(
                    rate(ChangeKind.GROWTH, factor).withHorizon(by(START + to)).withBaseline(base));
        }
    }

    private void yearOnYear(int to) {
        ChangeKind kind = random.nextBoolean() ? ChangeKind.GROWTH : ChangeKind.GROWTH_YEAR_ON_YEAR;
        targets.add(rate(kind, Rational.of(stock[to], stock[to - 1])).withHorizon(during(to, to)));
    }

    /** A rate whose power is not above the factor, or not below it. */
    private void average(int from, int to) {
        Rational factor = Rational.of(stock[to], stock[from]);
        int percent = 0;
        while (power(percent + 1, to - from).compareTo(factor) <= 0) {
            percent++;
        }
        while (power(percent, to - from).compareTo(factor) > 0) {
            percent--;
        }
        boolean floor = random.nextBoolean();
        int said = floor ? percent - random.nextInt(3) : percent + 1 + random.nextInt(3);
        if (said > 0) {
            targets.add(target(
                            STOCK,
                            ChangeKind.GROWTH_ANNUAL_AVERAGE,
                            floor ? Comparator.AT_LEAST : Comparator.AT_MOST,
                            Rational.of(said),
                            "%")
                    .withHorizon(to - from > 1 ? during(from + 1, to) : by(START + to))
                    .withBaseline(Checking.since(START + from)));
        }
    }

    private static Rational power(int percent, int years) {
        return Rational.ONE.plus(Rational.of(percent, 100)).pow(years);
    }

    /** From the start on each year so many came at least, on average or each. */
    private void yearly(int to) {
        long least = Long.MAX_VALUE;
        for (int i = 1; i <= to; i++) {
            least = Math.min(least, came[i]);
        }
        boolean average = random.nextBoolean();
        Rational value = average ? sum(came, 1, to).dividedBy(Rational.of(to)) : Rational.of(least);
        targets.add(target(STOCK, ChangeKind.INCREMENT_GROSS, Comparator.AT_LEAST, value, "户")
                .withHorizon(EachYear.builder()
                        .average(average)
                        .until(PartialDate.of(START + to))
                        .build()));
    }

    private void moveAndShares(int to) {
        int places = 1 + random.nextInt(rank - 1);
        targets.add(target("位次", ChangeKind.RANK_MOVE, Comparator.AT_LEAST, Rational.of(places), "位")
                .withChange(Change.builder()
                        .kind(ChangeKind.RANK_MOVE)
                        .direction(Direction.UP)
                        .peerGroup("同类城市")
                        .build())
                .withHorizon(by(START + to)));
        share("甲", "全市", Rational.of(first[to]), to);
        share("乙", "全市", Rational.of(second[to]), to);
        share("甲", "全省", Rational.of(first[to], whole), to);
    }

    private void share(String part, String whole, Rational percent, int to) {
        Indicator indicator = Indicator.builder()
                .name(part + "占" + whole + "比重")
                .numerator(part)
                .denominator(whole)
                .polarity(Polarity.UNKNOWN)
                .aggregation(Aggregation.RATIO)
                .build();
        targets.add(Target.of(indicator, NumericBound.of(comparator(), percent, Unit.PERCENT))
                .withChange(Change.of(ChangeKind.SHARE))
                .withHorizon(by(START + to)));
    }

    /** A growth or a fall by the rate of a factor. */
    private Target rate(ChangeKind kind, Rational factor) {
        boolean fall = factor.compareTo(Rational.ONE) < 0;
        Rational percent = factor.minus(Rational.ONE).times(HUNDRED);
        return target(STOCK, kind, comparator(), fall ? percent.negated() : percent, "%")
                .withChange(Change.builder()
                        .kind(kind)
                        .direction(fall ? Direction.DOWN : Direction.UP)
                        .build());
    }

    /** True of the very value; a bare number is one to arrive at. */
    private Comparator comparator() {
        Comparator[] all = {Comparator.AT_LEAST, Comparator.AT_MOST, Comparator.EQUAL, Comparator.INCREASE_TO};
        return all[random.nextInt(all.length)];
    }

    private void state(String name, ChangeKind kind, Rational value, String unit, Horizon horizon) {
        Comparator comparator = comparator();
        Rational slack = Rational.of(random.nextInt(4)).dividedBy(Unit.of(unit).magnitude());
        boolean ceiling = comparator == Comparator.AT_MOST;
        targets.add(target(name, kind, comparator, ceiling ? value.plus(slack) : value.minus(slack), unit)
                .withHorizon(horizon)
                .withNature(name.equals(SPENT) ? Nature.COMMITMENT : Nature.TARGET));
    }

    private static Rational sum(long[] amounts, int from, int to) {
        long sum = 0;
        for (int i = from; i <= to; i++) {
            sum += amounts[i];
        }
        return Rational.of(sum);
    }

    private static Horizon during(int from, int to) {
        return Checking.during(START + from, START + to);
    }

    Facts facts() {
        Facts.Builder facts = Facts.builder();
        facts.addUnitCounts(UnitCount.of("同类城市", peers));
        facts.addRelations(IndicatorRelation.of(RelationKind.PART_OF, "全市", "全省"));
        facts.addRelations(IndicatorRelation.of(RelationKind.PART_OF, "甲", "全市"));
        facts.addRelations(IndicatorRelation.of(RelationKind.DISJOINT, "甲", "乙"));
        facts.addBaselines(KnownBaseline.of(
                STOCK,
                Baseline.builder()
                        .date(PartialDate.of(START))
                        .value(Quantity.of(Rational.of(stock[0]), Unit.of("户")))
                        .build()));
        facts.addBaselines(KnownBaseline.of(
                "位次",
                Baseline.builder()
                        .value(Quantity.of(Rational.of(rank), Unit.of("位")))
                        .build()));
        return facts.build();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < YEARS; i++) {
            text.append(START + i)
                    .append(": ")
                    .append(stock[i])
                    .append(" +")
                    .append(came[i])
                    .append('\n');
        }
        targets.forEach(target -> text.append(target.getChange().getKind())
                .append(' ')
                .append(Figures.say(target))
                .append(' ')
                .append(target.getHorizon())
                .append('\n'));
        return text.toString();
    }

    static Target target(String name, ChangeKind kind, Comparator comparator, Rational value, String unit) {
        return Target.of(Indicator.of(name), NumericBound.of(comparator, value, Unit.of(unit)))
                .withChange(Change.of(kind));
    }

    private static Horizon by(int year) {
        return Checking.by(year);
    }
}
