// SPDX-License-Identifier: Apache-2.0
/** The host on Spring Boot 2 (宿主系统示例). Open {@link org.zhengce.policy.examples.hosts.boot2.Boot2} first. */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.hosts.boot2;

import javax.annotation.ParametersAreNonnullByDefault;
