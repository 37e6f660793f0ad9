// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.PlanPeriod;

class LightRulesTest {

    private static final Rational LIMIT = Rational.of(-1, 10);

    @Test
    void aLimitIsInOrOutAsTheRuleSays() {
        LightRule from = LightRule.atLeast(LightColour.YELLOW, LIMIT);
        LightRule above = LightRule.above(LightColour.YELLOW, LIMIT);
        assertTrue(from.passes(LIMIT));
        assertFalse(above.passes(LIMIT));
        assertFalse(from.passes(Rational.of(-11, 100)));
        assertTrue(above.passes(Rational.of(-9, 100)));
        assertTrue(LightRule.otherwise(LightColour.RED).passes(Rational.of(-100)));
        assertEquals(Optional.of(LIMIT), above.limit());
        assertEquals(Optional.empty(), LightRule.otherwise(LightColour.RED).limit());
    }

    @Property(tries = 300)
    void everyValueHasExactlyOneColourAndABetterOneNoWorse(
            @ForAll @Anything LightRules rules, @ForAll @Anything Rational one, @ForAll @Anything Rational other) {
        LightColour better = colour(rules, one.compareTo(other) > 0 ? one : other);
        LightColour worse = colour(rules, one.compareTo(other) > 0 ? other : one);
        assertTrue(better.compareTo(worse) <= 0);
        for (LightRule rule : rules.getRules()) {
            rule.limit().ifPresent(limit -> colour(rules, limit));
        }
    }

    private static LightColour colour(LightRules rules, Rational value) {
        return rules.getRules().stream()
                .filter(rule -> rule.passes(value))
                .findFirst()
                .orElseThrow()
                .getColour();
    }

    @ParameterizedTest
    @CsvSource({"0, GREEN", "0.2, GREEN", "-0.01, YELLOW", "-0.3, YELLOW", "-0.3001, RED", "-7, RED"})
    void threeColoursByPointsBehindTheWhole(Rational gap, LightColour colour) {
        assertEquals(LightMeasure.PROGRESS_GAP, LightRules.threeColours().getMeasure());
        assertEquals(colour, colour(LightRules.threeColours(), gap));
    }

    @ParameterizedTest
    @CsvSource({"1, BLUE", "1.2, BLUE", "0.999, YELLOW", "0.9, YELLOW", "0.899, RED", "0, RED"})
    void blueYellowRedByTheShareOfWhatWasScheduled(Rational completion, LightColour colour) {
        assertEquals(LightMeasure.COMPLETION, LightRules.blueYellowRed().getMeasure());
        assertEquals(colour, colour(LightRules.blueYellowRed(), completion));
    }

    @Test
    void theReadyMadeSetsSayThatTheyAreExamples() {
        assertTrue(LightRules.threeColours().getName().contains("示例"));
        assertTrue(LightRules.blueYellowRed().getName().contains("示例"));
    }

    @Test
    void aRuleHasOneLimitAndAColourThatSaysSomething() {
        Refused.with(
                "Light rule must have one limit at most: yellow -0.3 / -0.1",
                () -> LightRule.builder()
                        .colour(LightColour.YELLOW)
                        .atLeast(Rational.parse("-0.3"))
                        .above(LIMIT)
                        .build());
        Refused.with(
                "Light rule must not have the colour of no answer: grey", () -> LightRule.otherwise(LightColour.GREY));
    }

    @Test
    void theLastRuleAndNoOtherIsWithoutALimit() {
        String message = "Last light rule, and no other, must be without a limit: 两色";
        Refused.with(message, () -> rules());
        Refused.with(message, () -> rules(LightRule.atLeast(LightColour.GREEN, LIMIT)));
        Refused.with(
                message, () -> rules(LightRule.otherwise(LightColour.GREEN), LightRule.otherwise(LightColour.RED)));
        assertEquals(1, rules(LightRule.otherwise(LightColour.GREEN)).getRules().size());
    }

