// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhengce.policy.model.arbitraries.PolicyArbitraries;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Target;

/** Whatever the input, a reader answers with a value or with problems that lie within the input, and never otherwise. */
class FuzzProperties {

    static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "1",
            "-",
            "1e999999999",
            "1.5",
            "\\",
            "\\u",
            "\\ud800",
            "&a ",
            "*a",
            "!!str ",
            "? ",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "#",
            "---\n",
            "...\n",
            "|\n",
            ">",
            "<<: ",
            "%YAML 1.1\n",
            "@",
            "`",
            "\u0085",
            "\u2028",
            "\u0000",
            "\ud83d",
            "😀",
            "\ufeff",
            "\"format\": 1",
            "format: 1\n",
            "\"type\": \"range\"",
            "\"plan\": {",
            "'");

    @Property
    void anyText(@ForAll("texts") String text) {
        json(text);
        yaml(text);
    }

    @Property
    void anyBytes(@ForAll byte[] bytes) {
        CodecLaws.holds(() -> PolicyJson.read(bytes, Target.class), new String(bytes, StandardCharsets.UTF_8));
        CodecLaws.holds(() -> PolicyYaml.read(bytes, Target.class), new String(bytes, StandardCharsets.UTF_8));
    }

    @Property
    void damagedJson(@ForAll("targets") Target target, @ForAll("damages") List<Damage> damages) {
        json(damaged(PolicyJson.write(target), damages));
    }

    @Property
    void damagedYaml(@ForAll("targets") Target target, @ForAll("damages") List<Damage> damages) {
        yaml(damaged(PolicyYaml.write(target), damages));
    }

    private static void json(String text) {
        CodecLaws.holds(() -> PolicyJson.read(text, Target.class), text);
        CodecLaws.holds(
                () -> PolicyJson.read(
                        text,
                        PolicyDocument.class,
                        Limits.defaults().withDepth(3).withProblems(2)),
                text);
    }

    private static void yaml(String text) {
        CodecLaws.holds(() -> PolicyYaml.read(text, Target.class), text);
        CodecLaws.holds(
                () -> PolicyYaml.read(
                        text,
                        PolicyDocument.class,
                        Limits.defaults().withDepth(3).withText(5)),
                text);
    }

    private static String damaged(String text, List<Damage> damages) {
        StringBuilder damaged = new StringBuilder(text);
        for (Damage damage : damages) {
            int from = (int) ((long) damage.from() * damaged.length() / 1000);
            int to = Math.min(damaged.length(), from + damage.length());
            damaged.replace(from, to, damage.piece());
        }
        return damaged.toString();
    }

    /** So many characters from a place on, in thousandths of the whole, give way to a piece. */
    record Damage(int from, int length, String piece) {}

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.just("")))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces)));
    }

    @Provide
    Arbitrary<Target> targets() {
        return PolicyArbitraries.of(Target.class);
    }
}
