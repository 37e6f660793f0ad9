// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.annotation.Nullable;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.PolicyDocument;
import picocli.CommandLine.Option;

/** What check and diff have in common: how texts are read, and how the answer is written. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ReportFormat.Converter.class,
            description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.SUMMARY;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            converter = PolicyReader.CharsetConverter.class,
            description = "Encoding of the inputs. Default: recognised (UTF-8, UTF-16 with byte order mark, GB18030).")
    @Nullable
    private Charset charset;

    /** Whether JSON is asked for. */
    boolean json() {
        return format == ReportFormat.JSON;
    }

    /** A value as JSON, with a line feed at the end. */
    static String json(Object value) {
        return PolicyJson.write(value) + "\n";
    }

    /**
     * The document of a file.
     *
     * @throws UnusableInputException if it cannot be read; the message names it
     */
    PolicyDocument document(String file) throws UnusableInputException {
        try {
            return PolicyText.read(SourceText.read(Path.of(file), charset)).getDocument();
        } catch (InvalidPathException e) {
            throw new UnusableInputException(file + ": is no file name");
        } catch (UnusableInputException e) {
            throw new UnusableInputException(file + ": " + e.getMessage());
        }
    }
}
