// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.Collections;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.io.text.Reading;

/** Texts that nobody writes, made to make the reader look again and again: a piece of text n times over. */
@State(Scope.Benchmark)
public class AdversarialBenchmark {

    /** What each kind of text repeats. */
    public enum Kind {
        BRACKETS("（"),
        DIGITS("7"),
        CHINESE_DIGITS("三"),
        ITEMS("一是抓工作。"),
        ITEMS_IN_PAIRS("一是抓工作。二是抓落实。"),
        NO_PUNCTUATION("推进高质量发展促进企业增长"),
        TITLES("《"),
        ORDINALS("第"),
        YEARS("年"),
        DEADLINES("到2025年"),
        LISTS("市局、"),
        LABELS("责任单位："),
        CLAUSES("（责任单位：市工信局、市财政局）"),
        HEADINGS("一、加快发展\n"),
        TABLES("甲\t乙\t丙\n"),
        FIGURES("产值达到5亿元，"),
        ONE_LINE("到2025年，全市规模以上工业增加值年均增长8%以上，由市工信局牵头负责。"),
        LINE_BREAKS("\n");

        private final String piece;

        Kind(String piece) {
            this.piece = piece;
        }

        /** The piece so many times, behind a first line that does not come again and so is no second copy. */
        String text(int times) {
            return "云泽市民生实事行动方案\n" + Texts.document(1) + String.join("", Collections.nCopies(times, piece));
        }
    }

    /** How often the piece stands. */
    @Param({"10000", "100000"})
    public int n = 10_000;

    /** What it is. */
    @Param
    public Kind kind = Kind.BRACKETS;

    private String text = "";

    /** Makes the text. */
    @Setup
    public void text() {
        text = kind.text(n);
    }

    /** All that the text says. */
    @Benchmark
    public Reading read() {
        return PolicyText.read(text);
    }
}
