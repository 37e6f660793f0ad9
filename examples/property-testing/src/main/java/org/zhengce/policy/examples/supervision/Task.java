// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/**
 * What one party is sent for one measure (交办单).
 *
 * @param measure the measure
 * @param party who gets it, as the plan names them
 * @param role as what
 */
public record Task(OutlineNumber measure, String party, Role role) {}
