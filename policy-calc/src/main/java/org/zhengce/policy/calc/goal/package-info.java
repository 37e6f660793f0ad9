// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from targets (目标计算). To break one down open {@link org.zhengce.policy.calc.goal.Decompositions} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.goal;

import javax.annotation.ParametersAreNonnullByDefault;
