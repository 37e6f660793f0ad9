// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.goal;

import org.zhengce.policy.model.Term;

/**
 * What a value of a period is a value of (统计口径), so that nobody holds nine months' money against a year's.
 */
public enum Reckoning implements Term {
    /** A stock, as it stands at the end of the period: 2021年末企业数. Only the end of the period counts. */
    AT_END("期末口径"),
    /** What came about within the period and no other: 2021年增加值. */
    WITHIN_PERIOD("当期口径"),
    /** A sum from the first day on: 1—9月投资, 2017—2019年累计安排资金. */
    SINCE_START("累计口径");

    private final String label;

    Reckoning(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
