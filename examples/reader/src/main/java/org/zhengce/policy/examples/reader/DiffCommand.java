// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.concurrent.Callable;
import javax.annotation.Nullable;
import org.zhengce.policy.calc.plan.Plans;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanDifference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says what leads from one plan to another (方案变动): {@code policy-reader diff draft.txt final.txt}.
 */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = PolicyReader.Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        header = "Says what has changed from one plan to another: what is new, gone, tightened, loosened, re-assigned.",
        exitCodeOnInvalidInput = 1,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the plans were compared, whether they differ or not",
            "1:an input could not be read, or wrong usage"
        })
final class DiffCommand implements Callable<Integer> {

    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;

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

    @Parameters(index = "0", paramLabel = "A", description = "The policy text before.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The policy text after.")
    private String after = "";

    DiffCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Compares the two texts and returns the exit status. */
    @Override
    public Integer call() {
        try {
            Plan from = plan(CheckCommand.document(before, charset));
            Plan to = plan(CheckCommand.document(after, charset));
            boolean json = format == ReportFormat.JSON;
            // To the letter as JSON, which can be applied; for people without the places in the text, which all differ.
            PlanDifference difference =
                    json ? Plans.difference(from, to) : Plans.difference(from.withoutQuotes(), to.withoutQuotes());
            out.print(json ? PolicyJson.write(difference) + "\n" : DifferencePage.write(difference));
            out.flush();
            return CommandLine.ExitCode.OK;
        } catch (UnusableInputException e) {
            err.println("policy-reader diff: " + e.getMessage());
            return FAILED;
        }
    }

    private static Plan plan(PolicyDocument document) {
        return document.getPlan().orElseGet(() -> Plan.builder().build());
    }
}
