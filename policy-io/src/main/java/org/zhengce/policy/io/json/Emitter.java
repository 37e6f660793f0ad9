// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/** Takes a value part by part. */
interface Emitter {

    /** An object begins. */
    void beginObject();

    /** The key of what follows. */
    void key(String name);

    /** The object ends. */
    void endObject();

    /** A list begins. */
    void beginList();

    /** An entry of the list follows. */
    void entry();

    /** The list ends. */
    void endList();

    /** Any text. */
    void text(String text);

    /** A number, a boolean or null. */
    void bare(String text);
}
