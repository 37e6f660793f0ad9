// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.Refused;
import org.zhengce.policy.model.text.Quote;

class PartyMentionTest {

    @Test
    void aNameIsOneBodyUnresolved() {
        PartyMention mention = PartyMention.of("市工信局");
        assertEquals(MentionKind.NAMED, mention.getKind());
        assertEquals(Optional.empty(), mention.getParty());
        assertEquals(Optional.of("gxj"), mention.withParty("gxj").getParty());
    }

    @Test
    void aCollectiveStaysWhole() {
        PartyMention mention = PartyMention.builder()
                .text("各区、县政府")
                .kind(MentionKind.COLLECTIVE)
                .build();
        assertEquals("各区、县政府", mention.getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void theNameIsNotBlank(String text) {
        Refused.with("Party name must not be blank: \"" + text + "\"", () -> PartyMention.of(text));
    }

    @Test
    void thePlaceIsPartOfEqualityAndCanBeDropped() {
        PartyMention placed = PartyMention.of("市工信局").withQuote(Optional.of(Quote.of(5, "市工信局")));
        assertNotEquals(PartyMention.of("市工信局"), placed);
        assertEquals(PartyMention.of("市工信局"), placed.withoutQuotes());
    }
}
