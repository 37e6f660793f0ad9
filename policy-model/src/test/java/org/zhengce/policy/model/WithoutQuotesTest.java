// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Modality;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.ObligationKind;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.Cadence;
import org.zhengce.policy.model.time.CadenceKind;

/** Without its quotes a value says the same; the same words at another place are the same value then. */
class WithoutQuotesTest {

    @Test
    void an_obligation_keeps_who_owes_what_to_whom() {
        Obligation bare = obligation(0);
        assertEquals(Optional.empty(), bare.getQuote());
        assertEquals(Optional.empty(), bare.getActor().orElseThrow().getQuote());
        assertEquals(Optional.empty(), bare.getRecipient().orElseThrow().getQuote());
        assertEquals("各县", bare.getActor().orElseThrow().getText());
        assertEquals("市水利局", bare.getRecipient().orElseThrow().getText());
        assertEquals("每周报送进展", bare.getAct());
        assertEquals(obligation(70), bare);
    }

    private static Obligation obligation(int at) {
        return Obligation.builder()
                .kind(ObligationKind.REPORT)
                .act("每周报送进展")
                .cadence(Cadence.builder().kind(CadenceKind.WEEKLY).build())
                .actor(mention("各县", at))
                .recipient(mention("市水利局", at + 3))
                .quote(Quote.of(at, "各县向市水利局每周报送进展"))
                .build()
                .withoutQuotes();
    }

    @Test
    void a_rule_and_an_institution_keep_all_but_the_place() {
        Rule rule = Rule.builder()
                .modality(Modality.PROHIBITED)
                .topic("reclamation")
                .quote(Quote.of(9, "不得围湖造地"))
                .build();
        assertEquals(
                Rule.builder()
                        .modality(Modality.PROHIBITED)
                        .topic("reclamation")
                        .build(),
                rule.withoutQuotes());
        Institution group = Institution.builder()
                .name("湖长制工作领导小组")
                .kind(InstitutionKind.LEADING_GROUP)
                .openEnded(false)
                .quote(Quote.of(5, "湖长制工作领导小组"))
                .build();
        assertEquals("湖长制工作领导小组", group.withoutQuotes().getName());
        assertEquals(Optional.empty(), group.withoutQuotes().getQuote());
    }

    @Test
    void a_duty_keeps_its_holder() {
        Duty duty = Duty.builder()
                .actor(mention("湖长", 4))
                .section(OutlineNumber.parse("附件1·一1"))
                .build();
        assertEquals(Optional.empty(), duty.withoutQuotes().getActor().getQuote());
        assertEquals("湖长", duty.withoutQuotes().getActor().getText());
    }

    private static PartyMention mention(String text, int at) {
        return PartyMention.builder()
                .text(text)
                .kind(MentionKind.NAMED)
                .quote(Quote.of(at, text))
                .build();
    }
}
