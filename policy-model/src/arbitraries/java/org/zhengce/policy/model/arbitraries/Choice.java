// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple.Tuple2;

/**
 * One of several arbitraries, the plainest first: a value shrinks to those before it, then within its own.
 *
 * <p>jqwik's {@code oneOf} looks the chosen generator up for each value by comparing lambdas, which costs most of the time of
 * a plan; here the generators are made once.
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Arbitrary<? extends T>> options;

    /** For each draw the place of an option; one that is to come often stands here often. */
    private final int[] draws;

    private Choice(List<? extends Arbitrary<? extends T>> options, int[] draws) {
        this.options = new ArrayList<>(options);
        this.draws = draws;
    }

    @SafeVarargs
    static <T> Arbitrary<T> of(Arbitrary<? extends T>... options) {
        List<Arbitrary<? extends T>> all = new ArrayList<>();
        for (Arbitrary<? extends T> option : options) {
            all.add(option);
        }
        return of(all);
    }

    static <T> Arbitrary<T> of(List<? extends Arbitrary<? extends T>> options) {
        return new Choice<>(options, IntStream.range(0, options.size()).toArray());
    }

    /** Each as often as its weight says. */
    @SafeVarargs
    static <T> Arbitrary<T> weighted(Tuple2<Integer, ? extends Arbitrary<? extends T>>... options) {
        List<Arbitrary<? extends T>> all = new ArrayList<>();
        IntStream.Builder draws = IntStream.builder();
        for (Tuple2<Integer, ? extends Arbitrary<? extends T>> option : options) {
            for (int i = 0; i < option.get1(); i++) {
                draws.add(all.size());
            }
            all.add(option.get2());
        }
        return new Choice<T>(all, draws.build().toArray());
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<? extends T>> generators =
                options.stream().map(option -> option.generator(genSize, false)).collect(Collectors.toList());
        return random -> new Chosen<>(generators, draws[random.nextInt(draws.length)], random.nextLong());
    }

    /** None: the edges are among the options. */
    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return EdgeCases.none();
    }

    private static final class Chosen<T> implements Shrinkable<T> {

        private final List<RandomGenerator<? extends T>> generators;
        private final int place;
        private final long seed;
        private final Shrinkable<? extends T> inner;

        Chosen(List<RandomGenerator<? extends T>> generators, int place, long seed) {
            this(generators, place, seed, generators.get(place).next(new Random(seed)));
        }

        private Chosen(
                List<RandomGenerator<? extends T>> generators, int place, long seed, Shrinkable<? extends T> inner) {
            this.generators = generators;
            this.place = place;
            this.seed = seed;
            this.inner = inner;
        }

        @Override
        public T value() {
            return inner.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            Stream<Shrinkable<T>> plainer =
                    IntStream.range(0, place).mapToObj(before -> new Chosen<>(generators, before, seed));
            Stream<Shrinkable<T>> within = inner.shrink().map(this::within);
            return Stream.concat(plainer, within);
        }

        private Shrinkable<T> within(Shrinkable<? extends T> shrunk) {
            return new Chosen<>(generators, place, seed, shrunk);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(place).append(inner.distance());
        }
    }
}
