// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.Quote;

/**
 * What a text states once of its responsibility clauses (统一约定).
 *
 * <p>逗号前为牵头单位，下同: from there on the first group of each clause without a role of its own leads; 列第一位者为牵头单位: its first party does. The
 * others are responsible, as the text says no more of them. 以下均需各市政府落实，不再列出: the measures after that one that have a clause charge
 * these parties, too.
 */
final class Convention {

    private static final String REST = "(?:，[^，。〕）]{0,20})*";
    private static final Pattern COMMA =
            Pattern.compile("[。；，]?(?:注：)?(?:逗号|“，”)(?:之)?前(?:面)?的?(?:单位|部门)?(?:为|是)牵头(?:单位|部门)?" + REST);
    private static final Pattern FIRST = Pattern.compile(
            "[。；，]?(?:注：)?(?:排名|排列|排|列)(?:在)?(?:第一|首)(?:位|名)?(?:者|的)?(?:单位|部门)?(?:为|是)牵头(?:责任)?(?:单位|部门)?" + REST);
    private static final Pattern BESIDES = Pattern.compile(
            "[。；，]?以下[^，。；均]{0,8}均(?:需要?|须|由|包含|包括)([^。；]{2,60}?)(?:贯彻|抓好|负责)?(?:落实|负责|执行)?，不再(?:一一)?(?:列出|列明|罗列)");
    private static final Pattern ALL =
            Pattern.compile("(?<=[。；，])([^，。；（〔]{4,40})均为责任(?:单位|部门)，以下不再(?:一一)?(?:列出|列明|罗列)");

    /** One of them stands in every statement of a convention. */
    private static final String[] SIGNS = {"为牵头", "是牵头", "不再"};

    private int comma = Integer.MAX_VALUE;
    private int first = Integer.MAX_VALUE;
    private int besides = Integer.MAX_VALUE;
    private List<Parties.Group> groups = Collections.emptyList();
    private Optional<Quote> words = Optional.empty();

    /** Where a convention is stated between two indexes of a flow; the later index if none is. */
    static int within(Flow flow, int start, int end) {
        int from = end;
        String text = flow.toString();
        String stretch = text.substring(start, end);
        if (Arrays.stream(SIGNS).noneMatch(stretch::contains)) {
            return end;
        }
        for (Pattern pattern : new Pattern[] {COMMA, FIRST, BESIDES, ALL}) {
            Matcher m = pattern.matcher(text).region(start, from).useTransparentBounds(true);
            from = m.find() ? m.start() : from;
        }
        return from;
    }

    /** Takes what a section states; the first word of each kind holds. */
    void read(Body body) {
        Flow flow = body.flow();
        String text = flow.toString();
        int here = flow.length() == 0 ? 0 : flow.offset(0);
        if (text.contains("牵头")) {
            comma = COMMA.matcher(text).find() ? Math.min(comma, here) : comma;
            first = FIRST.matcher(text).find() ? Math.min(first, here) : first;
        }
        if (besides == Integer.MAX_VALUE && text.contains("以下")) {
            Matcher later = BESIDES.matcher(text);
            Matcher all = ALL.matcher(text);
            if (later.find()) {
                charge(flow, later, flow.offset(flow.length() - 1));
            } else if (all.find()) {
                charge(flow, all, here - 1);
            }
        }
    }

    private void charge(Flow flow, Matcher m, int after) {
        groups = new ArrayList<>();
        for (int i = m.start(1); i < m.end(1); ) {
            int end = Parties.groupEnd(flow, i, m.end(1), at -> false);
            groups.addAll(Parties.groups(flow, i, end));
            i = end + 1;
        }
        words = Optional.of(flow.quote(m.start(1), m.end()));
        besides = after;
    }

    /** The clauses as the conventions have them. */
    List<Clauses.Found> apply(List<Clauses.Found> clauses) {
        List<Clauses.Found> applied = new ArrayList<>();
        for (Clauses.Found clause : clauses) {
            int at = clause.quote().getStart();
            List<Parties.Group> of = clause.groups();
            boolean plain = clause.role() == Role.RESPONSIBLE;
            if (plain && at >= comma && of.size() > 1) {
                applied.add(clause.of(Role.LEAD, of.subList(0, 1)));
                applied.add(clause.of(Role.RESPONSIBLE, of.subList(1, of.size())));
            } else if (plain && at >= first && of.get(0).others().isPresent()) {
                applied.add(
                        clause.of(Role.LEAD, Collections.singletonList(of.get(0).first())));
                List<Parties.Group> others = new ArrayList<>(of);
                others.set(0, of.get(0).others().get());
                applied.add(clause.of(Role.RESPONSIBLE, others));
            } else {
                applied.add(clause);
            }
        }
        return applied;
    }

    /** What a measure with clauses is charged with besides; absent before the convention and where its clauses say it anyway. */
    Optional<ResponsibilityClause.Builder> besides(List<Clauses.Found> clauses) {
        boolean holds = !groups.isEmpty() && clauses.get(0).quote().getStart() > besides;
        if (!holds
                || clauses.stream()
                        .anyMatch(clause -> clause.names(groups.get(0).first()))) {
            return Optional.empty();
        }
        ResponsibilityClause.Builder builder = ResponsibilityClause.builder()
                .role(Role.RESPONSIBLE)
                .source(AssignmentSource.NARRATIVE)
                .quote(words);
        groups.forEach(group -> builder.addGroups(group.value()));
        return Optional.of(builder);
    }
}
