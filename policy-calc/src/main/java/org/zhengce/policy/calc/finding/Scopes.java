// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;

/**
 * Two or three figures of one indicator, of one kind and year, that go for different areas or are parts of different wholes: they
 * must be neither compared nor added.
 *
 * <p>More than three areas are a breakdown by unit, which means what it says. A figure whose scope is not named is left out: it
 * is not known to be of another.
 */
final class Scopes implements Check {

    private static final int BREAKDOWN = 4;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (List<Claim> claims : inquiry.byIndicator()) {
            Map<String, List<Claim>> alike = new TreeMap<>();
            for (Claim claim : claims) {
                Optional<Integer> year = claim.year();
                if (year.isPresent()
                        && claim.figure().isPresent()
                        && !scope(claim).isEmpty()) {
                    alike.computeIfAbsent(
                                    claim.kind() + " " + claim.quantifier() + " " + year.get(),
                                    unused -> new ArrayList<>())
                            .add(claim);
                }
            }
            alike.values().forEach(list -> finding(list).ifPresent(to));
        }
    }

    private static Optional<Finding> finding(List<Claim> claims) {
        TreeSet<String> scopes = new TreeSet<>();
        TreeSet<String> figures = new TreeSet<>();
        Draft draft = new Draft(CheckRule.SCOPE, claims.get(0).indicator());
        for (Claim claim : claims) {
            scopes.add(scope(claim));
            figures.add(Figures.say(claim.figure().get()));
            draft.ground(claim);
            draft.step(
                    scope(claim) + ": "
                            + claim.interval()
                                    .map(Figures::english)
                                    .orElseGet(() -> "about "
                                            + Figures.say(claim.figure().get())),
                    scope(claim) + "：" + Figures.say(claim.target().getBound()));
        }
        if (scopes.size() < 2 || scopes.size() >= BREAKDOWN || figures.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(draft.conclude(
                Verdict.UNDERDETERMINED,
                "The figures go for " + String.join(" and ", scopes) + ": they can be neither compared nor added",
                "口径不同（" + String.join("、", scopes) + "），不能直接比较或相加"));
    }

    /** The area and the whole as the text names them. */
    private static String scope(Claim claim) {
        String whole = claim.target().getScope().getWhole().orElse("");
        String area = claim.area();
        return area.isEmpty() || whole.isEmpty() ? area + whole : area + "·" + whole;
    }
}
