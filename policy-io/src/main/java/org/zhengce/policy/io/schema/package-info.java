// SPDX-License-Identifier: Apache-2.0
/**
 * JSON Schemas of what {@link org.zhengce.policy.io.json.PolicyJson} reads and writes. Open
 * {@link org.zhengce.policy.io.schema.PolicySchema} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io.schema;

import javax.annotation.ParametersAreNonnullByDefault;
