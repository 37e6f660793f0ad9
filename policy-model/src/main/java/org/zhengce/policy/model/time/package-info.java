// SPDX-License-Identifier: Apache-2.0
/**
 * Dates of any precision, plan periods, horizons, cadences, work calendars and due dates (期限与周期). Open
 * {@link org.zhengce.policy.model.time.Horizon} first, for what recurs {@link org.zhengce.policy.model.time.Cadence}.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.time;

import javax.annotation.ParametersAreNonnullByDefault;
