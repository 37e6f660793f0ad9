// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.zhengce.policy.calc.finding.Checking.assertConclusion;
import static org.zhengce.policy.calc.finding.Checking.assertStep;
import static org.zhengce.policy.calc.finding.Checking.by;
import static org.zhengce.policy.calc.finding.Checking.only;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Finding;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.goal.KnownBaseline;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.UnitCount;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Interval;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

/** The figures are those of DOMAIN C24: one or two places up among fifteen. */
class RankMoveTest {

    private static final String RANK = "工业增加值位次";
    private static final String PEERS = "全国副省级城市";

    private static Target move(Bound bound) {
        return Target.of(Indicator.of(RANK), bound)
                .withChange(Change.builder()
                        .kind(ChangeKind.RANK_MOVE)
                        .direction(Direction.UP)
                        .peerGroup(PEERS)
                        .build())
                .withHorizon(by(2021));
    }

    private static final Target ONE_OR_TWO = move(Bound.range("1", "2", "位"));

    private static Facts peers(int count) {
        return Facts.builder().addUnitCounts(UnitCount.of(PEERS, count)).build();
    }

    private static Facts rank(int count, int rank) {
        Baseline base =
                Baseline.builder().value(Quantity.of(String.valueOf(rank), "位")).build();
        return Facts.builder()
                .addUnitCounts(UnitCount.of(PEERS, count))
                .addBaselines(KnownBaseline.of(RANK, base))
                .build();
    }

    private static List<Finding> check(Facts facts, Target target) {
        return Checking.check(CheckRule.RANK, facts, target);
    }

    @Test
    void twoPlacesUpNeedTheThirdRank() {
        Finding finding = only(Verdict.UNDERDETERMINED, check(peers(15), ONE_OR_TWO));
        assertStep(finding, "Up 1: base rank 2 or lower down", "前移 1 位：基期位次须为第 2 位或更后");
        assertStep(finding, "Up 2: base rank 3 or lower down", "前移 2 位：基期位次须为第 3 位或更后");
        assertStep(finding, "Whoever is first cannot move up", "位居首位者无从前移");
        assertEquals("全国副省级城市共15个", finding.getAssumptions().get(0).getChinese());
        assertConclusion(
                finding,
                "The base rank must be at least 2 and at most 15; the text does not give it",
                "基期位次须在第 2 位至第 15 位之间，文中未给出");
        assertEquals(
                Optional.of(Interval.between(Rational.of(2), Rational.of(15), Unit.of("位"))), finding.getInterval());
    }

    @Test
    void withoutPeersThereIsNoLastRank() {
        Finding finding = only(Verdict.UNDERDETERMINED, check(Facts.none(), ONE_OR_TWO));
        assertConclusion(
                finding, "The base rank must be at least 2; the text does not give it", "基期位次须在第 2 位或更后，文中未给出");
    }

    @Test
    void theFirstCannotMoveUp() {
        Finding finding = only(Verdict.CONFLICT, check(rank(15, 1), ONE_OR_TWO));
        assertConclusion(finding, "From rank 1 nobody can move up 1 places", "由第 1 位不可能前移 1 位");
        Finding possible = only(Verdict.CONSISTENT, check(rank(15, 2), ONE_OR_TWO));
        assertConclusion(possible, "From rank 2 the move leads to rank 1 or better", "由第 2 位可前移至第 1 位或更前");
    }

    @Property
    void nobodyMovesUpMorePlacesThanThereAreOthers(
            @ForAll @IntRange(min = 1, max = 60) int peers, @ForAll @IntRange(min = 1, max = 60) int places) {
        Target target = move(Bound.numeric(Comparator.AT_LEAST, String.valueOf(places), "位"));
        Finding finding = only(check(peers(peers), target));
        boolean possible = places < peers;
        assertEquals(possible ? Verdict.UNDERDETERMINED : Verdict.CONFLICT, finding.getVerdict());
        if (!possible) {
            assertConclusion(
                    finding,
                    "Nobody among " + peers + " can move up " + places + " places",
                    "在" + peers + "个同类中不可能前移 " + places + " 位");
        }
    }

    @Property
    void aKnownRankDecides(
            @ForAll @IntRange(min = 2, max = 60) int peers,
            @ForAll @IntRange(min = 1, max = 60) int base,
            @ForAll @IntRange(min = 1, max = 20) int places) {
        int rank = Math.min(base, peers);
        Target target = move(Bound.numeric(Comparator.MORE_THAN, String.valueOf(places - 1), "位"));
        Finding finding = only(check(rank(peers, rank), target));
        boolean possible = rank > places && peers > places;
        assertEquals(possible ? Verdict.CONSISTENT : Verdict.CONFLICT, finding.getVerdict());
    }
}
