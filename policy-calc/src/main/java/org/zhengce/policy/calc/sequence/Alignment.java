// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Tells what leads from one list to another (序列比对): which elements pair, and which pairs stay as they are.
 *
 * <p>Time grows with n log n, whatever the lists hold, as long as equality and hash codes take constant time.
 *
 * @param <T> the elements
 */
public final class Alignment<T> {

    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;

    /** For each place before, the place after that it pairs with. */
    private final int[] partners;

    /** The places after that pair with none. */
    private final BitSet unpaired = new BitSet();

    private Alignment(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
        unpaired.set(0, after.size());
    }

    /** Takes the changes as they are told. */
    public interface Change {

        /** A change of an element: its places before and after from 1, of which one may be 0 where it has none. */
        void at(int from, int to);
    }

    /**
     * Tells each change: elements that are gone, changed or moved in the order of the list before, then new ones. Equal
     * elements pair first, then those with an equal key, the first key first; of the equal ones as many as possible stay.
     *
     * @param keys by which elements that are not equal are the same one nevertheless; where several have an equal key they pair in
     *     their order
     */
    public static <T> void changes(List<T> before, List<T> after, List<Function<T, Object>> keys, Change change) {
        Alignment<T> alignment = new Alignment<>(before, after);
        alignment.pair(element -> element);
        BitSet staying = alignment.staying();
        keys.forEach(alignment::pair);
        for (int from = 0; from < before.size(); from++) {
            if (!staying.get(from)) {
                change.at(from + 1, alignment.partners[from] + 1);
            }
        }
        alignment.unpaired.stream().forEach(to -> change.at(0, to + 1));
    }

    /**
     * Tells the partner of each element: those of the list before in its order, then those after that have none. Elements pair as
     * in {@link #changes}.
     */
    public static <T> void pairs(List<T> before, List<T> after, List<Function<T, Object>> keys, Change pair) {
        Alignment<T> alignment = paired(before, after, keys);
        for (int from = 0; from < before.size(); from++) {
            pair.at(from + 1, alignment.partners[from] + 1);
        }
        alignment.unpaired.stream().forEach(to -> pair.at(0, to + 1));
    }

    private static <T> Alignment<T> paired(List<T> before, List<T> after, List<Function<T, Object>> keys) {
        Alignment<T> alignment = new Alignment<>(before, after);
        alignment.pair(element -> element);
        keys.forEach(alignment::pair);
        return alignment;
    }

    private void pair(Function<T, Object> key) {
        Map<Object, Integer> first = new HashMap<>();
        int[] next = new int[partners.length];
        for (int from = partners.length - 1; from >= 0; from--) {
            if (partners[from] == NONE) {
                Integer later = first.put(key.apply(before.get(from)), from);
                next[from] = later == null ? NONE : later;
            }
        }
        for (int to = unpaired.nextSetBit(0); to >= 0; to = unpaired.nextSetBit(to + 1)) {
            Object sought = key.apply(after.get(to));
            int from = first.getOrDefault(sought, NONE);
            if (from != NONE) {
                first.put(sought, next[from]);
                partners[from] = to;
                unpaired.clear(to);
            }
        }
    }

    /** The longest row of pairs that stand in one order before and after. */
    private BitSet staying() {
        List<Integer> paired = new ArrayList<>();
        for (int from = 0; from < partners.length; from++) {
            if (partners[from] != NONE) {
                paired.add(from);
            }
        }
        int[] ends = new int[paired.size()];
        int[] previous = new int[partners.length];
        int longest = 0;
        for (int from : paired) {
            int length = shorter(ends, longest, partners[from]);
            previous[from] = length == 0 ? NONE : ends[length - 1];
            ends[length] = from;
            longest = Math.max(longest, length + 1);
        }
        BitSet staying = new BitSet();
        for (int from = longest == 0 ? NONE : ends[longest - 1]; from != NONE; from = previous[from]) {
            staying.set(from);
        }
        return staying;
    }

    /** How many of the rows, of which those of each length end at the lowest place, end before a place. */
    private int shorter(int[] ends, int rows, int place) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (partners[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
