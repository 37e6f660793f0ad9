// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CadenceKindTest {

    @Test
    void thoseOfTheCalendarAreDeterminateAndNoOthers() {
        List<String> determinate = Arrays.stream(CadenceKind.values())
                .filter(CadenceKind::determinate)
                .map(CadenceKind::code)
                .collect(Collectors.toList());
        assertEquals(
                List.of("daily", "weekly", "biweekly", "ten_days", "monthly", "quarterly", "semiannual", "annual"),
                determinate);
    }
}
