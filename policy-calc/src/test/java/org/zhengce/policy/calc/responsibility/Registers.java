// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.calc.responsibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Role;
import org.zhengce.policy.model.text.OutlineNumber;

/** Registries and assignments for tests. */
final class Registers {

    static final LocalDate DAY = LocalDate.of(2023, 12, 26);

    /** DOMAIN §5: eleven districts and two counties, as of 2019–2023; no source document lists them. */
    static final List<String> DISTRICTS =
            List.of("新城区政府", "碑林区政府", "莲湖区政府", "灞桥区政府", "未央区政府", "雁塔区政府", "阎良区政府", "临潼区政府", "长安区政府", "高陵区政府", "鄠邑区政府");

    static final List<String> COUNTIES = List.of("蓝田县政府", "周至县政府");

    private Registers() {}

    static Party.Builder party(String id, String name, String... aliases) {
        return Party.builder()
                .id(id)
                .name(name)
                .addAliases(aliases)
                .kind(PartyKind.GOVERNMENT)
                .level(AdministrativeLevel.COUNTY);
    }

    static CollectiveTerm term(String term, String... members) {
        return CollectiveTerm.builder().term(term).addMembers(members).build();
    }

    static PartyRegistry city() {
        PartyRegistry.Builder registry = PartyRegistry.builder();
        DISTRICTS.forEach(name -> registry.addParties(party(name, name).build()));
        COUNTIES.forEach(name -> registry.addParties(party(name, name).build()));
        String[] districts = DISTRICTS.toArray(new String[0]);
        return registry.addCollectives(term("各区政府", districts))
                .addCollectives(term("各区县政府", districts))
                .addCollectives(term("各区县政府", COUNTIES.toArray(new String[0])))
                .build();
    }

    static PartyRegistry of(Party... parties) {
        return PartyRegistry.builder().addParties(parties).build();
    }

    static PartyMention mention(MentionKind kind, String text) {
        return PartyMention.builder().text(text).kind(kind).build();
    }

    static Assignment assignment(MentionKind kind, String text) {
        return assignment("一", Role.RESPONSIBLE, 1).withParty(mention(kind, text));
    }

    static Assignment assignment(String measure, Role role, int position) {
        return Assignment.builder()
                .measure(OutlineNumber.parse(measure))
                .party(PartyMention.of("市工信局"))
                .role(role)
                .position(position)
                .openEnded(false)
                .source(AssignmentSource.CLAUSE)
                .build();
    }

    static List<String> texts(List<Assignment> assignments) {
        return assignments.stream().map(a -> a.getParty().getText()).collect(Collectors.toList());
    }

    static List<OutlineNumber> numbers(String... numbers) {
        return Arrays.stream(numbers).map(OutlineNumber::parse).collect(Collectors.toList());
    }
}
