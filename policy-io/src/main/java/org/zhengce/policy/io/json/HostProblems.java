// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.List;
import org.zhengce.policy.model.problem.Problem;

/** Problems of a value within a host's input: places are what the host's parser says. */
final class HostProblems extends Problems {

    private final List<long[]> places = new ArrayList<>();

    HostProblems(int limit) {
        super(limit);
    }

    /** A place by its number; negative parts are unknown. Later places have higher numbers. */
    long place(long offset, int line, int column) {
        places.add(new long[] {offset, line, column});
        return places.size() - 1L;
    }

    @Override
    void locate(long at, Problem.Builder problem) {
        long[] place = places.get((int) at);
        if (place[0] >= 0 && place[0] <= Integer.MAX_VALUE) {
            problem.offset((int) place[0]);
        }
        if (place[1] > 0 && place[2] > 0) {
            problem.line((int) place[1]).column((int) place[2]);
        }
    }
}
