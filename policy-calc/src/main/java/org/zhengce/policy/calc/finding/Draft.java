// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Ground;
import org.zhengce.policy.model.finding.Sentence;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.quantity.Interval;

/** A finding that is being written. */
final class Draft {

    private final CheckRule rule;
    private final String subject;
    private final Set<Ground> grounds = new LinkedHashSet<>();
    private final List<Sentence> steps = new ArrayList<>();
    private final List<Sentence> assumptions = new ArrayList<>();
    private final List<Sentence> caveats = new ArrayList<>();
    private Optional<Interval> interval = Optional.empty();

    Draft(CheckRule rule, String subject) {
        this.rule = rule;
        this.subject = subject;
    }

    Draft ground(Claim claim) {
        return ground(claim.ground());
    }

    Draft ground(Ground ground) {
        grounds.add(ground);
        return this;
    }

    Draft step(String english, String chinese) {
        steps.add(Sentence.of(english, chinese));
        return this;
    }

    /** What was declared, or taken as given. */
    Draft assume(String english, String chinese) {
        once(assumptions, Sentence.of(english, chinese));
        return this;
    }

    Draft caveat(String english, String chinese) {
        once(caveats, Sentence.of(english, chinese));
        return this;
    }

    private static void once(List<Sentence> sentences, Sentence sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
    }

    Draft interval(Interval left) {
        interval = Optional.of(left);
        return this;
    }

    Finding conclude(Verdict verdict, String english, String chinese) {
        return Finding.builder()
                .rule(rule)
                .verdict(verdict)
                .subject(subject)
                .conclusion(Sentence.of(english, chinese))
                .addAllGrounds(grounds)
                .addAllSteps(steps)
                .addAllAssumptions(assumptions)
                .addAllCaveats(caveats)
                .interval(interval)
                .build();
    }
}
