// SPDX-License-Identifier: Apache-2.0
/** The host on Spring Boot 4 (宿主系统示例). Open {@link org.zhengce.policy.examples.hosts.boot4.Boot4} first. */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.hosts.boot4;

import javax.annotation.ParametersAreNonnullByDefault;
