// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PlanPeriod;

/**
 * Finds the figures of a plan (量化目标) in its sections' texts.
 *
 * <p>Each section is read clause by clause ({@link FigureReader}); what a lead-in says of the time (到2025年，…) governs the sections
 * and items beneath it until one of the same or an outer level.
 */
final class Figures {

    /** What is known of the document beyond the section that is being read. */
    static final class Context {
        private final Optional<PlanPeriod> period;
        private final Optional<Integer> year;

        /**
         * A context.
         *
         * @param period the plan's period, from its title for instance
         * @param year the document's year, which 全年 and 年内 mean
         */
        Context(Optional<PlanPeriod> period, Optional<Integer> year) {
            this.period = period;
            this.year = year;
        }

        Optional<PlanPeriod> getPeriod() {
            return period;
        }

        Optional<Integer> getYear() {
            return year;
        }
    }

    /** A time that a section hands down. */
    private static final class Lead {
        private final int level;
        private final Deadlines.Deadline deadline;

        Lead(int level, Deadlines.Deadline deadline) {
            this.level = level;
            this.deadline = deadline;
        }
    }

    private Figures() {}

    /** The figures of all sections, which come in the order of the text. */
    static List<Target> read(List<Body> bodies, Context context) {
        Context known = context.getYear().isPresent() ? context : new Context(context.getPeriod(), onlyYear(bodies));
        List<Target> targets = new ArrayList<>();
        Deque<Lead> leads = new ArrayDeque<>();
        int past = Integer.MAX_VALUE;
        for (Body body : bodies) {
            while (!leads.isEmpty() && leads.peek().level >= body.level()) {
                leads.pop();
            }
            if (body.level() <= past) {
                past = FigureReader.background(body) && body.level() > 0 ? body.level() : Integer.MAX_VALUE;
            }
            FigureReader reader = new FigureReader(
                    body, known, leads.isEmpty() ? null : leads.peek().deadline, past < Integer.MAX_VALUE);
            targets.addAll(reader.read());
            reader.outerLead().ifPresent(deadline -> {
                while (!leads.isEmpty() && leads.peek().level >= body.level() - 1) {
                    leads.pop();
                }
                leads.push(new Lead(body.level() - 1, deadline));
            });
            if (body.level() > 0) {
                reader.lead().ifPresent(deadline -> leads.push(new Lead(body.level(), deadline)));
            }
        }
        return Collections.unmodifiableList(targets);
    }

    /** The year that the text speaks of, where it speaks of one year only (2016年，完成…): 全年 then means that year. */
    private static Optional<Integer> onlyYear(List<Body> bodies) {
        Set<Integer> during = new TreeSet<>();
        Set<Integer> all = new TreeSet<>();
        Context nothing = new Context(Optional.empty(), Optional.empty());
        for (Body body : bodies) {
            for (Deadlines.Deadline deadline : Deadlines.find(body.flow(), body.start(), nothing)) {
                Horizon horizon = deadline.horizon;
                Deadlines.end(horizon).ifPresent(end -> {
                    all.add(end.getYear());
                    horizon.match(
                            by -> false,
                            d -> during.add(d.getPeriod().getFrom().getYear()),
                            e -> false,
                            s -> false,
                            u -> false);
                });
            }
        }
        return all.size() == 1 && during.size() == 1
                ? Optional.of(all.iterator().next())
                : Optional.empty();
    }
}
