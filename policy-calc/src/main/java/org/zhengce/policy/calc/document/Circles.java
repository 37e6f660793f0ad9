// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * The groups of nodes that reach each other, by Tarjan's algorithm without recursion, since chains of citations may be long; each
 * begins with its smallest node, and a plain circle goes round.
 */
final class Circles {

    private final List<List<Integer>> next;
    private final int[] found;
    private final int[] lowest;
    private final int[] tried;
    private final boolean[] open;
    private final Deque<Integer> stack = new ArrayDeque<>();
    private final List<List<Integer>> circles = new ArrayList<>();
    private int count;

    Circles(List<List<Integer>> next) {
        this.next = next;
        this.found = new int[next.size()];
        this.lowest = new int[next.size()];
        this.tried = new int[next.size()];
        this.open = new boolean[next.size()];
        Arrays.fill(found, -1);
    }

    List<List<Integer>> all() {
        for (int root = 0; root < next.size(); root++) {
            if (found[root] < 0) {
                walk(root);
            }
        }
        circles.sort((one, other) -> Integer.compare(one.get(0), other.get(0)));
        return circles;
    }

    private void walk(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (tried[node] < next.get(node).size()) {
                int to = next.get(node).get(tried[node]++);
                if (found[to] < 0) {
                    enter(to, path);
                } else if (open[to]) {
                    lowest[node] = Math.min(lowest[node], found[to]);
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
                }
                if (lowest[node] == found[node]) {
                    close(node);
                }
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        found[node] = count;
        lowest[node] = count;
        count++;
        open[node] = true;
        stack.push(node);
        path.push(node);
    }

    private void close(int root) {
        List<Integer> group = new ArrayList<>();
        int node;
        do {
            node = stack.pop();
            open[node] = false;
            group.add(node);
        } while (node != root);
        Collections.reverse(group);
        Collections.rotate(group, -group.indexOf(Collections.min(group)));
        if (group.size() > 1 || next.get(root).contains(root)) {
            circles.add(group);
        }
    }
}
