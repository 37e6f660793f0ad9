// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;

/** Arbitraries of all types of the model that are objects, and of all that are words. */
final class Values {

    private Values() {}

    static List<Arbitrary<?>> of(boolean words) {
        List<Class<?>> types = new ArrayList<>(PolicyArbitraries.types());
        types.sort(Comparator.comparing(Class::getName));
        List<Arbitrary<?>> all = new ArrayList<>();
        for (Class<?> type : types) {
            if (Shape.of(type) instanceof ScalarShape == words) {
                all.add(PolicyArbitraries.of(type));
            }
        }
        return all;
    }
}
