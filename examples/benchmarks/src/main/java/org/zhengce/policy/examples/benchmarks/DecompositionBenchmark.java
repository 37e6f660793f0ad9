// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.goal.Decompositions;
import org.zhengce.policy.model.goal.Apportionment;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.Reconciliation;
import org.zhengce.policy.model.goal.Share;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Rational;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;

/** A total broken down to n units, and put together again. */
@State(Scope.Benchmark)
public class DecompositionBenchmark {

    private static final Unit UNIT = Unit.of("亿元");

    /** How many units. */
    @Param({"1000", "10000", "100000"})
    public int n = 1000;

    private Quantity total = Quantity.of("0", "亿元");
    private Target parent = target(total);
    private List<Share> shares = List.of();
    private List<Share> limited = List.of();
    private List<Target> children = List.of();

    /** Weights of 0.01 to 100.00, limits about what they come to, and a child target for each unit. */
    @Setup
    public void units() {
        total = Quantity.of(Rational.of(50L * n), UNIT);
        parent = target(total);
        shares = new ArrayList<>();
        limited = new ArrayList<>();
        children = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String name = Values.unit(i, "区");
            Share share = Share.of(name, Rational.of(1 + i * 7919L % 10_000, 100));
            shares.add(share);
            Share floor = i % 3 == 0 ? share.withLower(Quantity.of("15.5", "亿元")) : share;
            limited.add(i % 4 == 0 ? floor.withUpper(Quantity.of("700000", "万元")) : floor);
            children.add(target(Values.amount(i))
                    .withScope(org.zhengce.policy.model.goal.Scope.builder()
                            .quantifier(Quantifier.TOTAL)
                            .area(name)
                            .build()));
        }
    }

    private static Target target(Quantity amount) {
        return Target.of(
                        Values.OUTPUT,
                        Bound.numeric(
                                Comparator.AT_LEAST,
                                amount.getValue().toString(),
                                amount.getUnit().toString()))
                .withHorizon(Horizon.byEndOf(PartialDate.of(2025)));
    }

    /** By weight alone. */
    @Benchmark
    public Apportionment apportion() {
        return Decompositions.apportion(total, shares, 2);
    }

    /** By weight between limits. */
    @Benchmark
    public Apportionment apportionWithin() {
        return Decompositions.apportion(total, limited, 2);
    }

    /** The parent against all children. */
    @Benchmark
    public Reconciliation reconcile() {
        return Decompositions.reconcile(parent, children);
    }
}
