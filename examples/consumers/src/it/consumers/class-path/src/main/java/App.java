// SPDX-License-Identifier: Apache-2.0
import org.zhengce.policy.io.json.PolicyYaml;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.plan.MeasureKind;
import org.zhengce.policy.model.text.OutlineNumber;

/** Builds a measure and writes it. */
public final class App {

    public static void main(String[] args) {
        Measure measure = Measure.builder()
                .number(OutlineNumber.parse("一"))
                .heading("扩大规模")
                .kind(MeasureKind.ACTION)
                .build();
        System.out.print(PolicyYaml.write(measure));
    }
}
