// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.TableRow;

/**
 * The parties and persons of a table against the clauses of the plan.
 *
 * <p>A table belongs to the measure that it stands in, or whose text names its annex (附件2) or its title. Parties of the table that
 * the measure charges in no role are IRREGULAR. A table that belongs to none is said to agree with the one measure whose responsible
 * parties are just those of the table, and otherwise nothing is said. A name that begins with another is taken for the same
 * body, and the finding says so.
 *
 * <p>Persons: one for each row is CONSISTENT; a row without one, or a person with more rows where most persons have one, is IRREGULAR.
 */
final class RegisterParties implements Check {

    private static final Pattern PARTIES = Pattern.compile("责任单位|责任部门|牵头单位|牵头部门|主管部门|配合单位|配合部门");
    private static final Pattern PERSONS = Pattern.compile("链长|责任人|负责人|责任领导|包抓领导|包联领导|牵头领导");
    private static final Pattern BETWEEN = Pattern.compile("[\\s　、，,；;/]+");

    /** Shorter names begin too many others. */
    private static final int SHORTEST = 3;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            List<Register> registers = Register.of(source);
            Map<OutlineNumber, Charged> charged = registers.isEmpty() ? new HashMap<>() : charged(source);
            for (Register register : registers) {
                Set<String> parties = parties(register);
                if (!parties.isEmpty()) {
                    parties(source, register, new TreeSet<>(parties), charged).ifPresent(to);
                }
                persons(register).ifPresent(to);
            }
        }
    }

    private static Set<String> parties(Register register) {
        Set<String> parties = new HashSet<>();
        for (int i = 0; i < register.table().getColumns().size(); i++) {
            if (PARTIES.matcher(register.table().getColumns().get(i)).find()) {
                for (TableRow row : register.table().getRows()) {
                    for (String name : BETWEEN.split(Register.cell(row, i), -1)) {
                        if (!name.isEmpty()) {
                            parties.add(Names.bare(name));
                        }
                    }
                }
            }
        }
        return parties;
    }

    private static Map<OutlineNumber, Charged> charged(Source source) {
        Map<OutlineNumber, Charged> charged = new HashMap<>();
        for (ResponsibilityClause clause : source.plan().getClauses()) {
            clause.getMeasure()
                    .ifPresent(measure -> charged.computeIfAbsent(measure, unused -> new Charged())
                            .add(clause));
        }
        return charged;
    }

    private static Optional<Finding> parties(
            Source source, Register register, Set<String> parties, Map<OutlineNumber, Charged> charged) {
        Optional<OutlineNumber> owner = owner(source, register, charged.keySet());
        Charged measure = owner.map(charged::get).orElse(null);
        if (owner.isPresent() && measure != null) {
            Matching matching = new Matching(parties, measure.all);
            if (!matching.unmatched.isEmpty() && !measure.open) {
                return Optional.of(draft(source, register, owner.get(), measure, matching)
                        .conclude(
                                Verdict.IRREGULAR,
                                String.join(", ", matching.unmatched) + " in the table are not charged with "
                                        + owner.get(),
                                "表中的" + String.join("、", matching.unmatched) + "未列入" + owner.get() + "的责任条款"));
            }
        }
        List<Map.Entry<OutlineNumber, Charged>> same = new ArrayList<>();
        for (Map.Entry<OutlineNumber, Charged> entry : charged.entrySet()) {
            if (!owner.isPresent() || owner.get().equals(entry.getKey())) {
                Set<String> responsible = entry.getValue().responsible;
                if (parties.size() > 1
                        && responsible.size() == parties.size()
                        && new Matching(parties, responsible).unmatched.isEmpty()) {
                    same.add(entry);
                }
            }
        }
        if (same.size() != 1) {
            return Optional.empty();
        }
        OutlineNumber number = same.get(0).getKey();
        Charged one = same.get(0).getValue();
        return Optional.of(draft(source, register, number, one, new Matching(parties, one.responsible))
                .conclude(
                        Verdict.CONSISTENT,
                        "The parties of the table are those responsible for " + number + ": "
                                + String.join(", ", parties),
                        "表中责任部门与" + number + "的责任单位一致：" + String.join("、", parties)));
    }

    private static Draft draft(
            Source source, Register register, OutlineNumber number, Charged measure, Matching matching) {
        Draft draft = new Draft(CheckRule.REGISTER_PARTIES, register.name()).ground(register.ground());
        for (ResponsibilityClause clause : measure.clauses) {
            draft.ground(source.ground(
                    clause.getMeasure(), number + " " + clause.getRole().label(), clause.getQuote()));
        }
        matching.aliases.forEach((one, other) ->
                draft.assume(one + " and " + other + " are one body", "“" + one + "”与“" + other + "”为同一单位"));
        return draft;
    }

    /** The measure that a table belongs to. */
    private static Optional<OutlineNumber> owner(Source source, Register register, Set<OutlineNumber> measures) {
        Optional<OutlineNumber> place = register.table().getSection();
        String annex = place.map(number -> number.getSteps().get(0))
                .filter(step -> step.startsWith("附件"))
                .orElse("");
        if (annex.isEmpty()) {
            return within(place, measures);
        }
        Set<OutlineNumber> naming = new HashSet<>();
        for (Section section : source.plan().getOutline()) {
            String text = Names.bare(section.getQuote().getText());
            boolean inside = section.getNumber()
                    .filter(number -> number.getSteps().get(0).startsWith("附件"))
                    .isPresent();
            boolean names = mentions(text, annex) || register.title().length() > 5 && text.contains(register.title());
            if (!inside && names) {
                within(section.getNumber(), measures).ifPresent(naming::add);
            }
        }
        return naming.size() == 1 ? Optional.of(naming.iterator().next()) : Optional.empty();
    }

    /** Whether the text has 附件1, and not only 附件10. */
    private static boolean mentions(String text, String annex) {
        int at = text.indexOf(annex);
        int end = at + annex.length();
        boolean numbered = annex.length() > 2;
        return at >= 0 && numbered && (end == text.length() || !Character.isDigit(text.charAt(end)));
    }

    private static Optional<OutlineNumber> within(Optional<OutlineNumber> place, Set<OutlineNumber> measures) {
        Optional<OutlineNumber> up = place;
        while (up.isPresent() && !measures.contains(up.get())) {
            up = up.get().parent();
        }
        return up;
    }

    private static Optional<Finding> persons(Register register) {
        OptionalInt column = register.column(PERSONS);
        if (!column.isPresent() || register.rows() < 2) {
            return Optional.empty();
        }
        Map<String, Integer> load = new LinkedHashMap<>();
        int without = 0;
        for (TableRow row : register.table().getRows()) {
            String person = Names.bare(Register.cell(row, column.getAsInt()));
            if (!row.isContinuation() && person.isEmpty()) {
                without++;
            } else if (!person.isEmpty()) {
                load.merge(person, 1, Integer::sum);
            }
        }
        String head = register.table().getColumns().get(column.getAsInt());
        Set<String> several = new TreeSet<>();
        load.forEach((person, n) -> {
            if (n > 1) {
                several.add(person);
            }
        });
        Draft draft = new Draft(CheckRule.REGISTER_PARTIES, head).ground(register.ground());
        draft.step(
                head + ": " + load.size() + " for " + register.rows() + " rows",
                head + "：" + load.size() + "人，对应" + register.rows() + "行");
        if (without > 0 && 2 * without < register.rows()) {
            return Optional.of(draft.conclude(
                    Verdict.IRREGULAR,
                    without + " of " + register.rows() + " rows have no " + head,
                    register.rows() + "行中有" + without + "行未写明" + head));
        }
        if (!several.isEmpty() && without == 0 && 2 * several.size() < load.size()) {
            return Optional.of(draft.conclude(
                    Verdict.IRREGULAR,
                    String.join(", ", several) + " stand in several rows, where the others have one each",
                    String.join("、", several) + "对应多行，其余人员各对应一行"));
        }
        return several.isEmpty() && without == 0
                ? Optional.of(draft.conclude(
                        Verdict.CONSISTENT, "One " + head + " for each row, none for two", head + "与各行一一对应"))
                : Optional.empty();
    }

    /** Who answers for a measure, in all roles and as responsible or leading. */
    private static final class Charged {
        private final Set<String> all = new HashSet<>();
        private final Set<String> responsible = new HashSet<>();
        private final List<ResponsibilityClause> clauses = new ArrayList<>();
        private boolean open;

        void add(ResponsibilityClause clause) {
            clauses.add(clause);
            for (PartyGroup group : clause.getGroups()) {
                open |= group.isOpenEnded();
                for (PartyMention party : group.getParties()) {
                    all.add(Names.bare(party.getText()));
                    if (clause.getRole() != Role.SUPPORTING) {
                        responsible.add(Names.bare(party.getText()));
                    }
                }
            }
        }
    }

    /** Names of the table that stand among others, perhaps shorter or longer. */
    private static final class Matching {
        private final Set<String> unmatched = new TreeSet<>();
        private final Map<String, String> aliases = new TreeMap<>();

        Matching(Set<String> table, Set<String> others) {
            TreeSet<String> sorted = new TreeSet<>(others);
            for (String name : table) {
                if (!sorted.contains(name)) {
                    String below = sorted.floor(name);
                    String above = sorted.ceiling(name);
                    boolean shorter = below != null && below.length() >= SHORTEST && name.startsWith(below);
                    boolean longer = above != null && name.length() >= SHORTEST && above.startsWith(name);
                    if (shorter || longer) {
                        aliases.put(shorter ? below : above, name);
                    } else {
                        unmatched.add(name);
                    }
                }
            }
        }
    }
}
