// SPDX-License-Identifier: Apache-2.0
/**
 * What is measured (指标), how it adds up, and what was observed. Open
 * {@link org.zhengce.policy.model.indicator.Indicator} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.indicator;

import javax.annotation.ParametersAreNonnullByDefault;
