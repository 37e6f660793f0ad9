// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import org.zhengce.policy.calc.finding.Findings;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.DocumentNumber;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.CheckReport;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Facts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Checks policy texts against themselves, each other and declared facts (政策核查): {@code policy-reader check --facts facts.yaml
 * 000.txt 002.txt}.
 */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = PolicyReader.Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Says what is wrong with plans: whether all of their figures can be true.",
        exitCodeOnInvalidInput = 1,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no conflict was found",
            "1:an input could not be read, or wrong usage; nothing was checked",
            "2:a conflict was found"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int FAILED = 1;
    private static final int CONFLICT = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = "What is known beyond the texts: relations of indicators, numbers of units, baselines, values"
                    + " (JSON or YAML).")
    @Nullable
    private String facts;

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

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Policy texts, plain text; several are checked together. Default: the sample document of the program.")
    private List<String> files = new ArrayList<>();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Checks all inputs together and returns the exit status. */
    @Override
    public Integer call() {
        try {
            Facts known = facts == null
                    ? Facts.none()
                    : OptionFile.of("--facts", facts).read(Facts.class);
            List<PolicyDocument> documents = new ArrayList<>();
            if (files.isEmpty()) {
                documents.add(PolicyText.read(PolicyReader.sample()).getDocument());
            }
            for (String file : files) {
                documents.add(document(file, charset));
            }
            CheckReport report = CheckReport.builder()
                    .addAllDocuments(names(documents, files))
                    .addAllFindings(Findings.check(documents, known))
                    .build();
            out.print(format == ReportFormat.JSON ? PolicyJson.write(report) + "\n" : FindingsPage.write(report));
            out.flush();
            return report.count(Verdict.CONFLICT) > 0 ? CONFLICT : CommandLine.ExitCode.OK;
        } catch (UnusableInputException e) {
            err.println("policy-reader check: " + e.getMessage());
            return FAILED;
        }
    }

    /**
     * The document of a file.
     *
     * @throws UnusableInputException if it cannot be read; the message names it
     */
    static PolicyDocument document(String file, @Nullable Charset charset) throws UnusableInputException {
        try {
            return PolicyText.read(SourceText.read(Path.of(file), charset)).getDocument();
        } catch (InvalidPathException e) {
            throw new UnusableInputException(file + ": is no file name");
        } catch (UnusableInputException e) {
            throw new UnusableInputException(file + ": " + e.getMessage());
        }
    }

    /** Each document's number, else its title, else its file. */
    private static List<String> names(List<PolicyDocument> documents, List<String> files) {
        List<String> names = new ArrayList<>();
        for (PolicyDocument document : documents) {
            int place = names.size();
            names.add(document.getNumber()
                    .map(DocumentNumber::toString)
                    .or(document::getTitle)
                    .orElseGet(() -> files.get(place)));
        }
        return names;
    }
}
