// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.zhengce.policy.model.HouseRules;

/** Calculations take model types and give model types; they neither read nor write nor ask the clock. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "org.zhengce.policy.calc";

    @ArchTest
    static final ArchRule calculationsNeedTheModelAndNothingElse = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.annotation..", "org.zhengce.policy.model..", ROOT + "..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule calculationsNeitherReadNorWrite = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles = HouseRules.noCyclesBelow(ROOT);

    @ArchTest
    static final ArchRule numbersAreExact = HouseRules.NO_BINARY_FLOATING_POINT;

    @ArchTest
    static final ArchRule nothingComesFromTheSurroundings = HouseRules.NOTHING_FROM_THE_SURROUNDINGS;

    @ArchTest
    static final ArchRule noNetworkAndNoLogging = HouseRules.NO_NETWORK_AND_NO_LOGGING;
}
