// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.PackageVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The page {@code docs/problems.md} is what the codes say of their examples. {@code -Dzhengce.golden=write} writes it anew.
 */
class ProblemsPageTest {

    private static final Path PAGE = Path.of(System.getProperty("zhengce.root", ".."), "docs", "problems.md");
    private static final Pattern PROSE = Pattern.compile("[A-Za-z]+ [a-z]+");

    static List<ProblemExamples.Example> examples() throws IOException {
        return ProblemExamples.all();
    }

    @Test
    void everyCodeHasAnExampleInTheOrderOfTheCodes() throws IOException {
        assertEquals(
                List.of(ProblemCode.values()),
                examples().stream().map(ProblemExamples.Example::code).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleGetsItsCodeAndNoOther(ProblemExamples.Example example) {
        List<Problem> problems = example.problems();
        assertEquals(
                List.of(example.code()),
                problems.stream().map(Problem::getCode).collect(Collectors.toList()),
                () -> problems.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theChineseSentenceOfAnExampleHoldsNoEnglishProse(ProblemExamples.Example example) {
        String chinese = example.problems().get(0).chinese();
        assertFalse(PROSE.matcher(chinese).find(), chinese);
        assertTrue(
                chinese.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                chinese);
    }

    @Test
    void thePageIsWhatTheCodesSay() throws IOException {
        String page = page(examples());
        if (Golden.WRITE) {
            Files.writeString(PAGE, page);
        }
        if (PackageVersion.VERSION.getMinorVersion() >= 22) { // older releases tell other places of malformed input
            assertEquals(Files.readString(PAGE), page);
        }
    }

    private static String page(List<ProblemExamples.Example> examples) {
        StringBuilder page = new StringBuilder("""
                # Problems · 问题代码

                What can be wrong with an input or a value, from `ProblemCode`: the code is stable, the sentences are ours, and a host may
                translate by code and arguments. `{0}`, `{1}` … are the arguments; of a term of the vocabulary the English sentence has the
                code and the Chinese one the label, two arguments. Each example was read, and got this problem and no other. `⟦85⟧` stands for
                the character U+0085, `⟦30×400⟧` for four hundred of U+0030. This page is generated from the codes; do not edit it.

                输入或取值可能出现的问题，即 `ProblemCode`：代码稳定不变，语句由本库提供，业务系统也可按代码和参数自行翻译。`{0}`、`{1}` 等为参数；
                词汇表中的用语占两个参数，英文语句取代码，中文语句取名称。每个例子都实际读过，所得正是该问题，别无其他。`⟦85⟧` 表示字符
                U+0085，`⟦30×400⟧` 表示四百个 U+0030。本页由代码生成，请勿手工修改。

                | code · 代码 | 名称 |
                |---|---|
                """);
        for (ProblemExamples.Example example : examples) {
            page.append(String.format(
                    "| [`%1$s`](#%1$s) | %2$s |\n",
                    example.code().code(), example.code().label()));
        }
        examples.forEach(example -> section(page, example));
        return page.toString();
    }

    private static void section(StringBuilder page, ProblemExamples.Example example) {
        ProblemCode code = example.code();
        Problem problem = example.problems().get(0);
        List<String> places = IntStream.range(0, problem.getArguments().size())
                .mapToObj(i -> "{" + i + "}")
                .collect(Collectors.toList());
        page.append("\n<a id=\"").append(code.code()).append("\"></a>\n");
        page.append("## `")
                .append(code.code())
                .append("` ")
                .append(code.label())
                .append("\n\n");
        page.append("- ").append(code.english(places)).append('\n');
        page.append("- ").append(code.chinese(places)).append("\n\n");
        page.append(heading(example)).append("\n\n");
        String fence = Map.of("bytes", "json", "holidays", "json", "calc", "java")
                .getOrDefault(example.kind(), example.kind());
        page.append("```").append(fence).append('\n').append(example.input()).append("\n```\n\n");
        page.append(Stream.of(problem.toString(), problem.chinese())
                .map(sentence -> "> " + sentence.replace("*", "\\*").replace("<", "\\<"))
                .collect(Collectors.joining("  \n")));
        page.append('\n');
        if (!places.isEmpty()) {
            page.append("\narguments · 参数: ")
                    .append(IntStream.range(0, places.size())
                            .mapToObj(i -> "`" + places.get(i) + "` `"
                                    + problem.getArguments().get(i) + "`")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
    }

    private static String heading(ProblemExamples.Example example) {
        String limit = example.limit() == null ? "" : ", limit · 限额 `" + example.limit() + "` " + example.most();
        return switch (example.kind()) {
            case "json" -> "JSON, `" + example.type() + "`" + limit + ":";
            case "yaml" -> "YAML, `" + example.type() + "`" + limit + ":";
            case "bytes" -> "JSON in bytes · 字节, `" + example.type() + "`:";
            case "holidays" -> "JSON of holiday-cn · holiday-cn 节假日数据:";
            case "text" -> "policy text · 政策文本:";
            case "calc" -> "a calculation · 计算:";
            default -> "Java:";
        };
    }
}
