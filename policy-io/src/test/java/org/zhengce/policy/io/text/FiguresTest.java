// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.SharedData;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.quantity.Quantity;

class FiguresTest {

    private static final Pattern EXPECTED = Pattern.compile(
            "(at_least|more_than|at_most|about|equal|increase_to|between) ([0-9./]+)(?: and ([0-9./]+))?(?: ([^ (]+))?.*");

    /** Expected data: ../shared/gold/hard.tsv, second column. Rows that name no comparator are held by the tests below. */
    @TestFactory
    Stream<DynamicTest> readsTheHardSentences() throws IOException {
        return Files.readAllLines(SharedData.require().resolve("gold/hard.tsv")).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t")))
                .filter(cells ->
                        EXPECTED.matcher(cells.get(1).replace("threshold ", "")).matches())
                .map(cells -> DynamicTest.dynamicTest(
                        cells.get(0), () -> assertEquals(expected(cells.get(1)), bounds(cells.get(0)), cells.get(0))));
    }

    private static List<String> expected(String column) {
        List<String> bounds = new ArrayList<>();
        for (String part : column.replace("threshold ", "").split(" \\| ", -1)) {
            Matcher m = EXPECTED.matcher(part);
            assertTrue(m.matches(), part);
            String unit = m.group(4) == null || m.group(4).equals("of") ? "1" : m.group(4);
            bounds.add(m.group(1) + " " + m.group(2) + (m.group(3) == null ? "" : ".." + m.group(3)) + " " + unit);
        }
        return bounds;
    }

