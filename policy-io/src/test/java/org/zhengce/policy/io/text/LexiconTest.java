// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.model.document.CitationRelation;
import org.zhengce.policy.model.document.Genre;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.time.CadenceKind;

class LexiconTest {

    @Test
    void the_longest_word_at_a_place_wins_in_both_directions() {
        Lexicon roles = Lexicon.load("roles.tsv");
        assertEquals("牵头责任单位", roles.at("牵头责任单位：", 0).word());
        assertEquals("按职责分工负责", roles.before("市水利局按职责分工负责", 11).word());
        assertNull(roles.at("水利局", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "genres.tsv, Genre",
        "roles.tsv, Role",
        "cadences.tsv, CadenceKind",
        "relations.tsv, CitationRelation",
        "modalities.tsv, Modality",
        "institutions.tsv, InstitutionKind"
    })
    void every_code_in_a_data_file_is_one_of_the_model(String file, String type) {
        for (Lexicon.Entry entry : Lexicon.load(file).entries()) {
            String name = entry.field(0).toUpperCase(Locale.ROOT);
            assertNotNull(
                    switch (type) {
                        case "Genre" -> Genre.valueOf(name);
                        case "Role" -> name.equals("NONE") ? name : Role.valueOf(name);
                        case "CadenceKind" -> CadenceKind.valueOf(name);
                        case "CitationRelation" -> CitationRelation.valueOf(name);
                        case "Modality" -> Modality.valueOf(name);
                        default -> InstitutionKind.valueOf(name);
                    });
        }
    }

    @Test
    void a_missing_file_is_named() {
        assertEquals(
                "Lexicon is missing: none.tsv",
                assertThrows(IllegalStateException.class, () -> Lexicon.load("none.tsv"))
                        .getMessage());
    }
}
