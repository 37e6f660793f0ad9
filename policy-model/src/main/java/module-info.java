// SPDX-License-Identifier: Apache-2.0
/** Immutable value types for government policy data (政策). */
module org.zhengce.policy.model {
    requires org.apache.commons.numbers.fraction;

    exports org.zhengce.policy.model;
    exports org.zhengce.policy.model.document;
    exports org.zhengce.policy.model.finding;
    exports org.zhengce.policy.model.goal;
    exports org.zhengce.policy.model.indicator;
    exports org.zhengce.policy.model.party;
    exports org.zhengce.policy.model.plan;
    exports org.zhengce.policy.model.problem;
    exports org.zhengce.policy.model.quantity;
    exports org.zhengce.policy.model.responsibility;
    exports org.zhengce.policy.model.text;
    exports org.zhengce.policy.model.time;
}
