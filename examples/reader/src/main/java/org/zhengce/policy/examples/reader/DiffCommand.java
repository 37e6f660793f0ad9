// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.zhengce.policy.calc.plan.Plans;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.plan.PlanDifference;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private ReportOptions options = new ReportOptions();

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
            Plan from = plan(options.document(before));
            Plan to = plan(options.document(after));
            // To the letter as JSON, which can be applied; for people without the places in the text, which all differ.
            PlanDifference difference = options.json()
                    ? Plans.difference(from, to)
                    : Plans.difference(from.withoutQuotes(), to.withoutQuotes());
            out.print(options.json() ? ReportOptions.json(difference) : DifferencePage.write(difference));
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
