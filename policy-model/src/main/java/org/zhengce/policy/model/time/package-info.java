// SPDX-License-Identifier: Apache-2.0
/**
 * Dates of any precision, plan periods, horizons and cadences (期限与周期). Open
 * {@link org.zhengce.policy.model.time.Horizon} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.time;

import javax.annotation.ParametersAreNonnullByDefault;
