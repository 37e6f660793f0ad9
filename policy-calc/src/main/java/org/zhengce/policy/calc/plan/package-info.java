// SPDX-License-Identifier: Apache-2.0
/**
 * What changed from plan to plan (方案变动与沿革). Open
 * {@link org.zhengce.policy.calc.plan.Plans} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.plan;

import javax.annotation.ParametersAreNonnullByDefault;
