// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.goal.YearPath;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.PlanPeriod;

class YearlyPathTest {

    private static final PlanPeriod FIVE = PlanPeriod.of(2017, 2021);

    private static Quantity money(String value) {
        return Quantity.of(value, "亿元");
    }

    private static List<Rational> weights(String... weights) {
        return Stream.of(weights).map(Rational::parse).collect(Collectors.toList());
    }

    private static String steps(YearPath path) {
        return path.getSteps().stream()
                .map(step -> step.getYear() + " " + step.getAmount().getValue() + " "
                        + step.getLevel().getValue())
                .collect(Collectors.joining(", "));
    }

    /** DOMAIN C5: 30亿元 over 2017–2021, both included, is 6亿元 a year. */
    @Test
    void theFundOfFiveYearsIsSixAYear() {
        YearPath path = Decompositions.yearly(money("30"), FIVE, 0);
        assertEquals("2017 6 6, 2018 6 12, 2019 6 18, 2020 6 24, 2021 6 30", steps(path));
        assertEquals(money("0"), path.getStart());
        assertEquals(money("30"), path.getEnd());
    }

    @Test
    void whatCannotBeEqualGoesToTheEarlierYears() {
        assertEquals(
                "2019 133.34 133.34, 2020 133.33 266.67, 2021 133.33 400",
                steps(Decompositions.yearly(money("400"), PlanPeriod.of(2019, 2021), 2)));
    }

    @Test
    void weightsDecideHowMuchAYearTakes() {
        assertEquals(
                "2017 2 2, 2018 4 6, 2019 6 12, 2020 8 20, 2021 10 30",
                steps(Decompositions.yearly(money("30"), FIVE, weights("1", "2", "3", "4", "5"), 0)));
        assertEquals(
                "2017 0 0, 2018 0 0, 2019 30 30, 2020 0 30, 2021 0 30",
                steps(Decompositions.yearly(money("30"), FIVE, weights("0", "0", "1", "0", "0"), 0)));
    }

    @Test
    void aLevelRisesOrFallsToItsEnd() {
        assertEquals(
                "2019 0.7 48.7, 2020 0.7 49.4, 2021 0.6 50",
                steps(Decompositions.path(
                        Quantity.of("48", "%"), Quantity.of("50", "%"), PlanPeriod.of(2019, 2021), 1)));
        assertEquals(
                "2024 -3 7, 2025 -1 6",
                steps(Decompositions.path(money("10"), money("6"), PlanPeriod.of(2024, 2025), weights("3", "1"), 0)));
        assertEquals("2024 0 6", steps(Decompositions.path(money("6"), money("6"), PlanPeriod.of(2024), 0)));
    }

    @Test
    void theStartMayBeInAnotherUnit() {
        YearPath path =
                Decompositions.path(Quantity.of("5000", "户"), Quantity.of("1.5", "万户"), PlanPeriod.of(2024, 2025), 1);
        assertEquals("2024 0.5 1, 2025 0.5 1.5", steps(path));
        assertEquals("万户", path.getSteps().get(0).getLevel().getUnit().getSymbol());
    }

    @Test
    void aYearWithoutAWeightIsRefused() {
        Refused.with(
                "There must be one weight a year: 4 weights, 5 years",
                () -> Decompositions.yearly(money("30"), FIVE, weights("1", "1", "1", "1"), 0));
        Refused.with(
                "Total must be a whole multiple of the scale: 0.5 亿元 by 1",
                () -> Decompositions.path(money("1"), money("1.5"), PlanPeriod.of(2024), 0));
        Refused.with(
                "Some unit must have a weight above 0: 1 units",
                () -> Decompositions.path(money("1"), money("2"), PlanPeriod.of(2024), weights("0"), 0));
    }
}
