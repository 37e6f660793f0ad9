// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * What a parser's English message means as a code of our own. Messages of Jackson 2.13 to the newest and of SnakeYAML 1 and 2 are
 * known; what is not stays {@link ProblemCode#MALFORMED} with the parser's words.
 */
final class Malformed {

    /** In this order, since a message may fit more than one. */
    private static final List<Malformed> KNOWN = Arrays.asList(
            new Malformed(ProblemCode.TOO_LONG, "\\((\\d+)\\) exceeds the maximum[^(]*\\((\\d+)", found ->
                    new String[] {found.group(2), found.group(1)}),
            new Malformed(ProblemCode.NOT_UTF8, "^Invalid UTF-8"),
            new Malformed(
                    ProblemCode.UNCLOSED_TEXT,
                    "^Unexpected end-of-input.*(?:closing quote|in field name|in VALUE_STRING|in character escape)"
                            + "|^found unexpected end of stream"),
            new Malformed(ProblemCode.ENDS_EARLY, "^Unexpected end-of-input|but (?:got|found) '?<stream end>"),
            new Malformed(
                    ProblemCode.BAD_ESCAPE,
                    "^Unrecognized character escape|hex-digit for character escape"
                            + "|^found unknown escape character|^expected escape sequence"),
            new Malformed(
                    ProblemCode.BAD_NUMBER,
                    "^Invalid numeric value|expected digit|^Decimal point not followed|in numeric value"
                            + "|^Exponent indicator not followed|^Non-standard token|Missing integer part"),
            new Malformed(
                    ProblemCode.UNESCAPED_CHARACTER,
                    "^Illegal unquoted character \\(.*?code (\\d+)",
                    Malformed::numbered),
            new Malformed(
                    ProblemCode.UNEXPECTED_CHARACTER,
                    "^(?:Unexpected|Illegal) character \\(.*?code (\\d+)",
                    Malformed::numbered),
            new Malformed(ProblemCode.UNEXPECTED_CHARACTER, "^Unexpected close marker '(.)'", found ->
                    new String[] {shown(found.group(1).charAt(0))}),
            new Malformed(ProblemCode.UNEXPECTED_CHARACTER, "^found character '\\\\t\\(TAB\\)'", found ->
                    new String[] {shown('\t')}),
            new Malformed(ProblemCode.UNEXPECTED_CHARACTER, "^found character '?(.)[^']*'? that cannot start", found ->
                    new String[] {shown(found.group(1).charAt(0))}),
            new Malformed(ProblemCode.UNKNOWN_WORD, "^Unrecognized token '([^']*)'", found ->
                    new String[] {Problems.shorten(found.group(1))}),
            new Malformed(
                    ProblemCode.YAML_STRUCTURE,
                    "^(?:mapping values|sequence entries|mapping keys|block sequence entries) are not allowed"
                            + "|^expected <block end>|^expected ',' or|could not find expected ':'|^did not find expected"
                            + "|^expected the node content|^expected '<document start>'|^while parsing a (?:block|flow)"));

    private final ProblemCode code;
    private final Pattern message;
    private final Function<Matcher, String[]> arguments;

    private Malformed(ProblemCode code, String message) {
        this(code, message, found -> new String[0]);
    }

    /** A code for messages of a form, and what its sentence takes of them. */
    private Malformed(ProblemCode code, String message, Function<Matcher, String[]> arguments) {
        this.code = code;
        this.message = Pattern.compile(message, Pattern.DOTALL);
        this.arguments = arguments;
    }

    /** The fault at a place of the input that a message tells of. */
    static Fault fault(String message, long at) {
        for (Malformed known : KNOWN) {
            Matcher found = known.message.matcher(message);
            if (found.find()) {
                return new Fault(known.code, at, known.arguments.apply(found));
            }
        }
        return new Fault(ProblemCode.MALFORMED, at, sentence(message));
    }

    private static String[] numbered(Matcher found) {
        return new String[] {shown(Integer.parseInt(found.group(1)))};
    }

    /** A character as it is, or by its number where it cannot be seen. */
    private static String shown(int character) {
        return character > ' ' && character != 0x7f && !Character.isSurrogate((char) character)
                ? String.valueOf((char) character)
                : String.format(Locale.ROOT, "U+%04X", character);
    }

    /** The first clauses of a parser's message, without places, which are told in another way. */
    private static String sentence(String message) {
        List<String> lines = new ArrayList<>();
        for (String line : message.replaceAll(" \\(start marker at[^)]*\\)?.*|\\[Source.*", "")
                .split("\n", -1)) {
            if (!line.isEmpty() && !line.startsWith(" ") && lines.size() < 3) {
                lines.add(line.trim());
            }
        }
        return lines.isEmpty() ? "unreadable" : Problems.shorten(String.join(", ", lines), 200);
    }
}
