// SPDX-License-Identifier: Apache-2.0
/**
 * The official document that carries a plan (公文). Open
 * {@link org.zhengce.policy.model.document.PolicyDocument} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.document;

import javax.annotation.ParametersAreNonnullByDefault;
