// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

class UnitMismatchExceptionTest {

    @Test
    void theMessageHasBothSides() {
        UnitMismatchException mismatch = new UnitMismatchException(Unit.of("户"), Unit.of("家"));
        assertEquals("Units differ: 户/家", mismatch.getMessage());
        assertEquals(Unit.of("户"), mismatch.left());
        assertEquals(Unit.of("家"), mismatch.right());
        assertEquals(Problem.of(ProblemCode.UNITS_DIFFER, "户", "家"), mismatch.getProblem());
        assertEquals("计量单位不一致：户/家", mismatch.getProblem().chinese());
    }
}
