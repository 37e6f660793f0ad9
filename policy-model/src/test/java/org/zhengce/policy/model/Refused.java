// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Checks that a value is refused, with the whole message. */
public final class Refused {

    private Refused() {}

    /** The attempt must fail as an illegal argument with this message. */
    public static void with(String message, Executable attempt) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, attempt).getMessage());
    }
}
