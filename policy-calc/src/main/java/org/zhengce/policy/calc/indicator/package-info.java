// SPDX-License-Identifier: Apache-2.0
/**
 * What follows from observed values (指标计算): totals, series, growth. Open
 * {@link org.zhengce.policy.calc.indicator.Indicators} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.indicator;

import javax.annotation.ParametersAreNonnullByDefault;
