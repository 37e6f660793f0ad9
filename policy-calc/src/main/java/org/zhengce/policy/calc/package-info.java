// SPDX-License-Identifier: Apache-2.0
/**
 * Calculations on government policy data: pure functions, model types in, model types out.
 *
 * <p>Nothing here reads, writes or asks the clock. Today's date, the work calendar, the registry of districts, a
 * tolerance and facts beyond the text all come in as arguments.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc;

import javax.annotation.ParametersAreNonnullByDefault;
