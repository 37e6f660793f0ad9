// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import org.zhengce.policy.model.Term;

/**
 * The level of government (行政层级).
 */
public enum AdministrativeLevel implements Term {
    /** The state. */
    STATE("国家"),
    /** Province. */
    PROVINCE("省级"),
    /** City. */
    CITY("市级"),
    /** District or county. */
    COUNTY("区县级"),
    /** Sub-district, township, industrial area. */
    SUBDISTRICT("街道乡镇"),
    /** Not known. */
    UNKNOWN("未知");

    private final String label;

    AdministrativeLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
