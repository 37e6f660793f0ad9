// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.Quote;

/**
 * Finds responsibility clauses (责任条款): in brackets at the end of a measure, or on lines of their own.
 *
 * <p>A label before the parties gives their role (责任单位：), or a verb after them (…牵头，…配合). A bracket without a label
 * is a clause if it stands behind a sentence or closes its passage, and holds nothing but names of bodies and what they do.
 */
final class Clauses {

    /** A clause as it stands in a section, before it is known which measure it belongs to. */
    static final class Found {
        private final Role role;
        private final String label;
        private final Quote quote;
        private final List<Parties.Group> groups;

        private Found(Role role, String label, Quote quote, List<Parties.Group> groups) {
            this.role = role;
            this.label = label;
            this.quote = quote;
            this.groups = groups;
        }

        /** The same words with another role for some of their groups. */
        Found of(Role other, List<Parties.Group> some) {
            return new Found(other, label, quote, some);
        }

        /** Whether it names the first party of a group. */
        boolean names(Parties.Group group) {
            return groups.stream().anyMatch(each -> each.names(group));
        }

        Role role() {
            return role;
        }

        Optional<String> label() {
            return label.isEmpty() ? Optional.empty() : Optional.of(label);
        }

        Quote quote() {
            return quote;
        }

        List<Parties.Group> groups() {
            return groups;
        }
    }

    private static final Lexicon ROLES = Lexicon.load("roles.tsv");
    private static final int LONGEST = 1500;
    private static final int LONGEST_LABEL = 8;

    private final Flow flow;
    private final List<Found> found = new ArrayList<>();

    private Clauses(Flow flow) {
        this.flow = flow;
    }

    /** The clauses of a section in the order of the text. */
    static List<Found> find(Body body) {
        Clauses clauses = new Clauses(body.flow());
        int i = body.start();
        while (i < clauses.flow.length()) {
            int end = clauses.clauseAt(i);
            i = end > i ? end : i + 1;
        }
        return clauses.found;
    }

    /** Reads the clause that begins at an index and answers where it ends; the index itself if none begins there. */
    private int clauseAt(int i) {
        char c = flow.charAt(i);
        if (Parties.OPENING.indexOf(c) >= 0) {
            int close = Parties.close(flow, i, LONGEST);
            if (close < 0) {
                Lexicon.Entry label = label(i + 1);
                return label == null ? i : segments(i + 1, lineEnd(i + 1), true);
            }
            boolean labelled = label(i + 1) != null || later(i + 1, close);
            int to = Convention.within(flow, i + 1, close);
            boolean last = close + 1 == flow.length() || flow.breaks(close + 1) || rest(close + 1);
            boolean behind = i > 0 && "。；！".indexOf(flow.charAt(i - 1)) >= 0 && bodies(flow, i + 1, to);
            return labelled || last || behind ? Math.max(segments(i + 1, to, labelled), labelled ? close + 1 : i) : i;
        }
        if (flow.breaks(i) || i == 0) {
            Marker marker = Marker.at(flow, i);
            if (marker != null && label(marker.end()) != null) {
                return segments(marker.end(), lineEnd(marker.end()), true);
            }
        }
        boolean opens = i == 0 || "。；）".indexOf(flow.charAt(i - 1)) >= 0 || flow.breaks(i);
        if (opens && label(i) != null) {
            int end = lineEnd(i);
            return segments(i, end, true);
        }
        return i;
    }

