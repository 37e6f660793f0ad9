// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Limit;
import org.zhengce.policy.model.goal.Part;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.UnitMismatchException;

class ApportionTest {

    /** Shares from "weight", "weight>=lower", "weight<=upper" or both, the limits in 亿元. */
    private static List<Share> shares(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> {
                    String[] upper = texts[i].split("<=", -1);
                    String[] lower = upper[0].split(">=", -1);
                    Share.Builder share = Share.builder().unit("单位" + i).weight(Rational.parse(lower[0]));
                    if (lower.length > 1) {
                        share.lower(Quantity.of(lower[1], "亿元"));
                    }
                    if (upper.length > 1) {
                        share.upper(Quantity.of(upper[1], "亿元"));
                    }
                    return share.build();
                })
                .collect(Collectors.toList());
    }

    private static Apportionment apportion(String total, int scale, String... shares) {
        return Decompositions.apportion(Quantity.of(total, "亿元"), shares(shares), scale);
    }

    private static String amounts(Apportionment apportionment) {
        return apportionment.getParts().stream()
                .map(part -> part.getAmount().getValue().toString())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        // Hamilton's apportionment by hand: quotas 46.154, 30.769, 23.077 of 100 by 6:4:3
        "100, 0, 6 4 3, 46 31 23",
        "100, 1, 6 4 3, 46.1 30.8 23.1",
        "100, 2, 6 4 3, 46.15 30.77 23.08",
        "100, -1, 6 4 3, 50 30 20",
        "10, 0, 1 1 1, 4 3 3",
        "10, 0, 1/3 1/3 1/3, 4 3 3",
        "11, 0, 1 1 1, 4 4 3",
        "3, 0, 1 1 1 1 1 1 1 1 1 1 1 1 1, 1 1 1 0 0 0 0 0 0 0 0 0 0",
        // equal remainders of a half: the larger weight first, wherever it stands
        "4, 0, 1 3 4, 0 2 2",
        "4, 0, 3 1 4, 2 0 2",
        "1, 0, 1 1, 1 0",
        "0, 0, 1 2, 0 0",
        "7, 0, 5, 7",
        "7, 0, 0 5 0, 0 7 0"
    })
    void whatIsLeftGoesToTheLargestRemainders(String total, int scale, String weights, String amounts) {
        Apportionment parts = apportion(total, scale, weights.split(" ", -1));
        assertEquals(amounts, amounts(parts));
    }

    @ParameterizedTest
    @CsvSource({
        // by weight 50 30 20; the first may have 40, so the others share 60 as 3:2
        "100, 0, 5<=40 3 2, 40 36 24",
        // the third must have 30, so the others share 70 as 5:3
        "100, 0, 5 3 2>=30, 44 26 30",
        "100, 0, 5<=40 3 2>=30, 40 30 30",
        // freeing the first from 10 to its limit leaves 90, of which the second may have but 50
        "100, 0, 5<=10 3<=50 2, 10 50 40",
        "100, 0, 1>=30 1 8<=60, 30 10 60",
        // one below its limit and one above it: which of them is held depends on the other
        "100, 0, 1>=15 6<=55 3, 15 55 30",
        "6, 0, 1<=2 1<=2 1<=2, 2 2 2",
        "6, 0, 1>=2 9>=2 1>=2, 2 2 2",
        "5, 0, 0>=2 1, 2 3",
        "5, 0, 0>=5 1, 5 0",
        "0, 0, 1<=0 1<=0, 0 0",
        // 1.2 becomes 2, 3.8 becomes 3
        "10, 0, 1>=1.2 8 1, 2 7 1",
        "10, 0, 1 8<=3.8 1, 4 3 3",
        "10, 0, 1<=1 1, 1 9",
        "10, 0, 1 1<=1 1<=1 1<=1, 7 1 1 1"
    })
    void whatALimitTakesOrGivesTheOthersBearByWeight(String total, int scale, String shares, String amounts) {
        assertEquals(amounts, amounts(apportion(total, scale, shares.split(" ", -1))));
    }

    @Test
    void anOfficialSeesTheArithmetic() {
        List<Part> parts = apportion("100", 0, "6", "4", "3").getParts();
        assertEquals(
                List.of("600/13 亿元", "400/13 亿元", "300/13 亿元"),
                parts.stream().map(part -> part.getQuota().toString()).collect(Collectors.toList()));
        assertEquals(
                List.of(2, 1, 3),
                parts.stream().map(part -> part.getRank().get()).collect(Collectors.toList()));
        assertEquals(
                List.of(false, true, false), parts.stream().map(Part::roundedUp).collect(Collectors.toList()));
    }

    @Test
    void aLimitThatHoldsIsNamedAndHasNoRemainder() {
        List<Part> parts =
                apportion("100", 0, "5<=40", "3<=40", "2>=30", "0>=0", "0>=1").getParts();
        assertEquals(
                Arrays.asList(
                        Optional.of(Limit.UPPER),
                        Optional.empty(),
                        Optional.of(Limit.LOWER),
                        Optional.empty(),
                        Optional.of(Limit.LOWER)),
                parts.stream().map(Part::getLimit).collect(Collectors.toList()));
        assertEquals(Quantity.of("40", "亿元"), parts.get(0).getQuota());
        assertEquals(Optional.empty(), parts.get(0).getRank());
        assertEquals(shares("5<=40").get(0), parts.get(0).getShare());
    }

    /** DOMAIN C4: 400万平方米 over 13 districts and counties is 30.77 each on average, 400/13 exactly. */
    @Test
    void thirteenDistrictsShareTheWorkshops() {
        List<Share> districts = IntStream.range(0, 13)
                .mapToObj(i -> Share.of("区县" + i, Rational.ONE))
                .collect(Collectors.toList());
        Apportionment parts = Decompositions.apportion(Quantity.of("400", "万平方米"), districts, 2);
        assertEquals(
                Quantity.of(Rational.of(400, 13), parts.getTotal().getUnit()),
                parts.getParts().get(5).getQuota());
        assertEquals("30.77 ".repeat(12) + "30.76", amounts(parts));
        assertEquals(Optional.of(2), parts.getScale());
    }

    @Test
    void limitsMayBeInAnotherUnitOfTheSameBase() {
        List<Share> shares = List.of(
                Share.of("青岚区", Rational.ONE).withUpper(Quantity.of("5000", "㎡")), Share.of("宁川县", Rational.ONE));
        assertEquals("0.5 3.5", amounts(Decompositions.apportion(Quantity.of("4", "万平方米"), shares, 1)));
        assertThrows(UnitMismatchException.class, () -> Decompositions.apportion(Quantity.of("4", "亿元"), shares, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 19, 1, Scale must be -18 to 18: 19",
        "100, -19, 1, Scale must be -18 to 18: -19",
        "-1, 0, 1, Total must not be negative: -1 亿元",
        "0.004, 2, 1, Total must be a whole multiple of the scale: 0.004 亿元 by 0.01",
        "1/3, 18, 1, Total must be a whole multiple of the scale: 1/3 亿元 by 0.000000000000000001",
        "105, -1, 1, Total must be a whole multiple of the scale: 105 亿元 by 10",
        "100, 0, 0 0, Some unit must have a weight above 0: 2 units",
        "0, 0, 0, Some unit must have a weight above 0: 1 units",
        "100, 0, 1>=60 1>=41, Lower limits must not sum to more than the total: 101 亿元 > 100 亿元",
        "100, 0, 1<=60 1<=39 0, Upper limits must not sum to less than the total: 99 亿元 < 100 亿元",
        "100, 0, 1<=60 0>=30<=50, Upper limits must not sum to less than the total: 90 亿元 < 100 亿元",
        "100, 0, 1>=1.2<=1.8 1, 'Limits must have a multiple of the scale between them: 单位0 1.2 亿元, 1.8 亿元 by 1'"
    })
    void whatCannotBeExactIsRefused(String total, int scale, String shares, String message) {
        Refused.with(message, () -> apportion(total, scale, shares.split(" ", -1)));
    }

    @Test
    void theExtremeScalesAreTaken() {
        assertEquals("0.000000000000000001", amounts(apportion("0.000000000000000001", 18, "1")));
        assertEquals("1000000000000000000", amounts(apportion("1000000000000000000", -18, "1")));
    }

    @Test
    void thereMustBeSomeoneAndNobodyTwice() {
        Refused.with(
                "Some unit must have a weight above 0: 0 units",
                () -> Decompositions.apportion(Quantity.of("0", "亿元"), List.of(), 0));
        Refused.with(
                "Unit must not stand twice: 单位0",
                () -> Decompositions.apportion(
                        Quantity.of("1", "亿元"),
                        Collections.nCopies(2, shares("1").get(0)),
                        0));
    }

    /** S21, S51: what a project in another district's zone (飞地) brings in is shared as agreed. */
    @Test
    void anAgreedSplitIsExactAndSumsToOne() {
        Apportionment thirds = Decompositions.split(
                Quantity.of("100", "%"),
                List.of(Share.of("青岚区", Rational.of(1, 3)), Share.of("高新区", Rational.of(2, 3))));
        assertEquals("100/3 200/3", amounts(thirds));
        assertEquals(Optional.empty(), thirds.getScale());
        assertEquals("-4.8 -3.2", amounts(Decompositions.split(Quantity.of("-8", "亿元"), shares("0.6", "0.4"))));
        Refused.with(
                "Ratios of a split must sum to 1: 0.99",
                () -> Decompositions.split(Quantity.of("8", "亿元"), shares("0.33", "0.66")));
        Refused.with(
                "Some unit must have a weight above 0: 0 units",
                () -> Decompositions.split(Quantity.of("8", "亿元"), List.of()));
    }
}
