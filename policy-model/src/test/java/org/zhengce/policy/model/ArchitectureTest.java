// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.zhengce.policy.model.problem.InvalidValueException;

/** The arrows between the packages: downward only, never sideways. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "org.zhengce.policy.model";

    /** From the lowest level to the highest; the root package lies below them all. */
    private static final List<Set<String>> LEVELS = List.of(
            Set.of(""),
            Set.of("problem"),
            Set.of("quantity", "time", "text"),
            Set.of("indicator", "party", "finding"),
            Set.of("goal", "responsibility", "zone", "project", "enterprise", "finance", "register"),
            Set.of("plan"),
            Set.of("document"),
            Set.of("ledger", "chain"),
            Set.of("assessment"));

    @ArchTest
    static final ArchRule arrowsRunDownwardOnly = classes().should(dependOnLowerLevelsOnly());

    @ArchTest
    static final ArchRule packagesHaveNoCycles = HouseRules.noCyclesBelow(ROOT);

    @ArchTest
    static final ArchRule theRootPackageHoldsOnlyWhatAllTypesShare = classes()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .haveNameMatching(ROOT.replace(".", "\\.") + "\\.(package-info|PolicyValue|Term)");

    @ArchTest
    static final ArchRule theModelNeedsAnnotationsAndOneNumberLibrary = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.annotation..", "org.immutables..", "org.apache.commons.numbers..", ROOT + "..");

    @ArchTest
    static final ArchRule numbersAreExact = HouseRules.NO_BINARY_FLOATING_POINT;

    @ArchTest
    static final ArchRule nothingComesFromTheSurroundings = HouseRules.NOTHING_FROM_THE_SURROUNDINGS;

    @ArchTest
    static final ArchRule noNetworkAndNoLogging = HouseRules.NO_NETWORK_AND_NO_LOGGING;

    @ArchTest
    static final ArchRule whatIsRefusedIsRefusedByACode = noClasses()
            .that()
            .areNotAssignableTo(InvalidValueException.class)
            .should()
            .callConstructorWhere(describe(
                    "it makes a refusal without a code",
                    call -> call.getTargetOwner().isEquivalentTo(IllegalArgumentException.class)));

    private static ArchCondition<JavaClass> dependOnLowerLevelsOnly() {
        return new ArchCondition<>("depend on lower levels only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String concept = concept(type);
                if (level(concept) < 0) {
                    events.add(SimpleConditionEvent.violated(
                            type, "Package " + concept + " has no level: " + type.getName()));
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(ROOT)
                            && !concept(target).equals(concept)
                            && level(concept(target)) >= level(concept)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The first word of the package's name below the root; empty for the root itself. */
    private static String concept(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
        return below.replaceFirst("\\..*", "");
    }

    private static int level(String concept) {
        for (int level = 0; level < LEVELS.size(); level++) {
            if (LEVELS.get(level).contains(concept)) {
                return level;
            }
        }
        return -1;
    }
}
