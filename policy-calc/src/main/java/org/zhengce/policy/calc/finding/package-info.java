// SPDX-License-Identifier: Apache-2.0
/**
 * Can all of a plan be true (政策核查)? Open {@link org.zhengce.policy.calc.finding.Findings} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.finding;

import javax.annotation.ParametersAreNonnullByDefault;
