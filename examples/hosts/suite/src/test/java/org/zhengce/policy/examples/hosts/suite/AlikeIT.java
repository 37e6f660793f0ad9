// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.plan.Plan;

/** Three generations of Spring Boot and two of Jackson answer alike, byte for byte. */
class AlikeIT {

    private static Named<Function<App, Answer>> what(String name, Function<App, Answer> request) {
        return Named.of(name, request);
    }

    static Stream<Named<Function<App, Answer>>> requests() {
        return Stream.of(
                what("a plan", app -> app.post(Samples.JSON)),
                what("its canonical form", app -> app.get(app.post(Samples.JSON).location())),
                what("its receipt", app -> app.get(app.post(Samples.JSON).location() + "/receipt")),
                what("its targets", app -> app.get(app.post(Samples.JSON).location() + "/targets?stance=binding")),
                what("a faulty plan", app -> app.post(Samples.file("faulty.json"))),
                what("in Chinese", app -> app.post(Samples.file("faulty.json"), "Accept-Language", "zh")),
                what("nothing", app -> app.post("")),
                what("another value", app -> app.post("[1, 2]")),
                what("an unknown plan", app -> app.get("/plans/987654")),
                what("an unknown word", app -> app.get("/plans/1/targets?stance=firm")),
                what("a problem's page", app -> app.get("/problems/too_deep")));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void oneRequestGetsOneAnswer(Function<App, Answer> request) {
        Answer first = request.apply(Host.BOOT2.app()).bare();

        assertEquals(first, request.apply(Host.BOOT3.app()).bare());
        assertEquals(first, request.apply(Host.BOOT4.app()).bare());
    }

    @Property(tries = 20)
    void everyPlanComesBackByteForByteOrIsBeyondTheColumn(@ForAll("plans") Plan plan) {
        String json = PolicyJson.write(plan);
        boolean taken = Host.database().takesEveryText() || !Samples.beyondJsonb(Samples.tree(json));
        for (Host host : Host.values()) {
            Answer posted = host.app().post(json);
            assertEquals(taken ? 201 : 422, posted.status(), posted::body);
            if (taken) {
                assertEquals(json, host.app().get(posted.location()).body());
            }
        }
    }

    @Provide
    Arbitrary<Plan> plans() {
        return PolicyArbitraries.of(Plan.class);
    }
}
