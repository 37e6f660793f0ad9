// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.InstitutionKind;

/** Finds the bodies that a plan sets up (工作机构): 成立…领导小组，由…担任组长. */
final class Institutions {

    private static final Lexicon ENDINGS = Lexicon.load("institutions.tsv");
    static final Search SETS_UP = new Search("成设组委", "立建托", "(?:成立|设立|组建|委托)([^，。；、：（]{2,30})");
    private static final Pattern ALIAS = Pattern.compile("^（以下(?:统一)?简称[：“]?[“‘]?([^”’）]{2,20})[”’]?）");
    private static final Pattern HEAD = Pattern.compile("由([^，。；]{2,24}?)(?:担任|任|兼任)(?:组长|主任|总召集人|召集人|指挥长|链长)");
    private static final int NEAR = 80;

    private final List<Institution> found = new ArrayList<>();

    /** The bodies found so far in the order of the text. */
    List<Institution> found() {
        return found;
    }

    /** Searches a section. */
    void read(Body body) {
        Flow flow = body.flow();
        SETS_UP.each(flow.toString(), body.start(), m -> {
            Lexicon.Entry ending = ENDINGS.before(flow, m.end(1));
            if (ending != null) {
                add(body, flow, m, ending);
            }
        });
    }

    private void add(Body body, Flow flow, Matcher m, Lexicon.Entry ending) {
        int to = m.end(1);
        int from = flow.has("一个", m.start(1)) || flow.has("一支", m.start(1)) ? m.start(1) + 2 : m.start(1);
        String after = flow.toString().substring(to, Math.min(flow.length(), to + NEAR));
        int sentence = after.indexOf('。');
        Matcher alias = ALIAS.matcher(after);
        Matcher head = HEAD.matcher(sentence < 0 ? after : after.substring(0, sentence));
        Institution.Builder institution = Institution.builder()
                .name(flow.words(from, to))
                .kind(InstitutionKind.valueOf(ending.field(0).toUpperCase(Locale.ROOT)))
                .openEnded(false)
                .section(body.number())
                .quote(flow.quote(m.start(), to));
        if (alias.find()) {
            institution.addAliases(alias.group(1));
        }
        found.add(institution
                .head(head.find() ? Optional.of(head.group(1)) : Optional.empty())
                .build());
    }
}
