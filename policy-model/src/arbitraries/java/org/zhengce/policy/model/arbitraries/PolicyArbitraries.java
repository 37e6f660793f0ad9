// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries of all public types of the model, for property tests of whoever works with it (随机样例).
 *
 * <p>With this jar on the test class path a parameter {@code @ForAll Plan plan} needs nothing more: it is realistic, and
 * {@link Realistic} or {@link Anything} beside {@code @ForAll} turns the same knobs as the methods here. In code:
 * {@code PolicyArbitraries.realistic().withQuotes(false).values(Plan.class)}.
 *
 * <p>All values are valid: their types let them be built. They lean to the edges: empty lists and single elements, fractions
 * such as 1/3, leap days, every legal combination of a target's axes. They shrink to the plainest of their kind: 一、
 * 健全工作机制, and nothing that the failure does not need. The edges are drawn like any other value; jqwik's own
 * combinations of edge cases are off, since those of a document alone would take longer than a thousand tries.
 *
 * <p>This object is immutable.
 */
public final class PolicyArbitraries {

    /** How many elements a list has at most unless told otherwise: {@value}. */
    public static final int LISTS_UP_TO = 3;

    private static final PolicyArbitraries REALISTIC = new PolicyArbitraries(true, false, true, LISTS_UP_TO);
    private static final PolicyArbitraries ANYTHING = new PolicyArbitraries(false, true, true, LISTS_UP_TO);

    private final boolean realistic;
    private final boolean traps;
    private final boolean quotes;
    private final int lists;
    private final Catalogue catalogue;

    private PolicyArbitraries(boolean realistic, boolean traps, boolean quotes, int lists) {
        this.realistic = realistic;
        this.traps = traps;
        this.quotes = quotes;
        this.lists = lists;
        this.catalogue = new Catalogue(new Texts(realistic, traps, quotes, lists));
    }

    /**
     * Values as an office might have written them, with invented names and prose.
     *
     * <p>The parts of a value belong together: clauses and sections of a plan are those of its outline, measures are numbered
     * 一、二、三 or 二（一）、二（二）; unit, comparator and figures fit the indicator; number, printing, publication and validity of
     * a document follow its day of issue. A plan either has no quotes, or all of its quotes lie in one text that its outline
     * and residue partition. What documents get wrong is not excluded: a measure without anyone, a party named twice, a
     * clause of the plan as a whole.
     */
    public static PolicyArbitraries realistic() {
        return REALISTIC;
    }

    /**
     * Whatever the types allow: numbers of any size, quotes anywhere, references to nothing, texts that are easily taken for
     * something else or lost (blanks, controls, {@code null}, lone surrogates). For whoever stores or transmits values.
     */
    public static PolicyArbitraries anything() {
        return ANYTHING;
    }

    /**
     * The arbitrary of a type under {@link #anything()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return anything().values(type);
    }

    /** The types other than enums that have an arbitrary: every public value type of the model. */
    public static Set<Class<?>> types() {
        return ANYTHING.catalogue.types();
    }

    /**
     * The arbitrary of a type; enums have one as well. Outside a property take many values of one {@code sampleStream()}:
     * each {@code sample()} makes all generators anew.
     *
     * @throws IllegalArgumentException if there is none
     */
    public <T> Arbitrary<T> values(Class<T> type) {
        return catalogue.arbitrary(type);
    }

    /**
     * The same with lists of at most so many elements, {@value #LISTS_UP_TO} unless told otherwise; 0 leaves them empty
     * where the type allows it.
     *
     * @throws IllegalArgumentException if the number is negative or above 90, where the outline would run out of numerals
     */
    public PolicyArbitraries withListsUpTo(int elements) {
        if (elements < 0 || elements > 90) {
            throw new IllegalArgumentException("Lists must have at most 0 to 90 elements: " + elements);
        }
        return new PolicyArbitraries(realistic, traps, quotes, elements);
    }

    /** The same with or without places in a text; without, a plan has neither outline nor residue. They are on by default. */
    public PolicyArbitraries withQuotes(boolean present) {
        return new PolicyArbitraries(realistic, traps, present, lists);
    }

    /**
     * The same with or without texts that are easily taken for something else or lost, and random characters; a third of all
     * names and prose are such. Realistic values have none by default, the others do.
     */
    public PolicyArbitraries withTraps(boolean present) {
        return new PolicyArbitraries(realistic, present, quotes, lists);
    }
}
