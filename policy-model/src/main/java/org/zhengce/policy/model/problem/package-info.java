// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with an input or a value (问题): stable codes with arguments, which every other package refuses by. Open
 * {@link org.zhengce.policy.model.problem.Problem} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.problem;

import javax.annotation.ParametersAreNonnullByDefault;
