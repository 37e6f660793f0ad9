// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a subcommand writes what it found. */
enum ReportFormat {
    /** Chinese text for people. */
    SUMMARY,
    /** Canonical JSON. */
    JSON;

    /** The name as users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of a format, in whatever case. */
    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String name) {
            for (ReportFormat format : ReportFormat.values()) {
                if (format.name().equalsIgnoreCase(name)) {
                    return format;
                }
            }
            throw new TypeConversionException(
                    "expected one of " + List.of(ReportFormat.values()) + " but was '" + name + "'");
        }
    }
}
