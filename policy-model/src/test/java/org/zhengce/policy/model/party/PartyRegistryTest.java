// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.model.Refused;

class PartyRegistryTest {

    private static final LocalDate REFORM = LocalDate.of(2019, 2, 1);
    private static final Party COMMISSION = party("gxw", "市工业和信息化委员会", "市工信委")
            .validTo(REFORM.minusDays(1))
            .addSuccessors("gxj")
            .build();
    private static final Party BUREAU = party("gxj", "市工业和信息化局", "市工信局")
            .validFrom(REFORM)
            .addPredecessors("gxw")
            .build();

    private static Party.Builder party(String id, String name, String alias) {
        return Party.builder()
                .id(id)
                .name(name)
                .addAliases(alias)
                .kind(PartyKind.DEPARTMENT)
                .level(AdministrativeLevel.CITY);
    }

    private static PartyRegistry.Builder registry() {
        return PartyRegistry.builder().addParties(COMMISSION, BUREAU);
    }

    @Test
    void aPartyIsFoundByItsId() {
        assertEquals(Optional.of(BUREAU), registry().build().find("gxj"));
        assertEquals(Optional.empty(), registry().build().find("市工信局"));
    }

    @Test
    void aNameIsKnownOnADay() {
        PartyRegistry registry = registry().build();
        assertEquals(List.of(BUREAU), registry.named("市工信局", REFORM));
        assertEquals(List.of(BUREAU), registry.named("市工业和信息化局", REFORM));
        assertEquals(List.of(), registry.named("市工信局", REFORM.minusDays(1)));
        assertEquals(List.of(COMMISSION), registry.named("市工信委", REFORM.minusDays(1)));
    }

    @Test
    void anAmbiguousNameFindsAll() {
        Party other = party("gx2", "工信局", "市工信局").build();
        assertEquals(
                List.of(BUREAU, other), registry().addParties(other).build().named("市工信局", REFORM));
    }

    @Test
    void idsAreUniqueAmongPartiesAndPersons() {
        Refused.with("Registry id must be unique: gxj", registry().addParties(BUREAU)::build);
        Person person = Person.builder().id("gxw").name("邹晓刚").build();
        Refused.with("Registry id must be unique: gxw", registry().addPersons(person)::build);
    }

    @Test
    void collectivesStandForPartiesOfTheRegistry() {
        CollectiveTerm all =
                CollectiveTerm.builder().term("各部门").addMembers("gxw", "gxj").build();
        assertEquals(List.of(all), registry().addCollectives(all).build().getCollectives());
        CollectiveTerm unknown =
                CollectiveTerm.builder().term("各区政府").addMembers("bq").build();
        Refused.with(
                "Collective must stand for parties of the registry: 各区政府 names bq",
                registry().addCollectives(unknown)::build);
    }

    @Test
    void aNameIsKnownWheneverItWasBorne() {
        Party twice = party("gx3", "市工信局", "市工信局").build();
        PartyRegistry registry = registry().addParties(twice).build();
        assertEquals(List.of(BUREAU, twice), registry.named("市工信局"));
        assertEquals(List.of(COMMISSION), registry.named("市工信委"));
        assertEquals(List.of(), registry.named("市工商局"));
    }

    @Test
    void successorsAreThoseThatEitherSideDeclares() {
        Party data = party("sjj", "市数据局", "数据局").addPredecessors("gxw", "gxj").build();
        PartyRegistry registry = registry().addParties(data).build();
        assertEquals(List.of(BUREAU, data), registry.successors("gxw"));
        assertEquals(List.of(data), registry.successors("gxj"));
        assertEquals(List.of(), registry.successors("sjj"));
        Party lost = party("wjw", "市外经委", "外经委").addSuccessors("swj").build();
        assertEquals(List.of(), registry().addParties(lost).build().successors("wjw"));
    }

    @Test
    void personsAreFoundByIdAndName() {
        Person one = Person.builder().id("n1").name("徐超").build();
        Person other = Person.builder().id("n2").name("徐超").build();
        PartyRegistry registry = registry().addPersons(one, other).build();
        assertEquals(Optional.of(other), registry.person("n2"));
        assertEquals(Optional.empty(), registry.person("gxj"));
        assertEquals(List.of(one, other), registry.persons("徐超"));
        assertEquals(List.of(), registry.persons("王红武"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> registry.persons("徐超").clear());
    }

    @Test
    void entriesOfOneTermAreTakenTogether() {
        PartyRegistry registry = registry()
                .addCollectives(
                        CollectiveTerm.builder().term("各部门").addMembers("gxw").build(),
                        CollectiveTerm.builder().term("各区政府").build(),
                        CollectiveTerm.builder()
                                .term("各部门")
                                .addMembers("gxj", "gxw")
                                .build())
                .build();
        assertEquals(
                Optional.of(CollectiveTerm.builder()
                        .term("各部门")
                        .addMembers("gxw", "gxj")
                        .build()),
                registry.collective("各部门"));
        assertEquals(Optional.of(CollectiveTerm.builder().term("各区政府").build()), registry.collective("各区政府"));
        assertEquals(Optional.empty(), registry.collective("各县政府"));
    }

    @Test
    void whatItIsAskedDoesNotChangeARegistry() {
        PartyRegistry asked = registry().build();
        String before = asked.toString();
        asked.find("gxj");
        assertEquals(before, asked.toString());
        assertEquals(registry().build(), asked);
        assertEquals(registry().build().hashCode(), asked.hashCode());
    }
}
