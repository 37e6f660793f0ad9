// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Rounded;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/** Places in a text, numbers and problems: packages text, quantity, problem. */
final class WordArbitraries {

    private static final String[] CJK = {"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "二十一"};

    private final Texts texts;

    WordArbitraries(Texts texts) {
        this.texts = texts;
    }

    void register(Catalogue catalogue) {
        catalogue.add(Quote.class, texts::quote);
        catalogue.add(OutlineNumber.class, this::outlineNumber);
        catalogue.add(Section.class, this::section);
        catalogue.add(Passage.class, this::passage);
        catalogue.add(Table.class, this::table);
        catalogue.add(TableRow.class, () -> row(3));
        catalogue.add(Problem.class, this::problem);
        catalogue.add(Rational.class, this::rational);
        catalogue.add(Unit.class, this::unit);
        catalogue.add(Quantity.class, this::quantity);
        catalogue.add(Rounded.class, this::rounded);
    }

    Arbitrary<OutlineNumber> outlineNumber() {
        Arbitrary<String> first = Arbitraries.of(CJK);
        Arbitrary<String> second = Arbitraries.of(CJK).map(n -> "（" + n + "）");
        Arbitrary<Integer> digit = Arbitraries.integers().between(1, 12);
        Arbitrary<OutlineNumber> one = first.map(OutlineNumber::of);
        Arbitrary<OutlineNumber> two = Combinators.combine(first, second).as(OutlineNumber::of);
        Arbitrary<OutlineNumber> three =
                Combinators.combine(first, second, digit).as((a, b, c) -> OutlineNumber.of(a, b, c.toString()));
        if (texts.realistic()) {
            return Choice.of(one, two, three);
        }
        return Choice.of(
                one,
                two,
                three,
                Combinators.combine(first, second, first).as((a, b, item) -> OutlineNumber.of(a, b, item + "是")),
                Combinators.combine(digit, first, second).as((annex, a, b) -> OutlineNumber.of("附件" + annex, a, b)),
                Combinators.combine(first, second, digit).as((a, b, n) -> OutlineNumber.of(a, b + "#" + (n + 1))),
                Arbitraries.of("第三条", "第一章", "①", "1·2", "附件", "二（三）（1）", "附件2·1")
                        .map(OutlineNumber::parse));
    }

    /** The section that something stands in; of a realistic plan one of the first four. */
    Arbitrary<Optional<OutlineNumber>> place() {
        return maybe(
                texts.realistic() ? Arbitraries.of("一", "二", "三", "四").map(OutlineNumber::parse) : outlineNumber());
    }

    Arbitrary<Section> section() {
        if (texts.realistic()) {
            return Combinators.combine(Arbitraries.of(CJK), flag(), texts.text(Topic.SECTION), texts.quote())
                    .as(WordArbitraries::section);
        }
        return Builders.withBuilder(Section::builder)
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.number(v))
                .use(maybe(Arbitraries.of("一、", "（二）", "3.", "一是", "——")))
                .in((b, v) -> b.marker(v))
                .use(Arbitraries.integers().between(0, 6))
                .in((b, v) -> b.level(v))
                .use(maybe(texts.text(Topic.SECTION)))
                .in((b, v) -> b.heading(v))
                .use(texts.quote())
                .in((b, v) -> b.quote(v))
                .build(Section.Builder::build);
    }

    /** Marker, number and level agree, and the words begin with the marker and the heading. */
    private static Section section(String step, boolean inner, String heading, Quote body) {
        String marker = inner ? "（" + step + "）" : step + "、";
        return Section.builder()
                .number(inner ? OutlineNumber.of("二", marker) : OutlineNumber.of(step))
                .marker(marker)
                .level(inner ? 2 : 1)
                .heading(heading)
                .quote(Quote.of(body.getStart(), marker + heading + "。" + body.getText()))
                .build();
    }

    Arbitrary<Passage> passage() {
        return Combinators.combine(Arbitraries.of(PassageKind.class), texts.quote())
                .as(Passage::of);
    }

    private Arbitrary<TableRow> row(int columns) {
        return Combinators.combine(flag(), texts.text(Topic.CELL).list().ofMaxSize(columns))
                .as(WordArbitraries::row);
    }

    private static TableRow row(boolean continuation, List<String> cells) {
        return TableRow.builder().continuation(continuation).addAllCells(cells).build();
    }

    Arbitrary<Table> table() {
        return Combinators.combine(
                        maybe(texts.text(Topic.TITLE)),
                        place(),
                        columns(),
                        texts.few(row(Topic.COLUMN.phrases().size())),
                        texts.maybeQuote())
                .as(WordArbitraries::table);
    }

    /** Realistic columns are those of a table of tasks, none twice. */
    private Arbitrary<List<String>> columns() {
        List<String> usual = Topic.COLUMN.phrases();
        return texts.realistic()
                ? Arbitraries.integers().between(0, usual.size()).map(columns -> usual.subList(0, columns))
                : texts.few(texts.text(Topic.COLUMN));
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

    Arbitrary<Problem> problem() {
        Arbitrary<String> words = texts.text(Topic.CELL);
        return Builders.withBuilder(Problem::builder)
                .use(Arbitraries.of(ProblemCode.class))
                .in((b, v) -> b.code(v))
                .use(texts.few(words))
                .in((b, v) -> b.addAllArguments(v))
                .use(maybe(Arbitraries.of("", "/targets/0/bound/value", "/a~1b")))
                .in((b, v) -> b.pointer(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(0)))
                .in((b, v) -> b.offset(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(1)))
                .in((b, v) -> b.line(v))
                .use(maybe(Arbitraries.integers().greaterOrEqual(1)))
                .in((b, v) -> b.column(v))
                .use(maybe(words))
                .in((b, v) -> b.value(v))
                .build(Problem.Builder::build);
    }

    /** Whole numbers, decimals and fractions as documents have them, otherwise of any size. */
    Arbitrary<Rational> rational() {
        Arbitrary<Rational> usual = Arbitraries.of(
                        "20", "1", "0", "927.3", "2500", "0.5", "-2", "1/3", "2000/3", "-1/7", "12.75")
                .map(Rational::parse);
        if (texts.realistic()) {
            return usual;
        }
        return Choice.weighted(
                Tuple.of(3, usual),
                Tuple.of(2, Arbitraries.bigDecimals().map(Rational::of)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.longs(), Arbitraries.longs().greaterOrEqual(1))
                                .as(Rational::of)));
    }

    Arbitrary<Unit> unit() {
        String[] usual = {
            "%", "1", "‰", "倍", "百分点", "个百分点", "个", "户", "万户", "家", "元", "亿元", "万亿元", "万", "亩", "公顷", "平方公里", "吨标准煤/万元",
            "位", "kW·h"
        };
        Arbitrary<String> symbol = Arbitraries.of(usual);
        return (texts.realistic() ? symbol : Choice.weighted(Tuple.of(20, symbol), Tuple.of(1, Arbitraries.just("😀"))))
                .map(Unit::parse);
    }

    Arbitrary<Quantity> quantity() {
        return texts.realistic()
                ? Arbitraries.of(Measured.quantities())
                : Combinators.combine(rational(), unit()).as(Quantity::of);
    }

    Arbitrary<Rounded> rounded() {
        return Combinators.combine(rational(), flag(), Arbitraries.of(12, 1, 34, 0), Arbitraries.of(RoundingMode.class))
                .as((value, exact, precision, rounding) -> Rounded.builder()
                        .value(value)
                        .exact(exact || precision == 0)
                        .precision(precision)
                        .rounding(rounding)
                        .build());
    }
}
