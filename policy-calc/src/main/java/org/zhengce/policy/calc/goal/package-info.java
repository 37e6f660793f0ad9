// SPDX-License-Identifier: Apache-2.0
/**
 * How far targets have come, what they still ask for, and where they lead (目标达成). Open
 * {@link org.zhengce.policy.calc.goal.Goals} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.goal;

import javax.annotation.ParametersAreNonnullByDefault;
