// SPDX-License-Identifier: Apache-2.0
/**
 * Whether a document is in force, whether it has all its parts, and how documents stand to each other (公文). Open
 * {@link org.zhengce.policy.calc.document.Documents} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.document;

import javax.annotation.ParametersAreNonnullByDefault;
