// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import org.zhengce.policy.model.quantity.Rational;

/**
 * How much a reader takes before it refuses (读取限额), so that no input can exhaust the memory of a host.
 *
 * <p>The defaults hold the longest plans with room to spare. Jackson 2.15 and later have limits of their own beside these.
 * Lengths are counted in UTF-16 units, as {@link String#length} does.
 */
public final class Limits {

    private static final Limits DEFAULTS =
            new Limits(64, 1_000_000, 100_000, 20_000_000, 1_000, Rational.MAX_LENGTH, Rational.MAX_LENGTH);
    private static final int DEEPEST = 500;

    private final int depth;
    private final int text;
    private final int entries;
    private final int input;
    private final int problems;
    private final int precision;
    private final int scale;

    private Limits(int depth, int text, int entries, int input, int problems, int precision, int scale) {
        this.depth = depth;
        this.text = text;
        this.entries = entries;
        this.input = input;
        this.problems = problems;
        this.precision = precision;
        this.scale = scale;
    }

    /**
     * Depth 64, texts of 1,000,000 characters, lists of 100,000 entries, inputs of 20,000,000 characters, 1,000 problems. Exact
     * numbers may have 400 digits, all that they take at all, so that what was written can be read; a host whose columns hold less
     * sets less.
     */
    public static Limits defaults() {
        return DEFAULTS;
    }

    /** How deep objects and lists may nest; the root is 1. */
    public int getDepth() {
        return depth;
    }

    /** The longest text, in characters. */
    public int getText() {
        return text;
    }

    /** How many entries a list may have. */
    public int getEntries() {
        return entries;
    }

    /** The longest input, in characters. */
    public int getInput() {
        return input;
    }

    /** After how many problems reading stops. */
    public int getProblems() {
        return problems;
    }

    /**
     * How many significant digits an exact number ({@link Rational}) may have, as it is written and without leading noughts: three
     * in {@code 0.150}; those of both numbers together in a fraction, two in {@code 1/3}.
     */
    public int getPrecision() {
        return precision;
    }

    /** How many digits an exact number may have behind the point, as it is written: three in {@code 0.150}. */
    public int getScale() {
        return scale;
    }

    /**
     * A copy with another depth.
     *
     * @throws IllegalArgumentException if it is not 1 to 500
     */
    public Limits withDepth(int depth) {
        return new Limits(checked("Depth", 1, depth, DEEPEST), text, entries, input, problems, precision, scale);
    }

    /**
     * A copy with another longest text.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withText(int text) {
        return new Limits(
                depth, checked("Text", 1, text, Integer.MAX_VALUE), entries, input, problems, precision, scale);
    }

    /**
     * A copy with another number of entries.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withEntries(int entries) {
        return new Limits(
                depth, text, checked("Entries", 1, entries, Integer.MAX_VALUE), input, problems, precision, scale);
    }

    /**
     * A copy with another longest input.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withInput(int input) {
        return new Limits(
                depth, text, entries, checked("Input", 1, input, Integer.MAX_VALUE), problems, precision, scale);
    }

    /**
     * A copy with another number of problems.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withProblems(int problems) {
        return new Limits(
                depth, text, entries, input, checked("Problems", 1, problems, Integer.MAX_VALUE), precision, scale);
    }

    /**
     * A copy with another number of significant digits.
     *
     * @throws IllegalArgumentException if it is not 1 to {@value Rational#MAX_LENGTH}, which is all that an exact number takes
     */
    public Limits withPrecision(int precision) {
        return new Limits(
                depth, text, entries, input, problems, checked("Precision", 1, precision, Rational.MAX_LENGTH), scale);
    }

    /**
     * A copy with another number of digits behind the point; with 0, whole numbers and fractions only.
     *
     * @throws IllegalArgumentException if it is not 0 to {@value Rational#MAX_LENGTH}
     */
    public Limits withScale(int scale) {
        return new Limits(
                depth, text, entries, input, problems, precision, checked("Scale", 0, scale, Rational.MAX_LENGTH));
    }

    private static int checked(String name, int least, int value, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " limit must be " + least + " to " + most + ": " + value);
        }
        return value;
    }

    /** The limits by name. */
    @Override
    public String toString() {
        return "Limits{depth=" + depth + ", text=" + text + ", entries=" + entries + ", input=" + input + ", problems="
                + problems + ", precision=" + precision + ", scale=" + scale + "}";
    }
}
