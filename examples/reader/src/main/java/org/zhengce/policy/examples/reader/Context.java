// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.time.LocalDate;
import java.util.Optional;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;

/**
 * What the summary is asked beyond the text: a day, and whatever a host knows for it.
 *
 * @param asOf the day for all of it
 * @param registry who bears which name
 * @param observations what was measured
 * @param baseline from when changes are counted whose baseline the text does not state
 * @param calendar which days are worked
 * @param shift what becomes of a due date on a day off; anything but none needs a calendar
 * @param due whether due dates are asked for
 */
record Context(
        LocalDate asOf,
        Optional<PartyRegistry> registry,
        Optional<Observations> observations,
        Optional<PartialDate> baseline,
        Optional<WorkCalendar> calendar,
        Shift shift,
        boolean due) {

    /** Nothing but the text. */
    static Context none() {
        return new Context(
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Shift.NONE,
                false);
    }
}
