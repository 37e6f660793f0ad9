// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.model.document.Validity;

class ValiditiesTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 3, 2);

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    private static Optional<Validity> find(String text, Optional<LocalDate> issued) {
        return Validities.find(Flow.of(text, 0, text.length()), issued);
    }

    private static String read(String text, Optional<LocalDate> issued) {
        Validity validity = find(text, issued).orElseThrow();
        return text(validity.getFrom()) + " " + text(validity.getTo()) + " " + text(validity.getCommencement()) + " "
                + text(validity.getDuration()) + " "
                + validity.getQuote().orElseThrow().getText();
    }

    @ParameterizedTest
    @CsvSource({
        "本办法自2026年4月1日起施行。, 2026-04-01 - 自2026年4月1日起 - 自2026年4月1日起施行",
        "本办法自印发之日起施行。, 2026-03-02 - 自印发之日起 - 自印发之日起施行",
        "本公告自发布之日施行。, 2026-03-02 - 自发布之日 - 自发布之日施行",
        "'本政策自印发之日起实施，执行期限至2028年12月31日。', '2026-03-02 2028-12-31 自印发之日起 - 自印发之日起实施，执行期限至2028年12月31日'",
        "本办法自发布日起正式实施。, 2026-03-02 - 自发布日起 - 自发布日起正式实施",
        "本办法自下月起执行。, - - 自下月起 - 自下月起执行",
        "本办法有效期3年。, - - - 有效期3年 有效期3年",
        "本办法有效期为五年。, - - - 有效期为五年 有效期为五年",
        "本办法有效期至2028年12月31日。, - 2028-12-31 - - 有效期至2028年12月31日",
        "'本办法自2026年4月1日起施行，有效期至2028年12月31日。', " + "'2026-04-01 2028-12-31 自2026年4月1日起 - 自2026年4月1日起施行，有效期至2028年12月31日'",
        "'本办法有效期至2028年12月31日，自2026年4月1日起施行。', " + "'2026-04-01 2028-12-31 自2026年4月1日起 - 有效期至2028年12月31日，自2026年4月1日起施行'",
        "'本办法有效期3年，自2026年4月1日起施行。', '2026-04-01 - 自2026年4月1日起 有效期3年 有效期3年，自2026年4月1日起施行'",
        "'本办法自2026年4月1日起施行，有效期3年。', '2026-04-01 - 自2026年4月1日起 有效期3年 自2026年4月1日起施行，有效期3年'",
        "'有效期3年，有效期至2029年3月1日。', - 2029-03-01 - - 有效期至2029年3月1日",
        "'本办法自2026年4月1日起施行，有效期至2026年4月1日。', " + "'2026-04-01 2026-04-01 自2026年4月1日起 - 自2026年4月1日起施行，有效期至2026年4月1日'",
        "'本办法自2026年4月1日起施行，有效期至2025年12月31日。', " + "'- 2025-12-31 自2026年4月1日起 - 自2026年4月1日起施行，有效期至2025年12月31日'"
    })
    void a_text_says_from_when_to_when_it_is_in_force(String text, String validity) {
        assertEquals(validity, read(text, Optional.of(ISSUED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法由市交通运输局负责解释。", "按自愿原则起施行", "证书有效期由市交通运输局核定。"})
    void other_sentences_say_nothing_of_it(String text) {
        assertEquals(Optional.empty(), find(text, Optional.of(ISSUED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本办法自印发之日起施行。"})
    void the_day_of_issue_must_be_known(String text) {
        assertEquals("- - 自印发之日起 - 自印发之日起施行", read(text, Optional.empty()));
    }
}
