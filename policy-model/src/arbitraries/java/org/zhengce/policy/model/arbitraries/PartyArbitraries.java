// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import static org.zhengce.policy.model.arbitraries.Texts.flag;
import static org.zhengce.policy.model.arbitraries.Texts.maybe;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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

/** Who acts: package party. */
final class PartyArbitraries {

    private final Texts texts;
    private final WordArbitraries words;
    private final TimeArbitraries times;

    PartyArbitraries(Texts texts) {
        this.texts = texts;
        this.words = new WordArbitraries(texts);
        this.times = new TimeArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(PartyMention.class, this::mention);
        catalogue.add(Party.class, () -> party(id("p")));
        catalogue.add(Person.class, () -> person(id("n")));
        catalogue.add(CollectiveTerm.class, () -> collective(texts.few(id("p"))));
        catalogue.add(PartyRegistry.class, this::registry);
        catalogue.add(Institution.class, this::institution);
    }

    /** A realistic name is of the kind that is said of it. */
    Arbitrary<PartyMention> mention() {
        List<Arbitrary<PartyMention>> kinds =
                Arrays.stream(MentionKind.values()).map(this::mention).collect(Collectors.toList());
        return Choice.weighted(
                Tuple.of(texts.realistic() ? 6 : 1, kinds.get(0)),
                Tuple.of(1, kinds.get(1)),
                Tuple.of(1, kinds.get(2)));
    }

    private Arbitrary<PartyMention> mention(MentionKind kind) {
        List<String> names = texts.realistic()
                ? Office.names(kind)
                : Arrays.stream(MentionKind.values())
                        .flatMap(each -> Office.names(each).stream())
                        .collect(Collectors.toList());
        Arbitrary<String> name = texts.realistic()
                ? texts.name(names)
                : Choice.of(Arbitraries.of(names), Arbitraries.just("市教育局\n（体育局）"), texts.name(names));
        boolean resolved = !texts.realistic() || kind == MentionKind.NAMED;
        return Combinators.combine(
                        name,
                        resolved ? maybe(id("p")) : Arbitraries.just(Optional.<String>empty()),
                        texts.maybeQuote())
                .as((text, party, quote) -> PartyMention.builder()
                        .text(text)
                        .kind(kind)
                        .party(party)
                        .quote(quote)
                        .build());
    }

    private static Arbitrary<String> id(String prefix) {
        return Arbitraries.integers().between(1, 99).map(n -> prefix + n);
    }

    private Arbitrary<Party> party(Arbitrary<String> id) {
        if (texts.realistic()) {
            return Combinators.combine(id, named(), maybe(id("p")), texts.few(id("p")), days())
                    .as(PartyArbitraries::party);
        }
        return Builders.withBuilder(Party::builder)
                .use(id)
                .in((b, v) -> b.id(v))
                .use(texts.name(Office.names(MentionKind.NAMED)))
                .in((b, v) -> b.name(v))
                .use(texts.few(texts.text(Topic.ALIAS)))
                .in((b, v) -> b.addAllAliases(v))
                .use(Arbitraries.of(PartyKind.class))
                .in((b, v) -> b.kind(v))
                .use(Arbitraries.of(AdministrativeLevel.class))
                .in((b, v) -> b.level(v))
                .use(maybe(id("p")))
                .in((b, v) -> b.parent(v))
                .use(texts.few(id("p")))
                .in((b, v) -> b.addAllPredecessors(v))
                .use(texts.few(id("p")))
                .in((b, v) -> b.addAllSuccessors(v))
                .use(days())
                .in((b, days) -> b.validFrom(days.get1()).validTo(days.get2()))
                .build(Party.Builder::build);
    }

    /** An office and its full name; with traps the name may be another. */
    private Arbitrary<Tuple.Tuple2<Office, String>> named() {
        return Choice.of(Arrays.stream(Office.values())
                .map(office ->
                        texts.name(Collections.singletonList(office.title())).map(name -> Tuple.of(office, name)))
                .collect(Collectors.toList()));
    }

    private static Party party(
            String id,
            Tuple.Tuple2<Office, String> named,
            Optional<String> parent,
            List<String> predecessors,
            Tuple.Tuple2<Optional<LocalDate>, Optional<LocalDate>> days) {
        return Party.builder()
                .id(id)
                .name(named.get2())
                .addAliases(named.get1().alias())
                .kind(named.get1().kind())
                .level(named.get1().level())
                .parent(parent)
                .addAllPredecessors(predecessors)
                .validFrom(days.get1())
                .validTo(days.get2())
                .build();
    }

