// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/**
 * Numbers in a text against a table.
 *
 * <ul>
 *   <li>A code or number in the title (“3+1”重点产业链清单) against the different names in the column for what it counts: unequal is a
 *       CONFLICT; a code that adds up is worth a CONSISTENT. Without such a column nothing is claimed.
 *   <li>The serial numbers of the table's own rows: 1 to the last, or again from 1 for a new group.
 *   <li>A target that counts what a column classes (2户以上“链主”企业 and a column with the cell 链主企业): with n demanded and m in
 *       the table, n = m is TIGHT, n &lt; m CONSISTENT with so much slack, n &gt; m UNDERDETERMINED: so many are still to come.
 *   <li>A target that counts what the title names: fewer rows than the number are IRREGULAR, as many are TIGHT.
 * </ul>
 */
final class RegisterAndNumber implements Check {

    private static final Pattern CODE = Pattern.compile("([0-9]{1,3}(?:\\+[0-9]{1,3})+)");
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,4}|[一二两三四五六七八九十百]{1,5})(?:大|个|条|项|家|户)(?=\\P{IsDigit})");

    /** Shorter names stand in any title. */
    private static final int SHORTEST = 3;

    @Override
    public void findings(Inquiry inquiry, Consumer<Finding> to) {
        for (Source source : inquiry.sources()) {
            List<Register> registers = Register.of(source);
            for (Register register : registers) {
                title(register).ifPresent(to);
                serials(register).ifPresent(to);
            }
        }
        Map<Source, List<Claim>> counts = new HashMap<>();
        for (List<Claim> claims : inquiry.byIndicator()) {
            for (Claim claim : claims) {
                if (counts(claim)) {
                    counts.computeIfAbsent(claim.source(), unused -> new ArrayList<>())
                            .add(claim);
                }
            }
        }
        counts.forEach((source, claims) -> Register.of(source).forEach(register -> {
            Map<String, Integer> kinds = new HashMap<>();
            for (int i = 1; i < register.table().getColumns().size(); i++) {
                register.kinds(i).forEach((kind, n) -> kinds.merge(kind, n, Math::max));
            }
            kinds.keySet().removeIf(kind -> kind.length() < SHORTEST);
            claims.forEach(claim -> target(register, kinds, claim).ifPresent(to));
        }));
    }

    private static Optional<Finding> title(Register register) {
        Matcher code = CODE.matcher(register.title());
        Matcher number = NUMBER.matcher(register.title());
        boolean coded = code.find();
        if (!coded && !number.find()) {
            return Optional.empty();
        }
        int declared = 0;
        for (String part : (coded ? code : number).group(1).split("\\+", -1)) {
            declared += Ordinals.number(part);
        }
        OptionalInt column = register.named(register.title().substring((coded ? code : number).end()));
        if (!column.isPresent()) {
            return Optional.empty();
        }
        int listed = register.values(column.getAsInt()).size();
        String words = coded ? code.group(1).replace("+", " + ") + " = " + declared : String.valueOf(declared);
        Draft draft = new Draft(CheckRule.REGISTER, register.name()).ground(register.ground());
        draft.step("The title: " + words, "标题：" + words);
        draft.step(
                "The table: " + register.rows() + " rows (" + register.printed() + " as printed), " + listed
                        + " different entries",
                "表中：" + register.rows() + "行（印出" + register.printed() + "行，续行不另计），不同条目" + listed + "个");
        int last = register.serials().stream().mapToInt(n -> n).max().orElse(0);
        if (last > 0) {
            draft.step("The last serial number: " + last, "最大序号：" + last);
        }
        if (listed != declared) {
            return Optional.of(draft.conclude(
                    Verdict.CONFLICT,
                    "The title declares " + declared + ", the table has " + listed,
                    "标题称" + declared + "个，表中为" + listed + "个，二者矛盾"));
        }
        return coded
                ? Optional.of(draft.conclude(
                        Verdict.CONSISTENT,
                        "The title's " + code.group(1) + " is the number of the entries, " + listed,
                        "标题中的“" + code.group(1) + "”与表中" + listed + "个条目相符"))
                : Optional.empty();
    }

    private static Optional<Finding> serials(Register register) {
        int before = 0;
        for (int serial : register.serials()) {
            if (serial != before + 1 && serial != 1) {
                return Optional.of(new Draft(CheckRule.REGISTER, register.name())
                        .ground(register.ground())
                        .conclude(
                                Verdict.IRREGULAR,
                                "Serial number " + serial + " follows " + before,
                                "序号不连续：" + before + "之后为" + serial));
            }
            before = serial;
        }
        return Optional.empty();
    }

    /** Whether a claim says how many there are to be of something. */
    private static boolean counts(Claim claim) {
        boolean counted = claim.quantifier() == Quantifier.TOTAL || claim.quantifier() == Quantifier.COUNT_WHERE;
        boolean number = claim.figure()
                .filter(figure -> figure.amount().integral() && figure.amount().signum() > 0)
                .map(Quantity::getUnit)
                .filter(unit ->
                        unit.base().length() == 1 && !unit.commensurable(Unit.ONE) && !"元米".contains(unit.base()))
                .isPresent();
        return claim.kind() == ChangeKind.LEVEL
                && counted
                && number
                && claim.interval().flatMap(Interval::getLow).isPresent();
    }

    private static Optional<Finding> target(Register register, Map<String, Integer> kinds, Claim claim) {
        String counted = Names.bare(claim.indicator()).replaceAll("数$", "");
        Optional<Map.Entry<String, Integer>> kind = kinds.entrySet().stream()
                .filter(entry -> counted.contains(entry.getKey()))
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(
                                entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()));
        if (kind.isPresent()) {
            return Optional.of(
                    kind(register, claim, kind.get().getKey(), kind.get().getValue()));
        }
        if (counted.length() < SHORTEST || !register.title().contains(counted) || register.rows() == 0) {
            return Optional.empty();
        }
        OptionalInt column = register.named(counted);
        int listed = column.isPresent() ? register.values(column.getAsInt()).size() : register.rows();
        int order = needed(claim).compareTo(Rational.of(listed));
        Draft draft = draft(register, claim).step("The table has " + listed, "表中为" + listed + "个");
        if (order > 0) {
            return Optional.of(draft.conclude(
                    Verdict.IRREGULAR,
                    "The text says " + Figures.say(needed(claim)) + " at least, the table has " + listed,
                    "文中至少为" + Figures.say(needed(claim)) + "个，表中只有" + listed + "个"));
        }
        return Optional.empty();
    }

    private static Finding kind(Register register, Claim claim, String kind, int listed) {
        Rational slack = Rational.of(listed).minus(needed(claim));
        Draft draft = draft(register, claim)
                .step(
                        register.name() + " has " + listed + " entries of the kind " + kind,
                        "《" + register.name() + "》中“" + kind + "”为" + listed + "个")
                .step(
                        listed + " − " + Figures.say(needed(claim)) + " = " + Figures.say(slack),
                        listed + " − " + Figures.say(needed(claim)) + " = " + Figures.say(slack))
                .caveat(
                        "The table tells who is of that kind now, not whether they pass the threshold; others may come",
                        "名录只反映目前归类，不表明已达门槛；今后可能增加");
        if (slack.signum() < 0) {
            return draft.conclude(
                    Verdict.UNDERDETERMINED,
                    Figures.say(slack.negated()) + " are needed beyond those in the table",
                    "名录之外还需" + Figures.say(slack.negated()) + "个");
        }
        return slack.signum() == 0
                ? draft.conclude(
                        Verdict.TIGHT,
                        "All entries of the table are needed, if no other comes",
                        "如无新增，名录中的全部" + listed + "个都须达标，没有余量")
                : draft.conclude(
                        Verdict.CONSISTENT,
                        "The table has " + Figures.say(slack) + " more than are needed",
                        "名录比目标多" + Figures.say(slack) + "个");
    }

    private static Draft draft(Register register, Claim claim) {
        return new Draft(CheckRule.REGISTER, claim.indicator()).ground(claim).ground(register.ground());
    }

    /** The least whole number that satisfies the claim. */
    private static Rational needed(Claim claim) {
        Interval interval = claim.interval().get();
        Rational low = interval.getLow().get().times(interval.getUnit().magnitude());
        return interval.isLowIncluded() ? low : low.plus(Rational.ONE);
    }
}
