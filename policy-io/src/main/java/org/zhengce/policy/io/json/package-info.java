// SPDX-License-Identifier: Apache-2.0
/**
 * JSON and YAML of the values of the model: one canonical form, strict reading. Open
 * {@link org.zhengce.policy.io.json.PolicyJson} first.
 *
 * <p>There is no class per type here. {@code Shape} describes a value type by the conventions of the model, and reader and
 * writer follow that description; a new type of the model is read and written without a line in this package.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io.json;

import javax.annotation.ParametersAreNonnullByDefault;
