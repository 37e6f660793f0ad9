// SPDX-License-Identifier: Apache-2.0
/**
 * What a check finds (核查结论): a verdict, the words it rests on, and the arithmetic. Open
 * {@link org.zhengce.policy.model.finding.Finding} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.finding;

import javax.annotation.ParametersAreNonnullByDefault;
