// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;

/** What a mapper of a host does with our values must not depend on how it is set; each property goes through all settings. */
abstract class HostMatrix {

    private static final String FAULTY =
            "{\"format\": 1, \"nature\": \"TARGET\", \"indicator\": {\"name\": 7, \"more\": []},"
                    + " \"bound\": [{\"type\": \"universal\"}], \"horizon\": null, \"quote\": \"\"}";

    /** A host's mapper with our module. */
    interface Host {

        String write(Object value) throws Exception;

        String writeBean(HostBean<?> bean, Class<?> type) throws Exception;

        Object read(String json, Class<?> type) throws Exception;

        HostBean<?> readBean(String json, Class<?> type) throws Exception;

        /** A value that has become a tree and a value again. */
        Object throughTree(Object value, Class<?> type) throws Exception;

        /** A map with one key that has become text and a map again. */
        Map<?, ?> throughMap(Map<?, ?> map, Class<?> key) throws Exception;
    }

    private final Map<String, Host> hosts;
    private final Class<? extends Exception> refusal;

    HostMatrix(Map<String, Host> hosts, Class<? extends Exception> refusal) {
        this.hosts = hosts;
        this.refusal = refusal;
        assertTrue(hosts.size() >= 20, "the settings of the matrix: " + hosts.keySet());
    }

    @Property(tries = 20)
    void objectsAreWrittenAndReadInTheCanonicalForm(@ForAll("objects") Object value) throws Exception {
        check(value, PolicyJson.write(value), Shape.ofValue(value).type());
    }

    @Property(tries = 20)
    void wordsAndEnumsAreTexts(@ForAll("words") Object value) throws Exception {
        ScalarShape shape = (ScalarShape) Guest.shape(value.getClass());
        JsonEmitter canonical = new JsonEmitter();
        canonical.text(shape.write(value));
        check(value, canonical.toString(), shape.type());
    }

    @Property(tries = 20)
    void wordsAndEnumsAreKeysOfMaps(@ForAll("words") Object value) throws Exception {
        for (Map.Entry<String, Host> host : hosts.entrySet()) {
            if (host.getKey().equals("sorted keys") || host.getKey().equals("names without quotes")) {
                continue; // not all words can be sorted, and 〔 is in no name without quotes
            }
            Map<?, ?> map = Map.of(value, "x");
            assertEquals(
                    map,
                    host.getValue()
                            .throughMap(map, Guest.shape(value.getClass()).type()),
                    host.getKey());
        }
    }

    @Property(tries = 20)
    void aMemberIsReadAsItsFamily(@ForAll("objects") Object value) throws Exception {
        Class<?> family = Shape.ofValue(value).type().getSuperclass();
        if (family != Object.class) {
            check(value, PolicyJson.write(value), family);
        }
    }

    private void check(Object value, String canonical, Class<?> type) throws Exception {
        for (Map.Entry<String, Host> entry : hosts.entrySet()) {
            String setting = entry.getKey();
            Host host = entry.getValue();
            assertEquals(canonical, host.write(value), setting);
            String bean = host.writeBean(HostBean.of(value), type);
            assertEquals(4, count(bean, canonical), () -> setting + ": " + bean);
            assertEquals(value, host.read(canonical, type), setting);
            HostBean<?> read = host.readBean(bean, type);
            assertEquals(value, read.getValue(), setting);
            assertEquals(HostBean.of(value).getAllValues(), read.getAllValues(), setting);
            assertEquals(HostBean.of(value).getByName(), read.getByName(), setting);
            assertEquals(value, host.throughTree(value, type), setting);
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    @Example
    void whatAHostForgivesWeDoNot() {
        String expected = told(assertThrows(PolicyFormatException.class, () -> PolicyJson.read(FAULTY, Target.class)));
        assertEquals(11, expected.split("\n", -1).length, expected);
        hosts.forEach((setting, host) -> {
            Exception thrown = assertThrows(refusal, () -> host.read(FAULTY, Target.class), setting);
            assertEquals(expected, told(assertInstanceOf(PolicyFormatException.class, thrown.getCause())), setting);
        });
    }

    private static String told(PolicyFormatException thrown) {
        StringBuilder told = new StringBuilder();
        thrown.getProblems()
                .forEach(p -> told.append(told.length() == 0 ? "" : "\n").append(p));
        return told.toString();
    }

    @Example
    void codesOfEnumsAreTakenToTheLetter() {
        hosts.forEach((setting, host) -> {
            for (String wrong : new String[] {"\"TARGET\"", "\"\"", "0", "[\"target\"]", "\"targt\""}) {
                Exception thrown = assertThrows(refusal, () -> host.read(wrong, Nature.class), setting + wrong);
                assertInstanceOf(PolicyFormatException.class, thrown.getCause());
            }
        });
    }

    @Provide
    Arbitrary<Object> objects() {
        return Arbitraries.oneOf(Values.of(false));
    }

    @Provide
    Arbitrary<Object> words() {
        return Arbitraries.oneOf(Arbitraries.oneOf(Values.of(true)), Arbitraries.of(Nature.values()));
    }
}
