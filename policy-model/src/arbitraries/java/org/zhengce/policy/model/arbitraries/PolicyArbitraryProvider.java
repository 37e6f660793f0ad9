// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Finds the arbitraries for {@code @ForAll} parameters; jqwik loads it by itself. Enums are jqwik's own matter.
 *
 * <p>It stands behind the providers of a host: one that gives the same type replaces this one.
 */
public final class PolicyArbitraryProvider implements ArbitraryProvider {

    /** For jqwik. */
    public PolicyArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return PolicyArbitraries.types().contains(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Collections.singleton(knobs(targetType).values(targetType.getRawType()));
    }

    /** Below jqwik's own providers and those of a host, which have 0 unless they say otherwise. */
    @Override
    public int priority() {
        return -1;
    }

    private static PolicyArbitraries knobs(TypeUsage type) {
        Optional<Realistic> realistic = type.findAnnotation(Realistic.class);
        Optional<Anything> anything = type.findAnnotation(Anything.class);
        if (realistic.isPresent() && anything.isPresent()) {
            throw new IllegalArgumentException("Parameter must not be both @Realistic and @Anything: "
                    + type.getRawType().getSimpleName());
        }
        return anything.map(knob -> PolicyArbitraries.anything()
                        .withListsUpTo(knob.listsUpTo())
                        .withQuotes(knob.quotes())
                        .withTraps(knob.traps()))
                .orElseGet(() -> realistic
                        .map(knob -> PolicyArbitraries.realistic()
                                .withListsUpTo(knob.listsUpTo())
                                .withQuotes(knob.quotes())
                                .withTraps(knob.traps()))
                        .orElse(PolicyArbitraries.realistic()));
    }
}
