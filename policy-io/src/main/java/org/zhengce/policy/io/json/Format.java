// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/**
 * The version of the format, which every root object carries, and its reserved keys.
 *
 * <p>There is one version so far. When there is a second, {@link ShapeReader} finds the version of an input before it reads
 * anything else of it ({@link Tokens#find}); that is the place where a step from version 1 to 2 goes over the input, and a step
 * from each further version to the next, so that the reader itself knows the newest version only.
 */
final class Format {

    /** The version that is written. */
    static final int VERSION = 1;

    /** The key of the version, first in every root object. */
    static final String KEY = "format";

    /** The key by which a member of a family says which it is. */
    static final String TYPE = "type";

    private Format() {}
}
