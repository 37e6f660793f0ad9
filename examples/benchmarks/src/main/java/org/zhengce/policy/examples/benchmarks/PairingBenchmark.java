// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.model.responsibility.Pairing;
import org.zhengce.policy.model.responsibility.PairingCoverage;
import org.zhengce.policy.model.responsibility.PairingRoster;
import org.zhengce.policy.model.time.PlanPeriod;

/** One-to-one pairings (千人扶千企), n of them. */
@State(Scope.Benchmark)
public class PairingBenchmark {

    /** How many pairings. */
    @Param({"1000", "10000", "100000"})
    public int n = 1000;

    private PairingRoster roster = PairingRoster.builder().build();

    /** Makes the roster: each hundredth object has two holders for a while, and each hundredth none. */
    @Setup
    public void roster() {
        PairingRoster.Builder pairings = PairingRoster.builder();
        for (int i = 0; i < n; i++) {
            int object = i % 100 == 1 ? i - 1 : i;
            pairings.addObjects("企业" + i)
                    .addHolders("干部" + i)
                    .addPairings(Pairing.builder()
                            .holder("干部" + i)
                            .object("企业" + object)
                            .from(LocalDate.of(2016, 1 + i % 6, 1))
                            .build());
        }
        roster = pairings.build();
    }

    /** Who is without, and who has more than one, over a year. */
    @Benchmark
    public PairingCoverage coverage() {
        return Responsibilities.coverage(roster, PlanPeriod.of(2016));
    }
}
