// SPDX-License-Identifier: Apache-2.0
/**
 * When what recurs is due, and whether it was done (周期性义务的到期、迟延与提醒). Open
 * {@link org.zhengce.policy.calc.time.Schedules} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.time;

import javax.annotation.ParametersAreNonnullByDefault;
