// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.time.WorkCalendar;

/** Where the fuzzing of JSON and YAML starts: the root types, the values of the golden files, and the words of the format. */
final class CodecSeeds {

    private static final List<Class<?>> ROOTS = List.of(
            PolicyDocument.class, Plan.class, PartyRegistry.class, Observation.class, WorkCalendar.class, Target.class);

    private CodecSeeds() {}

    /** The type that an input's first byte stands for. */
    static Class<?> root(byte[] data) {
        return ROOTS.get(Math.floorMod(data[0], ROOTS.size()));
    }

    /** What is to be read as that type. */
    static byte[] input(byte[] data) {
        return Arrays.copyOfRange(data, 1, data.length);
    }

    /** The values to start from: whole documents, and targets, which hold the most kinds of words. */
    static List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(
                Samples.document(),
                Samples.plan(),
                Samples.registry(),
                Samples.observation(),
                Samples.observations(),
                Samples.calendar(),
                Samples.facts()));
        values.addAll(Samples.plan().getTargets());
        return values;
    }

    /** An input: the byte of the value's type, then the text. */
    static byte[] seed(Object value, byte[] written) {
        byte[] seed = new byte[written.length + 1];
        seed[0] = (byte) ROOTS.indexOf(Shape.ofValue(value).type());
        System.arraycopy(written, 0, seed, 1, written.length);
        return seed;
    }

    /** The keys of all objects and the codes of all vocabularies, and pieces of syntax that hit the edges. */
    static Set<String> words() {
        Set<String> words = new TreeSet<>(FuzzProperties.PIECES);
        words.add(Format.KEY);
        words.add(Format.TYPE);
        Set<Shape> seen = new HashSet<>();
        ROOTS.forEach(root -> collect(Shape.of(root), seen, words));
        return words;
    }

    private static void collect(Shape shape, Set<Shape> seen, Set<String> words) {
        if (!seen.add(shape)) {
            return;
        }
        if (shape.type().isEnum()) {
            for (Object constant : shape.type().getEnumConstants()) {
                words.add(((ScalarShape) shape).write(constant));
            }
        } else if (shape instanceof FamilyShape family) {
            words.addAll(family.members().keySet());
            family.members().values().forEach(member -> collect(member, seen, words));
        } else if (shape instanceof ObjectShape object) {
            for (Property property : object.properties()) {
                words.add(property.name());
                collect(property.shape(), seen, words);
            }
        }
    }
}
