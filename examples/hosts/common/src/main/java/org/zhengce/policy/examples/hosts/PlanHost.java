// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The shared part of a host (宿主系统): an application imports it and adds the settings of its own mapper. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@MapperScan(annotationClass = org.apache.ibatis.annotations.Mapper.class)
public class PlanHost {}
