// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        /** Its first party alone. */
        Group first() {
            return new Group(parties.subList(0, 1), false);
        }

        /** All but its first party; absent if there are none. */
        Optional<Group> others() {
            return parties.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Group(parties.subList(1, parties.size()), open));
        }

        /** Whether the first party of another group is among its own. */
        boolean names(Group other) {
            return parties.stream()
                    .anyMatch(
                            party -> party.getText().equals(other.parties.get(0).getText()));
        }

        PartyGroup value() {
            return PartyGroup.builder().addAllParties(parties).openEnded(open).build();
        }
    }

    static final String OPENING = "（[【〔";
    static final String CLOSING = "）]】〕";

    private static final int LONGEST_NAME = 24;
    private static final String LEVELS = "省市区县旗州盟镇乡街道村";

    /** What 等 may be followed by at the end of a list: 等有关部门, 等市级部门（单位）. */
    private static final Pattern OPEN = Pattern.compile(
            "等(?:[国省市县区州旗厅]?(?:级|直)?(?:有关|相关|各有关|各相关)?(?:职能|成员|责任|主管)?(?:部门|单位|处室|机构|企业)(?:（单位）|和单位|、单位|单位)?)?");

    /** What may stand between two bodies that are not parted by a comma. */
    private static final String AND = "和及与";

    private static final String[] VAGUE = {"有关部门", "相关部门", "有关单位", "相关单位", "有关方面", "相关方面"};

    private Parties() {}

    /** The index of the bracket that closes the one at an index, within a distance; -1 if there is none. */
    static int close(Flow flow, int open, int distance) {
        int depth = 0;
        for (int i = open; i < flow.length() && i < open + distance; i++) {
            char c = flow.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
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
            if (nests(c)) {
                depth++;
            } else if (unnests(c)) {
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

    private static boolean nests(char c) {
        return OPENING.indexOf(c) >= 0 || c == '〈' || c == '<';
    }

    private static boolean unnests(char c) {
        return CLOSING.indexOf(c) >= 0 || c == '〉' || c == '>';
    }

    /** The groups between two indexes: one, and another behind each 等 that something follows (…等有关部门和各地方人民政府). */
    static List<Group> groups(Flow flow, int from, int to) {
        List<Group> groups = new ArrayList<>();
        int start = from;
        Matcher open = OPEN.matcher(flow.toString()).region(from, to);
        while (open.find()) {
            int next = open.end();
            if (open.start() > start && next + 1 < to && (AND + "、").indexOf(flow.charAt(next)) >= 0) {
                group(flow, start, next).ifPresent(groups::add);
                start = next + 1;
            }
        }
        group(flow, start, to).ifPresent(groups::add);
        return groups;
    }

    /** The names of a list that stands alone. */
    static List<String> texts(String names) {
        List<String> texts = new ArrayList<>();
        Flow flow = Flow.of(names, 0, names.length());
        for (Group group : groups(flow, 0, flow.length())) {
            group.parties.forEach(party -> texts.add(party.getText()));
        }
        return texts;
    }

    private static Optional<Group> group(Flow flow, int from, int to) {
        int end = to;
        Matcher tail = OPEN.matcher(flow.toString()).region(from, to);
        while (tail.find()) {
            if (tail.end() == to && tail.start() > from) {
                end = tail.start();
            }
        }
        List<PartyMention> parties = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= end; i++) {
            char c = i < end ? flow.charAt(i) : '、';
            if (nests(c)) {
                depth++;
            } else if (unnests(c)) {
                depth--;
            }
            boolean comma = c == '、' && (depth <= 0 || i == end) && !within(flow, start, i, end) && !pair(flow, i, end);
            if (comma || depth <= 0 && AND.indexOf(c) >= 0 && joins(flow, start, i, end)) {
                if (i > start) {
                    parties.add(mention(flow, start, i));
                }
                start = i + 1;
            }
        }
        return parties.isEmpty() ? Optional.empty() : Optional.of(new Group(parties, end < to));
    }

    /** Whether 和 at an index joins two bodies: what stands before it is one, not an area that shares its head with the next. */
    private static boolean joins(Flow flow, int start, int at, int end) {
        return at - start > 2 && end - at > 2 && Organs.body(flow.subSequence(start, at));
    }

    /** Whether the 、 at an index stands in 有关部门、单位, which is one name for both. */
    private static boolean pair(Flow flow, int at, int end) {
        boolean first = at > 1 && (flow.has("部门", at - 2) || flow.has("单位", at - 2));
        boolean second = flow.has("单位", at + 1) || flow.has("部门", at + 1);
        boolean last = at + 3 == end || at + 3 < end && "、和及与".indexOf(flow.charAt(at + 3)) >= 0;
        return first && second && last;
    }

    /** Whether the 、 at an index stands inside one name: 各区、县政府, 各县（市）、区人民政府. */
    private static boolean within(Flow flow, int start, int at, int end) {
        if (at >= end - 1) {
            return false;
        }
        boolean each = flow.charAt(start) == '各';
        if (!each && LEVELS.indexOf(flow.charAt(start)) < 0) {
            return false;
        }
        for (int i = start + 1; i < at; i++) {
            if (LEVELS.indexOf(flow.charAt(i)) < 0 && (OPENING + CLOSING + "、，").indexOf(flow.charAt(i)) < 0) {
                return false;
            }
        }
        return (at > start + 1 || !each) && LEVELS.indexOf(flow.charAt(at + 1)) >= 0 && levelHead(flow, at + 1, end);
    }

    /** Whether a level word at an index is followed by another, by a bracket, or by 政府 and the like; not by a proper name. */
    private static boolean levelHead(Flow flow, int from, int end) {
        int i = from;
        while (i < end && (LEVELS + OPENING + CLOSING).indexOf(flow.charAt(i)) >= 0) {
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

    /** Whether groups hold nothing but names of bodies. */
    static boolean names(List<Group> groups) {
        return !groups.isEmpty()
                && groups.stream()
                        .flatMap(group -> group.parties.stream())
                        .allMatch(party -> Organs.name(party.getText()));
    }

    /**
     * Whether a stretch without label or verb holds nothing but names of bodies that someone could be made responsible by. In a
     * bracket that closes a section behind a sentence half of them may be firms and the like, whose names tell nothing.
     */
    static boolean onlyNames(List<Group> groups, Flow flow, int from, int to) {
        int parties = 0;
        int known = 0;
        for (Group group : groups) {
            for (PartyMention party : group.parties) {
                String name = party.getText();
                if (name.length() < 3 || name.length() > LONGEST_NAME) {
                    return false;
                }
                parties++;
                known += Organs.name(name) ? 1 : 0;
            }
        }
        boolean closes = from > 1 && "。！？".indexOf(flow.charAt(from - 2)) >= 0;
        if (closes && to + 1 == flow.length()) {
            return known > 1 && known * 2 >= parties || known == 1 && parties == 1;
        }
        if (known < parties) {
            return false;
        }
        return parties > 1 && to - from > 6 || parties == 1 && flow.charAt(from) == '各';
    }
}
