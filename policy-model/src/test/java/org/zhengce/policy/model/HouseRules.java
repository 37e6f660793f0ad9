// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of architecture that more than one module keeps; each module's {@code ArchitectureTest} takes its own. */
public final class HouseRules {

    /** Numbers are exact: no {@code double} and no {@code float}, held, taken, given or called for. */
    public static final ArchRule NO_BINARY_FLOATING_POINT =
            classes().should(useNoBinaryFloatingPoint()).allowEmptyShould(true);

    /** No clock, no time zone, locale or charset of the machine, and no chance. */
    public static final ArchRule NOTHING_FROM_THE_SURROUNDINGS = noClasses()
            .should()
            .accessTargetWhere(
                    describe("the target asks the surroundings", access -> asksSurroundings(access.getTarget())))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .allowEmptyShould(true);

    /** No network and no logging framework. */
    public static final ArchRule NO_NETWORK_AND_NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat(describe("belong to the network or to logging", HouseRules::networkOrLogging))
            .allowEmptyShould(true);

    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Set<String> SURROUNDINGS = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance()",
            "java.util.GregorianCalendar.<init>()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.util.Locale.getDefault()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.lang.Math.random()",
            "java.util.Random.<init>()",
            "java.util.UUID.randomUUID()");

    private HouseRules() {}

    /** No cycles between the packages below a root package, however deep. */
    public static ArchRule noCyclesBelow(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static boolean asksSurroundings(AccessTarget target) {
        return SURROUNDINGS.contains(target.getFullName())
                || (target.getName().equals("now")
                        && target.getOwner().getPackageName().startsWith("java.time"));
    }

    private static boolean networkOrLogging(JavaClass type) {
        String name = type.getName();
        return (name.startsWith("java.net.") && !name.startsWith("java.net.URI"))
                || Stream.of(
                                "javax.net.",
                                "java.util.logging.",
                                "org.slf4j.",
                                "org.apache.logging.",
                                "org.apache.commons.logging.")
                        .anyMatch(name::startsWith);
    }

    private static ArchCondition<JavaClass> useNoBinaryFloatingPoint() {
        return new ArchCondition<>("use no double or float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    report(type, field.getDescription(), Stream.of(field.getType()), events);
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    report(
                            type,
                            unit.getDescription(),
                            signature(unit.getReturnType(), unit.getParameterTypes()),
                            events);
                }
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    report(type, access.getDescription(), signature(access.getTarget()), events);
                }
            }
        };
    }

    private static Stream<JavaType> signature(AccessTarget target) {
        if (target instanceof AccessTarget.CodeUnitAccessTarget unit) {
            return signature(unit.getRawReturnType(), unit.getRawParameterTypes());
        }
        return Stream.of(((AccessTarget.FieldAccessTarget) target).getRawType());
    }

    private static Stream<JavaType> signature(JavaType result, Iterable<? extends JavaType> parameters) {
        Stream.Builder<JavaType> types = Stream.<JavaType>builder().add(result);
        parameters.forEach(types::add);
        return types.build();
    }

    private static void report(JavaClass type, String where, Stream<JavaType> types, ConditionEvents events) {
        types.flatMap(each -> each.getAllInvolvedRawTypes().stream())
                .filter(each -> BINARY.contains(each.getBaseComponentType().getName()))
                .findFirst()
                .ifPresent(
                        found -> events.add(SimpleConditionEvent.violated(type, where + " uses " + found.getName())));
    }
}
