// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.List;
import java.util.Optional;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Target;

/** Reads the figures of single sentences, and shows them in short. */
final class Sentence {

    private Sentence() {}

    static List<Target> read(String sentence) {
        return read(sentence, Optional.empty(), Optional.empty());
    }

    /** The figures of a sentence beneath a heading, in a document of a year. */
    static List<Target> read(String sentence, Optional<String> heading, Optional<Integer> year) {
        Body body = new Body(Flow.of(sentence, 0, sentence.length()), 0, 1, false, Optional.empty(), heading);
        return Figures.read(List.of(body), new Figures.Context(Optional.empty(), year));
    }

    static Body body(String text, int from, int to, int level) {
        return new Body(Flow.of(text, from, to), 0, level, false, Optional.empty(), Optional.empty());
    }

    static String bound(Target target) {
        return bound(target.getBound());
    }

    static String bound(Bound bound) {
        return bound.match(
                n -> n.getComparator().code() + " " + n.getValue() + " " + n.getUnit(),
                r -> "between " + r.getLow() + ".." + r.getHigh() + " " + r.getUnit(),
                r -> r.getComparator().code() + " " + r.getReference(),
                u -> "universal",
                q -> q.getText());
    }
}
