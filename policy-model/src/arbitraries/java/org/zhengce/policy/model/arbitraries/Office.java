// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zhengce.policy.model.party.AdministrativeLevel;
import org.zhengce.policy.model.party.MentionKind;
import org.zhengce.policy.model.party.PartyKind;

/** Bodies of invented places, as registries have them and as texts call them. */
enum Office {
    INDUSTRY("市工信局", "云泽市工业和信息化局", PartyKind.DEPARTMENT, AdministrativeLevel.CITY),
    FINANCE("市财政局", "云泽市财政局", PartyKind.DEPARTMENT, AdministrativeLevel.CITY),
    DATA("市数据局", "云泽市数据局", PartyKind.DEPARTMENT, AdministrativeLevel.CITY),
    QINGLAN("青岚区政府", "青岚区人民政府", PartyKind.GOVERNMENT, AdministrativeLevel.COUNTY),
    NINGCHUAN("宁川县政府", "宁川县人民政府", PartyKind.GOVERNMENT, AdministrativeLevel.COUNTY),
    BAIDU("白渡镇政府", "白渡镇人民政府", PartyKind.GOVERNMENT, AdministrativeLevel.SUBDISTRICT),
    ZONE("白渡高新区管委会", "白渡高新技术产业开发区管理委员会", PartyKind.ZONE_ADMINISTRATION, AdministrativeLevel.COUNTY),
    CHAIN_OFFICE("市“链长制”办公室", "云泽市产业链“链长制”工作领导小组办公室", PartyKind.LEADING_GROUP_OFFICE, AdministrativeLevel.CITY),
    POWER("云泽供电公司", "国网云泽供电公司", PartyKind.STATE_ENTERPRISE, AdministrativeLevel.CITY),
    EDUCATION("市教育局（体育局）", "云泽市教育局", PartyKind.DEPARTMENT, AdministrativeLevel.CITY);

    static final List<String> COLLECTIVES = Arrays.asList("各区县政府", "各园区管委会", "市级各部门");
    static final List<String> VAGUE = Arrays.asList("有关部门", "相关单位");

    private final String alias;
    private final String title;
    private final PartyKind kind;
    private final AdministrativeLevel level;

    Office(String alias, String title, PartyKind kind, AdministrativeLevel level) {
        this.alias = alias;
        this.title = title;
        this.kind = kind;
        this.level = level;
    }

    String alias() {
        return alias;
    }

    String title() {
        return title;
    }

    PartyKind kind() {
        return kind;
    }

    AdministrativeLevel level() {
        return level;
    }

    /** How texts name someone of that kind. */
    static List<String> names(MentionKind kind) {
        switch (kind) {
            case COLLECTIVE:
                return COLLECTIVES;
            case VAGUE:
                return VAGUE;
            default:
                return Arrays.stream(values()).map(Office::alias).collect(Collectors.toList());
        }
    }
}
