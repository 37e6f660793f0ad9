// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An address and its steps say the same, whatever steps follow each other. */
class OutlineNumberProperties {

    private static final String[] CJK = {"一", "二", "十", "十一", "二十二", "一百零三", "〇"};

    @Provide
    Arbitrary<String> steps() {
        Arbitrary<String> cjk = Arbitraries.of(CJK);
        Arbitrary<String> digits = Arbitraries.integers().between(1, 9999).map(String::valueOf);
        Arbitrary<String> bare = Arbitraries.oneOf(
                cjk,
                digits,
                cjk.map(n -> n + "是"),
                cjk.map(n -> "（" + n + "）"),
                digits.map(n -> "（" + n + "）"),
                Combinators.combine(cjk, Arbitraries.of("编", "章", "节", "条")).as((n, unit) -> "第" + n + unit),
                digits.map(n -> "第" + n + "条"),
                Arbitraries.of("①", "⑳"));
        return Combinators.combine(bare, occurrences()).as((step, occurrence) -> step + occurrence);
    }

    private static Arbitrary<String> occurrences() {
        return Arbitraries.of("", "", "", "#2", "#9", "#10", "#1234");
    }

    @Provide
    Arbitrary<List<String>> paths() {
        Arbitrary<String> annexes = Combinators.combine(Arbitraries.of("附件", "附件1", "附件12"), occurrences())
                .as((annex, occurrence) -> annex + occurrence);
        return Combinators.combine(
                        Arbitraries.oneOf(annexes, steps()), steps().list().ofMaxSize(5))
                .as((first, rest) -> {
                    rest.add(0, first);
                    return rest;
                });
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void stepsMakeAnAddressThatHasTheseSteps(@ForAll("paths") List<String> path) {
        OutlineNumber number = OutlineNumber.of(path.toArray(String[]::new));
        assertEquals(path, number.getSteps());
        assertEquals(number, OutlineNumber.parse(number.toString()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theParentOfAChildIsTheAddressItself(@ForAll("paths") List<String> path, @ForAll("steps") String step) {
        OutlineNumber number = OutlineNumber.of(path.toArray(String[]::new));
        assertEquals(Optional.of(number), number.child(step).parent());
    }
}
