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
    /** An interval in which nothing lies. */
    INTERVAL_EMPTY("区间为空", "Interval must hold an amount: {0}", "区间内须有取值：{0}"),
    /** An end that is within and does not exist. */
    INTERVAL_END("区间端点不存在", "Interval must not include an end that it does not have: {0}", "区间不得包含不存在的端点：{0}"),
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
    /** A month with a rhythm whose periods are no longer than a month. */
    CADENCE_MONTH(
            "期内月份与周期不符",
            "Month must stand with a quarterly, half-yearly or annual cadence: {0} {2}",
            "按季度、半年或年的周期才有期内月份：{1}、{2}"),
    /** A month that the period does not have. */
    CADENCE_MONTH_RANGE("期内月份超出范围", "Month within the period must be 1 to {0}: {1}", "期内月份须为 1 至 {0}：{1}"),
    /** A day that a calendar declares in two ways. */
    CALENDAR_DAY(
            "日历安排矛盾",
            "Work calendar must declare a day in one way: {0} {1} {2}/{4} {5}",
            "工作日历对同一天须只有一种安排：{0} {1}（{3}）、{4}（{6}）"),
    /** A notice of which nothing is known. */
    CALENDAR_NOTICE(
            "放假通知无内容", "Notice of a work calendar must have a number, a title or an address", "工作日历所依据的通知须有文号、标题或网址"),
    /** A file of one year's holidays with a day of another year, which is not at the turn of these years. */
    HOLIDAY_YEAR(
            "放假日期与年份不符",
            "Day of a file of holidays must be of its year, or at the turn of it: {0} of {1}",
            "放假数据中的日期须属于该年，或在其岁末年初：{1} 年的 {0}"),
    /** A stretch of days that ends before it starts. */
    INTERVAL_ORDER("起止日期颠倒", "Interval must not end before it starts: {0} > {1}", "止日不得早于起日：{0} > {1}"),
    /** A rule about workdays without what says which these are. */
    SHIFT_CALENDAR("调整缺少日历", "Shift must have a work calendar: {0}", "“{1}”须有工作日历"),
    /** A place within the period before the first. */
    DUE_NUMBER("期内次序错误", "Number within the period must be at least 1: {0}", "期内次序至少为 1：{0}"),
    /** A schedule that does not fit into memory. */
    SCHEDULE_SIZE("日程过长", "Schedule must not have more than {0} due dates: {1}", "日程的到期日不得超过 {0} 个：{1}"),
    /** Due dates beside a reason why there are none. */
    SCHEDULE_REASON(
            "日程与原因不符",
            "Schedule must not have both due dates and a reason for having none: {0} {1}",
            "日程不得既有到期日，又有没有到期日的原因：{0} 个、{2}"),
    /** A reminder behind what it reminds of. */
    LEAD_DAYS("提前天数为负", "Days ahead must not be negative: {0}", "提前的天数不得为负：{0}"),
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
    /** A threshold with a relation that has none, or none where it takes one. */
    RELATION_THRESHOLD(
            "指标关系门槛不符",
            "Indicator relation must have a threshold if it is share_above, and no other may: {0} {2}",
            "占比高于门槛的指标关系须有门槛，其他关系不得有：{1}、{2}"),
    /** A number of units below nought. */
    UNIT_COUNT("单元数为负", "Unit count must not be negative: {0} {1}", "单元数不得为负：{0} {1}"),
    /** A ratio of which only one part is known. */
    OBSERVATION_PARTS(
            "比率只有一半",
            "Observation must have both numerator and denominator or neither: {0}",
            "实际值的分子和分母须同时具备或同时省略：{0}"),
    /** A result with both an answer and the reason why there is none, or neither. */
    ANSWER_OR_REASON(
            "结果与原因并存或皆无",
            "{0} must have either an answer or the reason why there is none",
            "“{1}”须有结果，或写明没有结果的原因，二者取一"),
    /** A value in a series of something else. */
    SERIES_MEMBER("序列混入其他指标", "Series must be of one indicator and one object: {0}/{1}", "序列须为同一指标、同一对象：{0}/{1}"),
    /** Values of a series out of order, or two for one time. */
    SERIES_ORDER(
            "序列次序错误", "Series must be in order of time, one value a period: {0} {1}, {2}", "序列须按时间排列，每期一值：{0} {1}、{2}"),
    /** An indicator that does not add up. */
    INDICATOR_NOT_SUMMED("指标不可相加", "Indicator must not be summed: {0} ({1})", "指标不可相加：{0}（{2}）"),
    /** Values at several times added. */
    SUM_OVER_TIME(
            "时点值跨期相加", "Point-in-time values must not be summed over time: {0} {1}, {2}", "时点值不得跨期相加：{0} {1}、{2}"),
    /** Values for periods that overlap added. */
    PERIODS_OVERLAP("期间重叠", "Periods must not overlap in a sum: {0} {1}, {2}", "相加的期间不得重叠：{0} {1}、{2}"),
    /** A total added to the units that it is the total of. */
    WHOLE_WITH_PARTS(
            "合计与分项相加", "Value of all together must not be summed with a unit's: {0} {1}", "合计值不得与单位值相加：{0} {1}"),
    /** A ratio without the parts by which it could be combined. */
    RATIO_WITHOUT_PARTS(
            "比率缺分子分母", "Ratio must be combined by numerator and denominator: {0} {1}", "比率须按分子、分母汇总：{0} {1}"),
    /** A ratio in a unit that its parts do not give. */
    RATIO_UNIT("比率单位与分子分母不符", "Ratio must be in a unit of its parts: {0} from {1}/{2}", "比率的单位须由分子、分母得出：{0} 对 {1}/{2}"),
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
    /** A roadmap without a start or without a target. */
    ROADMAP_MILESTONES("路线图缺少起点或目标", "Roadmap must have at least a start and a target: {0}", "路线图至少须有起点和目标：{0} 个"),
    /** A milestone that is not later than the one before it. */
    ROADMAP_ORDER("分阶段目标时序颠倒", "Milestone must be later than the one before: {0} after {1}", "分阶段目标须晚于前一个：{1} 之后为 {0}"),
    /** A cumulative milestone that does not count from the start. */
    ROADMAP_SPAN(
            "累计目标起点不符",
            "Cumulative milestone must begin the day after the start: {0} after {1}",
            "累计目标须自起点次日起算：{0}，起点 {1}"),
    /** A trajectory without a start or without a target. */
    TRAJECTORY_POINTS("进度曲线点数不足", "Trajectory must have at least two points: {0}", "进度曲线至少须有两点：{0}"),
    /** A point of a trajectory that is not later than the one before it. */
    TRAJECTORY_ORDER("进度曲线时序颠倒", "Point must be later than the one before: {0} after {1}", "进度曲线的点须晚于前一点：{1} 之后为 {0}"),
    /** A period that begins or ends in the middle of a step. */
    STEP_PERIOD("时段与步长不符", "Period must be one or more whole steps of a {0}: {2}", "时段须为整{1}：{2}"),
    /** More points than anybody will look at. */
    TRAJECTORY_LENGTH("进度曲线过长", "Trajectory must not have more than {0} points: {1}", "进度曲线不得超过 {0} 点：{1}"),
    /** Growth from or to a value that has none. */
    TRAJECTORY_GROWTH("等比推进的数值不为正", "Milestones of a geometric trajectory must be above 0: {0}", "等比推进的分阶段目标须大于 0：{0}"),
    /** Observations of other things than the one that is asked about. */
    OBSERVATION_SUBJECT(
            "实际值对象不符", "Observations must be of one indicator and one object: {0} / {1}", "实际值须属同一指标、同一对象：{0} / {1}"),
    /** A rule that gives the colour of no answer. */
    LIGHT_RULE_COLOUR("亮灯规则颜色不当", "Light rule must not have the colour of no answer: {0}", "亮灯规则不得用表示无法判断的颜色：{1}"),
    /** A rule with a limit that is in and one that is out. */
    LIGHT_RULE_LIMITS("亮灯规则界限重复", "Light rule must have one limit at most: {0} {2} / {3}", "亮灯规则至多有一个界限：{1} {2} / {3}"),
    /** Rules that leave a value without a colour, or a rule without a value. */
    LIGHT_RULES_TOTAL(
            "亮灯规则不完整", "Last light rule, and no other, must be without a limit: {0}", "亮灯规则须最后一条、且仅最后一条不设界限：{0}"),
    /** Rules by which a better value gets a worse colour. */
    LIGHT_RULES_COLOURS("亮灯颜色次序颠倒", "Colours of light rules must get worse: {2} after {0}", "亮灯规则的颜色须由好到差：{1} 之后为 {3}"),
    /** Limits that leave nothing between them. */
    LIGHT_RULES_LIMITS("亮灯界限次序颠倒", "Limits of light rules must fall: {1} after {0}", "亮灯规则的界限须逐条降低：{0} 之后为 {1}"),
    /** An answer that is unknown for no reason, or known and yet with one. */
    UNKNOWN_WITHOUT_REASON(
            "答案与原因不符", "Reason must stand with an unknown answer, and only there: {0}", "无法判断时须写明原因，否则不得写：{1}"),
    /** A projection with both a value and a reason why there is none, or with neither. */
    PROJECTION_REASON(
            "预测值与原因不符",
            "Projection must have either a value with its unit or a reason: {0}",
            "预测须有数值和单位，或写明无法预测的原因：{1}"),
    /** A unit that counts for less than nothing. */
    SHARE_WEIGHT("分解权重为负", "Weight must not be negative: {0} {1}", "分解权重不得为负：{0} {1}"),
    /** A part that may be less than nothing. */
    SHARE_LIMIT_NEGATIVE("分解限额为负", "Limit of a part must not be negative: {0} {1}", "分解的限额不得为负：{0} {1}"),
    /** A part that must be more than it may be. */
    SHARE_LIMITS("分解上下限颠倒", "Lower limit must not be above the upper: {0} {1} > {2}", "分解的下限不得高于上限：{0} {1} > {2}"),
    /** Parts that are not the total. */
    APPORTIONMENT_SUM("分解额合计不符", "Parts must sum to the total: {0}/{1}", "分解额之和须等于总量：{0}/{1}"),
    /** A scale beyond all figures of plans. */
    APPORTIONMENT_SCALE("分解精度超出范围", "Scale must be {0} to {1}: {2}", "分解精度须为 {0} 至 {1} 位小数：{2}"),
    /** A total below nothing. */
    APPORTIONMENT_NEGATIVE("分解总量为负", "Total must not be negative: {0}", "分解的总量不得为负：{0}"),
    /** A total that is no whole number of units of the scale. */
    APPORTIONMENT_FINE("总量细于分解精度", "Total must be a whole multiple of the scale: {0} by {1}", "总量须为分解精度的整数倍：{0} 对 {1}"),
    /** Nobody who could take anything. */
    APPORTIONMENT_WEIGHTS("没有分解权重", "Some unit must have a weight above 0: {0} units", "须有单位的分解权重大于 0：共 {0} 个单位"),
    /** A unit that stands twice. */
    APPORTIONMENT_UNIT("分解单位重复", "Unit must not stand twice: {0}", "分解的单位不得重复：{0}"),
    /** Limits with no figure of the scale in between. */
    APPORTIONMENT_LIMITS(
            "限额之间没有合精度的数",
            "Limits must have a multiple of the scale between them: {0} {1}, {2} by {3}",
            "上下限之间须有分解精度的整数倍：{0} {1}、{2} 对 {3}"),
    /** Lower limits that ask for more than there is. */
    APPORTIONMENT_LOWER(
            "下限之和超过总量", "Lower limits must not sum to more than the total: {0} > {1}", "下限之和不得超过总量：{0} > {1}"),
    /** Upper limits that leave something over. */
    APPORTIONMENT_UPPER(
            "上限之和不足总量", "Upper limits must not sum to less than the total: {0} < {1}", "上限之和不得低于总量：{0} < {1}"),
    /** Agreed ratios that leave something over, or promise more than all. */
    SPLIT_RATIOS("分成比例之和不为一", "Ratios of a split must sum to 1: {0}", "分成比例之和须为 1：{0}"),
    /** A weight for each year, and years without one. */
    YEAR_WEIGHTS("年度权重个数不符", "There must be one weight a year: {0} weights, {1} years", "每年须有一个权重：{0} 个权重，{1} 年"),
    /** A level that the amounts do not give. */
    YEAR_LEVEL("年度水平不符", "Level must be the start and the amounts so far: {0} {1}/{2}", "年度水平须为起点与历年之和：{0} {1}/{2}"),
    /** A path that leads elsewhere. */
    YEAR_PATH_END("年度分解终点不符", "Path must lead to its end: {0}/{1}", "年度分解须到达终点：{0}/{1}"),
    /** Targets in a respect that does not add up. */
    TARGETS_NOT_SUMMED("目标不可相加", "Targets of {1} must not be summed: {0}", "“{2}”目标不可相加：{0}"),
    /** A target of all together where one of each unit is wanted. */
    TARGET_NOT_EACH("目标并非逐个单位", "Target must be for each unit: {0} ({1})", "目标须针对每个单位：{0}（{2}）"),
    /** A responsibility clause for a measure that names nobody. */
    CLAUSE_WITHOUT_PARTY("责任条款无单位", "Responsibility clause must name a party: {0}", "责任条款须写明单位：{0}"),
    /** A responsibility clause for the plan as a whole that names nobody. */
    PLAN_CLAUSE_WITHOUT_PARTY("整体责任条款无单位", "Responsibility clause must name a party: the plan", "责任条款须写明单位：方案整体"),
    /** A place before the first. */
    ASSIGNMENT_POSITION("责任排序错误", "Assignment position must be at least 1: {0}", "责任单位的排序至少为 1：{0}"),
    /** An expansion whose parties do not go with its outcome. */
    EXPANSION_BEARERS(
            "展开结果与所列单位不符",
            "Expansion must have bearers just where settled, and candidates just where ambiguous: {0} has {2} and {3}",
            "已明确的展开才有承担单位，名称不唯一的才有候选单位：{1}，承担单位 {2} 个，候选单位 {3} 个"),
    /** A part of a load that is more than the whole, or less than nothing. */
    LOAD_COUNT(
            "任务量计数错误",
            "Part of a load must be 0 to all of its assignments: {0} {1} of {2}",
            "任务量的分项计数不得为负，也不得超过总数：{0} {1}/{2}"),
    /** A pairing of nobody, or with nothing. */
    PAIRING_NAME(
            "结对双方缺一", "Pairing must name its holder and its object: \"{0}\" and \"{1}\"", "结对须写明包抓人和包抓对象：“{0}”、“{1}”"),
    /** A pairing that ended before it began. */
    PAIRING_ORDER("结对起止颠倒", "Pairing must not end before it begins: {0} {1} > {2}", "结对的止期不得早于起期：{0} {1} > {2}"),
    /** A list of objects or holders with one of them twice. */
    ROSTER_ENTRY("结对名单重复", "Roster must list each object and each holder once: {0}", "名册中的对象和人员不得重复列名：{0}"),
    /** A change that is nowhere. */
    CHANGE_PLACE(
            "变动位置错误",
            "Change must have a place before or after, counted from 1: before {0}, after {1}",
            "变动须有变动前或变动后的位置，自 1 起计：变动前 {0}，变动后 {1}"),
    /** A change with a place and no assignment there, or the reverse. */
    CHANGE_SIDES(
            "变动前后不全",
            "Change must have an assignment for each of its places and no other: before {0}, after {1}",
            "变动前后的位置与责任分工须一一对应：变动前 {0}，变动后 {1}"),
    /** A difference that names one place for two. */
    CHANGE_TWICE("变动位置重复", "Difference must not name a place twice: {0}", "变动不得重复同一位置：{0}"),
    /** A difference that is applied to another matrix. */
    DIFFERENCE_BASE(
            "变动所据矩阵不符",
            "Difference must be applied to the matrix that it was taken from: place {0} has {1}, not {2}",
            "变动须应用于其所据的矩阵：第 {0} 位为“{1}”，而不是“{2}”"),
    /** A change of a plan with a place and no element there, or the reverse. */
    CHANGE_SIDE_MISSING(
            "变动前后要素不全",
            "Change must have an element of the plan for each of its places and no other: before {0}, after {1}",
            "变动前后的位置与方案要素须一一对应：变动前 {0}，变动后 {1}"),
    /** A side of a change that holds something else than one element of its part. */
    CHANGE_ELEMENT(
            "变动要素不符",
            "Side of a change must be one element of its part and nothing else: {0} has {2}, and there are {3} others",
            "变动的一方须为所属部分的一个要素，不得有其他内容：{1} {2} 个，其他 {3} 个"),
    /** Kinds of a change that do not go with what is there before and after. */
    TARGET_CHANGE_KINDS(
            "目标变动类别不符",
            "Change of a target must be added without a target before, removed without one after, else of other kinds: {0}",
            "目标变动无前者即为新增，无后者即为取消，否则须为其他类别：{1}"),
    /** A change of a period to itself. */
    CHANGE_PERIOD("期限未变", "Change of the period must not be to the same: {0}", "规划期的变动前后不得相同：{0}"),
    /** A step of a lineage that leads to no later entry. */
    LINEAGE_STEP(
            "沿革步骤错误",
            "Step of a lineage must lead from an entry to a later one: {0} to {1} of {2}",
            "沿革的步骤须由一项指向其后的一项：第 {0} 项至第 {1} 项，共 {2} 项"),
    /** A difference that is applied to another plan. */
    PLAN_DIFFERENCE_BASE(
            "变动所据方案不符",
            "Difference must be applied to the plan that it was taken from: {0} {2} has {3}, not {4}",
            "变动须应用于其所据的方案：{1}第 {2} 位为“{3}”，而不是“{4}”"),
    /** Two measures with one number. */
    MEASURE_NUMBER("措施序数重复", "Measure number must be unique: {0}", "措施的序数不得重复：{0}"),
    /** A list of fewer than none. */
    DECLARED_COUNT("列举计数为负", "Declared count must not be negative: {0}", "列举计数不得为负：{0}"),
    /** A text that is no number of an official document. */
    DOCUMENT_NUMBER_FORM(
            "发文字号格式错误", "Document number must have the form 市政办发〔2023〕31号: {0}", "发文字号须如 市政办发〔2023〕31号：{0}"),
    /** A document that is out of force before it is in force. */
    VALIDITY_ORDER("有效期起止颠倒", "Validity must not end before it begins: {0} > {1}", "有效期的截止不得早于施行：{0} > {1}"),
    /** A citation of a document that the graph does not have. */
    CITATION_NODE(
            "引用文件不在图中",
            "Edges and cycles must be of documents that the citation graph has: {0} of {1}",
            "引用关系须为图中已有的文件：第 {0} 个，共 {1} 个"),
    /** A basis that is listed as out of force without a reason. */
    EXPIRED_BASIS_GROUND(
            "失效原因缺失", "Expired basis must have a last day or what repealed it: {0}", "失效依据须写明有效期截止日或废止它的文件：{0}"),
    /** A comparison of figures whose sides do not go with its kind. */
    RESTATED_SIDES(
            "核对结果与数据不符",
            "Restated figure must have the sides of its kind, and differences if it differs: {0} has {2} sides, {3} differences",
            "核对结果须与原文、解读两方数据相符，不一致时须列差异：{1}，数据 {2} 项，差异 {3} 项"),
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
