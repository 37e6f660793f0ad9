// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.WordArbitraries.few;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.flag;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.maybe;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.name;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.outlineNumber;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.quote;
import static org.zhengce.policy.model.arbitraries.WordArbitraries.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.CollectiveTerm;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.InstitutionKind;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.Party;
import org.zhengce.policy.model.party.PartyKind;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.party.Person;
import org.zhengce.policy.model.responsibility.Assignment;
import org.zhengce.policy.model.responsibility.AssignmentSource;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.responsibility.Role;

/** Parties and what they answer for: packages party and responsibility. */
final class PartyArbitraries {

    private static final String[] OFFICES = {
        "市工信局", "市数据局", "青岚区政府", "宁川县人民政府", "各区县政府", "有关部门", "白渡高新区管委会", "云泽供电公司", "市“链长制”办公室", "市教育局\n（体育局）"
    };

    private PartyArbitraries() {}

    static void register() {
        PolicyArbitraries.register(PartyMention.class, PartyArbitraries::mention);
        PolicyArbitraries.register(Party.class, () -> party(id("p")));
        PolicyArbitraries.register(Person.class, () -> person(id("n")));
        PolicyArbitraries.register(CollectiveTerm.class, () -> collective(few(id("p"))));
        PolicyArbitraries.register(PartyRegistry.class, PartyArbitraries::registry);
        PolicyArbitraries.register(Institution.class, PartyArbitraries::institution);
        PolicyArbitraries.register(Assignment.class, PartyArbitraries::assignment);
        PolicyArbitraries.register(PartyGroup.class, () -> group(0));
        PolicyArbitraries.register(ResponsibilityClause.class, PartyArbitraries::clause);
        PolicyArbitraries.register(ResponsibilityMatrix.class, PartyArbitraries::matrix);
        PolicyArbitraries.register(Duty.class, PartyArbitraries::duty);
    }

