// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PeriodUnitTest {

    @Test
    void aYearHasFourQuartersOfThreeMonths() {
        assertEquals(12, PeriodUnit.YEAR.months());
        assertEquals(3, PeriodUnit.QUARTER.months());
        assertEquals(1, PeriodUnit.MONTH.months());
    }
}
