// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.arbitraries.Anything;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.arbitraries.PolicyArbitraryProvider;
import org.zhengce.policy.model.arbitraries.Realistic;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.PartialDate;

class KnobsTest {

    @Property(tries = 200)
    void withoutQuotesThereIsNoneAnywhere(
            @ForAll @Realistic(quotes = false) PolicyDocument realistic,
            @ForAll @Anything(quotes = false) PolicyDocument anything) {
        Attributes.walk(List.of(realistic, anything), each -> assertFalse(each instanceof Quote));
    }

    @Property(tries = 200)
    void listsHaveAtMostOneElement(
            @ForAll @Realistic(listsUpTo = 1) Plan realistic, @ForAll @Anything(listsUpTo = 1) Plan anything) {
        assertTrue(realistic.getMeasures().size() <= 1 && realistic.getTargets().size() <= 1);
        assertTrue(anything.getMeasures().size() <= 1 && anything.getOutline().size() <= 1);
    }

    @Property(tries = 50)
    void aKnobReachesTheElementsOfAList(@ForAll List<@Realistic(listsUpTo = 0) Plan> plans) {
        plans.forEach(plan -> assertEquals(List.of(), plan.getMeasures()));
    }

    @Property(tries = 50)
    void enumsAreFoundToo(@ForAll Role role) {
        assertEquals(role, Role.valueOf(role.name()));
    }

    @Test
    void longerListsAreNumberedOn() {
        List<String> numbers =
                samples(PolicyArbitraries.realistic().withQuotes(false).withListsUpTo(25), Plan.class, 200).stream()
                        .filter(plan -> plan.getMeasures().size() > 21)
                        .map(plan -> plan.getMeasures().get(20).getNumber().toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList());
        assertEquals(List.of("二十一", "二（二十一）"), numbers);
    }

    @Test
    void trapsAreThereWhereTheyAreWanted() {
        assertFalse(hasTraps(PolicyArbitraries.realistic()));
        assertTrue(hasTraps(PolicyArbitraries.realistic().withTraps(true)));
        assertFalse(hasTraps(PolicyArbitraries.anything().withTraps(false)));
        assertTrue(hasTraps(PolicyArbitraries.anything()));
    }

    private static boolean hasTraps(PolicyArbitraries arbitraries) {
        return samples(arbitraries, Measure.class, 500).stream()
                .anyMatch(
                        measure -> measure.getHeading().filter(KnobsTest::trap).isPresent());
    }

    private static boolean trap(String text) {
        return text.isBlank()
                || text.codePoints().anyMatch(c -> c < '\n' || Character.getType(c) == Character.SURROGATE);
    }

    @Test
    void edgesComeByThemselves() {
        List<Plan> plans = samples(PolicyArbitraries.realistic(), Plan.class, 500);
        List<Target> targets = samples(PolicyArbitraries.realistic(), Target.class, 1000);
        List<PartialDate> dates = samples(PolicyArbitraries.realistic(), PartialDate.class, 1000);
        assertAll(
                () -> assertTrue(
                        plans.stream().anyMatch(plan -> plan.getMeasures().isEmpty())),
                () -> assertTrue(
                        plans.stream().anyMatch(plan -> plan.getMeasures().size() == 1)),
                () -> assertTrue(
                        plans.stream().anyMatch(plan -> plan.getOutline().isEmpty())),
                () -> assertTrue(targets.stream().anyMatch(target -> holds(target, Rational.of(1, 3)))),
                () -> assertTrue(dates.contains(PartialDate.parse("2024-02-29"))));
    }

    private static boolean holds(Object value, Object part) {
        List<Object> found = new ArrayList<>();
        Attributes.walk(value, found::add);
        return found.contains(part);
    }

    @Domain(Host.class)
    @Domain(DomainContext.Global.class)
    @Property(tries = 100)
    void aHostsOwnProviderComesFirst(@ForAll Unit unit, @ForAll Measure ours) {
        assertEquals(Unit.of("桶"), unit);
        assertEquals(ours, ours.withQuote(ours.getQuote()));
    }

    /** A host that has units of its own. */
    static class Host extends DomainContextBase {

        @Provide
        Arbitrary<Unit> units() {
            return Arbitraries.just(Unit.of("桶"));
        }
    }

    @Test
    void aParameterIsOneOrTheOther() throws ReflectiveOperationException {
        Method both = KnobsTest.class.getDeclaredMethod("both", Plan.class);
        TypeUsage type = TypeUsage.of(Plan.class);
        for (Annotation annotation : both.getParameters()[0].getAnnotations()) {
            type = type.withAnnotation(annotation);
        }
        TypeUsage annotated = type;
        Refused.with(
                "Parameter must not be both @Realistic and @Anything: Plan",
                () -> new PolicyArbitraryProvider().provideFor(annotated, ignored -> Set.of()));
    }

    static String both(@Realistic @Anything Plan plan) {
        return Arrays.asList(plan).toString();
    }

    private static <T> List<T> samples(PolicyArbitraries arbitraries, Class<T> type, int number) {
        return arbitraries.values(type).sampleStream().limit(number).collect(Collectors.toList());
    }
}