    /** Whether a label stands behind a comma in a bracket: 6月底完成，牵头单位：市教育局. */
    private boolean later(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("，；。".indexOf(flow.charAt(i)) >= 0 && label(i + 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bracket holds bodies and, at its end, what they do: （市教育局牵头，各区政府配合）. */
    static boolean bodies(Flow flow, int from, int to) {
        boolean named = false;
        for (int i = from; i < to; ) {
            int end = Parties.groupEnd(flow, i, to, at -> false);
            Lexicon.Entry verb = Parties.verb(ROLES, flow, i, end);
            List<Parties.Group> groups = Parties.groups(flow, i, verb == null ? end : end - verb.length());
            if (groups.isEmpty() || !Parties.names(groups)) {
                return false;
            }
            named |= verb != null || Parties.onlyNames(groups, flow, from, to);
            i = end + 1;
        }
        return named;
    }

    /** Whether a label of parties stands at an index. */
    static boolean labels(Flow flow, int index) {
        return new Clauses(flow).label(index) != null;
    }

    private boolean rest(int from) {
        return from + 1 == flow.length() && "。；".indexOf(flow.charAt(from)) >= 0;
    }

    /** The label at an index if a colon follows it, or null. */
    @Nullable
    private Lexicon.Entry label(int i) {
        Lexicon.Entry entry = i < flow.length() ? ROLES.at(flow, i) : null;
        boolean label = entry != null
                && entry.field(1).equals("label")
                && i + entry.length() < flow.length()
                && flow.charAt(i + entry.length()) == '：';
        return label ? entry : null;
    }

    /** Where a clause on a line of its own ends: at a full stop, or at a line break behind a whole name. */
    private int lineEnd(int from) {
        int piece = from;
        for (int i = from; i < flow.length() && i < from + LONGEST; i++) {
            char c = flow.charAt(i);
            if (i > from
                    && flow.breaks(i)
                    && label(i) == null
                    && "、，；：".indexOf(flow.charAt(i - 1)) < 0
                    && Organs.name(flow.subSequence(piece, i))) {
                return i;
            }
            if (c == '。') {
                return i;
            }
            if ("、，；：".indexOf(c) >= 0) {
                piece = i + 1;
            }
        }
        return Math.min(flow.length(), from + LONGEST);
    }

    /** Reads groups of parties between two indexes; a label or a verb closes a clause. */
    private int segments(int from, int to, boolean labelled) {
        List<Parties.Group> groups = new ArrayList<>();
        Role role = null;
        String label = "";
        int clauseStart = from;
        int before = found.size();
        boolean roles = labelled;
        int i = from;
        while (i < to) {
            Lexicon.Entry entry = label(i);
            if (entry != null) {
                if (!label.isEmpty() || Parties.names(groups)) {
                    close(role, label, clauseStart, i, groups);
                }
                groups = new ArrayList<>();
                boolean none = entry.field(0).equals("none");
                role = none ? null : role(entry);
                label = none ? "" : entry.word();
                clauseStart = i;
                i += entry.length() + 1;
                if (none) {
                    i = after(Parties.groupEnd(flow, i, to, this::labelled));
                    clauseStart = Math.min(i, to);
                }
                continue;
            }
            int value = other(i, to);
            if (value > i) {
                int end = Parties.groupEnd(flow, value, to, this::labelled);
                Lexicon.Entry does = Parties.verb(ROLES, flow, value, end);
                int stop = does == null ? end : end - does.length();
                i = Parties.names(Parties.groups(flow, value, stop)) ? value : after(end);
                continue;
            }
            int end = Parties.groupEnd(flow, i, to, this::labelled);
            Lexicon.Entry verb = Parties.verb(ROLES, flow, i, end);
            int stop = verb == null ? end : end - verb.length();
            groups.addAll(Parties.groups(flow, flow.charAt(i) == '由' ? i + 1 : i, stop));
            if (verb != null) {
                roles = true;
                close(role(verb), "", clauseStart, end, groups);
                groups = new ArrayList<>();
                role = null;
                clauseStart = Math.min(end + 1, to);
            }
            i = after(end);
        }
        if (!roles && !Parties.onlyNames(groups, flow, from, to)) {
            return from - 1;
        }
        if (clauseStart < to && (!label.isEmpty() || found.size() == before || Parties.names(groups))) {
            close(role, label, clauseStart, to, groups);
        }
        return found.size() > before ? to : from - 1;
    }

    /** Behind the colon of a label that is none of parties (目标位置：全省前5); the index itself if none begins there. */
    private int other(int from, int to) {
        for (int i = from; i < to && i <= from + LONGEST_LABEL; i++) {
            char c = flow.charAt(i);
            if (c == '：') {
                return i > from + 1 && !Organs.name(flow.subSequence(from, i)) ? i + 1 : from;
            }
            if (!Character.isLetter(c)) {
                return from;
            }
        }
        return from;
    }

    /** Where reading goes on behind a group: at the label that ends it, else behind its stop. */
    private int after(int end) {
        return labelled(end) ? end : end + 1;
    }

    private boolean labelled(int i) {
        return label(i) != null;
    }

    private void close(@Nullable Role role, String label, int from, int to, List<Parties.Group> groups) {
        if (groups.isEmpty()) {
            return;
        }
        int end = to;
        while (end > from && "；，。".indexOf(flow.charAt(end - 1)) >= 0) {
            end--;
        }
        found.add(new Found(
                role == null ? Role.RESPONSIBLE : role, label, flow.quote(from, Math.max(end, from + 1)), groups));
    }

    private static Role role(Lexicon.Entry entry) {
        return Role.valueOf(entry.field(0).toUpperCase(Locale.ROOT));
    }
}
