// SPDX-License-Identifier: Apache-2.0
/**
 * What a plan sets out (方案): outline, measures, targets, responsibilities, obligations, rules. Open
 * {@link org.zhengce.policy.model.plan.Plan} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.plan;

import javax.annotation.ParametersAreNonnullByDefault;
