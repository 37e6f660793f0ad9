// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.io.schema.PolicySchema;
import org.zhengce.policy.model.PolicyArbitraries;
import org.zhengce.policy.model.problem.Problem;

/**
 * What a schema takes the reader takes, and the other way round, but for {@link SchemaDifference}. More tries than the default
 * of 1,000: {@code -Djqwik.tries.default=20000}.
 *
 * <p>Beside the roots every type of which they are made is a root here: in a small document more changes strike.
 */
class SchemaProperties {

    private static final int CHANGED = 4;

    @Property
    void whatIsWrittenIsValid(@ForAll("values") Object value) {
        assertEquals(List.of(), Schemas.errors(type(value), Schemas.parse(PolicyJson.write(value))));
    }

    @Property
    void changedDocumentsAreRefusedByBothOrTakenByBoth(
            @ForAll("pairs") List<Object> pair, @ForAll Random random) {
        Class<?> type = type(pair.get(0));
        ObjectNode document = (ObjectNode) Schemas.parse(PolicyJson.write(pair.get(0)));
        ObjectNode donor = (ObjectNode) Schemas.parse(PolicyJson.write(pair.get(1)));
        Mutations mutations = new Mutations(random);
        for (int i = 0; i < CHANGED; i++) {
            ObjectNode changed = document.deepCopy();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                mutations.mutate(changed, donor, type);
            }
            agree(type, Mutations.text(changed));
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
        return pairs().map(pair -> pair.get(0));
    }

    /** Two values of one type each. */
    @Provide
    Arbitrary<List<Object>> pairs() {
        return Arbitraries.oneOf(pairs(PolicySchema.roots()), pairs(parts()));
    }

    private static Arbitrary<List<Object>> pairs(List<Class<?>> types) {
        List<Arbitrary<List<Object>>> pairs = new ArrayList<>();
        for (Class<?> type : types) {
            pairs.add(PolicyArbitraries.of(type).<Object>map(value -> value).list().ofSize(2));
        }
        return Arbitraries.oneOf(pairs);
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
