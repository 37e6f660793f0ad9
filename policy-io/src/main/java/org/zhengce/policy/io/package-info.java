// SPDX-License-Identifier: Apache-2.0
/**
 * Letters of government policy data: how the values of the model are read and written, and nothing that computes.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io;

import javax.annotation.ParametersAreNonnullByDefault;
