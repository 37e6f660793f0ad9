// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.quantity.Comparator;

/** Tells what a figure is (性质): a goal, a standing limit, a subsidy, what has been reached. */
final class Natures {

    private static final Lexicon CUES = Lexicon.load("natures.tsv");

    private final Nature nature;
    private final boolean standing;

    private Natures(Nature nature, boolean standing) {
        this.nature = nature;
        this.standing = standing;
    }

    /** What a figure of a clause is, knowing whether a time governs it and whether the sentence speaks of the past. */
    static Natures of(String clause, Amount amount, Statement.Item item, boolean dated, boolean past) {
        boolean money = amount.is("money") || amount.is("percent") || amount.is("other");
        Map<Nature, Boolean> said = new EnumMap<>(Nature.class);
        for (int i = 0; i < clause.length(); i++) {
            Lexicon.Entry cue = CUES.at(clause, i);
            if (cue != null && (cue.field(1).equals("any") || money)) {
                said.put(Nature.valueOf(cue.field(0).toUpperCase(Locale.ROOT)), true);
            }
        }
        if (past || said.containsKey(Nature.FACT) || done(clause)) {
            return new Natures(Nature.FACT, false);
        }
        boolean given = clause.contains("给予");
        if (said.containsKey(Nature.SUPPORT) && (!amount.is("percent") || !dated || given)) {
            return new Natures(Nature.SUPPORT, false);
        }
        if (said.containsKey(Nature.RESOURCE)) {
            return new Natures(Nature.RESOURCE, false);
        }
        if (said.containsKey(Nature.COMMITMENT) && amount.is("money")) {
            return new Natures(Nature.COMMITMENT, false);
        }
        if (amount.listed) {
            return new Natures(Nature.PORTFOLIO, false);
        }
        if (amount.level && item.threshold == null && !dated) {
            return new Natures(Nature.VISION, false);
        }
        Comparator c = amount.comparator;
        boolean limit = c == Comparator.AT_LEAST || c == Comparator.AT_MOST || c == Comparator.LESS_THAN;
        boolean rule = said.containsKey(Nature.NORM) || amount.is("time") && !amount.predicate;
        boolean norm = !dated && limit && rule;
        return new Natures(norm ? Nature.NORM : Nature.TARGET, norm && amount.change == null && !amount.cumulative);
    }

    /** Whether a verb carries 了: 建成了, 实施了. */
    private static boolean done(String clause) {
        int at = clause.indexOf('了');
        return at > 1 && "为除到解".indexOf(clause.charAt(at - 1)) < 0 && !clause.startsWith("解", at + 1);
    }

    Nature nature() {
        return nature;
    }

    /** Whether it holds at all times. */
    boolean standing() {
        return standing;
    }
}