    private Arbitrary<Person> person(Arbitrary<String> id) {
        return Combinators.combine(id, Arbitraries.of("林知远", "陆 禾", "欧阳牧"), maybe(texts.text(Topic.POST)))
                .as((key, name, post) -> Person.builder()
                        .id(key)
                        .name(texts.realistic() ? name.replace(" ", "") : name)
                        .post(post)
                        .build());
    }

    private static Arbitrary<CollectiveTerm> collective(Arbitrary<List<String>> ids) {
        return Combinators.combine(Arbitraries.of(Office.COLLECTIVES), ids)
                .as((term, members) -> CollectiveTerm.builder()
                        .term(term)
                        .addAllMembers(members)
                        .build());
    }

    /** Ids are unique, and collectives stand for parties of the registry. */
    private Arbitrary<PartyRegistry> registry() {
        Arbitrary<List<Integer>> members = texts.few(Arbitraries.integers().between(0, 9));
        Arbitrary<Tuple.Tuple2<String, List<Integer>>> collective =
                Combinators.combine(Arbitraries.of(Office.COLLECTIVES), members).as(Tuple::of);
        return Combinators.combine(texts.few(party(id("p"))), texts.few(person(id("n"))), texts.few(collective))
                .as(this::registry);
    }

    private PartyRegistry registry(
            List<Party> parties, List<Person> persons, List<Tuple.Tuple2<String, List<Integer>>> collectives) {
        PartyRegistry.Builder registry = PartyRegistry.builder();
        for (int i = 0; i < parties.size(); i++) {
            registry.addParties(entry(parties.get(i), i));
        }
        for (int i = 0; i < persons.size(); i++) {
            registry.addPersons(Person.builder()
                    .id("n" + i)
                    .name(persons.get(i).getName())
                    .post(persons.get(i).getPost())
                    .build());
        }
        for (Tuple.Tuple2<String, List<Integer>> collective : collectives) {
            registry.addCollectives(CollectiveTerm.builder()
                    .term(collective.get1())
                    .addAllMembers(collective.get2().stream()
                            .filter(member -> !parties.isEmpty())
                            .map(member -> "p" + member % parties.size())
                            .collect(Collectors.toList()))
                    .build());
        }
        return registry.build();
    }

    /** The party under an id of its place; realistically it belongs to, and follows, parties before it only. */
    private Party entry(Party party, int place) {
        return Party.builder()
                .id("p" + place)
                .name(party.getName())
                .addAllAliases(party.getAliases())
                .kind(party.getKind())
                .level(party.getLevel())
                .parent(party.getParent()
                        .filter(id -> !texts.realistic() || place > 0)
                        .map(id -> earlier(id, place)))
                .addAllPredecessors(party.getPredecessors().stream()
                        .filter(id -> !texts.realistic() || place > 0)
                        .map(id -> earlier(id, place))
                        .distinct()
                        .collect(Collectors.toList()))
                .addAllSuccessors(texts.realistic() ? Collections.<String>emptyList() : party.getSuccessors())
                .validFrom(party.getValidFrom())
                .validTo(party.getValidTo())
                .build();
    }

    private String earlier(String id, int place) {
        return texts.realistic() ? "p" + Integer.parseInt(id.substring(1)) % place : id;
    }

    Arbitrary<Institution> institution() {
        return Builders.withBuilder(Institution::builder)
                .use(texts.name(Topic.BODY))
                .in((b, v) -> b.name(v))
                .use(texts.few(texts.text(Topic.ALIAS)))
                .in((b, v) -> b.addAllAliases(v))
                .use(Arbitraries.of(InstitutionKind.class))
                .in((b, v) -> b.kind(v))
                .use(maybe(texts.text(Topic.HEAD)))
                .in((b, v) -> b.head(v))
                .use(texts.few(texts.text(Topic.MEMBER)))
                .in((b, v) -> b.addAllMembers(v))
                .use(flag())
                .in((b, v) -> b.openEnded(v))
                .use(maybe(texts.text(Topic.DUTY)))
                .in((b, v) -> b.duty(v))
                .use(maybe(texts.text(Topic.EACH)))
                .in((b, v) -> b.each(v))
                .use(words.place())
                .in((b, v) -> b.section(v))
                .use(texts.maybeQuote())
                .in((b, v) -> b.quote(v))
                .build(Institution.Builder::build);
    }

    /** Two days in order, either of which may be missing. */
    Arbitrary<Tuple.Tuple2<Optional<LocalDate>, Optional<LocalDate>>> days() {
        return Combinators.combine(maybe(times.day()), maybe(times.day()))
                .as((a, b) ->
                        a.isPresent() && b.isPresent() && b.get().isBefore(a.get()) ? Tuple.of(b, a) : Tuple.of(a, b));
    }
}
