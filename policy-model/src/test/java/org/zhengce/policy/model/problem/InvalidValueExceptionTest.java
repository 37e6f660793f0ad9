// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

class InvalidValueExceptionTest {

    @Test
    void aWordThatIsRefusedIsTheOffendingValue() {
        InvalidValueException refused = assertThrows(InvalidValueException.class, () -> Rational.parse("1/0"));
        assertEquals(Problem.of(ProblemCode.ZERO_DENOMINATOR, "1/0").withValue("1/0"), refused.getProblem());
        assertEquals("Number must not have the denominator 0: 1/0", refused.getMessage());
        assertEquals("分母不得为 0：1/0", refused.getProblem().chinese());
    }

    @Test
    void ofATermTheEnglishSentenceHasTheCodeAndTheChineseOneTheLabel() {
        Problem problem = assertThrows(
                        InvalidValueException.class,
                        () -> Cadence.builder()
                                .kind(CadenceKind.MONTHLY)
                                .weekday(DayOfWeek.SUNDAY)
                                .build())
                .getProblem();
        assertEquals(List.of("monthly", "每月", "SUNDAY", "星期日"), problem.getArguments());
        assertEquals("Weekday must stand with a weekly cadence: monthly SUNDAY", problem.english());
        assertEquals("按周的周期才有星期：每月、星期日", problem.chinese());
        assertEquals(Optional.empty(), problem.getValue());
    }

    @Test
    void theProblemSurvivesJavaSerializationWithoutItsPlace() throws IOException, ClassNotFoundException {
        Problem problem = Problem.of(ProblemCode.NUMBER_FORM, "一").withValue("一");
        InvalidValueException thrown = new InvalidValueException(Problem.builder()
                .code(problem.getCode())
                .addAllArguments(problem.getArguments())
                .value("一")
                .line(3)
                .column(7)
                .build());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidValueException read = (InvalidValueException) in.readObject();
            assertEquals(problem, read.getProblem());
            assertEquals(thrown.getMessage(), read.getMessage());
        }
    }
}
