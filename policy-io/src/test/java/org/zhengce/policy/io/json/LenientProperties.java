// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.problem.ProblemCode;

/** A lenient reading loses nothing and forgives nothing else. */
class LenientProperties {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> CONTENTS = List.of(
            "1",
            "-0.50",
            "1e400",
            "\"云泽\"",
            "true",
            "null",
            "[]",
            "{}",
            "[\n  1,\n  {\n    \"type\": null\n  }\n]",
            "{\n  \"a\": \"b\"\n}");

    @Property(tries = 200)
    void whatIsStrictlyValidIsTheSameAndNothingIsSetAside(@ForAll("objects") Object value) {
        Class<?> type = Shape.ofValue(value).type();
        for (Lenient<?> read : List.of(
                PolicyJson.readLenient(PolicyJson.write(value), type),
                PolicyYaml.readLenient(PolicyYaml.write(value), type))) {
            assertEquals(value, read.getValue());
            assertEquals(List.of(), read.getSetAside());
            assertEquals(List.of(), read.getProblems());
        }
    }

    /** SnakeYAML reads 1024 characters at a time. */
    @Example
    void aCharacterOfTwoHalvesMayStandAnywhere() {
        for (int before = 950; before < 1050; before++) {
            Bound bound = Bound.qualitative("政".repeat(before) + "😀");
            assertEquals(bound, PolicyYaml.read(PolicyYaml.write(bound), Bound.class));
        }
    }

    @Property(tries = 200)
    void plantedFieldsAreAllFoundAndTheValueIsTheSame(@ForAll("objects") Object value, @ForAll Random random)
            throws Exception {
        Class<?> type = Shape.ofValue(value).type();
        JsonNode tree = MAPPER.readTree(PolicyJson.write(value));
        List<SetAside> planted = new ArrayList<>();
        plant(tree, "", random, planted);
        String json = MAPPER.writeValueAsString(tree).replaceAll("\"@(\\d+)\"", "@$1@");
        for (int i = 0; i < CONTENTS.size(); i++) {
            json = json.replace("@" + i + "@", CONTENTS.get(i));
        }
        Lenient<?> read = PolicyJson.readLenient(json, type);
        assertEquals(value, read.getValue());
        assertEquals(sorted(planted), sorted(read.getSetAside()));
        assertEquals(planted.size(), read.getProblems().size());
        for (int i = 0; i < planted.size(); i++) {
            SetAside field = read.getSetAside().get(i);
            assertEquals(ProblemCode.UNKNOWN_KEY, read.getProblems().get(i).getCode());
            assertEquals(
                    field.getPointer() + "/" + field.getKey(),
                    read.getProblems().get(i).getPointer().get());
        }
    }

    @Property(tries = 200)
    void whatIsWrongOtherwiseIsWrong(@ForAll("objects") Object value, @ForAll Random random) throws Exception {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(PolicyJson.write(value));
        List<SetAside> planted = new ArrayList<>();
        plant(tree, "", random, planted);
        tree.remove("format");
        PolicyFormatException thrown = assertThrows(
                PolicyFormatException.class,
                () -> PolicyJson.readLenient(
                        tree.toString(), Shape.ofValue(value).type()));
        assertTrue(thrown.getProblems().stream().anyMatch(p -> p.getCode() == ProblemCode.MISSING_KEY));
        assertEquals(planted.size() + 1, thrown.getProblems().size());
    }

    /** Plants fields into about every third object, at the end or before it; "@3" stands for the content of that number. */
    private static void plant(JsonNode node, String pointer, Random random, List<SetAside> planted) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        for (String key : keys) {
            plant(node.get(key), pointer + "/" + key, random, planted);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            plant(node.get(i), pointer + "/" + i, random, planted);
        }
        if (node.isObject() && random.nextInt(3) == 0) {
            ObjectNode object = (ObjectNode) node;
            for (String key : List.of("备注", "xFormat").subList(0, 1 + random.nextInt(2))) {
                int content = random.nextInt(CONTENTS.size());
                object.put(key, "@" + content);
                planted.add(new SetAside(pointer, key, CONTENTS.get(content)));
            }
            String moved = keys.isEmpty() ? "备注" : keys.get(random.nextInt(keys.size()));
            object.set(moved, object.remove(moved));
        }
    }

    private static List<SetAside> sorted(List<SetAside> fields) {
        List<SetAside> sorted = new ArrayList<>(fields);
        sorted.sort(Comparator.comparing(SetAside::toString));
        return sorted;
    }

    @Provide
    Arbitrary<Object> objects() {
        return Arbitraries.oneOf(Values.of(false));
    }
}
