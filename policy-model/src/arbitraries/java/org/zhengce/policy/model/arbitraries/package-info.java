// SPDX-License-Identifier: Apache-2.0
/**
 * Generators of values of the model for property tests with jqwik. Open
 * {@link org.zhengce.policy.model.arbitraries.PolicyArbitraries} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.arbitraries;

import javax.annotation.ParametersAreNonnullByDefault;
