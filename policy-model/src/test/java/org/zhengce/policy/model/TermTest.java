// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.finding.CheckRule;
import org.zhengce.policy.model.finding.Verdict;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.indicator.RelationKind;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.time.CadenceKind;

/** A vocabulary is for two readers: systems read the codes, officials the labels, and neither may mistake one term for another. */
class TermTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                AdministrativeLevel.class,
                Aggregation.class,
                AssignmentSource.class,
                CadenceKind.class,
                ChangeKind.class,
                CitationRelation.class,
                Comparator.class,
                Direction.class,
                Genre.class,
                InstitutionKind.class,
                MeasureKind.class,
                MentionKind.class,
                Modality.class,
                Nature.class,
                ObligationKind.class,
                PartyKind.class,
                PassageKind.class,
                Polarity.class,
                Quantifier.class,
                RelationKind.class,
                CheckRule.class,
                Verdict.class,
                Role.class,
                Stance.class
            })
    void each_term_has_a_code_and_a_chinese_label_of_its_own(Class<? extends Term> vocabulary) {
        List<? extends Term> terms = Arrays.asList(vocabulary.getEnumConstants());
        Set<String> labels = new HashSet<>();
        for (Term term : terms) {
            assertEquals(term.name().toLowerCase(Locale.ROOT), term.code());
            assertTrue(term.label().codePoints().anyMatch(Character::isIdeographic), () -> term + " " + term.label());
            assertTrue(labels.add(term.label()), () -> term + " " + term.label());
        }
    }

    @Test
    void the_label_is_what_the_field_writes() {
        assertEquals("牵头单位", Role.LEAD.label());
        assertEquals("at_least", Comparator.AT_LEAST.code());
    }
}
