// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.zhengce.policy.model.problem.InvalidValueException;
import org.zhengce.policy.model.problem.Problem;
import org.zhengce.policy.model.problem.ProblemCode;

/**
 * The number of an official document (发文字号): 市政办发〔2023〕31号.
 *
 * <p>GB/T 9704–2012, 7.2.5: the agency's code, the year in hexagonal brackets 〔〕, the serial number without leading
 * noughts. Texts often print other brackets; the model has only the standard form. Numbers sort by agency, year, serial.
 */
public final class DocumentNumber implements Comparable<DocumentNumber> {

    /** Han characters by their numbers: what a JDK takes for one differs between versions. */
    private static final String HAN = "\\u2E80-\\u2FD5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303B"
            + "\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAD9\\x{20000}-\\x{323AF}";

    private static final Pattern TEXT =
            Pattern.compile("([" + HAN + "A-Za-z]{1,20})〔([1-9][0-9]{3})〕([1-9][0-9]{0,5})号");

    private final String agencyCode;
    private final int year;
    private final int serial;

    private DocumentNumber(String agencyCode, int year, int serial) {
        this.agencyCode = agencyCode;
        this.year = year;
        this.serial = serial;
    }

    /**
     * A number of parts.
     *
     * @throws IllegalArgumentException if the code is not 1 to 20 Chinese characters or letters, the year not 1000 to
     *     9999, or the serial not 1 to 999999
     */
    public static DocumentNumber of(String agencyCode, int year, int serial) {
        return parse(agencyCode + "〔" + year + "〕" + serial + "号");
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text has another form, the serial is 0 or begins with 0
     */
    public static DocumentNumber parse(String text) {
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            throw new InvalidValueException(
                    Problem.of(ProblemCode.DOCUMENT_NUMBER_FORM, text).withValue(text));
        }
        return new DocumentNumber(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    }

    /** The agency's code (机关代字), 市政办发. */
    public String getAgencyCode() {
        return agencyCode;
    }

    /** The year. */
    public int getYear() {
        return year;
    }

    /** The serial number within agency and year. */
    public int getSerial() {
        return serial;
    }

    @Override
    public int compareTo(DocumentNumber other) {
        int byCode = agencyCode.compareTo(other.agencyCode);
        int byYear = Integer.compare(year, other.year);
        return byCode != 0 ? byCode : byYear != 0 ? byYear : Integer.compare(serial, other.serial);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentNumber && compareTo((DocumentNumber) other) == 0;
    }

    @Override
    public int hashCode() {
        return (agencyCode.hashCode() * 31 + year) * 31 + serial;
    }

    /** The standard form. */
    @Override
    public String toString() {
        return agencyCode + "〔" + year + "〕" + serial + "号";
    }
}
