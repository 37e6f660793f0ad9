// SPDX-License-Identifier: Apache-2.0
/** The host on Spring Boot 3 (宿主系统示例). Open {@link org.zhengce.policy.examples.hosts.boot3.Boot3} first. */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.hosts.boot3;

import javax.annotation.ParametersAreNonnullByDefault;
