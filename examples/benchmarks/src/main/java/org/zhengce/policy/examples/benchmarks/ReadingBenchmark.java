// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.io.text.Reading;

/** Reading a text of n megabytes whole, beside one pass that only finds its numerals: the bound is twelve passes. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    private static final Pattern NUMERALS = Pattern.compile("[0-9０-９]+([.．][0-9０-９]+)?|[〇零一二两三四五六七八九十百千万亿]+");
    private static final int MEGABYTE = 1 << 20;

    /** How many megabytes of UTF-8. */
    @Param({"1", "2", "4", "8", "16"})
    public int n = 1;

    private String text = "";

    /** Makes the text. */
    @Setup
    public void text() {
        text = Texts.document(n * MEGABYTE);
    }

    /** All that the text says. */
    @Benchmark
    public Reading read() {
        return PolicyText.read(text);
    }

    /** How many numerals stand in it. */
    @Benchmark
    public int numerals() {
        Matcher m = NUMERALS.matcher(text);
        int count = 0;
        while (m.find()) {
            count++;
        }
        return count;
    }
}
