// SPDX-License-Identifier: Apache-2.0
/**
 * What leads from one list to another (序列比对), under the differences of matrices and plans. Open
 * {@link org.zhengce.policy.calc.sequence.Alignment} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.sequence;

import javax.annotation.ParametersAreNonnullByDefault;
