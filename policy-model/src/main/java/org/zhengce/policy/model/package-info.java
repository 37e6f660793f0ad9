// SPDX-License-Identifier: Apache-2.0
/**
 * The model of government policy data: immutable value types, and nothing that computes, reads or writes.
 *
 * <p>Open {@link org.zhengce.policy.model.document.PolicyDocument} first: a document carries a
 * {@link org.zhengce.policy.model.plan.Plan}, a plan its measures, responsibilities and targets, and nearly every value
 * the {@link org.zhengce.policy.model.text.Quote} it was read from. This package holds only what all types share.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model;

import javax.annotation.ParametersAreNonnullByDefault;
