// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/**
 * How much a reader takes before it refuses (读取限额), so that no input can exhaust the memory of a host.
 *
 * <p>The defaults hold the longest plans with room to spare. Jackson 2.15 and later have limits of their own beside these.
 * Lengths are counted in UTF-16 units, as {@link String#length} does.
 */
public final class Limits {

    private static final Limits DEFAULTS = new Limits(64, 1_000_000, 100_000, 20_000_000, 1_000);
    private static final int DEEPEST = 500;

    private final int depth;
    private final int text;
    private final int entries;
    private final int input;
    private final int problems;

    private Limits(int depth, int text, int entries, int input, int problems) {
        this.depth = depth;
        this.text = text;
        this.entries = entries;
        this.input = input;
        this.problems = problems;
    }

    /** Depth 64, texts of 1,000,000 characters, lists of 100,000 entries, inputs of 20,000,000 characters, 1,000 problems. */
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
     * A copy with another depth.
     *
     * @throws IllegalArgumentException if it is not 1 to 500
     */
    public Limits withDepth(int depth) {
        return new Limits(checked("Depth", depth, DEEPEST), text, entries, input, problems);
    }

    /**
     * A copy with another longest text.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withText(int text) {
        return new Limits(depth, checked("Text", text, Integer.MAX_VALUE), entries, input, problems);
    }

    /**
     * A copy with another number of entries.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withEntries(int entries) {
        return new Limits(depth, text, checked("Entries", entries, Integer.MAX_VALUE), input, problems);
    }

    /**
     * A copy with another longest input.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withInput(int input) {
        return new Limits(depth, text, entries, checked("Input", input, Integer.MAX_VALUE), problems);
    }

    /**
     * A copy with another number of problems.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Limits withProblems(int problems) {
        return new Limits(depth, text, entries, input, checked("Problems", problems, Integer.MAX_VALUE));
    }

    private static int checked(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " limit must be 1 to " + most + ": " + value);
        }
        return value;
    }

    /** The five limits by name. */
    @Override
    public String toString() {
        return "Limits{depth=" + depth + ", text=" + text + ", entries=" + entries + ", input=" + input + ", problems="
                + problems + "}";
    }
}
