// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Revision;
import org.zhengce.policy.model.indicator.RevisionKind;
import org.zhengce.policy.model.quantity.Quantity;

/** One value for each object and period, and what became of the others. */
final class Settled {

    private final List<Observation> kept = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    private Settled() {}

    /** Settles groups of values for one object and one period each; none of the groups is empty. */
    static Settled of(Iterable<List<Observation>> groups) {
        Settled settled = new Settled();
        for (List<Observation> group : groups) {
            settled.add(group);
        }
        return settled;
    }

    /** The values that hold, in the order of their groups. */
    List<Observation> kept() {
        return kept;
    }

    /** What was decided where there was more than one value. */
    List<Revision> revisions() {
        return revisions;
    }

    /** Whether some values contradict each other. */
    boolean contradicted() {
        return revisions.stream().anyMatch(revision -> revision.getKind() == RevisionKind.CONTRADICTED);
    }

    private void add(List<Observation> group) {
        if (group.size() == 1) {
            kept.add(group.get(0));
            return;
        }
        List<Observation> candidates = candidates(group);
        Observation best = candidates.stream()
                .filter(o -> o.getNumerator().isPresent())
                .findFirst()
                .orElse(candidates.get(0));
        if (candidates.stream().anyMatch(o -> !alike(best, o))) {
            revisions.add(Revision.builder()
                    .kind(RevisionKind.CONTRADICTED)
                    .addAllSetAside(group)
                    .build());
            return;
        }
        kept.add(best);
        Revision.Builder revision = Revision.builder()
                .kind(candidates.size() < group.size() ? RevisionKind.REVISED : RevisionKind.REPEATED)
                .kept(best);
        for (Observation other : group) {
            if (other != best) {
                revision.addSetAside(other);
            }
        }
        revisions.add(revision.build());
    }

    /** The final values if there are any, otherwise all. */
    private static List<Observation> candidates(List<Observation> group) {
        List<Observation> finals = new ArrayList<>();
        for (Observation observation : group) {
            if (!observation.isProvisional()) {
                finals.add(observation);
            }
        }
        return finals.isEmpty() ? group : finals;
    }

    /** The same amounts; parts that only one of them has say nothing against it. */
    private static boolean alike(Observation one, Observation other) {
        return one.getValue().compareAmount(other.getValue()) == 0
                && alike(one.getNumerator(), other.getNumerator())
                && alike(one.getDenominator(), other.getDenominator());
    }

    private static boolean alike(Optional<Quantity> one, Optional<Quantity> other) {
        return !one.isPresent() || !other.isPresent() || one.get().compareAmount(other.get()) == 0;
    }
}
