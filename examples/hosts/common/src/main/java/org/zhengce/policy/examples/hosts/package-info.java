// SPDX-License-Identifier: Apache-2.0
/**
 * What three hosts on three generations of Spring Boot share (宿主系统示例): plans in and out by HTTP, a table of plans, problems
 * by RFC 9457, an OpenAPI document. Open {@link org.zhengce.policy.examples.hosts.PlanController} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.hosts;

import javax.annotation.ParametersAreNonnullByDefault;
