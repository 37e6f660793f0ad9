// SPDX-License-Identifier: Apache-2.0
/**
 * What a text says and where it says it (原文). Open {@link org.zhengce.policy.model.text.Quote} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.text;

import javax.annotation.ParametersAreNonnullByDefault;
