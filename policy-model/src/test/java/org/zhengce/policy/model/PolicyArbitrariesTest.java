// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.time.Horizon;

class PolicyArbitrariesTest {

    @Test
    void everyPublicValueTypeHasAnArbitrary() {
        assertAll(valueTypes().stream().map(type -> () -> PolicyArbitraries.of(type)));
        assertAll(valueTypes().stream()
                .map(type -> () -> PolicyArbitraries.realistic().values(type)));
    }

    @Test
    void enumsHaveOneToo() {
        assertEquals(
                Set.of(ChangeKind.values()),
                PolicyArbitraries.realistic()
                        .values(ChangeKind.class)
                        .sampleStream()
                        .limit(500)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aTypeOfAnotherIsRefused() {
        Refused.with(
                "Type must have an arbitrary in PolicyArbitraries: java.lang.Thread",
                () -> PolicyArbitraries.realistic().values(Thread.class));
    }

    @Test
    void aListWithoutAnEndIsRefused() {
        Refused.with(
                "Lists must have at most 0 to 90 elements: -1",
                () -> PolicyArbitraries.realistic().withListsUpTo(-1));
        Refused.with(
                "Lists must have at most 0 to 90 elements: 91",
                () -> PolicyArbitraries.anything().withListsUpTo(91));
    }

    @Test
    void everyRegisteredTypeIsAPublicValueType() {
        Set<Class<?>> stale = new HashSet<>(PolicyArbitraries.types());
        stale.removeAll(valueTypes());
        assertTrue(stale.isEmpty(), stale::toString);
    }

    @Test
    void everyLegalCombinationOfAxesIsGenerated() {
        everyLegalCombinationIsGenerated(PolicyArbitraries.anything());
    }

    @Test
    void everyLegalCombinationOfAxesIsGeneratedOfRealisticTargetsToo() {
        everyLegalCombinationIsGenerated(PolicyArbitraries.realistic());
    }

    private static void everyLegalCombinationIsGenerated(PolicyArbitraries arbitraries) {
        Set<String> generated = arbitraries
                .values(Target.class)
                .sampleStream()
                .limit(10_000)
                .map(t -> combination(t.getBound(), t.getChange(), t.getScope(), t.getHorizon()))
                .collect(Collectors.toSet());
        List<Bound> bounds = some(Bound.class, 200);
        List<Scope> scopes = some(Scope.class, 40);
        List<Horizon> horizons = some(Horizon.class, 50);
        Set<String> legal = new HashSet<>();
        for (ChangeKind kind : ChangeKind.values()) {
            for (Bound bound : bounds) {
                for (Scope scope : scopes) {
                    for (Horizon horizon : horizons) {
                        if (!Target.objection(bound, Change.of(kind), scope, horizon)
                                .isPresent()) {
                            legal.add(combination(bound, Change.of(kind), scope, horizon));
                        }
                    }
                }
            }
        }
        legal.removeAll(generated);
        assertTrue(legal.isEmpty(), legal::toString);
    }

    private static <T> List<T> some(Class<T> type, int number) {
        return PolicyArbitraries.of(type).sampleStream().limit(number).collect(Collectors.toList());
    }

    private static String combination(Bound bound, Change change, Scope scope, Horizon horizon) {
        return change.getKind() + " " + bound.getClass().getSimpleName() + " " + scope.getQuantifier() + " "
                + horizon.getClass().getSimpleName();
    }

    /** Public classes of the model that hold values: neither annotations, interfaces, builders nor exceptions. */
    private static Set<Class<?>> valueTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.zhengce.policy.model")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.isTopLevelClass() && !type.isInterface() && !type.isEnum())
                        .filter(type -> !type.isAssignableTo(Throwable.class)
                                && !type.isAssignableTo(java.lang.annotation.Annotation.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toSet());
    }
}