    @Test
    void coloursGetWorse() {
        Refused.with(
                "Colours of light rules must get worse: green after red",
                () -> rules(LightRule.atLeast(LightColour.RED, LIMIT), LightRule.otherwise(LightColour.GREEN)));
        Refused.with(
                "Colours of light rules must get worse: red after red",
                () -> rules(LightRule.atLeast(LightColour.RED, LIMIT), LightRule.otherwise(LightColour.RED)));
    }

    @Test
    void limitsFallAndOneValueMayStandAlone() {
        Refused.with(
                "Limits of light rules must fall: 0 after -0.1",
                () -> three(
                        LightRule.atLeast(LightColour.GREEN, LIMIT),
                        LightRule.atLeast(LightColour.BLUE, Rational.ZERO)));
        Refused.with(
                "Limits of light rules must fall: -0.1 after -0.1",
                () -> three(LightRule.atLeast(LightColour.GREEN, LIMIT), LightRule.atLeast(LightColour.BLUE, LIMIT)));
        Refused.with(
                "Limits of light rules must fall: -0.1 after -0.1",
                () -> three(LightRule.above(LightColour.GREEN, LIMIT), LightRule.above(LightColour.BLUE, LIMIT)));
        Refused.with(
                "Limits of light rules must fall: -0.1 after -0.1",
                () -> three(LightRule.atLeast(LightColour.GREEN, LIMIT), LightRule.above(LightColour.BLUE, LIMIT)));
        LightRules exactly =
                three(LightRule.above(LightColour.GREEN, LIMIT), LightRule.atLeast(LightColour.BLUE, LIMIT));
        assertEquals(LightColour.BLUE, colour(exactly, LIMIT));
    }

    @Test
    void aLightSaysWhyInBothLanguages() {
        Light yellow = light(LightColour.YELLOW)
                .value(Rational.parse("-0.12"))
                .rule(LightRule.above(LightColour.YELLOW, Rational.parse("-0.3")))
                .missed(LightRule.atLeast(LightColour.GREEN, Rational.ZERO))
                .build();
        assertEquals("yellow: progress gap -12%, more than -30%, not at least 0%", yellow.english());
        assertEquals("黄灯：进度差-12%，超过-30%，未达“不低于0%”", yellow.chinese());
        Light green = light(LightColour.GREEN)
                .value(Rational.of(1, 3))
                .rule(LightRule.atLeast(LightColour.GREEN, Rational.ZERO))
                .build();
        assertEquals("green: progress gap 100/3%, at least 0%", green.english());
        assertEquals("绿灯：进度差100/3%，不低于0%", green.chinese());
        Light red = light(LightColour.RED)
                .value(Rational.of(-1))
                .rule(LightRule.otherwise(LightColour.RED))
                .missed(LightRule.atLeast(LightColour.YELLOW, Rational.parse("-0.3")))
                .build();
        assertEquals("red: progress gap -100%, not at least -30%", red.english());
        assertEquals("红灯：进度差-100%，未达“不低于-30%”", red.chinese());
    }

    @Test
    void aGreyLightSaysWhyThereIsNone() {
        Light grey =
                light(LightColour.GREY).reason(ScheduleReason.NO_OBSERVATION).build();
        assertEquals("grey: no observation", grey.english());
        assertEquals("灰灯：无实际值", grey.chinese());
        String message = "Reason must stand with an unknown answer, and only there: ";
        Refused.with(message + "grey", () -> light(LightColour.GREY).build());
        Refused.with(
                message + "red",
                () -> light(LightColour.RED)
                        .reason(ScheduleReason.NO_OBSERVATION)
                        .build());
    }

    private static Light.Builder light(LightColour colour) {
        return Light.builder()
                .colour(colour)
                .rules("三色")
                .measure(LightMeasure.PROGRESS_GAP)
                .status(ScheduleStatus.builder()
                        .indicator(Indicator.of("私营企业"))
                        .period(PlanPeriod.of(2019))
                        .unit(Unit.of("万户"))
                        .standing(ScheduleStanding.BEHIND)
                        .build());
    }

    private static LightRules three(LightRule best, LightRule next) {
        return rules(best, next, LightRule.otherwise(LightColour.RED));
    }

    private static LightRules rules(LightRule... rules) {
        return LightRules.of("两色", LightMeasure.COMPLETION, rules);
    }
}
