// SPDX-License-Identifier: Apache-2.0
/** Pure functions on the values of policy-model. */
module org.zhengce.policy.calc {
    requires transitive org.zhengce.policy.model;

    exports org.zhengce.policy.calc.document;
    exports org.zhengce.policy.calc.finding;
    exports org.zhengce.policy.calc.goal;
    exports org.zhengce.policy.calc.indicator;
    exports org.zhengce.policy.calc.plan;
    exports org.zhengce.policy.calc.quantity;
    exports org.zhengce.policy.calc.responsibility;
    exports org.zhengce.policy.calc.sequence;
    exports org.zhengce.policy.calc.time;
}
