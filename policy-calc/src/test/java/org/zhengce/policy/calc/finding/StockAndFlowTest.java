// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Given.facts;
import static org.zhengce.policy.calc.finding.Given.interval;
import static org.zhengce.policy.calc.finding.Given.says;
import static org.zhengce.policy.calc.finding.Given.share;
import static org.zhengce.policy.calc.finding.Given.steps;
import static org.zhengce.policy.model.finding.CheckRule.STOCK_AND_FLOW;
import static org.zhengce.policy.model.quantity.Comparator.AT_LEAST;
import static org.zhengce.policy.model.quantity.Comparator.AT_MOST;
import static org.zhengce.policy.model.quantity.Comparator.MORE_THAN;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.time.Horizon;

/** The figures are those of DOMAIN C16: 20 % of the stock, a third of what is added. */
class StockAndFlowTest {

    private static final Target STOCK = stock(AT_LEAST, "20");
    private static final Target FLOW = share("供应", AT_LEAST, "1/3", "1").withHorizon(Horizon.eachYear());

    private static Target stock(Comparator comparator, String value) {
        return share("存量", comparator, value, "%").withHorizon(Horizon.standing());
    }

    private static Target flow(Comparator comparator, String value) {
        return share("供应", comparator, value, "%").withHorizon(Horizon.standing());
    }

    private static Given declared() {
        return facts().relation(RelationKind.STOCK_AND_FLOW, "存量", "供应");
    }

    private static Given from(String percent) {
        Given given = declared();
        given.more()
                .addBaselines(KnownBaseline.of(
                        "存量",
                        Baseline.builder().value(Quantity.of(percent, "%")).build()));
        return given;
    }

    @Test
    void fromFifteenPercentItTakesThreeEighthsOfTheStock() {
        Finding finding = from("15").one(STOCK_AND_FLOW, STOCK, FLOW);
        says(
                finding,
                Verdict.CONSISTENT,
                "The two agree; from 15 % at the flow's limit it takes an addition of at least 37.5 % of the stock",
                "两项要求方向一致；自 15 % 起，新增比重恰为限值时，新增量须不低于 37.5 %（占存量）");
        steps(
                finding,
                "Of an addition of a times the stock: s = (s₀ + a × 1/3)/(1 + a), so a ≥ (20 % − s₀)/(1/3 − 20 %)",
                "新增量为存量的 a 倍时，s = (s₀ + a × 1/3)/(1 + a)，须 a ≥ (20 % − s₀)/(1/3 − 20 %)",
                "The stock's share is 15 %, as declared",
                "已声明存量比重现为 15 %",
                "Nothing but what is added changes the stock",
                "存量仅因新增部分而变化");
        assertEquals("[37.5, +∞) %", interval(finding));
        assertEquals("[15, +∞) %", interval(from("18").one(STOCK_AND_FLOW, STOCK, FLOW)));
        assertEquals("(15, +∞) %", interval(from("18").one(STOCK_AND_FLOW, stock(MORE_THAN, "20"), FLOW)));
        Target said = STOCK.withBaseline(
                Baseline.builder().value(Quantity.of("18", "%")).build());
        assertEquals("[15, +∞) %", interval(declared().one(STOCK_AND_FLOW, said, FLOW)));
        says(
                from("20").one(STOCK_AND_FLOW, STOCK, FLOW),
                Verdict.CONSISTENT,
                "The stock is there already, and what is added keeps it there",
                "存量已达要求，新增部分不会使其偏离");
    }

    @Test
    void withoutThePresentShareTheAnswerIsTheLine() {
        says(
                declared().one(STOCK_AND_FLOW, STOCK, FLOW),
                Verdict.UNDERDETERMINED,
                "The two agree; how much must be added depends on the present share s₀, which the text does not give: "
                        + "a ≥ (20 % − s₀)/(1/3 − 20 %)",
                "两项要求方向一致；所需新增量取决于存量比重现值 s₀，文中未给出：a ≥ (20 % − s₀)/(1/3 − 20 %)");
    }

    @Test
    void aFlowThatStaysBelowNeverGetsTheStockThere() {
        says(
                from("15").one(STOCK_AND_FLOW, STOCK, flow(AT_MOST, "19")),
                Verdict.CONFLICT,
                "From 15 % the stock never reaches 20 % by what is added",
                "存量比重现为 15 %，仅靠新增部分永远达不到 20 %");
        Finding open = declared().one(STOCK_AND_FLOW, STOCK, flow(AT_MOST, "19"));
        says(
                open,
                Verdict.UNDERDETERMINED,
                "What is added pulls the stock away: the two can hold only if the present share, which the text does not give, "
                        + "is at least 20 %",
                "新增部分使存量偏离要求：仅当存量比重现值不低于 20 %时方可同时成立，文中未给出现值");
        assertEquals("[20, +∞) %", interval(open));
        steps(
                open,
                "s lies between s₀ and the flow's share, which stays on the wrong side of 20 % at 19 %",
                "s 介于 s₀ 与新增比重之间，而新增比重以 19 % 为限，达不到 20 %");
        says(
                from("22").one(STOCK_AND_FLOW, STOCK, flow(AT_MOST, "10")),
                Verdict.CONSISTENT,
                "Both hold only while the addition is at most 20 % of the stock",
                "仅当新增量不超过 20 %（占存量）时可以同时成立");
        assertEquals(
                Verdict.TIGHT,
                from("20").one(STOCK_AND_FLOW, STOCK, flow(AT_MOST, "10")).getVerdict());
    }

    @Test
    void aFlowFloorBelowTheStocksDoesNotLiftIt() {
        says(
                declared().one(STOCK_AND_FLOW, STOCK, flow(AT_LEAST, "10")),
                Verdict.UNDERDETERMINED,
                "Keeping just the flow's limit does not bring the stock to 20 %; the flow must go beyond 20 %",
                "仅达到新增比重限值不能使存量达到 20 %，新增比重须优于 20 %");
    }

    @Test
    void ceilingsAreFloorsOfTheRest() {
        Finding finding = from("30").one(STOCK_AND_FLOW, stock(AT_MOST, "20"), flow(AT_MOST, "10"));
        assertEquals("[100, +∞) %", interval(finding));
        steps(
                finding,
                "Of an addition of a times the stock: s = (s₀ + a × 10 %)/(1 + a), so a ≥ (s₀ − 20 %)/(20 % − 10 %)");
        assertEquals(
                "存量比重现为 30 %，仅靠新增部分永远达不到 20 %",
                from("30")
                        .one(STOCK_AND_FLOW, stock(AT_MOST, "20"), flow(AT_LEAST, "25"))
                        .getConclusion()
                        .getChinese());
        assertEquals(
                "(-∞, 20] %", interval(declared().one(STOCK_AND_FLOW, stock(AT_MOST, "20"), flow(AT_LEAST, "25"))));
    }
}
