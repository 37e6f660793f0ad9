// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.plan.Plan;

/** Plans go in and come out, through the host's mapper and the host's database. */
class PlansIT {

    @Test
    void theSampleIsCanonical() {
        assertEquals(PolicyJson.write(Samples.PLAN), Samples.JSON);
    }

    @ParameterizedTest
    @EnumSource
    void aPlanComesBackByteForByte(Host host) {
        Answer posted = host.app().post(Samples.JSON);

        assertEquals(201, posted.status(), posted::body);
        assertEquals(
                new Answer(200, "application/json", "", Samples.JSON),
                host.app().get(posted.location()));
    }

    @ParameterizedTest
    @EnumSource
    void neitherOrderNorBlanksOfTheInputMatter(Host host) {
        String other = Samples.backwards(Samples.tree(Samples.JSON)).toString();
        assertNotEquals(Samples.JSON, other);

        Answer posted = host.app().post(other);

        assertEquals(Samples.JSON, host.app().get(posted.location()).body());
    }

    @ParameterizedTest
    @EnumSource
    void theReceiptIsTheHostsAndThePlanInItOurs(Host host) {
        Answer posted = host.app().post(Samples.JSON);

        String expected =
                "{\n  \"id\" : \"N\",\n  \"received_at\" : T,\n  \"kilobytes\" : \"2.183\",\n  \"targets\" : [ "
                        + PolicyJson.write(Samples.PLAN.getTargets().get(0)) + ", "
                        + PolicyJson.write(Samples.PLAN.getTargets().get(1)) + " ],\n  \"plan\" : "
                        + Samples.JSON + "\n}";
        assertEquals(expected, posted.bare().body());
        assertEquals(
                posted.body(), host.app().get(posted.location() + "/receipt").body());
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreReadInPathsAndQueries(Host host) {
        String plan = host.app().post(Samples.JSON).location();

        assertEquals(
                PolicyJson.write(Samples.PLAN.getMeasures().get(0)),
                host.app()
                        .get(plan + "/measures/%E4%BA%8C%EF%BC%88%E4%B8%80%EF%BC%89")
                        .body());
        assertEquals(
                "[ " + PolicyJson.write(Samples.PLAN.getTargets().get(1)) + " ]",
                host.app().get(plan + "/targets?stance=expected").body());
    }

    @ParameterizedTest
    @EnumSource
    void aColumnOfTextHoldsTheCanonicalText(Host host) {
        assumeTrue(Host.database().takesEveryText());
        String number = host.app().post(Samples.JSON).location().substring("/plans/".length());

        assertEquals(Samples.JSON, Host.database().query(host.key(), "select plan from plans where id = " + number));
    }

    @ParameterizedTest
    @EnumSource
    void aColumnOfJsonbCanBeAskedForFiguresAndStillGivesThePlan(Host host) {
        assumeFalse(Host.database().takesEveryText());
        Answer posted = host.app().post(Samples.JSON);
        String from = " from plans where id = " + posted.location().substring("/plans/".length());

        assertEquals("jsonb", Host.database().query(host.key(), "select pg_typeof(plan)" + from));
        assertEquals("1/3", Host.database().query(host.key(), "select plan->'targets'->0->'bound'->>'value'" + from));
        assertEquals(
                "1",
                Host.database()
                        .query(
                                host.key(),
                                "select count(*)" + from
                                        + " and plan @> '{\"targets\": [{\"bound\": {\"unit\": \"个\"}}]}'"));
        String stored = Host.database().query(host.key(), "select plan" + from);
        assertNotEquals(Samples.JSON, stored);
        assertEquals(Samples.PLAN, PolicyJson.read(stored, Plan.class));
        assertEquals(Samples.JSON, host.app().get(posted.location()).body());
    }
}
