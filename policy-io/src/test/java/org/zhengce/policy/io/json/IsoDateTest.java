// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    /** From 0000-01-01 to 9999-12-31. */
    @Property
    void javaTimeReadsWhatIsWrittenAndWritesWhatIsRead(@ForAll @LongRange(min = -719_528, max = 2_932_896) long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        assertEquals(date.toString(), IsoDate.write(date));
        assertEquals(date, IsoDate.read(date.toString()));
    }

    @Test
    void yearsBeyondFourDigitsHaveASign() {
        for (LocalDate date :
                new LocalDate[] {LocalDate.MIN, LocalDate.of(-1, 1, 1), LocalDate.of(10000, 1, 1), LocalDate.MAX}) {
            assertEquals(date.toString(), IsoDate.write(date));
            assertEquals(date, IsoDate.read(IsoDate.write(date)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2023",
                "2023-02-29",
                "2023-13-01",
                "2023-00-10",
                "2023/01/01",
                "2023-1-1",
                "２０２３-01-01",
                "2023-01-01T00:00",
                "-001-01-01",
                " 2023-01-0"
            })
    void whatIsNoDayIsRefused(String text) {
        IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, () -> IsoDate.read(text));
        assertEquals("Date must be a day of the calendar such as 2023-06-30: " + text, thrown.getMessage());
    }
}
