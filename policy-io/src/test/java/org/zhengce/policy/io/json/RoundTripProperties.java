// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again, of every type of the model that has an arbitrary, which is every one. */
class RoundTripProperties {

    @Property
    void jsonGivesTheSameValueAndTheSameBytes(@ForAll("objects") Object value) {
        String json = PolicyJson.write(value);
        Object read = PolicyJson.read(json, publicType(value));
        assertEquals(value, read);
        assertEquals(json, PolicyJson.write(read));
        assertEquals(value, PolicyJson.read(PolicyJson.writeBytes(value), publicType(value)));
        assertArrayEquals(PolicyJson.writeBytes(value), PolicyJson.writeBytes(read));
    }

    @Property
    void yamlGivesTheSameValueAndTheSameBytes(@ForAll("objects") Object value) {
        String yaml = PolicyYaml.write(value);
        Object read = PolicyYaml.read(yaml, publicType(value));
        assertEquals(value, read);
        assertEquals(yaml, PolicyYaml.write(read));
        assertEquals(value, PolicyYaml.read(PolicyYaml.writeBytes(value), publicType(value)));
        assertArrayEquals(PolicyYaml.writeBytes(value), PolicyYaml.writeBytes(read));
    }

    @Property
    void aMemberIsReadAsItsFamilyToo(@ForAll("objects") Object value) {
        Class<?> family = publicType(value).getSuperclass();
        if (family != Object.class) {
            assertEquals(value, PolicyJson.read(PolicyJson.write(value), family));
            assertEquals(value, PolicyYaml.read(PolicyYaml.write(value), family));
        }
    }

    @Property
    void wordsAreReadAsTheyAreWritten(@ForAll("words") Object value) {
        ScalarShape shape = (ScalarShape) Shape.of(value.getClass());
        assertEquals(value, shape.read(shape.write(value)));
    }

    @Provide
    Arbitrary<Object> objects() {
        return Arbitraries.oneOf(Values.of(false));
    }

    @Provide
    Arbitrary<Object> words() {
        return Arbitraries.oneOf(Values.of(true));
    }

    private static Class<?> publicType(Object value) {
        return Shape.ofValue(value).type();
    }
}
