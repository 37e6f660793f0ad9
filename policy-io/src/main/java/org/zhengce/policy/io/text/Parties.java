// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.annotation.Nullable;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.PartyGroup;

/** Splits lists of parties: at 、 within a group, at ， and ； between groups, never inside 各区、县政府 or brackets. */
final class Parties {

    /** A group of parties and whether 等 leaves it open. */
    static final class Group {
        private final List<PartyMention> parties;
        private final boolean open;

        private Group(List<PartyMention> parties, boolean open) {
            this.parties = parties;
            this.open = open;
        }

        PartyGroup value() {
            return PartyGroup.builder().addAllParties(parties).openEnded(open).build();
        }
    }

    private static final String LEVELS = "省市区县旗州盟镇乡街道村";
    private static final String[] OPEN = {"等有关部门", "等相关部门", "等有关单位", "等相关单位", "等部门", "等单位", "等部门和单位", "等"};
    private static final String[] VAGUE = {"有关部门", "相关部门", "有关单位", "相关单位", "有关方面", "相关方面"};

    private Parties() {}

    /** The index of the bracket that closes the one at an index, within a distance; -1 if there is none. */
    static int close(Flow flow, int open, int distance) {
        int depth = 0;
        for (int i = open; i < flow.length() && i < open + distance; i++) {
            char c = flow.charAt(i);
            if ("（[【".indexOf(c) >= 0) {
                depth++;
            } else if ("）]】".indexOf(c) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where the group that begins at an index ends: at a comma, semicolon or full stop outside brackets, or before a label. */
    static int groupEnd(Flow flow, int from, int to, IntPredicate label) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = flow.charAt(i);
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                depth--;
            } else if (depth <= 0 && "，；。".indexOf(c) >= 0 || i > from && label.test(i)) {
                return i;
            }
        }
        return to;
    }

    /** The verb that ends a group and gives it its role, or null. */
    @Nullable
    static Lexicon.Entry verb(Lexicon roles, Flow flow, int from, int end) {
        Lexicon.Entry entry = roles.before(flow, end);
        boolean verb = entry != null
                && end - entry.length() > from
                && (entry.field(1).equals("verb")
                        || entry.word().equals("牵头")
                        || entry.word().equals("配合"));
        return verb ? entry : null;
    }

    /** The groups between two indexes: one, or two where 等 ends the first of them (…等和各地方人民政府). */
    static List<Group> groups(Flow flow, int from, int to) {
        List<Group> groups = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i + 2 < to; i++) {
            if (flow.charAt(i) == '等' && "和及与".indexOf(flow.charAt(i + 1)) >= 0) {
                group(flow, start, i + 1).ifPresent(groups::add);
                start = i + 2;
            }
        }
        group(flow, start, to).ifPresent(groups::add);
        return groups;
    }

    private static Optional<Group> group(Flow flow, int from, int to) {
        int end = to;
        boolean open = false;
        for (String tail : OPEN) {
            if (!open && end - tail.length() > from && flow.has(tail, end - tail.length())) {
                end -= tail.length();
                open = true;
            }
        }
        List<PartyMention> parties = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= end; i++) {
            char c = i < end ? flow.charAt(i) : '、';
            if (c == '（') {
                depth++;
            } else if (c == '）') {
                depth--;
            }
            if (c == '、' && (depth <= 0 || i == end) && !within(flow, start, i, end)) {
                if (i > start) {
                    parties.add(mention(flow, start, i));
                }
                start = i + 1;
            }
        }
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Group(parties, open));
    }

    /** Whether the 、 at an index stands inside one name: 各区、县政府, 各县（市）、区人民政府. */
    private static boolean within(Flow flow, int start, int at, int end) {
        if (at >= end - 1 || flow.charAt(start) != '各') {
            return false;
        }
        for (int i = start + 1; i < at; i++) {
            if (LEVELS.indexOf(flow.charAt(i)) < 0 && "（）、，".indexOf(flow.charAt(i)) < 0) {
                return false;
            }
        }
        return at > start + 1 && LEVELS.indexOf(flow.charAt(at + 1)) >= 0 && levelHead(flow, at + 1, end);
    }

    /** Whether a level word at an index is followed by another, by a bracket, or by 政府 and the like; not by a proper name. */
    private static boolean levelHead(Flow flow, int from, int end) {
        int i = from;
        while (i < end && (LEVELS.indexOf(flow.charAt(i)) >= 0 || "（）".indexOf(flow.charAt(i)) >= 0)) {
            i++;
        }
        return i == end
                || flow.charAt(i) == '、'
                || flow.has("人民政府", i)
                || flow.has("政府", i)
                || flow.has("级", i)
                || flow.has("党委", i);
    }

    /** A mention of someone, with how far it names them. */
    static PartyMention mention(Flow flow, int from, int to) {
        String text = flow.words(from, to);
        MentionKind kind = MentionKind.NAMED;
        for (String vague : VAGUE) {
            if (text.endsWith(vague)) {
                kind = MentionKind.VAGUE;
            }
        }
        if (text.startsWith("各") || text.contains("及各") || text.contains("和各") || text.endsWith("成员单位")) {
            kind = kind == MentionKind.VAGUE ? kind : MentionKind.COLLECTIVE;
        }
        return PartyMention.builder()
                .text(text)
                .kind(kind)
                .quote(flow.quote(from, to))
                .build();
    }

    /** Whether a stretch without label or verb holds nothing but names of bodies that someone could be made responsible by. */
    static boolean onlyNames(List<Group> groups, Flow flow, int from, int to) {
        int parties = 0;
        for (Group group : groups) {
            for (PartyMention party : group.parties) {
                if (!Organs.name(party.getText()) || party.getText().length() < 3) {
                    return false;
                }
                parties++;
            }
        }
        return parties > 1 && to - from > 6 || parties == 1 && flow.charAt(from) == '各';
    }
}
