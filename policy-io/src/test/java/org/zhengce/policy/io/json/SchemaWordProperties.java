// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** The patterns of words say exactly what {@code parse} takes; texts are made of what is in such words, right or wrong. */
class SchemaWordProperties {

    @Property
    void outlineNumbers(@ForAll("outline") String text) {
        agree(OutlineNumber.class, text);
    }

    @Provide
    Arbitrary<String> outline() {
        return pieces(
                7, "一", "二", "十", "三是", "（一）", "（12）", "1", "23", "456", "7890", "①", "⑳", "第三条", "第12章", "附件", "附件1",
                "·", "·", "·", "#2", "#10", "#1", "是", "（", "〇", "a");
    }

    @Property
    void dates(@ForAll("date") String text) {
        agree(LocalDate.class, text);
        agree(PartialDate.class, text);
    }

    @Property
    void periods(@ForAll("date") String from, @ForAll("date") String to) {
        agree(PlanPeriod.class, from + "/" + to);
        agree(PlanPeriod.class, from + to);
    }

    @Provide
    Arbitrary<String> date() {
        Arbitrary<String> sign = Arbitraries.of("", "", "", "", "+", "-");
        Arbitrary<String> year = Arbitraries.of(
                "2024",
                "2023",
                "1900",
                "2000",
                "0000",
                "0004",
                "9999",
                "12024",
                "00000",
                "999999999",
                "0999999999",
                "1999999999",
                "00",
                "02023");
        Arbitrary<String> part = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 32).map(n -> "-" + n / 10 + n % 10),
                Arbitraries.of(
                        "-02", "-02-28", "-02-29", "-02-30", "-04-31", "-12-31", "-00-01", "-13-01", "", "-1", "\n"));
        return join(List.of(sign, year, part, Arbitraries.oneOf(part, Arbitraries.just(""))))
                .withoutEdgeCases();
    }

    @Property
    void numbers(@ForAll("number") String text) {
        agree(Rational.class, text);
    }

    @Provide
    Arbitrary<String> number() {
        return pieces(6, "-", "+", "0", "00", "1", "927", ".", "/", "e1", " ", "\n", "１", "9".repeat(199));
    }

    @Property
    void units(@ForAll("unit") String text) {
        agree(Unit.class, text);
    }

    @Provide
    Arbitrary<String> unit() {
        return Arbitraries.oneOf(
                pieces(
                        5,
                        "亿元",
                        "%",
                        "😀",
                        "\ud800",
                        "\udc00",
                        " ",
                        "\u3000",
                        "\u00a0",
                        "\u0085",
                        "\u200b",
                        "\ufeff",
                        "\n",
                        "万".repeat(19),
                        "😀".repeat(20)),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(3));
    }

    @Property
    void documentNumbers(@ForAll("documentNumber") String text) {
        agree(DocumentNumber.class, text);
    }

    @Provide
    Arbitrary<String> documentNumber() {
        Arbitrary<String> code = Arbitraries.oneOf(
                pieces(3, "市政办发", "X", "〇", "々", "豈", "⺀", "𠀀", "𲎯", "\ud800", "ａ", "の", "1", "市".repeat(18)),
                Arbitraries.strings().ofLength(1));
        return join(List.of(
                code,
                Arbitraries.of("〔", "〔", "〔", "["),
                Arbitraries.of("2023", "2023", "0999", "999", "20231"),
                Arbitraries.of("〕", "〕", "〕", "]", ""),
                Arbitraries.of("31", "31", "999999", "0", "031", "1000000", "第1"),
                Arbitraries.of("号", "号", "号", "号\n", "")));
    }

    private static void agree(Class<?> type, String text) {
        String refusal = refusal((ScalarShape) Shape.of(type), text);
        String name = type == LocalDate.class ? "Date" : type.getSimpleName();
        boolean valid = Schemas.errorsOfDefinition(name, TextNode.valueOf(text)).isEmpty();
        boolean reversed = refusal.startsWith("Period must not end before it starts: ");
        assertEquals(refusal.isEmpty() || reversed, valid, () -> name + " \"" + text + "\": " + refusal);
    }

    private static String refusal(ScalarShape shape, String text) {
        try {
            shape.read(text);
            return "";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static Arbitrary<String> pieces(int most, String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(most).map(some -> String.join("", some));
    }

    private static Arbitrary<String> join(List<Arbitrary<String>> parts) {
        return Combinators.combine(parts).as(some -> String.join("", some));
    }
}