    static Arbitrary<PartyMention> mention() {
        return Builders.withBuilder(PartyMention::builder)
                .use(Arbitraries.oneOf(Arbitraries.of(OFFICES), name()))
                .in((b, v) -> b.text(v))
                .use(Arbitraries.of(MentionKind.class))
                .in((b, v) -> b.kind(v))
                .use(maybe(id("p")))
                .in((b, v) -> b.party(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(PartyMention.Builder::build);
    }

    private static Arbitrary<String> id(String prefix) {
        return Arbitraries.integers().between(1, 99).map(n -> prefix + n);
    }

    private static Arbitrary<Party> party(Arbitrary<String> id) {
        return Builders.withBuilder(Party::builder)
                .use(id)
                .in((b, v) -> b.id(v))
                .use(Arbitraries.oneOf(Arbitraries.of(OFFICES), name()))
                .in((b, v) -> b.name(v))
                .use(few(text()))
                .in((b, v) -> b.addAllAliases(v))
                .use(Arbitraries.of(PartyKind.class))
                .in((b, v) -> b.kind(v))
                .use(Arbitraries.of(AdministrativeLevel.class))
                .in((b, v) -> b.level(v))
                .use(maybe(id("p")))
                .in((b, v) -> b.parent(v))
                .use(few(id("p")))
                .in((b, v) -> b.addAllPredecessors(v))
                .use(few(id("p")))
                .in((b, v) -> b.addAllSuccessors(v))
                .use(DocumentArbitraries.days())
                .in((b, days) -> b.validFrom(days.get1()).validTo(days.get2()))
                .build(Party.Builder::build);
    }

    private static Arbitrary<Person> person(Arbitrary<String> id) {
        return Combinators.combine(id, Arbitraries.of("林知远", "陆 禾", "欧阳牧"), maybe(text()))
                .as((key, name, post) ->
                        Person.builder().id(key).name(name).post(post).build());
    }

    private static Arbitrary<CollectiveTerm> collective(Arbitrary<List<String>> ids) {
        return Combinators.combine(Arbitraries.of("各区县政府", "各园区管委会", "市各有关部门"), ids)
                .as((term, members) -> CollectiveTerm.builder()
                        .term(term)
                        .addAllMembers(members)
                        .build());
    }

    /** Ids are unique, and collectives stand for parties of the registry. */
    static Arbitrary<PartyRegistry> registry() {
        return Arbitraries.oneOf(registry(0), registry(1), registry(2));
    }

    private static Arbitrary<PartyRegistry> registry(int size) {
        Arbitrary<String> member = Arbitraries.of("p0", "p1").map(id -> size == 1 ? "p0" : id);
        List<Arbitrary<Party>> parties = new ArrayList<>();
        List<Arbitrary<Person>> persons = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            parties.add(party(Arbitraries.just("p" + i)));
            persons.add(person(Arbitraries.just("n" + i)));
        }
        return Combinators.combine(
                        Combinators.combine(parties).as(list -> list),
                        Combinators.combine(persons).as(list -> list),
                        few(collective(member.list().ofMaxSize(size == 0 ? 0 : 3))))
                .as((some, people, collectives) -> PartyRegistry.builder()
                        .addAllParties(some)
                        .addAllPersons(people)
                        .addAllCollectives(collectives)
                        .build());
    }

    static Arbitrary<Institution> institution() {
        return Builders.withBuilder(Institution::builder)
                .use(name())
                .in((b, v) -> b.name(v))
                .use(few(text()))
                .in((b, v) -> b.addAllAliases(v))
                .use(Arbitraries.of(InstitutionKind.class))
                .in((b, v) -> b.kind(v))
                .use(maybe(text()))
                .in((b, v) -> b.head(v))
                .use(few(text()))
                .in((b, v) -> b.addAllMembers(v))
                .use(flag())
                .in((b, v) -> b.openEnded(v))
                .use(maybe(text()))
                .in((b, v) -> b.duty(v))
                .use(maybe(text()))
                .in((b, v) -> b.each(v))
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.section(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(Institution.Builder::build);
    }

    static Arbitrary<Assignment> assignment() {
        return Builders.withBuilder(Assignment::builder)
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.measure(v))
                .use(mention())
                .in((b, v) -> b.party(v))
                .use(Arbitraries.of(Role.class))
                .in((b, v) -> b.role(v))
                .use(Arbitraries.integers().greaterOrEqual(1))
                .in((b, v) -> b.position(v))
                .use(flag())
                .in((b, v) -> b.openEnded(v))
                .use(Arbitraries.of(AssignmentSource.class))
                .in((b, v) -> b.source(v))
                .build(Assignment.Builder::build);
    }

    private static Arbitrary<PartyGroup> group(int least) {
        return Combinators.combine(mention().list().ofMinSize(least).ofMaxSize(3), flag())
                .as((parties, open) -> PartyGroup.builder()
                        .addAllParties(parties)
                        .openEnded(open)
                        .build());
    }

    static Arbitrary<ResponsibilityClause> clause() {
        return Builders.withBuilder(ResponsibilityClause::builder)
                .use(maybe(outlineNumber()))
                .in((b, v) -> b.measure(v))
                .use(Arbitraries.of(Role.class))
                .in((b, v) -> b.role(v))
                .use(Arbitraries.of(AssignmentSource.class))
                .in((b, v) -> b.source(v))
                .use(maybe(Arbitraries.of("责任单位", "牵头单位", "配合单位")))
                .in((b, v) -> b.label(v))
                .use(group(1))
                .in((b, v) -> b.addGroups(v))
                .use(group(0).list().ofMaxSize(2))
                .in((b, v) -> b.addAllGroups(v))
                .use(maybe(quote()))
                .in((b, v) -> b.quote(v))
                .build(ResponsibilityClause.Builder::build);
    }

    static Arbitrary<ResponsibilityMatrix> matrix() {
        return Combinators.combine(few(outlineNumber()), few(name()), few(assignment()))
                .as((measures, parties, assignments) -> ResponsibilityMatrix.builder()
                        .addAllMeasures(measures)
                        .addAllParties(parties)
                        .addAllAssignments(assignments)
                        .build());
    }

    static Arbitrary<Duty> duty() {
        return Combinators.combine(mention(), outlineNumber(), maybe(text()))
                .as((actor, section, heading) -> Duty.builder()
                        .actor(actor)
                        .section(section)
                        .heading(heading)
                        .build());
    }
}
