// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import org.zhengce.policy.calc.finding.Findings;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.finding.CheckReport;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.Facts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ReportOptions options = new ReportOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "Policy texts: plain text, .docx, .pdf or .html; several are checked together. Default: the sample document of the program.")
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
                documents.add(options.document(file));
            }
            CheckReport report = CheckReport.builder()
                    .addAllDocuments(names(documents, files))
                    .addAllFindings(Findings.check(documents, known))
                    .build();
            out.print(options.json() ? ReportOptions.json(report) : FindingsPage.write(report));
            out.flush();
            return report.count(Verdict.CONFLICT) > 0 ? CONFLICT : CommandLine.ExitCode.OK;
        } catch (UnusableInputException e) {
            err.println("policy-reader check: " + e.getMessage());
            return FAILED;
        }
    }

    /** What each document is called in the findings, and the file of one that has neither number nor title. */
    private static List<String> names(List<PolicyDocument> documents, List<String> files) {
        List<String> names = new ArrayList<>();
        for (PolicyDocument document : documents) {
            int place = names.size();
            names.add(document.designation().orElseGet(() -> "#" + (place + 1) + " " + files.get(place)));
        }
        return names;
    }
}
