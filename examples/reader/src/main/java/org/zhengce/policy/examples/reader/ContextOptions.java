// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.io.time.WorkCalendars;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.Shift;
import org.zhengce.policy.model.time.WorkCalendar;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is known beyond the text, and what is in their files. */
final class ContextOptions {

    private static final String STATE_COUNCIL = "state-council";

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Load by the bodies of this registry, collectives expanded (summary; JSON or YAML).")
    @Nullable
    private String registry;

    @Option(
            names = "--observations",
            paramLabel = "FILE",
            description = "How far the targets have come by these values (summary; JSON or YAML).")
    @Nullable
    private String observations;

    @Option(
            names = "--baseline",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "From when a growth or an increase is counted where the text does not say it, as 2023 or"
                    + " 2023-12-31; needs --observations. Default: it is not measurable.")
    @Nullable
    private PartialDate baseline;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "What is due next, by this work calendar (summary; JSON, YAML, a file of holiday-cn, or "
                    + STATE_COUNCIL + " for the one of 2016 to 2026 that ships with the program). Several are merged.")
    private List<String> calendars = new ArrayList<>();

    @Option(
            names = "--shift",
            paramLabel = "RULE",
            converter = ShiftConverter.class,
            description =
                    "Where a due date on a day off goes: none (it stays), next or previous workday. Default: none.")
    private Shift shift = Shift.NONE;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day for all of that, as 2025-07-01; given, what is due next is shown. Default: today.")
    @Nullable
    private LocalDate asOf;

    /**
     * What the options and their files say.
     *
     * @throws UnusableInputException if they do not go together, or a file cannot be used; the message names it
     */
    Context read(Format format) throws UnusableInputException {
        List<String> given = given();
        if (format != Format.SUMMARY && !given.isEmpty()) {
            throw new UnusableInputException(
                    "only --format summary can take " + String.join(", ", given) + ", not --format " + format);
        }
        if (shift != Shift.NONE && calendars.isEmpty()) {
            throw new UnusableInputException("--shift needs a --calendar, which says what days are off");
        }
        if (baseline != null && observations == null) {
            throw new UnusableInputException("--baseline needs --observations, whose targets it is for");
        }
        return new Context(
                asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf,
                read("--registry", registry, PartyRegistry.class),
                read("--observations", observations, Observations.class),
                Optional.ofNullable(baseline),
                calendar(),
                shift,
                asOf != null || !calendars.isEmpty());
    }

    private List<String> given() {
        Map<String, Boolean> options = new LinkedHashMap<>();
        options.put("--registry", registry != null);
        options.put("--observations", observations != null);
        options.put("--baseline", baseline != null);
        options.put("--calendar", !calendars.isEmpty());
        options.put("--shift", shift != Shift.NONE);
        options.put("--as-of", asOf != null);
        return options.keySet().stream().filter(options::get).toList();
    }

    private static <T> Optional<T> read(String option, @Nullable String file, Class<T> type)
            throws UnusableInputException {
        return file == null
                ? Optional.empty()
                : Optional.of(OptionFile.of(option, file).read(type));
    }

    private Optional<WorkCalendar> calendar() throws UnusableInputException {
        WorkCalendar all = null;
        for (String file : calendars) {
            WorkCalendar calendar = file.equals(STATE_COUNCIL)
                    ? WorkCalendars.stateCouncil()
                    : OptionFile.of("--calendar", file).calendar();
            try {
                all = all == null ? calendar : all.merge(calendar);
            } catch (InvalidValueException e) {
                throw new UnusableInputException("--calendar " + file + ": does not go with those before it: "
                        + e.getProblem().english());
            }
        }
        return Optional.ofNullable(all);
    }

    /** Reads the name of a rule for days off. */
    static final class ShiftConverter implements ITypeConverter<Shift> {

        private static final Map<String, Shift> RULES =
                Map.of("none", Shift.NONE, "next", Shift.NEXT_WORKDAY, "previous", Shift.PREVIOUS_WORKDAY);

        @Override
        public Shift convert(String name) {
            Shift shift = RULES.get(name);
            if (shift == null) {
                throw new TypeConversionException("expected one of [none, next, previous] but was '" + name + "'");
            }
            return shift;
        }
    }

    /** Reads a year, month or day. */
    static final class DateConverter implements ITypeConverter<PartialDate> {

        @Override
        public PartialDate convert(String text) {
            try {
                return PartialDate.parse(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getProblem().english());
            }
        }
    }

    /** Reads a day of the years 1 to 9999. */
    static final class DayConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                    return day;
                }
            } catch (DateTimeException e) {
                // said below
            }
            throw new TypeConversionException("expected a day such as 2025-07-01 but was '" + text + "'");
        }
    }
}
