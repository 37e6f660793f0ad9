// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints what the applications have said, if any test has failed. */
public final class LogsOnFailure implements TestExecutionListener {

    private boolean failed;

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        failed |= result.getStatus() == TestExecutionResult.Status.FAILED;
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (failed) {
            for (Host host : Host.values()) {
                System.out.println("===== " + host.key() + "\n" + host.app().log());
            }
        }
    }
}
