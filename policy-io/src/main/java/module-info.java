// SPDX-License-Identifier: Apache-2.0
/** JSON, YAML and policy text for the values of policy-model. */
module org.zhengce.policy.io {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires transitive org.zhengce.policy.model;

    exports org.zhengce.policy.io.json;
    exports org.zhengce.policy.io.text;
}
