// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from who answers for which measure (责任分工). Open
 * {@link org.zhengce.policy.calc.responsibility.Responsibilities} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.responsibility;

import javax.annotation.ParametersAreNonnullByDefault;
