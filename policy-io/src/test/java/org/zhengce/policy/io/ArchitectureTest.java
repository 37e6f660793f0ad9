// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.zhengce.policy.model.HouseRules;

/** Letters read and write; they never compute. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "org.zhengce.policy.io";

    @ArchTest
    static final ArchRule lettersNeverSeeCalculations = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.zhengce.policy.calc..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles = HouseRules.noCyclesBelow(ROOT);

    @ArchTest
    static final ArchRule nothingComesFromTheSurroundings = HouseRules.NOTHING_FROM_THE_SURROUNDINGS;

    @ArchTest
    static final ArchRule noNetworkAndNoLogging = HouseRules.NO_NETWORK_AND_NO_LOGGING;
}
