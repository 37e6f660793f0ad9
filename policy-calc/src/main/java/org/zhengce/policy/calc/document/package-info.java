// SPDX-License-Identifier: Apache-2.0
/**
 * How documents stand to each other (公文关系). Open
 * {@link org.zhengce.policy.calc.document.Citations} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.calc.document;

import javax.annotation.ParametersAreNonnullByDefault;
