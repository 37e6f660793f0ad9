// SPDX-License-Identifier: Apache-2.0
/**
 * Who acts (单位): mentions in texts, parties in a registry, bodies that a plan sets up. Open
 * {@link org.zhengce.policy.model.party.PartyMention} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.model.party;

import javax.annotation.ParametersAreNonnullByDefault;
