// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

class TargetTest {

    /** 000, 2.1: 规模以上工业增加值超过2500亿元. */
    private static final Target FLOOR =
            Target.of(Indicator.of("规模以上工业增加值"), Bound.numeric(Comparator.MORE_THAN, "2500", "亿元"));

    private static final Optional<Quote> WORDS = Optional.of(Quote.of(759, "规模以上工业增加值超过2500亿元"));

    @Test
    void ofIndicatorAndBoundAloneNothingElseIsSaid() {
        assertEquals(Nature.TARGET, FLOOR.getNature());
        assertEquals(Change.level(), FLOOR.getChange());
        assertEquals(Scope.total(), FLOOR.getScope());
        assertEquals(Horizon.unstated(), FLOOR.getHorizon());
        assertEquals(Stance.UNSTATED, FLOOR.getStance());
        assertEquals(Optional.empty(), FLOOR.getBaseline());
    }

    @Test
    void aHorizonIsInheritedWhereItStandsOutsideTheWords() {
        Target placed = FLOOR.withQuote(WORDS);
        assertFalse(placed.horizonInherited());
        assertFalse(FLOOR.withHorizonQuote(Optional.of(Quote.of(753, "2021年"))).horizonInherited());
        assertTrue(placed.withHorizonQuote(Optional.of(Quote.of(753, "2021年"))).horizonInherited());
        assertFalse(placed.withHorizonQuote(Optional.of(Quote.of(768, "2500"))).horizonInherited());
    }

    @Test
    void withoutQuotesAllThreePlacesAreGone() {
        Target placed = FLOOR.withQuote(WORDS).withIndicatorQuote(WORDS).withHorizonQuote(WORDS);
        assertNotEquals(FLOOR, placed);
        assertEquals(FLOOR, placed.withoutQuotes());
    }

    @Test
    void copiesDifferInOneRespect() {
        Baseline baseline = Baseline.builder().value(Quantity.of("1400", "亿元")).build();
        Target changed = FLOOR.withNature(Nature.VISION)
                .withBound(Bound.qualitative("大幅提高"))
                .withChange(Change.of(ChangeKind.INCREMENT_NET))
                .withScope(Scope.each("区县"))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2021)))
                .withStance(Stance.ASPIRATIONAL)
                .withBaseline(baseline);
        assertEquals(
                Target.builder()
                        .indicator(FLOOR.getIndicator())
                        .nature(Nature.VISION)
                        .bound(Bound.qualitative("大幅提高"))
                        .change(Change.of(ChangeKind.INCREMENT_NET))
                        .scope(Scope.each("区县"))
                        .horizon(Horizon.byEndOf(PartialDate.of(2021)))
                        .stance(Stance.ASPIRATIONAL)
                        .baseline(baseline)
                        .build(),
                changed);
    }

    @Test
    void aCopyIsCheckedLikeAnyOther() {
        Refused.with(
                "Target of growth must be a ratio or percentage points: 亿元 (规模以上工业增加值)",
                () -> FLOOR.withChange(Change.of(ChangeKind.GROWTH)));
    }
}