    /** One rule of the language a row: the sentence, its bound, its deadline, its indicator, its change. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            到2026年，甲产业营业收入达到800亿元 | increase_to 800 亿元 | 2026 | 甲产业营业收入 | level
            到2026年，甲产业营业收入达到800亿元以上 | at_least 800 亿元 | 2026 | 甲产业营业收入 | level
            力争2024年底前乙类企业突破300家 | more_than 300 家 | 2024 | 乙类企业数 | level
            “十四五”末，林木蓄积量不低于5000万立方米 | at_least 5000 万立方米 | 2025 | 林木蓄积量 | level
            “十五五”期间新增学位2.5万个 | equal 2.5 万个 | 2030 | 学位数 | increment_gross
            到二〇三〇年，人均预期寿命提高到80岁以上老人除外 | | | |
            2022年—2024年，累计投入资金不少于6亿元 | at_least 6 亿元 | 2024 | 资金 | cumulative
            全市建成区绿化覆盖率控制在40%以内 | at_most 40 % | | 建成区绿化覆盖率 | level
            单位产值能耗下降15%左右 | about 15 % | | 单位产值能耗 | growth
            空气中细颗粒物浓度降至35微克/立方米以下 | at_most 35 微克/立方米 | | 空气中细颗粒物浓度 | level
            服务业增加值占生产总值的比重由40%提高到45%以上 | at_least 45 % | | 服务业增加值占生产总值比重 | share
            高新技术企业从120家增加到200家 | increase_to 200 家 | | 高新技术企业数 | level
            研发投入强度提升0.3个百分点 | equal 0.3 个百分点 | | 研发投入强度 | growth
            培育3—5家领军企业 | between 3..5 家 | | 领军企业数 | level
            能耗强度降低10%至12% | between 10..12 % | | 能耗强度 | growth
            打造20个特色街区 | equal 20 个 | | 特色街区数 | level
            创建省级示范村15个以上 | at_least 15 个 | | 省级示范村数 | level
            净增规模以上企业60户 | equal 60 户 | | 规模以上企业数 | increment_net
            建设标准化厂房12万平方米 | equal 12 万平方米 | | 标准化厂房面积 | level
            建成8万平方米人才公寓 | equal 8 万平方米 | | 人才公寓面积 | level
            百分之九十以上的社区配备社工 | at_least 90 % | | 社区配备社工占比 | share
            三分之二的乡镇建成养老中心 | equal 2/3 1 | | 乡镇建成养老中心占比 | share
            绿地面积不少于用地面积的30% | at_least 30 % | | 绿地面积占比 | share
            到2030年，粮食产量比2020年翻一番 | increase_to 2 倍 | 2030 | 粮食产量 | multiple
            旅游收入到2027年实现倍增 | increase_to 2 倍 | 2027 | 旅游收入 | multiple
            综合排名进入全国前十位 | at_most 10 位 | | 综合排名 | level
            办理时限压缩至3个工作日以内 | at_most 3 个工作日 | | 办理时限 | level
            每个街道至少建成一所日间照料中心 | at_least 1 所 | | 日间照料中心数 | level
            覆盖人口达到50万以上 | at_least 50 万 | | 覆盖人口数 | level
            固定资产投资同比增长9% | equal 9 % | | 固定资产投资 | growth_year_on_year
            引进两万五千名技能人才 | equal 25000 名 | | 技能人才数 | level
            新培育单项冠军企业不少于10家 | at_least 10 家 | | 单项冠军企业数 | increment_gross
            推动制定不少于4项行业标准 | at_least 4 项 | | 行业标准数 | level
            投运充电桩1.2万个 | equal 1.2 万个 | | 充电桩数 | level
            劳动生产率达到30万元/人左右 | about 30 万元/人 | | 劳动生产率 | level
            突破20项关键技术 | equal 20 项 | | 关键技术数 | level
            破解三个关键环节 | | | |
            引进企业十家 | equal 10 家 | | 企业数 | level
            材料控制在5件以上8件以下 | between 5..8 件 | | 材料数 | level
            千兆用户占宽带用户比重超过35% | more_than 35 % | | 千兆用户占宽带用户比重 | share
            万人发明专利拥有量达到12.5件 | increase_to 12.5 件 | | 万人发明专利拥有量 | level
            在现有20个站点基础上优化布局 | | | |
            去年绿道里程达到300公里 | increase_to 300 公里 | | 绿道里程 | level
            提升发证率至95% | equal 95 % | | 发证率 | level
            供电报装自受理之日起7个工作日内办结 | at_most 7 个工作日 | | 供电报装办结时限 | level
            出口退（免）税平均办理时间压缩至3个工作日内 | at_most 3 个工作日 | | 出口退（免）税平均办理时间 | level
            80%以上的乡镇（街道）养老院达到二级 | at_least 80 % | | 乡镇（街道）养老院达到二级占比 | share
            教师年收入达到社会平均工资的一点五倍以上 | at_least 1.5 倍 | | 教师年收入达到社会平均工资 | level
            实现按时办结100% | equal 100 % | | 按时办结 | level
            乔木覆盖率应当占绿地总面积的70%以上 | at_least 70 % | | 乔木覆盖率占绿地总面积比重 | share
            鲜切花产量达到105亿枝 | increase_to 105 亿枝 | | 鲜切花产量 | level
            持续推进园区区域评估全覆盖 | universal | | 园区区域评估覆盖率 | level
            力争发放创业贷款6亿元 | equal 6 亿元 | | 创业贷款 | level
            2023年万人有效发明专利拥有量11.5件 | equal 11.5 件 | 2023 | 万人有效发明专利拥有量 | level
            城乡居民收入比由2.9∶1缩小至2.5∶1 | increase_to 2.5 1 | | 城乡居民收入比 | level
            照护人员与老人的比例不低于1∶3 | at_least 1/3 1 | | 照护人员与老人的比例 | level
            新增高级认证（AEO）企业5家 | equal 5 家 | | 高级认证（AEO）企业数 | increment_gross
            医疗机构应于目录更新后30天内组织审核 | at_most 30 天 | | 医疗机构应于目录更新组织审核时限 | level
            近年来全市建成口袋公园32个 | equal 32 个 | | 口袋公园数 | level
            服务半径不宜超过三百米 | at_most 300 米 | | 服务半径 | level
            自有资金不应低于60% | at_least 60 % | | 自有资金 | level
            登记机构应当在3个工作日内完成首次登记 | at_most 3 个工作日 | | 完成首次登记时限 | level
            """)
    void readsOneFigure(String sentence, String bound, String due, String indicator, String change) {
        List<Target> targets = Sentence.read(sentence);
        if (bound == null) {
            assertEquals(0, targets.size(), () -> sentence + " " + targets);
            return;
        }
        assertEquals(1, targets.size(), () -> sentence + " " + targets);
        Target target = targets.get(0);
        assertEquals(bound, Sentence.bound(target));
        assertEquals(
                Optional.ofNullable(due), Deadlines.end(target.getHorizon()).map(Object::toString));
        assertEquals(indicator, target.getIndicator().getName());
        assertEquals(change, target.getChange().getKind().code());
    }

    /** Numerals that are no figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "贯彻党的二十大和二十届三中全会精神",
                "根据某政办发〔2020〕15号文件",
                "落实“人才新政20条”",
                "推广5G、PM2.5监测和C919配套",
                "按照三个方面、五项原则推进",
                "建立两张清单、打造十大行动",
                "2023年3月15日，会议召开",
                "联系电话：010-12345678",
                "《三年行动计划（2021—2023年）》",
                "第3批试点和第二阶段任务",
                "开展一次活动，形成一批成果，建立一个机制",
                "千方百计增加收入，服务千家万户",
                "用好省20条措施",
                "三次产业比重为4∶38∶58",
                "当事人应当在三十日内向市水利局提出",
                "在全省63个县区考核中争先",
                "打造一批年寄递量超千万件的金牌项目",
                "落实帮扶措施（市供销社、17个帮扶集团牵头单位具体负责）",
                "预算金额变动达到30%以上的，应当重新公开",
                "对160千瓦及以下小微企业提供免费接入服务",
                "60万以上人口的县可适当增加床位",
                "附名单（共12家）",
                "主管部门自收到之日起十五日内未提出异议的，合同生效",
                "发挥上市倍增基金作用",
                "实施产值翻番行动",
                "用三年时间完成",
                "到二〇三五年，基本实现现代化"
            })
    void readsNoFigure(String sentence) {
        assertEquals(List.of(), Sentence.read(sentence));
    }

    @Test
    void handsTheDeadlineOfALeadInToTheItemsBeneathAndNoFurther() {
        String lead = "到2025年，实现以下目标：";
        String item = "产值达到10亿元。";
        String next = "培育企业5家。";
        String text = lead + item + next;
        List<Target> targets = Figures.read(
                List.of(
                        Sentence.body(text, 0, lead.length(), 2),
                        Sentence.body(text, lead.length(), lead.length() + item.length(), 3),
                        Sentence.body(text, lead.length() + item.length(), text.length(), 2)),
                context());
        assertEquals(
                Optional.of("2025"), Deadlines.end(targets.get(0).getHorizon()).map(Object::toString));
        assertTrue(targets.get(0).horizonInherited());
        assertEquals("到2025年", targets.get(0).getHorizonQuote().get().getText());
        assertEquals(Optional.empty(), Deadlines.end(targets.get(1).getHorizon()));
    }

    @Test
    void inheritsIndicatorAndDeadlineFromTheClauseBefore() {
        List<Target> targets = Sentence.read("到2027年，甲产业产值超过900亿元，年均增长11%以上。");
        assertEquals("甲产业产值", targets.get(1).getIndicator().getName());
        assertTrue(targets.get(1).getIndicatorQuote().isPresent());
        assertEquals(
                "growth_annual_average", targets.get(1).getChange().getKind().code());
        assertEquals(
                Optional.of("2027"), Deadlines.end(targets.get(1).getHorizon()).map(Object::toString));
    }

    /** 力争 before a time governs the sentence; before an indicator it governs what it stands with. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "力争到2025年，产值达到100亿元，企业达到50家。人口达到5万人。|true true false",
                "力争2025年末，产值达到100亿元，企业达到50家。|true true",
                "力争产值达到100亿元，企业达到50家。|true false",
                "到2025年，力争产值达到100亿元、企业达到50家，税收达到3亿元。|true true false"
            })
    void tellsWhatIsStrivenFor(String text, String stances) {
        assertEquals(
                stances,
                Sentence.read(text).stream()
                        .map(target -> String.valueOf(target.getStance() == Stance.ASPIRATIONAL))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void keepsTheBaseline() {
        Target target = Sentence.read("占比由12%提高到20%").get(0);
        assertEquals(
                Quantity.of("12", "%"), target.getBaseline().get().getValue().get());
        assertEquals(
                "2020",
                Sentence.read("产值比2020年增长1.5倍")
                        .get(0)
                        .getBaseline()
                        .get()
                        .getDate()
                        .get()
                        .toString());
    }

    @Test
    void keepsAThresholdWithItsCount() {
        List<Target> targets = Sentence.read("力争2条产业链超五百亿元，培育年营业收入超10亿元企业6家");
        assertEquals(List.of("equal 2 条", "equal 6 家"), bounds(targets));
        assertEquals("500", threshold(targets.get(0)));
        assertEquals("10", threshold(targets.get(1)));
        Target graded = Sentence.read("培育年产值超100亿元、具备竞争力的龙头企业2家").get(0);
        assertEquals("年产值超100亿元龙头企业数", graded.getIndicator().getName());
        assertEquals("100", threshold(graded));
        assertEquals(Stance.ASPIRATIONAL, targets.get(0).getStance());
    }

    @Test
    void readsSeveralFiguresOfOneClause() {
        assertEquals(List.of("at_least 1 所", "at_least 1 个", "at_least 1 个"), bounds("每个园区至少对接一所院校、一个研究所、一个商会"));
        assertEquals(List.of("equal 8 个", "equal 45.5 亿元"), bounds("推进8个总投资45.5亿元的基建项目"));
    }

    @Test
    void sharesOutASeries() {
        List<Target> targets = Sentence.read("公路里程、铁路里程分别达到120公里、60公里");
        assertEquals(List.of("increase_to 120 公里", "increase_to 60 公里"), bounds(targets));
        assertEquals("铁路里程", targets.get(1).getIndicator().getName());
        assertEquals(
                List.of("at_most 6 个工作日", "at_most 22 个工作日", "at_most 32 个工作日"), bounds("报装的办理时间分别压减至6个、22个、32个工作日以内"));
        List<Target> mixed = Sentence.read("2025年底前货物运输量、货值分别突破600万吨、500亿元");
        assertEquals(List.of("more_than 600 万吨", "more_than 500 亿元"), bounds(mixed));
        assertEquals("货物运输量", mixed.get(0).getIndicator().getName());
        assertEquals("货值", mixed.get(1).getIndicator().getName());
    }

    /** The rows of a table of indicators, without the lines between them. */
    @Test
    void readsRowsOfATableThatLostItsLines() {
        List<Target> targets = Sentence.read("1事故死亡人数下降15%约束性2重特大事故起数下降20%约束性3培训率90%预期性");
        assertEquals(List.of("equal 15 %", "equal 20 %", "equal 90 %"), bounds(targets));
        assertEquals("重特大事故起数", targets.get(1).getIndicator().getName());
        assertEquals("培训率", targets.get(2).getIndicator().getName());
    }

