// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.responsibility.PairingSpan;

/** Who looks after what: pairings of package responsibility. Few names, so that they meet. */
final class PairingArbitraries {

    private static final String[] HOLDERS = {"林知远", "陆禾", "欧阳牧"};
    private static final String[] OBJECTS = {"云泽精密", "白渡纺织", "青岚生物"};

    private final Texts texts;
    private final TimeArbitraries times;

    PairingArbitraries(Texts texts) {
        this.texts = texts;
        this.times = new TimeArbitraries(texts);
    }

    void register(Catalogue catalogue) {
        catalogue.add(Pairing.class, this::pairing);
        catalogue.add(PairingRoster.class, this::roster);
        catalogue.add(PairingSpan.class, this::span);
        catalogue.add(PairingCoverage.class, this::coverage);
    }

    private Arbitrary<String> name(String... names) {
        return texts.realistic() ? Arbitraries.of(names) : Choice.of(Arbitraries.of(names), texts.name(Topic.MEMBER));
    }

    private Arbitrary<Pairing> pairing() {
        Arbitrary<Tuple.Tuple2<Optional<LocalDate>, Optional<LocalDate>>> days = new PartyArbitraries(texts).days();
        return Combinators.combine(name(HOLDERS), name(OBJECTS), days)
                .as((holder, object, ends) -> Pairing.builder()
                        .holder(holder)
                        .object(object)
                        .from(ends.get1())
                        .to(ends.get2())
                        .build());
    }

    private Arbitrary<List<String>> each(String... names) {
        return texts.few(name(names)).map(list -> list.stream().distinct().collect(Collectors.toList()));
    }

    private Arbitrary<PairingRoster> roster() {
        return Combinators.combine(texts.few(pairing()), each(OBJECTS), each(HOLDERS))
                .as((pairings, objects, holders) -> PairingRoster.builder()
                        .addAllPairings(pairings)
                        .addAllObjects(objects)
                        .addAllHolders(holders)
                        .build());
    }

    private Arbitrary<PairingSpan> span() {
        return Combinators.combine(name(OBJECTS), texts.few(name(HOLDERS)), times.day(), times.day())
                .as((name, opposite, one, other) -> PairingSpan.builder()
                        .name(name)
                        .addAllCounterparts(opposite)
                        .from(one.isBefore(other) ? one : other)
                        .to(one.isBefore(other) ? other : one)
                        .build());
    }

    private Arbitrary<PairingCoverage> coverage() {
        Arbitrary<List<PairingSpan>> spans = texts.few(span());
        return Combinators.combine(times.period(), spans, spans, spans, spans, spans, each(OBJECTS), each(HOLDERS))
                .as((period, uncovered, doubled, idle, burdened, repeated, objects, holders) ->
                        PairingCoverage.builder()
                                .period(period)
                                .addAllUncovered(uncovered)
                                .addAllDoubled(doubled)
                                .addAllIdle(idle)
                                .addAllBurdened(burdened)
                                .addAllRepeated(repeated)
                                .addAllUnlistedObjects(objects)
                                .addAllUnlistedHolders(holders)
                                .build());
    }
}
