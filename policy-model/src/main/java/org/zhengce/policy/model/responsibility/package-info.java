// SPDX-License-Identifier: Apache-2.0
/**
 * Who answers for which measure (责任分工). Open
 * {@link org.zhengce.policy.model.responsibility.ResponsibilityClause} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.responsibility;

import javax.annotation.ParametersAreNonnullByDefault;
