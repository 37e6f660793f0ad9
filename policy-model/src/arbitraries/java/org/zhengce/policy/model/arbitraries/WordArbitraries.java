// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;
import org.zhengce.policy.model.time.ByEndOf;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;
import org.zhengce.policy.model.time.During;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;
import org.zhengce.policy.model.time.Standing;
import org.zhengce.policy.model.time.Unstated;

/** Texts, quotes, numbers and times: packages text, quantity, time. */
final class WordArbitraries {

    private static final List<String> PHRASES = Arrays.asList(
            "云泽市",
            "青岚区人民政府",
            "数字经济核心产业增加值",
            "绿色工厂",
            "全市规模以上工业企业",
            "明显提升",
            "年度工作要点",
            "由宁川县牵头、\n白渡镇配合",
            "“小升规”培育",
            "每条产业链",
            "研发投入强度（R&D/GDP）",
            "5G基站",
            "1155+N",
            "㎡");

    /** Texts that are easily taken for something else, or lost: by YAML, by databases, by trimming. */
    private static final List<String> TRAPS = Arrays.asList(
            "",
            " ",
            "no",
            "Yes",
            "on",
            "null",
            "~",
            "true",
            "1.0",
            "2021",
            "0x1F",
            "1_000",
            "1e3",
            "2023-06-30",
            "12:30",
            ".inf",
            "<<",
            "=",
            "- a",
            "a: b",
            "#注",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "[]",
            "{}",
            "---",
            "...",
            "'",
            "\"",
            "\\",
            "\\n",
            " 前后空白 ",
            "\t",
            "甲\n乙",
            "\n",
            "甲\r\n乙\r",
            "甲\n\n  乙\n",
            "😀👨‍👩‍👧",
            "𠮷野",
            "\u2028\u2029",
            "\u0085",
            "\u0000\u001b\u007f\u009f",
            "\ufeff",
            "\ufffe\uffff",
            "\ud83d",
            "\udc00\ud800",
            "　",
            "\u00a0");

