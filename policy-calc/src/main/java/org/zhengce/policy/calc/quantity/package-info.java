// SPDX-License-Identifier: Apache-2.0
/**
 * Calculations on bare numbers (数值计算). Open {@link org.zhengce.policy.calc.quantity.Roots} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.quantity;

import javax.annotation.ParametersAreNonnullByDefault;
