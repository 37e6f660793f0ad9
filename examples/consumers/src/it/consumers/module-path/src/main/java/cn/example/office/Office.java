// SPDX-License-Identifier: Apache-2.0
package cn.example.office;

import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.plan.Plan;

/** Reads a text, writes it and reads it back, each through the builders of a module that opens nothing. */
public final class Office {

    public static void main(String[] args) {
        PolicyDocument document = PolicyText.read("白渡镇河道保洁方案\n\n一、清理河面。（责任单位：镇农业办、各村）\n")
                .getDocument();
        Plan plan = document.getPlan().get();
        System.out.println(Responsibilities.matrix(plan).getParties());
        PolicyDocument read = PolicyJson.read(PolicyJson.write(document), PolicyDocument.class);
        System.out.println(read.equals(document));
        for (Class<?> type : new Class<?>[] {Plan.class, Responsibilities.class, PolicyJson.class}) {
            Module module = type.getModule();
            System.out.println(module.getName() + " " + module.isOpen(type.getPackageName(), Office.class.getModule()));
        }
    }
}
