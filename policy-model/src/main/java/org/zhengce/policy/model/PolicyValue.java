// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all value types of this model.
 *
 * <p>A value type is a public abstract class with attributes named {@code getX} or {@code isX}; its generated class is
 * package-private, its builder refuses to set an attribute twice. The annotation is gone after compilation.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        allowedClasspathAnnotations = {Override.class})
public @interface PolicyValue {}
