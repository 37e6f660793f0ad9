// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;

/**
 * Level, yearly growth and multiple of one indicator by the end of one year: V in L, V = B·gⁿ with g in G, V = B·m with m in M.
 *
 * <p>What V/B can be is Gⁿ ∩ M. If that is empty, or if something is known of B (its value, or levels of the base year) and
 * B·(Gⁿ ∩ M) does not meet L, they conflict; if one of Gⁿ and M lies within the other, the wider can never bind, nor can an L
 * that B·(Gⁿ ∩ M) lies within, nor a G that L/B lies within. Without a base year n is unknown, and the answer is the number of
 * years up to which the growth is implied. A fall by 15 % is a factor of 0.85.
 */
final class GrowthAndLevel implements Check {

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> group : inquiry.groups()) {
            Growths growths = new Growths(inquiry, group);
            for (int year : growths.years()) {
                Growths.Spans spans = growths.ending(year);
                Optional<Integer> shared = spans.onlyTotal();
                for (Optional<Integer> from : spans.bases()) {
                    Optional<Joint> average = growths.factor(spans.averages(from));
                    Optional<Joint> total = growths.factor(spans.totals(from));
                    boolean unknown = average.isPresent() && !total.isPresent() && from.isPresent();
                    Optional<Joint> unbased =
                            unknown ? growths.factor(spans.totals(Optional.empty())) : Optional.empty();
                    if (unbased.isPresent()) {
                        new GrowthCase(growths, year, Optional.empty(), average, unbased).finding(to);
                    } else if (average.isPresent() && shared.isPresent()) {
                        new GrowthCase(growths, year, shared, average, growths.factor(spans.totals(shared)))
                                .finding(to);
                    } else if ((average.isPresent() || total.isPresent()) && !shared.isPresent()) {
                        new GrowthCase(growths, year, from, average, total).finding(to);
                    }
                }
            }
        }
    }
}
