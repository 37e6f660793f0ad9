// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.util.Locale;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.json.PolicyYaml;
import org.zhengce.policy.io.text.Annotations;
import org.zhengce.policy.io.text.Reading;

/** What the reader writes. */
enum Format {
    /** Tables for people. */
    SUMMARY("txt"),
    /** The document as canonical JSON. */
    JSON("json"),
    /** The document as canonical YAML. */
    YAML("yaml"),
    /** Stand-off annotations, one JSON object a line. */
    ANNOTATIONS("jsonl"),
    /** One self-contained page. */
    HTML("html"),
    /** A report over all inputs together. */
    CORPUS("txt");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** What the names of its files end with, without the full stop. */
    String extension() {
        return extension;
    }

    /** What was read, in this format; ends with a line feed. Only a summary shows what else is known. */
    String write(Reading reading, Context context) {
        String text = switch (this) {
            case SUMMARY -> Summary.write(reading, context);
            case JSON -> PolicyJson.write(reading.getDocument());
            case YAML -> PolicyYaml.write(reading.getDocument());
            case ANNOTATIONS -> Annotations.write(reading);
            case HTML -> HtmlPage.write(reading);
            case CORPUS -> throw new IllegalStateException("A report is over all inputs, not one");
        };
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** What stands between two documents on one stream. */
    String separator() {
        return switch (this) {
            case SUMMARY -> "\n";
            case YAML -> "---\n";
            case JSON, ANNOTATIONS, HTML, CORPUS -> "";
        };
    }

    /** The name as users type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
