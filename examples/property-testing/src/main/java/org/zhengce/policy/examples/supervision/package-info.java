// SPDX-License-Identifier: Apache-2.0
/**
 * A supervision service (督查督办): who is sent which task of a plan. Open
 * {@link org.zhengce.policy.examples.supervision.Supervision} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.supervision;

import javax.annotation.ParametersAreNonnullByDefault;
