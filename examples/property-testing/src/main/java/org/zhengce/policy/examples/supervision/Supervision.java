// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import java.util.List;
import org.zhengce.policy.model.plan.Plan;

/** Sends the measures of a plan to those who answer for them (任务交办). */
public interface Supervision {

    /**
     * One task for each party and measure, in the order of the plan. A party that is named more than once for a measure
     * gets it in its strongest role: in the lead before responsible before in support.
     */
    List<Task> tasks(Plan plan);
}
