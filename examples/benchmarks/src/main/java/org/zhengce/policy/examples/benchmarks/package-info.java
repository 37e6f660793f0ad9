// SPDX-License-Identifier: Apache-2.0
/**
 * How the time of calculations grows with their input. Open {@link org.zhengce.policy.examples.benchmarks.Benchmarks} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.benchmarks;

import javax.annotation.ParametersAreNonnullByDefault;
