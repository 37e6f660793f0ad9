// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import java.util.List;
import org.zhengce.policy.model.Term;

/**
 * What can be wrong with an input or a value (问题代码): stable codes with an English and a Chinese sentence each.
 *
 * <p>Hosts translate by {@link #code}; {@code {0}}, {@code {1}} … stand for the arguments of a {@link Problem}. Of a term of the
 * vocabulary two arguments tell, its code and its Chinese label: the English sentence takes the one, the Chinese sentence the
 * other. What follows {@code |} is left out where its argument is not given. The page {@code docs/problems.md} shows each code
 * with an input that gets it.
 */
public enum ProblemCode implements Term {
    /** Nothing to read. */
    EMPTY_INPUT("输入为空", "Input is not well-formed: it is empty", "输入不合语法：内容为空"),
    /** Bytes that are no UTF-8. */
    NOT_UTF8("编码错误", "Input is not well-formed: it is not UTF-8", "输入不合语法：不是 UTF-8 编码"),
    /** The input ends within an object or a list. */
    ENDS_EARLY("内容不全", "Input is not well-formed: it ends too early", "输入不合语法：内容未完即止"),
    /** The input ends within a text. */
    UNCLOSED_TEXT("文本未结束", "Input is not well-formed: a text has no closing quote", "输入不合语法：文本缺少结尾的引号"),
    /** A character that the syntax has no place for. */
    UNEXPECTED_CHARACTER("字符位置不当", "Input is not well-formed: {0} must not stand here", "输入不合语法：此处不得有 {0}"),
    /** A bare word that is none of null, true and false. */
    UNKNOWN_WORD(
            "字词不明",
            "Input is not well-formed: {0} must be a text in quotes, a number, true, false or null",
            "输入不合语法：{0} 应为带引号的文本、数字、true、false 或 null"),
    /** A control character within a text of JSON. */
    UNESCAPED_CHARACTER(
            "字符未转义",
            "Input is not well-formed: the character {0} must be escaped within a text",
            "输入不合语法：文本中的字符 {0} 须转义"),
    /** A backslash before something that is no escape. */
    BAD_ESCAPE(
            "转义有误",
            "Input is not well-formed: a backslash must begin a known escape such as \\n or \\u4e91",
            "输入不合语法：反斜杠之后须为 \\n、\\u4e91 之类的转义"),
    /** A number in a notation that JSON does not have. */
    BAD_NUMBER(
            "数字写法有误",
            "Input is not well-formed: a number must be written as in JSON, such as -12.5",
            "输入不合语法：数字须按 JSON 的写法，如 -12.5"),
    /** Lines or marks of YAML that do not make up a structure. */
    YAML_STRUCTURE(
            "YAML 结构有误",
            "Input is not well-formed: indents and marks of YAML must make up lists and mappings",
            "输入不合语法：YAML 的缩进和标点须构成列表和键值对"),
    /** Whatever else a parser objects to; its own words are the argument, and only the English sentence has them. */
    MALFORMED("格式错误", "Input is not well-formed: {0}", "输入不合语法，解析器未能识别"),
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
    /** Another kind of value than the type has here: two kinds with their labels, and the value if it is a single one. */
    WRONG_KIND("类型不符", "Value must be {0}, not {2}|: {4}", "此处应为{1}，而不是{3}|：{4}"),
    /** A code that is not in the vocabulary. */
    UNKNOWN_TERM("词汇代码不明", "{0} must be one of {1}: {2}", "{0} 须为 {1} 之一：{2}"),
    /** The object says a type that the family does not have. */
    UNKNOWN_TYPE("未知的类型", "Type must be one of {1}: {0}", "类型须为 {1} 之一：{0}"),
    /** The format version is not one that this release reads. */
    UNSUPPORTED_FORMAT("格式版本不支持", "Format version must be {1}: {0}", "格式版本须为 {1}：{0}"),
    /** A number that is not whole, or outside the range of the attribute. */
    OUT_OF_RANGE("超出范围", "Number must be a whole number from {0} to {1}: {2}", "须为 {0} 至 {1} 的整数：{2}"),
    /** A text that is no day of the calendar. */
    DAY_FORM("日期格式错误", "Date must be a day of the calendar such as 2023-06-30: {0}", "日期须为历法中的一天，如 2023-06-30：{0}"),
    /** Nesting deeper than the limit. */
    TOO_DEEP("嵌套过深", "Nesting must not be deeper than {0}", "嵌套不得超过 {0} 层"),
    /** A text longer than the limit. */
    TOO_LONG("文本过长", "Text must not be longer than {0} characters: {1}", "文本不得超过 {0} 个字符：{1}"),
    /** More entries than the limit. */
    TOO_MANY("条目过多", "There must not be more than {0} entries", "条目不得超过 {0} 个"),
    /** An input larger than the limit. */
    TOO_LARGE("输入过大", "Input must not be larger than {0} characters: {1}", "输入不得超过 {0} 个字符：{1}"),
    /** An exact number of more digits than the limit. */
    TOO_PRECISE("有效位数过多", "Number must not have more than {0} significant digits: {1}", "有效数字不得超过 {0} 位：{1}"),
    /** An exact number of more digits behind the point than the limit. */
    TOO_FINE("小数位数过多", "Number must not have more than {0} digits behind the point: {1}", "小数点后不得超过 {0} 位：{1}"),
    /** A YAML anchor. */
    YAML_ANCHOR("YAML 锚点", "YAML anchors are not allowed: &{0}", "不允许使用 YAML 锚点：&{0}"),
    /** A YAML alias. */
    YAML_ALIAS("YAML 别名", "YAML aliases are not allowed: *{0}", "不允许使用 YAML 别名：*{0}"),
    /** A YAML tag. */
    YAML_TAG("YAML 标签", "YAML tags are not allowed: {0}", "不允许使用 YAML 标签：{0}"),
    /** A character that does not survive YAML or that no text should have. */
    FORBIDDEN_CHARACTER("禁用字符", "Text must not contain the character {0}", "文本不得含有字符 {0}"),
    /** An exact number whose text is too long to be parsed. */
    NUMBER_LENGTH("数字过长", "Number must not be longer than {0} characters: {1}", "数字不得超过 {0} 个字符：{1}"),
    /** A text that is no exact number. */
    NUMBER_FORM(
            "数字格式错误",
            "Number must be a plain decimal or a fraction such as 927.3 or 1/3: {0}",
            "数字须为小数或分数，如 927.3 或 1/3：{0}"),
    /** A fraction by nought. */
    ZERO_DENOMINATOR("分母为零", "Number must not have the denominator 0: {0}", "分母不得为 0：{0}"),
    /** A text that is no unit. */
    UNIT_FORM(
            "计量单位格式错误",
            "Unit must be 1 to {0} characters without white space: \"{1}\"",
            "计量单位须为 1 至 {0} 个字符，不含空白：“{1}”"),
    /** Amounts in units that have nothing to do with each other. */
    UNITS_DIFFER("计量单位不一致", "Units differ: {0}/{1}", "计量单位不一致：{0}/{1}"),
    /** A rounding to fewer digits than none. */
    ROUNDED_PRECISION("舍入位数为负", "Precision must not be negative: {0}", "舍入位数不得为负：{0}"),
    /** A rounding that does not say to how many digits. */
    ROUNDED_WITHOUT_PRECISION("舍入未定位数", "Rounded value must say to how many digits: {0}", "舍入值须写明有效位数：{0}"),
    /** A root that is none. */
    ROOT_DEGREE("开方次数不足", "Degree of a root must be at least 1: {0}", "开方的次数至少为 1：{0}"),
    /** An even root of a negative number. */
    ROOT_OF_NEGATIVE(
            "负数开偶次方", "Root of an even degree must be of no negative number: {0} of {1}", "负数不得开偶次方：{1} 开 {0} 次方"),
    /** A year that dates do not have. */
    YEAR_RANGE("年份超出范围", "Year must be 1 to 9999: {0}", "年份须为 1 至 9999：{0}"),
    /** A month that the year does not have. */
    MONTH_RANGE("月份超出范围", "Month must be 1 to 12: {0}-{1}", "月份须为 1 至 12：{0}-{1}"),
    /** A text that is no date of whatever precision. */
    DATE_FORM(
            "日期写法错误",
            "Date must be a year, month or day such as 2025, 2025-06 or 2025-06-30: {0}",
            "日期须为年、月或日，如 2025、2025-06 或 2025-06-30：{0}"),
    /** A day that the month does not have. */
    NO_SUCH_DAY("日期不存在", "Date must be a day of the calendar: {0}", "历法中没有这一天：{0}"),
    /** A text that is no period. */
    PERIOD_FORM("规划期格式错误", "Period must be two dates such as 2017/2021: {0}", "规划期须为两个日期，如 2017/2021：{0}"),
    /** A period that ends before it starts. */
    PERIOD_ORDER("规划期起止颠倒", "Period must not end before it starts: {0}/{1}", "规划期的止期不得早于起期：{0}/{1}"),
    /** A weekday with a rhythm that is not weekly. */
    CADENCE_WEEKDAY("星期与周期不符", "Weekday must stand with a weekly cadence: {0} {2}", "按周的周期才有星期：{1}、{3}"),
    /** A day that no month has. */
    CADENCE_DAY("每月日期超出范围", "Day of month must be 1 to 31: {0}", "每月的日期须为 1 至 31：{0}"),
    /** An act that is due less than once. */
    CADENCE_TIMES("次数不足", "Times per period must be at least 1: {0}", "每期次数至少为 1：{0}"),
    /** An event with a rhythm that no event sets off. */
    CADENCE_EVENT("事件与周期不符", "Event must stand with an event-driven cadence: {0} {2}", "由事件引发的周期才有事件：{1}、{2}"),
    /** A text that is no address in an outline. */
    OUTLINE_NUMBER_FORM(
            "层次序数格式错误",
            "Outline number must be an address such as 二（三） or 附件1·二（一）2: {0}",
            "层次序数须如 二（三） 或 附件1·二（一）2：{0}"),
    /** A quote from before the text. */
    QUOTE_START("引文起点错误", "Quote must not start before the text: {0}", "引文不得始于正文之前：{0}"),
    /** A quote whose words are longer or shorter than its place. */
    QUOTE_LENGTH(
            "引文长度不符",
            "Quote must be as long as its words: [{0}, {1}) against {2} characters",
            "引文位置须与文字等长：[{0}, {1}) 对 {2} 个字符"),
    /** A section outside any level. */
    SECTION_LEVEL("章节层级错误", "Section level must not be negative: {0}", "章节层级不得为负：{0}"),
    /** A row that goes beyond the columns. */
    TABLE_ROW(
            "表格行过长",
            "Table row must not have more cells than the table has columns: {0} > {1}",
            "表格一行的单元格不得多于列数：{0} > {1}"),
    /** A first row that goes on with none. */
    TABLE_START("表格首行错误", "First table row must not be a continuation: {0}", "表格首行不得为续行：{0}"),
    /** An indicator without a name. */
    INDICATOR_NAME("指标无名称", "Indicator name must not be blank: \"{0}\"", "指标名称不得为空白：“{0}”"),
    /** An indicator explained by too many or too few others. */
    RELATION_OBJECTS("指标关系项数不符", "Indicator relation {0} must have {2} objects: {3}", "指标关系“{1}”须有 {2} 项：{3}"),
    /** A ratio of which only one part is known. */
    OBSERVATION_PARTS(
            "比率只有一半",
            "Observation must have both numerator and denominator or neither: {0}",
            "实际值的分子和分母须同时具备或同时省略：{0}"),
    /** A mention without words. */
    PARTY_NAME("单位无名称", "Party name must not be blank: \"{0}\"", "单位名称不得为空白：“{0}”"),
    /** A party that ended before it began. */
    PARTY_ORDER("单位存续期颠倒", "Party must not end before it begins: {0} {1} > {2}", "单位的撤销不得早于设立：{0} {1} > {2}"),
    /** Two entries of a registry with one id. */
    REGISTRY_ID("名录编号重复", "Registry id must be unique: {0}", "名录中的编号不得重复：{0}"),
    /** A collective that stands for a party the registry does not have. */
    COLLECTIVE_MEMBER(
            "集体称谓所指不在名录",
            "Collective must stand for parties of the registry: {0} names {1}",
            "集体称谓所指须为名录中的单位：{0} 所列 {1}"),
    /** A range that ends below its start. */
    RANGE_ORDER("区间上下限颠倒", "Range must not end below its start: {0} > {1}", "区间的上限不得低于下限：{0} > {1}"),
    /** A baseline of which nothing is known. */
    BASELINE_EMPTY("基期无内容", "Baseline must have a value, a date or a text", "基期须有数值、日期或文字"),
    /** A peer group with something that is no rank. */
    PEER_GROUP("可比范围与变动方式不符", "Peer group must stand with a rank: {0} {2}", "位次才有可比范围：{1}、{2}"),
    /** A total that names units. */
    SCOPE_UNIT_UNWANTED("合计不分单元", "Scope total must not name a unit: {0}", "合计的范围不得写明单元：{0}"),
    /** Units that are not named. */
    SCOPE_UNIT_MISSING("范围缺少单元", "Scope must name its unit: {0}", "范围须写明单元：{1}"),
    /** A count of those that pass, without what they pass. */
    SCOPE_THRESHOLD_MISSING("范围缺少门槛", "Scope count_where must have a threshold: {0}", "达标计数的范围须有门槛：{0}"),
    /** A growth or share in a unit that neither has. */
    TARGET_NOT_RATIO_OR_POINTS(
            "目标单位须为比率或百分点",
            "Target of {0} must be a ratio or percentage points: {2}| ({3})",
            "“{1}”目标的单位须为比率或百分点：{2}|（{3}）"),
    /** A multiple in a unit that is no ratio. */
    TARGET_NOT_RATIO("目标单位须为比率", "Target of {0} must be a ratio: {2}| ({3})", "“{1}”目标的单位须为比率：{2}|（{3}）"),
    /** A move in rank by a ratio. */
    TARGET_NOT_PLACES("目标单位须为位次", "Target of {0} must be a number of places: {2}| ({3})", "“{1}”目标的单位须为位次：{2}|（{3}）"),
    /** A bound that does not go with the change. */
    TARGET_BOUND("目标界限与变动方式不符", "Target of {0} must not have a bound: {2}| ({4})", "“{1}”目标不得用这种界限：{3}|（{4}）"),
    /** A scope that does not go with the change. */
    TARGET_SCOPE("目标范围与变动方式不符", "Target of {0} must not have the scope: {2}| ({4})", "“{1}”目标不得用这种范围：{3}|（{4}）"),
    /** A horizon that does not go with the change. */
    TARGET_HORIZON("目标期限与变动方式不符", "Target of {0} must not have the horizon: {2}| ({4})", "“{1}”目标不得用这种期限：{3}|（{4}）"),
    /** A tolerance or margin below nought. */
    ALLOWANCE_NEGATIVE("幅度为负", "Allowance must not be negative: {0}", "幅度不得为负：{0}"),
    /** A part that is no ratio. */
    ALLOWANCE_NOT_RATIO("相对幅度须为比率", "Relative allowance must be a ratio: {0}", "相对幅度须为比率：{0}"),
    /** Fewer units than one. */
    EVIDENCE_UNIT_COUNT("单元数不足", "Number of units must be at least 1: {0}", "单元数至少为 1：{0}"),
    /** Another number of units than is named. */
    EVIDENCE_UNITS(
            "单元数与名单不符", "Number of units must be that of the units named: {0} against {1}", "单元数须与名单一致：{0} 对 {1}"),
    /** A unit that is named twice. */
    EVIDENCE_UNIT_TWICE("单元重复", "Unit must not be named twice: {0}", "单元不得重复：{0}"),
    /** A reason that does not lead to the outcome. */
    ATTAINMENT_REASON("理由与结论不符", "Reason must be one of the outcome: {0} of {2}", "认定理由须与达成结论相符：“{1}”对“{3}”"),
    /** A span of less than a year, or of centuries. */
    YEARS_SPAN("年数超出范围", "Number of years must be 1 to {0}: {1}", "年数须为 1 至 {0}：{1}"),
    /** A growth from nothing, or to less than nothing. */
    GROWTH_LEVELS(
            "增长起止值无效",
            "Growth must lead from a positive level to one that is not negative: {0} to {1}",
            "增长的起点须为正、终点不得为负：{0} 至 {1}"),
    /** A baseline that is to follow from targets of other kinds. */
    IMPLIED_KINDS(
            "隐含基期的目标不符",
            "Baseline must be implied by a level and a change: {0} and {2}",
            "隐含基期须由水平目标和变动目标推出：“{1}”与“{3}”"),
    /** A responsibility clause for a measure that names nobody. */
    CLAUSE_WITHOUT_PARTY("责任条款无单位", "Responsibility clause must name a party: {0}", "责任条款须写明单位：{0}"),
    /** A responsibility clause for the plan as a whole that names nobody. */
    PLAN_CLAUSE_WITHOUT_PARTY("整体责任条款无单位", "Responsibility clause must name a party: the plan", "责任条款须写明单位：方案整体"),
    /** A place before the first. */
    ASSIGNMENT_POSITION("责任排序错误", "Assignment position must be at least 1: {0}", "责任单位的排序至少为 1：{0}"),
    /** Two measures with one number. */
    MEASURE_NUMBER("措施序数重复", "Measure number must be unique: {0}", "措施的序数不得重复：{0}"),
    /** A list of fewer than none. */
    DECLARED_COUNT("列举计数为负", "Declared count must not be negative: {0}", "列举计数不得为负：{0}"),
    /** A text that is no number of an official document. */
    DOCUMENT_NUMBER_FORM(
            "发文字号格式错误", "Document number must have the form 市政办发〔2023〕31号: {0}", "发文字号须如 市政办发〔2023〕31号：{0}"),
    /** A document that is out of force before it is in force. */
    VALIDITY_ORDER("有效期起止颠倒", "Validity must not end before it begins: {0} > {1}", "有效期的截止不得早于施行：{0} > {1}"),
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
        int tail = sentence.indexOf('|');
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
            int argument = sentence.charAt(open + 1) - '0';
            if (tail >= 0 && open > tail) {
                if (argument >= arguments.size()) {
                    return filled.append(sentence, at, tail).toString();
                }
                filled.append(sentence, at, tail);
                at = tail + 1;
            }
            filled.append(sentence, at, open).append(argument < arguments.size() ? arguments.get(argument) : "");
            at = open + 3;
        }
        return filled.append(sentence.substring(at)).toString();
    }
}
