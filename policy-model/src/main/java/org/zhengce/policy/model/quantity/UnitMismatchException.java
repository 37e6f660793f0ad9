// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.quantity;

import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.ProblemCode;

/** Two amounts were to be added or compared whose units have nothing to do with each other (计量单位不一致). */
public final class UnitMismatchException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Unit left;
    private final transient Unit right;

    UnitMismatchException(Unit left, Unit right) {
        super(ProblemCode.UNITS_DIFFER, left, right);
        this.left = left;
        this.right = right;
    }

    /** The unit of the amount whose method was called. */
    public Unit left() {
        return left;
    }

    /** The unit of the amount that was passed. */
    public Unit right() {
        return right;
    }
}
