// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code @ForAll} parameter whatever its type allows, see {@link PolicyArbitraries#anything()}:
 * {@code @ForAll @Anything Plan plan}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Anything {

    /** How many elements a list has at most, as {@link PolicyArbitraries#withListsUpTo} has it. */
    int listsUpTo() default PolicyArbitraries.LISTS_UP_TO;

    /** Whether there may be places in a text, as {@link PolicyArbitraries#withQuotes} has it. */
    boolean quotes() default true;

    /** Whether there are texts that are easily lost, as {@link PolicyArbitraries#withTraps} has it. */
    boolean traps() default true;
}
