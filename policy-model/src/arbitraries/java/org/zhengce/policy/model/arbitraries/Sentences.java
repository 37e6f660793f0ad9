// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.party.Institution;
import org.zhengce.policy.model.party.PartyMention;
import org.zhengce.policy.model.plan.Condition;
import org.zhengce.policy.model.plan.DeclaredCount;
import org.zhengce.policy.model.plan.Obligation;
import org.zhengce.policy.model.plan.Rule;
import org.zhengce.policy.model.responsibility.Duty;
import org.zhengce.policy.model.responsibility.PartyGroup;
import org.zhengce.policy.model.responsibility.ResponsibilityClause;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/** A text that grows by the sentences of values; each method gives the value back with its place in the text. */
final class Sentences {

    private final StringBuilder text = new StringBuilder();

    int length() {
        return text.length();
    }

    Quote append(String words) {
        int start = text.length();
        text.append(words);
        return since(start);
    }

    Quote since(int start) {
        return Quote.from(text, start, text.length());
    }

    Optional<Quote> place(int start) {
        return Optional.of(since(start));
    }

    Target write(Target target) {
        int start = length();
        String time = Wording.time(target.getHorizon());
        Optional<Quote> horizon =
                Optional.of(time).filter(words -> !words.isEmpty()).map(this::append);
        append((time.isEmpty() ? "" : "，") + Wording.demand(target));
        Target written = target.withQuote(place(start)).withHorizonQuote(horizon);
        append("。");
        return written;
    }

    Obligation write(Obligation obligation) {
        int start = length();
        Optional<PartyMention> actor = obligation.getActor().map(this::write);
        append(obligation.getCadence().getKind().label());
        if (obligation.getRecipient().isPresent()) {
            append("向");
        }
        Optional<PartyMention> recipient = obligation.getRecipient().map(this::write);
        append(obligation.getAct());
        Obligation written =
                obligation.withActor(actor).withRecipient(recipient).withQuote(place(start));
        append("。");
        return written;
    }

    Rule write(Rule rule) {
        return sentence(
                rule.getConditions().stream().map(Condition::getText).collect(Collectors.joining())
                        + rule.getSubject().orElse("")
                        + rule.getModality().label()
                        + rule.getEffect().orElse("")
                        + String.join("、", rule.getItems()),
                rule::withQuote);
    }

    DeclaredCount write(DeclaredCount count) {
        return sentence(
                "建立" + count.getDeclared().map(n -> n + "项").orElse("")
                        + count.getName().orElse("清单") + "："
                        + String.join("、", count.getItems()) + (count.isOpenEnded() ? "等" : ""),
                count::withQuote);
    }

    Institution write(Institution institution) {
        return sentence(
                "成立" + institution.getName()
                        + institution.getHead().map(head -> "，由" + head + "任组长").orElse("")
                        + institution.getDuty().map(duty -> "，" + duty).orElse(""),
                institution::withQuote);
    }

    private <T> T sentence(String words, Function<Optional<Quote>, T> quoted) {
        T written = quoted.apply(Optional.of(append(words)));
        append("。");
        return written;
    }

    Duty write(Duty duty) {
        Duty written = duty.withActor(write(duty.getActor()));
        append("：" + duty.getHeading().orElse("履行职责") + "。");
        return written;
    }

    /** Title, columns and rows on lines of their own. */
    Table write(Table table) {
        append("\n");
        int start = length();
        append(table.getTitle().map(title -> title + "\n").orElse("") + String.join("\t", table.getColumns()) + "\n");
        for (TableRow row : table.getRows()) {
            append(String.join("\t", row.getCells()) + "\n");
        }
        return table.withQuote(place(start));
    }

    /** （责任单位：市工信局、市财政局等，各区县政府）. */
    ResponsibilityClause write(ResponsibilityClause clause) {
        int start = length();
        append("（" + clause.getLabel().orElse(clause.getRole().label()) + "：");
        List<PartyGroup> groups = list(clause.getGroups(), "，", group -> {
            List<PartyMention> parties = list(group.getParties(), "、", this::write);
            append(group.isOpenEnded() ? "等" : "");
            return PartyGroup.builder()
                    .addAllParties(parties)
                    .openEnded(group.isOpenEnded())
                    .build();
        });
        append("）");
        return clause.withGroups(groups).withQuote(place(start));
    }

    private PartyMention write(PartyMention mention) {
        return mention.withQuote(Optional.of(append(mention.getText())));
    }

    private <T> List<T> list(List<T> values, String mark, UnaryOperator<T> write) {
        List<T> written = new ArrayList<>();
        for (T value : values) {
            append(written.isEmpty() ? "" : mark);
            written.add(write.apply(value));
        }
        return written;
    }
}
