// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.zhengce.policy.io.json.PolicyFormatException;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.json.PolicyYaml;
import org.zhengce.policy.io.time.WorkCalendars;
import org.zhengce.policy.model.time.WorkCalendar;

/** A file that an option names: one of our formats, as JSON or YAML in UTF-8, or a calendar of holiday-cn. */
final class OptionFile {

    /** Keys that one of the two has and the other has not; in a text a quotation mark would have a backslash. */
    private static final Pattern OURS = key("format");

    private static final Pattern HOLIDAY_CN = key("year");

    private final String name;
    private final byte[] bytes;

    private OptionFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    private static Pattern key(String key) {
        return Pattern.compile("(?<!\\\\)\"" + key + "\"\\s*:");
    }

    /**
     * The file of an option.
     *
     * @throws UnusableInputException if it cannot be read; the message names it
     */
    static OptionFile of(String option, String file) throws UnusableInputException {
        String name = option + " " + file;
        try {
            return new OptionFile(name, SourceText.bytes(Path.of(file)));
        } catch (InvalidPathException e) {
            throw new UnusableInputException(name + ": is no file name");
        } catch (UnusableInputException e) {
            throw new UnusableInputException(name + ": " + e.getMessage());
        }
    }

    /**
     * The value that the file holds.
     *
     * @throws UnusableInputException if it holds none of that type; the message has all problems
     */
    <T> T read(Class<T> type) throws UnusableInputException {
        return checked(() -> json() ? PolicyJson.read(bytes, type) : PolicyYaml.read(bytes, type));
    }

    /**
     * The work calendar that the file holds, in our format or that of holiday-cn.
     *
     * @throws UnusableInputException if it holds none; the message has all problems
     */
    WorkCalendar calendar() throws UnusableInputException {
        String text = text();
        boolean foreign = HOLIDAY_CN.matcher(text).find() && !OURS.matcher(text).find();
        return foreign ? checked(() -> WorkCalendars.readHolidayCn(bytes)) : read(WorkCalendar.class);
    }

    private <T> T checked(Supplier<T> read) throws UnusableInputException {
        try {
            return read.get();
        } catch (PolicyFormatException e) {
            throw new UnusableInputException(name + ": " + e.getMessage());
        }
    }

    /** By the ending of its name; of any other, JSON begins with a bracket. */
    private boolean json() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        String text = text().stripLeading();
        return lower.endsWith(".json") || text.startsWith("{") || text.startsWith("[");
    }

    private String text() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
