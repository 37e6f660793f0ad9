// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.text.Quote;

/** What all values are made of, as the knobs have it: texts, their places, options, lists. */
final class Texts {

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

    private final boolean realistic;
    private final boolean traps;
    private final boolean quotes;
    private final int lists;

    Texts(boolean realistic, boolean traps, boolean quotes, int lists) {
        this.realistic = realistic;
        this.traps = traps;
        this.quotes = quotes;
        this.lists = lists;
    }

    /** The same without places in a text. */
    Texts bare() {
        return new Texts(realistic, traps, false, lists);
    }

    /** Whether values are to read as if an office had written them. */
    boolean realistic() {
        return realistic;
    }

    /** Whether values may have places in a text. */
    boolean quoted() {
        return quotes;
    }

    /** How many elements a list may have. */
    int lists() {
        return lists;
    }

    /** A text; what it is about matters to realistic values only. */
    Arbitrary<String> text(Topic topic) {
        return text(topic.phrases());
    }

    /** One of these if values are to be realistic, otherwise any text. */
    Arbitrary<String> text(List<String> phrases) {
        Arbitrary<String> usual = Arbitraries.of(realistic ? phrases : PHRASES);
        if (!traps) {
            return usual;
        }
        return Choice.weighted(
                Tuple.of(6, usual),
                Tuple.of(2, Arbitraries.of(TRAPS)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(12)));
    }

    /** A text with at least one character that is not white space. */
    Arbitrary<String> name(Topic topic) {
        return name(topic.phrases());
    }

    /** The same of given phrases. */
    Arbitrary<String> name(List<String> phrases) {
        return text(phrases).map(text -> text.trim().isEmpty() ? text + "名" : text);
    }

    /** Absent as often as present, and absent when it shrinks. */
    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> some) {
        return Choice.of(Arbitraries.just(Optional.<T>empty()), some.map(Optional::of));
    }

    /** Present as a rule, and present when it shrinks. */
    static <T> Arbitrary<Optional<T>> mostly(Arbitrary<T> some) {
        return Choice.weighted(Tuple.of(9, some.map(Optional::of)), Tuple.of(1, Arbitraries.just(Optional.<T>empty())));
    }

    /** A short list, as short as the knob says. */
    <T> Arbitrary<List<T>> few(Arbitrary<T> one) {
        return one.list().ofMaxSize(lists);
    }

    static Arbitrary<Boolean> flag() {
        return Arbitraries.of(false, true);
    }

    /** Words and a place for them: the start of a text and its far end, too. */
    Arbitrary<Quote> quote() {
        Arbitrary<Integer> start = Choice.weighted(
                Tuple.of(1, Arbitraries.of(realistic ? new Integer[] {0} : new Integer[] {0, Integer.MAX_VALUE - 100})),
                Tuple.of(3, Arbitraries.integers().between(0, 30_000)));
        return Combinators.combine(start, text(Topic.PROSE)).as(Quote::of);
    }

    /** Perhaps words and a place for them, if the knob allows it. */
    Arbitrary<Optional<Quote>> maybeQuote() {
        return quotes ? maybe(quote()) : Arbitraries.just(Optional.empty());
    }
}
