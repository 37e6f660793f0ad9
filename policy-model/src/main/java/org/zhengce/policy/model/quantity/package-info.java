// SPDX-License-Identifier: Apache-2.0
/**
 * Exact numbers with units (数量). Open {@link org.zhengce.policy.model.quantity.Quantity} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.quantity;

import javax.annotation.ParametersAreNonnullByDefault;
