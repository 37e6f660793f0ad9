// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A host's own bean that has values of the model: alone, in a list and in a map. */
public class HostBean<T> {

    public String caseTitle = "督办事项";
    public T value;
    public List<T> allValues = new ArrayList<>();
    public Map<String, T> byName = new LinkedHashMap<>();

    static <T> HostBean<T> of(T value) {
        HostBean<T> bean = new HostBean<>();
        bean.value = value;
        bean.allValues.add(value);
        bean.allValues.add(value);
        bean.byName.put("k", value);
        return bean;
    }

    public String getCaseTitle() {
        return caseTitle;
    }

    public void setCaseTitle(String caseTitle) {
        this.caseTitle = caseTitle;
    }

    public T getValue() {
        return value;
    }

    public void setValue(T value) {
        this.value = value;
    }

    public List<T> getAllValues() {
        return allValues;
    }

    public void setAllValues(List<T> allValues) {
        this.allValues = allValues;
    }

    public Map<String, T> getByName() {
        return byName;
    }

    public void setByName(Map<String, T> byName) {
        this.byName = byName;
    }
}
