// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Rule;

/** Finds rules by the words that say how strongly they bind (规则): 不得, 原则上, 优先, 鼓励. Conditions stay in the quote. */
final class Rules {

    private static final Lexicon MODALITIES = Lexicon.load("modalities.tsv");

    private final List<Rule> found = new ArrayList<>();

    /** The rules found so far in the order of the text. */
    List<Rule> found() {
        return found;
    }

    /** Searches a section: at most one rule a clause, by its first such word. */
    void read(Body body) {
        Flow flow = body.flow();
        int clause = body.start();
        boolean ruled = false;
        for (int i = body.start(); i < flow.length(); i++) {
            if ("。；，：".indexOf(flow.charAt(i)) >= 0) {
                clause = i + 1;
                ruled = false;
                continue;
            }
            Lexicon.Entry cue = ruled ? null : MODALITIES.at(flow, i);
            if (cue != null && (cue.field(1).equals("any") || i == clause)) {
                int end = i;
                while (end < flow.length() && "。；，：".indexOf(flow.charAt(end)) < 0) {
                    end++;
                }
                found.add(Rule.builder()
                        .modality(Modality.valueOf(cue.field(0).toUpperCase(Locale.ROOT)))
                        .section(body.number())
                        .quote(flow.quote(clause, end))
                        .build());
                ruled = true;
            }
        }
    }
}
