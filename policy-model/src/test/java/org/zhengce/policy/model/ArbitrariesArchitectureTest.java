// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The published arbitraries need jqwik and the model, and nothing of our tests. */
@AnalyzeClasses(packages = ArbitrariesArchitectureTest.ROOT)
class ArbitrariesArchitectureTest {

    static final String ROOT = "org.zhengce.policy.model.arbitraries";

    @ArchTest
    static final ArchRule arbitrariesNeedTheModelAndTheInterfaceOfJqwik = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.annotation..", "net.jqwik.api..", "org.zhengce.policy.model.*", ROOT);

    @ArchTest
    static final ArchRule chanceComesFromJqwikOnly = HouseRules.NOTHING_FROM_THE_SURROUNDINGS;
}
