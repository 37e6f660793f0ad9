// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhengce.policy.io.schema.PolicySchema;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.problem.Problem;

/**
 * What a schema takes the reader takes, and the other way round, but for {@link SchemaDifference}. More changes of each document
 * than 8: {@code -Dzhengce.changes=200}.
 *
 * <p>Beside the roots every type of which they are made is a root here: in a small document more changes strike.
 */
class SchemaProperties {

    private static final int CHANGES = Integer.getInteger("zhengce.changes", 8);

    /** One for all: jqwik takes long to see that two such arbitraries are equal. */
    private static final Arbitrary<Object> VALUES = all();

    @Property(tries = 400)
    void whatIsWrittenIsValid(@ForAll("values") Object value) {
        assertEquals(List.of(), Schemas.errors(type(value), Schemas.parse(PolicyJson.write(value))));
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void changedDocumentsAreRefusedByBothOrTakenByBoth(
            @ForAll("values") Object value, @ForAll("values") Object donor, @ForAll Random random) {
        Class<?> type = type(value);
        ObjectNode document = (ObjectNode) Schemas.parse(PolicyJson.write(value));
        Mutations mutations = new Mutations(random, Schemas.parse(PolicyJson.write(donor)), type(donor));
        for (int i = 0; i < CHANGES; i++) {
            ObjectNode changed = document.deepCopy();
            for (int changes = random.nextInt(3); changes >= 0 && !Mutations.doubles(changed); changes--) {
                mutations.mutate(changed, type);
            }
            String json = Mutations.text(changed);
            if (Mutations.doubles(changed)) {
                assertFalse(problems(type, json).isEmpty(), json); // a validator sees another input
            } else {
                agree(type, json);
            }
        }
    }

    private static void agree(Class<?> type, String json) {
        List<Error> errors = Schemas.errors(type, Schemas.parse(json));
        List<Problem> problems = problems(type, json);
        if (errors.isEmpty()) {
            assertTrue(SchemaDifference.explain(problems), () -> "only the reader refuses " + json + ": " + problems);
        } else {
            assertTrue(!problems.isEmpty(), () -> "only the schema refuses " + json + ": " + errors);
        }
    }

    static List<Problem> problems(Class<?> type, String json) {
        try {
            PolicyJson.read(json, type);
            return List.of();
        } catch (PolicyFormatException e) {
            return e.getProblems();
        }
    }

    @Provide
    Arbitrary<Object> values() {
        return VALUES;
    }

    /** Values of all types; a root weighs as much as a tenth of them. */
    private static Arbitrary<Object> all() {
        List<Arbitrary<?>> values = new ArrayList<>();
        for (Class<?> root : PolicySchema.roots()) {
            values.addAll(Collections.nCopies(parts().size() / 10, PolicyArbitraries.of(root)));
        }
        parts().stream()
                .filter(part -> !PolicySchema.roots().contains(part))
                .forEach(part -> values.add(PolicyArbitraries.of(part)));
        return Arbitraries.oneOf(values);
    }

    private static List<Class<?>> parts() {
        return PolicyArbitraries.types().stream()
                .filter(type -> Schemas.definitions().contains(type.getSimpleName()))
                .filter(type -> Shape.of(type) instanceof ObjectShape)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Class<?> type(Object value) {
        return Shape.ofValue(value).type();
    }
}
