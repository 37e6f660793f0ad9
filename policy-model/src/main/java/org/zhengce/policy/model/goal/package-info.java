// SPDX-License-Identifier: Apache-2.0
/**
 * What is promised (目标): five axes instead of a class per phrase. Open
 * {@link org.zhengce.policy.model.goal.Target} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.goal;

import javax.annotation.ParametersAreNonnullByDefault;
