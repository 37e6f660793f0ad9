// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.Role;

class TermTest {

    static Stream<Class<?>> vocabularies() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ArchitectureTest.ROOT).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void eachTermHasACodeAndAChineseLabelOfItsOwn(Class<? extends Term> vocabulary) {
        List<? extends Term> terms = Arrays.asList(vocabulary.getEnumConstants());
        Set<String> labels = new HashSet<>();
        for (Term term : terms) {
            assertEquals(term.name().toLowerCase(Locale.ROOT), term.code());
            assertTrue(term.label().codePoints().anyMatch(Character::isIdeographic), () -> term + " " + term.label());
            assertTrue(labels.add(term.label()), () -> term + " " + term.label());
        }
    }

    @Test
    void everyVocabularyIsFound() {
        assertTrue(vocabularies().anyMatch(Role.class::equals));
        assertTrue(vocabularies().count() > 20);
    }

    @Test
    void theLabelIsWhatTheFieldWrites() {
        assertEquals("牵头单位", Role.LEAD.label());
        assertEquals("at_least", Comparator.AT_LEAST.code());
    }
}
