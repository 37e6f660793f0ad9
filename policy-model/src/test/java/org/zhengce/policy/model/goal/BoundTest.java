// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;

class BoundTest {

    private static Stream<Arguments> members() {
        return Stream.of(
                Arguments.of(Bound.numeric(Comparator.AT_LEAST, "20", "%"), "numeric at_least 20 %"),
                Arguments.of(Bound.range("1", "2", "位"), "range 1 to 2 位"),
                Arguments.of(relative(), "relative more_than 国家目标要求"),
                Arguments.of(UniversalBound.builder().exception("基本").build(), "universal but 基本"),
                Arguments.of(Bound.qualitative("明显提升"), "qualitative 明显提升"));
    }

    private static RelativeBound relative() {
        return relativeTo("国家目标要求").build();
    }

    private static RelativeBound.Builder relativeTo(String reference) {
        return RelativeBound.builder().comparator(Comparator.MORE_THAN).reference(reference);
    }

    @ParameterizedTest
    @MethodSource("members")
    void matchCallsTheFunctionOfTheMember(Bound bound, String called) {
        assertEquals(called, say(bound));
    }

    private static String say(Bound bound) {
        return bound.match(
                numeric -> "numeric " + numeric.getComparator().code() + " " + numeric.quantity(),
                range -> "range " + range.getLow() + " to " + range.getHigh() + " " + range.getUnit(),
                relative -> "relative " + relative.getComparator().code() + " " + relative.getReference(),
                universal -> "universal but " + universal.getException().orElse("none"),
                qualitative -> "qualitative " + qualitative.getText());
    }

    @Test
    void aNumericBoundIsANumberWithComparatorAndUnit() {
        NumericBound bound = Bound.numeric(Comparator.AT_LEAST, "1/3", "1");
        assertEquals(NumericBound.of(Comparator.AT_LEAST, Rational.of(1, 3), Unit.ONE), bound);
        assertEquals(Quantity.of("1/3", "1"), bound.quantity());
        assertNotEquals(bound, Bound.numeric(Comparator.MORE_THAN, "1/3", "1"));
    }

    @Test
    void aRangeMayBeOneNumberButDoesNotEndBelowItsStart() {
        assertEquals(Bound.range("2", "2.0", "位"), Bound.range("2", "2", "位"));
        Refused.with("Range must not end below its start: 2 > 1", () -> Bound.range("2", "1", "位"));
        Refused.with("Range must not end below its start: 1/3 > 0.33", () -> Bound.range("1/3", "0.33", "1"));
    }

    @Test
    void textsThatCannotBeReadAreRefused() {
        Refused.with(
                "Number must be a plain decimal or a fraction such as 927.3 or 1/3: 百亿",
                () -> Bound.numeric(Comparator.EQUAL, "百亿", "元"));
        Refused.with("Unit must be 1 to 40 characters without white space: \" \"", () -> Bound.range("1", "2", " "));
    }

    @Test
    void membersAreEqualByTheirParts() {
        assertEquals(relative(), relative());
        assertNotEquals(relative(), relativeTo("国家目标要求").margin("明显").build());
        assertNotEquals(
                UniversalBound.builder().build(),
                UniversalBound.builder().exception("基本").build());
        assertEquals(Bound.qualitative("一批"), QualitativeBound.of("一批"));
    }
}
