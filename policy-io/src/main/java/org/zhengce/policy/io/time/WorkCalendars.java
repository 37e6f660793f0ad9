// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.time;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.zhengce.policy.io.json.HolidayCnJson;
import org.zhengce.policy.io.json.Limits;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.time.WorkCalendar;

/**
 * Where work calendars come from (工作日历): the State Council's notices of 2016 to 2026, which are in this jar, files of holiday-cn
 * for later years, and a host's own files by {@link PolicyJson} or {@link org.zhengce.policy.io.json.PolicyYaml}.
 *
 * <p>The calendar of the next year is one line: {@code WorkCalendars.stateCouncil().merge(WorkCalendars.readHolidayCn(file2027))}.
 */
public final class WorkCalendars {

    private static final String STATE_COUNCIL = "state-council.json";

    private WorkCalendars() {}

    /** Read when it is first asked for. */
    private static final class StateCouncil {

        static final WorkCalendar CALENDAR = PolicyJson.read(resource(), WorkCalendar.class);
    }

    /**
     * The days off and make-up workdays of 2016 to 2026 as the General Office of the State Council announced them
     * (国务院办公厅关于…年部分节假日安排的通知), changes of 2019 and 2020 included, with the thirteen notices.
     *
     * <p>They hold for the whole country; what a region adds (三月三, 古尔邦节) a host merges, or puts over it by {@link
     * WorkCalendar#amendedBy}.
     */
    public static WorkCalendar stateCouncil() {
        return StateCouncil.CALENDAR;
    }

    /**
     * The calendar of a year in the format of holiday-cn, as {@link HolidayCnJson} takes it, under the default limits.
     *
     * @throws org.zhengce.policy.io.json.PolicyFormatException if anything is wrong with the text; it carries all problems
     */
    public static WorkCalendar readHolidayCn(String json) {
        return HolidayCnJson.read(json, Limits.defaults());
    }

    /**
     * The same of a file in UTF-8.
     *
     * @throws org.zhengce.policy.io.json.PolicyFormatException if anything is wrong with the text, or it is not UTF-8; it carries
     *     all problems
     */
    public static WorkCalendar readHolidayCn(byte[] json) {
        return HolidayCnJson.read(json, Limits.defaults());
    }

    private static byte[] resource() {
        try (InputStream in = WorkCalendars.class.getResourceAsStream(STATE_COUNCIL)) {
            if (in == null) {
                throw new IllegalStateException("Calendar must be a resource of the jar: " + STATE_COUNCIL);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Calendar must be readable: " + STATE_COUNCIL, e);
        }
    }
}
