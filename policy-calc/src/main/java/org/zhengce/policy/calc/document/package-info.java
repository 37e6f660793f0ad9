// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a document is in force and whether it has all its parts (公文). Open
 * {@link org.zhengce.policy.calc.document.Documents} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.document;

import javax.annotation.ParametersAreNonnullByDefault;
