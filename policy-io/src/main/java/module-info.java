// SPDX-License-Identifier: Apache-2.0
/** JSON, YAML and policy text for the values of policy-model. */
module org.zhengce.policy.io {
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires transitive org.zhengce.policy.model;
    // For PolicyJackson3Module and YAML's messages: a host that has them has them.
    requires static com.fasterxml.jackson.annotation;
    requires static org.yaml.snakeyaml;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    // For OfficeText, one for each format.
    requires static java.desktop;
    requires static java.xml;
    requires static org.apache.pdfbox;
    requires static org.apache.poi.ooxml;
    requires static org.apache.poi.poi;
    requires static org.jsoup;

    exports org.zhengce.policy.io.json;
    exports org.zhengce.policy.io.office;
    exports org.zhengce.policy.io.schema;
    exports org.zhengce.policy.io.text;
    exports org.zhengce.policy.io.time;

    // Not its twin of Jackson 3: Java refuses a module that provides a service which is not there.
    provides com.fasterxml.jackson.databind.Module with
            org.zhengce.policy.io.json.PolicyJackson2Module;
}
