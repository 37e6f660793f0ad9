// SPDX-License-Identifier: Apache-2.0
import java.util.Optional;
import org.zhengce.policy.io.json.PolicyFormatException;
import org.zhengce.policy.io.json.PolicyJson;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.plan.Measure;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.text.Quote;

/** A bit of everything that a compiler could warn of: builders, copies, families, words, exceptions. */
public final class App {

    public static void main(String[] args) {
        Bound bound = Bound.numeric(Comparator.AT_LEAST, "20", "%");
        String said = bound.match(
                numeric -> numeric.getValue() + numeric.getUnit().toString(),
                range -> "range",
                relative -> "relative",
                universal -> "universal",
                qualitative -> "qualitative");
        System.out.println(said);
        Measure measure = PolicyJson.read("{\"format\":1,\"number\":\"二\",\"kind\":\"action\"}", Measure.class)
                .withQuote(Optional.of(Quote.of(3, "二、")));
        System.out.println(PolicyJson.write(measure));
        try {
            PolicyJson.read("{\"format\":1,\"number\":\"二\"}", Measure.class);
        } catch (PolicyFormatException e) {
            System.out.println(e.getProblems().size());
        }
    }
}
