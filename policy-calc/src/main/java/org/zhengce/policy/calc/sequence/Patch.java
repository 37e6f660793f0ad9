// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is taken from a list and what is placed in it (序列变更); the rest closes up in its order. It undoes what {@link Alignment} tells.
 *
 * @param <T> the elements
 */
public final class Patch<T> {

    private final Map<Integer, T> taken = new TreeMap<>();
    private final SortedMap<Integer, T> placed = new TreeMap<>();

    /** One that changes nothing yet. */
    public Patch() {}

    /** Makes the exception for a list that is not the one which the patch was taken from. */
    public interface Refusal<T> {

        /** The place from 1, what stands there, and what should. */
        RuntimeException of(int place, Optional<T> found, T expected);
    }

    /** Takes an element from its place in the list before, counted from 1. */
    public void take(int place, T element) {
        taken.put(place, element);
    }

    /** Puts an element at its place in the list after, counted from 1. */
    public void put(int place, T element) {
        placed.put(place, element);
    }

    /**
     * The list after.
     *
     * @throws RuntimeException that of the refusal, if another element stands where one is to be taken, or the list is too short
     *     for a place
     */
    public List<T> to(List<T> old, Refusal<T> refusal) {
        taken.forEach((place, element) -> {
            Optional<T> found = place <= old.size() ? Optional.of(old.get(place - 1)) : Optional.empty();
            if (!found.filter(element::equals).isPresent()) {
                throw refusal.of(place, found, element);
            }
        });
        List<T> list = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!taken.containsKey(i + 1)) {
                place(list);
                list.add(old.get(i));
            }
        }
        place(list);
        placed.tailMap(list.size() + 1).forEach((place, element) -> {
            throw refusal.of(place, Optional.empty(), element);
        });
        return list;
    }

    private void place(List<T> list) {
        for (T next = placed.get(list.size() + 1); next != null; next = placed.get(list.size() + 1)) {
            list.add(next);
        }
    }
}
