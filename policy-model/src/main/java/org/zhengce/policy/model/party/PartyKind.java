// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.party;

import org.zhengce.policy.model.Term;

/**
 * What sort of body a party is (单位类别).
 */
public enum PartyKind implements Term {
    /** A people's government. */
    GOVERNMENT("政府"),
    /** Its general office. */
    GOVERNMENT_OFFICE("政府办公厅（室）"),
    /** A department. */
    DEPARTMENT("工作部门"),
    /** A branch of a higher department in a district. */
    BRANCH("派出分局"),
    /** A sub-district office or township. */
    SUBDISTRICT_OFFICE("街道办事处"),
    /** The administration of a development zone or park. */
    ZONE_ADMINISTRATION("园区管委会"),
    /** A people's group. */
    PEOPLES_GROUP("人民团体"),
    /** A state enterprise. */
    STATE_ENTERPRISE("国有企业"),
    /** A leading group. */
    LEADING_GROUP("领导小组"),
    /** Its office. */
    LEADING_GROUP_OFFICE("领导小组办公室"),
    /** A task force. */
    TASK_FORCE("工作专班"),
    /** A service team. */
    SERVICE_TEAM("服务团"),
    /** A third party. */
    THIRD_PARTY("第三方机构"),
    /** An enterprise. */
    ENTERPRISE("企业"),
    /** Any other, or unknown. */
    OTHER("其他");

    private final String label;

    PartyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
