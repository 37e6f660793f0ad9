// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.util.Locale;

/**
 * A term of the controlled vocabulary (术语): every enum of the model is one, with a stable code and a Chinese label.
 *
 * <p>The code is what JSON, YAML and annotations carry ({@code at_least}); the label is what an official reads (不低于).
 */
public interface Term {

    /** The constant's name, as enums have it. */
    String name();

    /** The Chinese label, as the field writes it. */
    String label();

    /** The stable code: the name in lower case, {@code AT_LEAST} as {@code at_least}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
