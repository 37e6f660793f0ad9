// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The address of a passage in a document's outline (层次序数): 二（三）, 附件1·二（一）2, 一·三是.
 *
 * <p>GB/T 9704–2012, 7.3.3 orders 一、 → （一） → 1. → （1）; texts add 一是, 第三条 and ①. Steps stand one after the other
 * without their full stops; a middle dot follows an annex, precedes a step such as 三是, and parts two Arabic numbers. A
 * text that uses a number twice is told apart by occurrence, which is not print but address: {@code 二（三）#2}.
 */
public final class OutlineNumber {

    private static final String CJK = "[〇零一二三四五六七八九十百]+";
    private static final String STEP =
            "第(?:" + CJK + "|[0-9]{1,4})[编章节条]|" + CJK + "是|" + CJK + "|（(?:" + CJK + "|[0-9]{1,4})）|[0-9]{1,4}|[①-⑳]";
    private static final String OCCURRENCE = "(?:#(?:[1-9][0-9]{1,3}|[2-9]))?";
    private static final Pattern ANNEX = Pattern.compile("附件[0-9]{0,3}" + OCCURRENCE);
    private static final Pattern NEXT = Pattern.compile("(?:" + STEP + ")" + OCCURRENCE);
    private static final Pattern IS_STEP = Pattern.compile(CJK + "是(?:#[0-9]+)?");
    private static final Pattern CJK_TAIL = Pattern.compile("[〇零一二三四五六七八九十百]$");
    private static final Pattern CJK_HEAD = Pattern.compile("^[〇零一二三四五六七八九十百]");
    private static final Pattern DIGIT_TAIL = Pattern.compile("[0-9]$");
    private static final Pattern DIGIT_HEAD = Pattern.compile("^[0-9]");
    private static final int MAX_LENGTH = 200;

    private final String text;

    private OutlineNumber(String text) {
        this.text = text;
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text is no outline address
     */
    public static OutlineNumber parse(String text) {
        List<String> steps = split(text);
        if (!join(steps).equals(text)) {
            throw refusal(text);
        }
        return new OutlineNumber(text);
    }

    /**
     * An address of steps, {@code of("二", "（三）")} for instance.
     *
     * @throws IllegalArgumentException if there are none, or one of them is no step
     */
    public static OutlineNumber of(String... steps) {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            append(text, step);
        }
        return parse(text.toString());
    }

    private static String join(List<String> steps) {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            append(text, step);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String step) {
        if (text.length() > 0 && dotted(text, step)) {
            text.append('·');
        }
        text.append(step);
    }

    private static boolean dotted(CharSequence before, String step) {
        return ANNEX.matcher(before).matches()
                || IS_STEP.matcher(step).matches()
                || DIGIT_TAIL.matcher(before).find() && DIGIT_HEAD.matcher(step).find()
                || CJK_TAIL.matcher(before).find() && CJK_HEAD.matcher(step).find();
    }

    private static List<String> split(String text) {
        List<String> steps = new ArrayList<>();
        int at = 0;
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw refusal(text);
        }
        Matcher annex = ANNEX.matcher(text);
        if (annex.lookingAt()) {
            steps.add(annex.group());
            at = annex.end();
        }
        Matcher next = NEXT.matcher(text);
        while (at < text.length()) {
            if (at > 0 && text.charAt(at) == '·') {
                at++;
            }
            next.region(at, text.length());
            if (!next.lookingAt()) {
                throw refusal(text);
            }
            steps.add(next.group());
            at = next.end();
        }
        return steps;
    }

    private static InvalidValueException refusal(String text) {
        return new InvalidValueException(
                Problem.of(ProblemCode.OUTLINE_NUMBER_FORM, text).withValue(text));
    }

    /** The steps from the outermost in, occurrence marks included: 二, （三）. */
    public List<String> getSteps() {
        return Collections.unmodifiableList(split(text));
    }

    /** The address one step further out; absent at the outermost. */
    public Optional<OutlineNumber> parent() {
        List<String> steps = split(text);
        if (steps.size() == 1) {
            return Optional.empty();
        }
        return Optional.of(new OutlineNumber(join(steps.subList(0, steps.size() - 1))));
    }

    /**
     * The address one step further in.
     *
     * @throws IllegalArgumentException if the text is no step
     */
    public OutlineNumber child(String step) {
        StringBuilder child = new StringBuilder(text);
        append(child, step);
        return parse(child.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutlineNumber && text.equals(((OutlineNumber) other).text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The address as it would be cited. */
    @Override
    public String toString() {
        return text;
    }
}