    private static final String[] CJK = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "二十一"};

    private WordArbitraries() {}

    static void register() {
        PolicyArbitraries.register(Quote.class, WordArbitraries::quote);
        PolicyArbitraries.register(OutlineNumber.class, WordArbitraries::outlineNumber);
        PolicyArbitraries.register(Section.class, WordArbitraries::section);
        PolicyArbitraries.register(Passage.class, WordArbitraries::passage);
        PolicyArbitraries.register(Table.class, WordArbitraries::table);
        PolicyArbitraries.register(TableRow.class, () -> row(3));
        PolicyArbitraries.register(Problem.class, WordArbitraries::problem);
        PolicyArbitraries.register(Rational.class, WordArbitraries::rational);
        PolicyArbitraries.register(Unit.class, WordArbitraries::unit);
        PolicyArbitraries.register(Quantity.class, WordArbitraries::quantity);
        PolicyArbitraries.register(PartialDate.class, WordArbitraries::partialDate);
        PolicyArbitraries.register(PlanPeriod.class, WordArbitraries::period);
        PolicyArbitraries.register(Cadence.class, WordArbitraries::cadence);
        PolicyArbitraries.register(ByEndOf.class, () -> partialDate().map(Horizon::byEndOf));
        PolicyArbitraries.register(During.class, () -> period().map(Horizon::during));
        PolicyArbitraries.register(EachYear.class, WordArbitraries::eachYear);
        PolicyArbitraries.register(Standing.class, () -> Arbitraries.just(Horizon.standing()));
        PolicyArbitraries.register(Unstated.class, () -> Arbitraries.just(Horizon.unstated()));
        PolicyArbitraries.register(Horizon.class, WordArbitraries::horizon);
    }

    /** Any text at all, mostly a realistic one. */
    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PHRASES)),
                Tuple.of(2, Arbitraries.of(TRAPS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }

    /** A text with at least one character that is not white space. */
    static Arbitrary<String> name() {
        return text().map(text -> text.trim().isEmpty() ? text + "名" : text);
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> some) {
        return some.optional(0.5);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
        return one.list().ofMaxSize(3);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(false, true);
    }

    static Arbitrary<Quote> quote() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(0, Integer.MAX_VALUE - 100)),
                                Tuple.of(3, Arbitraries.integers().between(0, 30_000))),
                        text())
                .as(Quote::of);
    }

    static Arbitrary<OutlineNumber> outlineNumber() {
        Arbitrary<String> first = Arbitraries.of(CJK);
        Arbitrary<String> second = Arbitraries.of(CJK).map(n -> "（" + n + "）");
        Arbitrary<Integer> digit = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                first.map(OutlineNumber::of),
                Combinators.combine(first, second).as(OutlineNumber::of),
                Combinators.combine(first, second, digit)
                        .as((one, two, three) -> OutlineNumber.of(one, two, three.toString())),
                Combinators.combine(first, second, Arbitraries.of(CJK))
                        .as((one, two, item) -> OutlineNumber.of(one, two, item + "是")),
                Combinators.combine(digit, first, second)
                        .as((annex, one, two) -> OutlineNumber.of("附件" + annex, one, two)),
                Combinators.combine(first, second, digit)
                        .as((one, two, n) -> OutlineNumber.of(one, two + "#" + (n + 1))),
                Arbitraries.of("第三条", "第一章", "①", "1·2", "附件", "二（三）（1）", "附件2·1")
                        .map(OutlineNumber::parse));
    }

    static Arbitrary<Section> section() {
        return Builders.withBuilder(Section::builder)
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.number(v))
                .use(maybe(Arbitraries.of("一、", "（二）", "3.", "一是", "——")))
                .in((b, v) -> b.marker(v))
                .use(Arbitraries.integers().between(0, 6))
                .in((b, v) -> b.level(v))
                .use(maybe(text()))
                .in((b, v) -> b.heading(v))
                .use(quote())
                .in((b, v) -> b.quote(v))
                .build(Section.Builder::build);
    }

    static Arbitrary<Passage> passage() {
        return Combinators.combine(Arbitraries.of(PassageKind.class), quote()).as(Passage::of);
    }

    static Arbitrary<TableRow> row(int columns) {
        return Combinators.combine(flag(), text().list().ofMaxSize(columns)).as(WordArbitraries::row);
    }

    private static TableRow row(boolean continuation, List<String> cells) {
        return TableRow.builder().continuation(continuation).addAllCells(cells).build();
    }

    static Arbitrary<Table> table() {
        return Combinators.combine(maybe(text()), maybe(outlineNumber()), few(text()), few(row(3)), maybe(quote()))
                .as(WordArbitraries::table);
    }

    private static Table table(
            Optional<String> title,
            Optional<OutlineNumber> section,
            List<String> columns,
            List<TableRow> rows,
            Optional<Quote> quote) {
        Table.Builder table = Table.builder()
                .title(title)
                .section(section)
                .addAllColumns(columns)
                .quote(quote);
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i).getCells();
            table.addRows(row(
                    i > 0 && rows.get(i).isContinuation(), cells.subList(0, Math.min(cells.size(), columns.size()))));
        }
        return table.build();
    }

    static Arbitrary<Problem> problem() {
        return Builders.withBuilder(Problem::builder)
                .use(Arbitraries.of(ProblemCode.class))
                .in((b, v) -> b.code(v))
                .use(few(text()))
                .in((b, v) -> b.addAllArguments(v))
                .use(maybe(Arbitraries.of("", "/targets/0/bound/value", "/a~1b")))
                .in((b, v) -> b.pointer(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(0)))
                .in((b, v) -> b.offset(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(1)))
                .in((b, v) -> b.line(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(1)))
                .in((b, v) -> b.column(v))
                .use(maybe(text()))
                .in((b, v) -> b.value(v))
                .build(Problem.Builder::build);
    }

    static Arbitrary<Rational> rational() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Arbitraries.of("0", "1", "20", "927.3", "2500", "0.5", "-2", "1/3", "2000/3", "-1/7", "12.75")
                                .map(Rational::parse)),
                Tuple.of(2, Arbitraries.bigDecimals().map(Rational::of)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1))
                                .as(Rational::of)));
    }

    static Arbitrary<Unit> unit() {
        return Arbitraries.of(
                        "1", "%", "‰", "倍", "百分点", "个百分点", "个", "户", "万户", "家", "元", "亿元", "万亿元", "万", "亩", "公顷",
                        "平方公里", "吨标准煤/万元", "位", "kW·h", "😀")
                .map(Unit::parse);
    }

    static Arbitrary<Quantity> quantity() {
        return Combinators.combine(rational(), unit()).as(Quantity::of);
    }

    static Arbitrary<LocalDate> day() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of("0000-01-01", "0001-01-01", "2000-02-29", "9999-12-31")
                                .map(LocalDate::parse)),
                Tuple.of(
                        4,
                        Arbitraries.longs()
                                .between(-36_500, 36_500)
                                .map(days -> LocalDate.of(2020, 1, 1).plusDays(days))));
    }

    static Arbitrary<PartialDate> partialDate() {
        Arbitrary<Integer> year = Arbitraries.integers().between(1949, 2060);
        return Arbitraries.oneOf(
                year.map(PartialDate::of),
                Arbitraries.of(1, 999, 9999).map(PartialDate::of),
                Combinators.combine(year, Arbitraries.integers().between(1, 12)).as(PartialDate::of),
                day().filter(day -> day.getYear() > 0).map(PartialDate::of));
    }

    static Arbitrary<PlanPeriod> period() {
        return Combinators.combine(partialDate(), partialDate())
                .as((a, b) -> b.lastDay().isBefore(a.firstDay()) ? PlanPeriod.of(b, a) : PlanPeriod.of(a, b));
    }

    static Arbitrary<Cadence> cadence() {
        return Arbitraries.oneOf(Arrays.stream(CadenceKind.values())
                .map(WordArbitraries::cadence)
                .collect(Collectors.toList()));
    }

    private static Arbitrary<Cadence> cadence(CadenceKind kind) {
        boolean weekly = kind == CadenceKind.WEEKLY || kind == CadenceKind.BIWEEKLY;
        boolean event = kind == CadenceKind.ON_EVENT || kind == CadenceKind.PROMPTLY;
        return Combinators.combine(
                        maybe(Arbitraries.of(DayOfWeek.class)),
                        maybe(Arbitraries.integers().between(1, 31)),
                        maybe(Arbitraries.integers().greaterOrEqual(1)),
                        maybe(text()))
                .as((weekday, day, times, occasion) -> Cadence.builder()
                        .kind(kind)
                        .weekday(weekly ? weekday : Optional.empty())
                        .dayOfMonth(day)
                        .times(times)
                        .event(event ? occasion : Optional.empty())
                        .build());
    }

    static Arbitrary<EachYear> eachYear() {
        return Combinators.combine(flag(), maybe(partialDate()))
                .as((average, until) ->
                        EachYear.builder().average(average).until(until).build());
    }

    static Arbitrary<Horizon> horizon() {
        return Arbitraries.oneOf(
                partialDate().map(Horizon::byEndOf),
                period().map(Horizon::during),
                eachYear(),
                Arbitraries.just(Horizon.standing()),
                Arbitraries.just(Horizon.unstated()));
    }
}
