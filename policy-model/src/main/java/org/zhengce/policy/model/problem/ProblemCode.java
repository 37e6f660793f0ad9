// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import java.util.List;
import org.zhengce.policy.model.Term;

/**
 * What can be wrong with an input (问题代码): stable codes with an English and a Chinese sentence each.
 *
 * <p>Hosts translate by {@link #code}; {@code {0}}, {@code {1}} … stand for the arguments of a {@link Problem}.
 */
public enum ProblemCode implements Term {
    /** The input is no JSON or YAML at all from this place on. */
    MALFORMED("格式错误", "Input is not well-formed: {0}", "输入不合语法：{0}"),
    /** Something follows the value. */
    TRAILING_TEXT("多余内容", "Nothing must follow the value: {0}", "值之后不得有其他内容：{0}"),
    /** A key that the type does not have. */
    UNKNOWN_KEY("未知的键", "Key must be one of those of {1}: {0}", "{1} 没有这个键：{0}"),
    /** The same key twice in one object. */
    DUPLICATE_KEY("重复的键", "Key must not stand twice in one object: {0}", "同一对象中键不得重复：{0}"),
    /** A key that the type cannot do without. */
    MISSING_KEY("缺少键", "{1} must have the key {0}", "{1} 缺少必需的键：{0}"),
    /** A null; what is absent is left out. */
    NULL_VALUE("空值", "Value must not be null; what is absent is left out: {0}", "值不得为 null，没有的就省略：{0}"),
    /** Another kind of JSON value than the type has here. */
    WRONG_KIND("类型不符", "Value must be {0}, not {1}", "此处应为{0}，而不是{1}"),
    /** A text that is not a word of the type: a code that is not in the vocabulary, a date that does not exist. */
    INVALID_WORD("词值无效", "{0}", "{0}"),
    /** The parts are right by themselves, but the type refuses them together. */
    INVALID_VALUE("取值无效", "{0}", "{0}"),
    /** The object says a type that the family does not have. */
    UNKNOWN_TYPE("未知的类型", "Type must be one of {1}: {0}", "类型须为 {1} 之一：{0}"),
    /** The format version is not one that this release reads. */
    UNSUPPORTED_FORMAT("格式版本不支持", "Format version must be {1}: {0}", "格式版本须为 {1}：{0}"),
    /** Nesting deeper than the limit. */
    TOO_DEEP("嵌套过深", "Nesting must not be deeper than {0}", "嵌套不得超过 {0} 层"),
    /** A text longer than the limit. */
    TOO_LONG("文本过长", "Text must not be longer than {0} characters: {1}", "文本不得超过 {0} 个字符：{1}"),
    /** More entries than the limit. */
    TOO_MANY("条目过多", "There must not be more than {0} entries", "条目不得超过 {0} 个"),
    /** An input larger than the limit. */
    TOO_LARGE("输入过大", "Input must not be larger than {0} characters: {1}", "输入不得超过 {0} 个字符：{1}"),
    /** A whole number outside the range of the attribute. */
    OUT_OF_RANGE("超出范围", "Number must be a whole number from {0} to {1}: {2}", "须为 {0} 至 {1} 的整数：{2}"),
    /** A YAML anchor. */
    YAML_ANCHOR("YAML 锚点", "YAML anchors are not allowed: &{0}", "不允许使用 YAML 锚点：&{0}"),
    /** A YAML alias. */
    YAML_ALIAS("YAML 别名", "YAML aliases are not allowed: *{0}", "不允许使用 YAML 别名：*{0}"),
    /** A YAML tag. */
    YAML_TAG("YAML 标签", "YAML tags are not allowed: {0}", "不允许使用 YAML 标签：{0}"),
    /** A character that does not survive YAML or that no text should have. */
    FORBIDDEN_CHARACTER("禁用字符", "Text must not contain the character {0}", "文本不得含有字符 {0}"),
    /** The text holds the document twice; the second copy is set aside. */
    DUPLICATE_TEXT(
            "全文重复", "The text stands twice: the copy from character {0} on was set aside", "全文重复：自第 {0} 字符起的副本未予解读"),
    /** Page furniture around the document. */
    PAGE_WRAPPER("网页外壳", "Page furniture was set aside: {0}", "网页附带内容未予解读：{0}"),
    /** A passage that belongs to no section and has no known function. */
    UNREAD_PASSAGE("未解读段落", "Passage was not understood: {0}", "段落未能解读：{0}"),
    /** A responsibility clause without a measure. */
    CLAUSE_WITHOUT_MEASURE("责任条款无归属", "Responsibility clause belongs to no measure: {0}", "责任条款没有对应的措施：{0}"),
    /** A number that the outline uses twice. */
    REPEATED_NUMBER("序号重复", "Outline number stands twice: {0}", "层次序数重复：{0}"),
    /** A number that is missing in a sequence. */
    NUMBERING_GAP("序号缺失", "Outline number does not follow the one before: {0} after {1}", "层次序数不连续：{1} 之后为 {0}"),
    /** Brackets or quotation marks that do not pair. */
    UNPAIRED_MARK("符号不配对", "Mark has no partner: {0}", "符号不成对：{0}");

    private final String label;
    private final String english;
    private final String chinese;

    ProblemCode(String label, String english, String chinese) {
        this.label = label;
        this.english = english;
        this.chinese = chinese;
    }

    @Override
    public String label() {
        return label;
    }

    /** The English sentence with the arguments in place. */
    public String english(List<String> arguments) {
        return fill(english, arguments);
    }

    /** The Chinese sentence with the arguments in place. */
    public String chinese(List<String> arguments) {
        return fill(chinese, arguments);
    }

    private static String fill(String sentence, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int argument = sentence.charAt(open + 1) - '0';
            filled.append(sentence, at, open).append(argument < arguments.size() ? arguments.get(argument) : "");
            at = open + 3;
        }
        return filled.append(sentence.substring(at)).toString();
    }
}
