// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * A collective that a few measures of a plan name otherwise than most: 各区政府 where the others say 各区县政府.
 *
 * <p>Spellings are one (各区、县政府, 各县（区）人民政府); two collectives differ by little if one is the other with one or two units of
 * administration left out. The smaller group must be at most half of the greater, and no measure may have both, which would be meant.
 */
final class Collectives implements Check {

    private static final int LONGEST = 24;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            Map<String, Term> terms = new TreeMap<>();
            Set<OutlineNumber> measures = new HashSet<>();
            for (ResponsibilityClause clause : source.plan().getClauses()) {
                clause.getMeasure().ifPresent(measures::add);
                for (PartyGroup group : clause.getGroups()) {
                    for (PartyMention party : group.getParties()) {
                        if (party.getKind() == MentionKind.COLLECTIVE) {
                            terms.computeIfAbsent(Names.collective(party.getText()), unused -> new Term())
                                    .add(clause, Names.bare(party.getText()));
                        }
                    }
                }
            }
            terms.forEach((name, wide) -> narrower(name).forEach((narrow, without) -> {
                Term other = terms.get(narrow);
                if (other != null && other.apart(wide)) {
                    to.accept(finding(source, other, wide, without, measures.size()));
                }
            }));
        }
    }

    /** The names that leave out one or two units, and which. */
    private static Map<String, String> narrower(String name) {
        Map<String, String> narrower = new LinkedHashMap<>();
        if (name.length() > LONGEST || !name.startsWith("各")) {
            return narrower;
        }
        for (int i = 1; i < name.length(); i++) {
            if (Names.unit(name.charAt(i))) {
                String one = name.substring(0, i) + name.substring(i + 1);
                narrower.putIfAbsent(one, name.substring(i, i + 1));
                for (int k = i; k < one.length(); k++) {
                    if (Names.unit(one.charAt(k))) {
                        narrower.putIfAbsent(
                                one.substring(0, k) + one.substring(k + 1),
                                name.substring(i, i + 1) + one.substring(k, k + 1));
                    }
                }
            }
        }
        narrower.keySet().removeIf(left -> left.chars().noneMatch(c -> Names.unit((char) c)));
        return narrower;
    }

    private static Finding finding(Source source, Term narrow, Term wide, String without, int all) {
        Term few = narrow.size() < wide.size() ? narrow : wide;
        Term many = few == narrow ? wide : narrow;
        Draft draft = new Draft(CheckRule.COLLECTIVE, few.text());
        few.clauses.forEach((measure, clause) ->
                draft.ground(source.ground(clause.getMeasure(), measure + " " + few.text(), clause.getQuote())));
        draft.step(
                "Literally " + without + " is left out in " + narrow.size() + " of " + all + " measures",
                "按字面，" + all + "项措施中有" + narrow.size() + "项不含“" + without + "”");
        draft.caveat("Flagged, not corrected: the difference may be meant", "仅作提示，不作更正：差别可能是有意的");
        return draft.conclude(
                Verdict.IRREGULAR,
                Ordinals.list(few.clauses.keySet(), ", ", " …") + (few.size() == 1 ? " says " : " say ") + few.text()
                        + " where " + many.size() + " others say " + many.text(),
                Ordinals.list(few.clauses.keySet(), "、", "等") + "写作“" + few.text() + "”，另有" + many.size() + "项写作“"
                        + many.text() + "”");
    }

    /** A collective: its spellings, and the measures whose clauses have it. */
    private static final class Term {
        private final Map<OutlineNumber, ResponsibilityClause> clauses = new HashMap<>();
        private final Map<String, Integer> spellings = new TreeMap<>();

        void add(ResponsibilityClause clause, String text) {
            clause.getMeasure().ifPresent(measure -> {
                clauses.merge(measure, clause, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
                spellings.merge(text, 1, Integer::sum);
            });
        }

        int size() {
            return clauses.size();
        }

        /** The spelling that most measures have. */
        String text() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        /** Whether one of the two has at most half as many measures as the other, and none has both. */
        boolean apart(Term other) {
            int few = Math.min(size(), other.size());
            int many = Math.max(size(), other.size());
            return few > 0 && 2 * few <= many && clauses.keySet().stream().noneMatch(other.clauses::containsKey);
        }
    }
}
