// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

/**
 * A field that no type knows, set aside by a lenient reading (搁置的未知字段): where it stood, its key and its content.
 *
 * <p>In {@code {"format":1,"start":3,"end":5,"text":"云泽","page":{"no":2}}}, read as a Quote, the pointer is empty, the key is
 * {@code page} and the content is the canonical text of {@code {"no":2}}.
 */
public final class SetAside {

    private final String pointer;
    private final String key;
    private final String content;

    SetAside(String pointer, String key, String content) {
        this.pointer = pointer;
        this.key = key;
        this.content = content;
    }

    /** The object that had the field, as a JSON Pointer (RFC 6901); empty for the root. */
    public String getPointer() {
        return pointer;
    }

    /** The key. */
    public String getKey() {
        return key;
    }

    /**
     * The content as JSON, in the layout of {@link PolicyJson#write}: keys in the order of the input, numbers digit by digit as they
     * stood. A number that only YAML has, such as {@code 0x1F} or {@code .inf}, is a text.
     */
    public String getContent() {
        return content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SetAside
                && pointer.equals(((SetAside) other).pointer)
                && key.equals(((SetAside) other).key)
                && content.equals(((SetAside) other).content);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * pointer.hashCode() + key.hashCode()) + content.hashCode();
    }

    /** Object, key and content: {@code /targets/0 page: 2}. */
    @Override
    public String toString() {
        return pointer + " " + key + ": " + content;
    }
}
