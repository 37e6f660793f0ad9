// SPDX-License-Identifier: Apache-2.0
/**
 * Work calendars from outside and those of the State Council (工作日历). Open
 * {@link org.zhengce.policy.io.time.WorkCalendars} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io.time;

import javax.annotation.ParametersAreNonnullByDefault;