    @Test
    void monthsAreThoseOfTheDocumentsYear() {
        String text = "云泽市2025年湿地工作要点\n一、摸清底数\n6月底前建成站点20个。\n二、夯实发展基础\n年底前保护率达到60%。";
        List<Target> targets =
                PolicyText.read(text).getDocument().getPlan().get().getTargets();
        assertEquals(
                Optional.of("2025-06"),
                Deadlines.end(targets.get(0).getHorizon()).map(Object::toString));
        assertEquals(Nature.TARGET, targets.get(1).getNature());
        assertTrue(Annotations.write(PolicyText.read(text)).contains("\"due\":\"2025-06-30\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            对首次入库的企业给予10万元奖励 | SUPPORT
            截至2020年底，全市已建成园区12个 | FACT
            全年安排专项资金2亿元 | COMMITMENT
            配套用地面积不得超过总用地面积的7% | NORM
            打造万亿级产业集群 | VISION
            到2025年，培育企业50家 | TARGET
            推进甲、乙、丙等12个重大项目建设 | PORTFOLIO
            """)
    void tellsTheNature(String sentence, Nature nature) {
        List<Target> targets = Sentence.read(sentence);
        assertEquals(1, targets.size(), () -> sentence + " " + targets);
        assertEquals(nature, targets.get(0).getNature());
    }

    @Test
    void readsConditionsOfSubsidiesAsNoFigures() {
        assertEquals(List.of(), Sentence.read("对年营业收入首次超过5亿元的企业，给予奖励"));
    }

    @Test
    void readsBoundsWithoutNumbers() {
        assertEquals(List.of("universal"), bounds("实现行政村光纤网络全覆盖"));
        assertEquals(List.of("more_than 全省平均水平"), bounds("到2025年，全员劳动生产率明显高于全省平均水平"));
    }

    @ParameterizedTest
    @CsvSource({
        "甲产业产值年均增长12%以上, UNKNOWN",
        "甲产业产值达到200亿元, UNKNOWN",
        "研发投入强度提升0.3个百分点, RATIO",
        "绿化覆盖率达到40%, RATIO",
        "甲产业产值占比由40%提高到45%, RATIO"
    })
    void theRateOfAGrowthDoesNotMakeItsIndicatorARatio(String sentence, Aggregation aggregation) {
        assertEquals(aggregation, Sentence.read(sentence).get(0).getIndicator().getAggregation());
    }

    @ParameterizedTest
    @CsvSource({
        "近年来，全市建成口袋公园32个，FACT",
        "撤县设区以来，全市新增绿地50公顷，FACT",
        "近五年来，全市建成口袋公园32个，FACT",
        "近五年，公园建设提速，到2030年全市口袋公园达到40个，TARGET",
        "近五年来，公园建设提速，到2030年全市口袋公园达到40个，TARGET"
    })
    void whatAClauseOfTheYearsBehindLeadsInIsAFactUntilATimeAheadIsNamed(String line) {
        int at = line.lastIndexOf('，');
        List<Target> targets = Sentence.read(line.substring(0, at) + "。");
        assertEquals(
                List.of(line.substring(at + 1)),
                targets.stream().map(target -> target.getNature().name()).collect(Collectors.toList()));
    }

    @Test
    void theYearsThatAFigureIsTakenOverAreNoFigure() {
        List<Target> targets = Sentence.read("服务机构近三年收入均不低于5亿元。");
        assertEquals(List.of("at_least 5 亿元"), bounds(targets));
        assertEquals("服务机构近三年收入", targets.get(0).getIndicator().getName());
        assertEquals(List.of("about 3 年"), bounds("工期接近3年"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务半径不宜超过300米", "车道宽度不小于3米", "名额不能多于20名", "自有资金不应低于60%"})
    void aLimitOfARuleWithoutATimeIsANorm(String sentence) {
        assertEquals(Nature.NORM, Sentence.read(sentence).get(0).getNature());
    }

    @Test
    void theNameOfTheCurrencyDoesNotPartAComparatorFromItsNumber() {
        List<Target> targets = Sentence.read("股本总额不少于人民币三千万元。");
        assertEquals(List.of("at_least 3000 万元"), bounds(targets));
        assertEquals("股本总额", targets.get(0).getIndicator().getName());
    }

    @Test
    void theMomentAtWhichADutyBeginsIsNoFigure() {
        assertEquals(List.of(), bounds("持股比例达到百分之五时，应当公告"));
        assertEquals(List.of("increase_to 5 %"), bounds("持股比例达到百分之五，应当公告"));
    }

    private static String threshold(Target target) {
        return Sentence.bound(target.getScope().getThreshold().get().getBound()).split(" ", -1)[1];
    }

    private static List<String> bounds(String sentence) {
        return bounds(Sentence.read(sentence));
    }

    private static List<String> bounds(List<Target> targets) {
        return targets.stream().map(Sentence::bound).collect(Collectors.toList());
    }

    private static Figures.Context context() {
        return new Figures.Context(Optional.empty(), Optional.empty());
    }
}
