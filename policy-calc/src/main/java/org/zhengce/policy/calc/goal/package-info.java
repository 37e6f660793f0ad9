// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from what was promised (目标): how far it has come, its path, where it leads.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.goal;

import javax.annotation.ParametersAreNonnullByDefault;
