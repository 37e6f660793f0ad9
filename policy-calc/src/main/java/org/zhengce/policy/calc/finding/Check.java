// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.finding;

import java.util.function.Consumer;
import org.zhengce.policy.model.finding.Finding;

/** One rule. It knows no document: it fires on whatever has its shape, and says nothing of what has not. */
interface Check {

    /** Hands over what the rule finds; the order does not matter. */
    void findings(Inquiry inquiry, Consumer<Finding> to);
}
