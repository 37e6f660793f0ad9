// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldFile.flag;
import static org.zhengce.policy.model.GoldFile.string;
import static org.zhengce.policy.model.GoldFile.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.zhengce.policy.model.goal.Baseline;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Change;
import org.zhengce.policy.model.goal.ChangeKind;
import org.zhengce.policy.model.goal.Direction;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Quantifier;
import org.zhengce.policy.model.goal.RelativeBound;
import org.zhengce.policy.model.goal.Scope;
import org.zhengce.policy.model.goal.Stance;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.goal.Threshold;
import org.zhengce.policy.model.goal.UniversalBound;
import org.zhengce.policy.model.indicator.Aggregation;
import org.zhengce.policy.model.indicator.Indicator;
import org.zhengce.policy.model.indicator.Polarity;
import org.zhengce.policy.model.quantity.Comparator;
import org.zhengce.policy.model.quantity.Quantity;
import org.zhengce.policy.model.quantity.Unit;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.time.EachYear;
import org.zhengce.policy.model.time.Horizon;
import org.zhengce.policy.model.time.PartialDate;
import org.zhengce.policy.model.time.PlanPeriod;

/** Figures and qualitative aims of a gold file as targets, along the table of kinds in DOMAIN.md, section 3. */
final class GoldTargets {

    /** Counters: what they count is a number of things, not an amount. */
    static final Set<String> COUNTERS = Set.of("个", "户", "家", "条", "所");

    private final GoldFile gold;

    GoldTargets(GoldFile gold) {
        this.gold = gold;
    }

    Target figure(JsonNode g, Optional<OutlineNumber> section) {
        Quote quote = gold.quote(g);
        Target.Builder target = Target.builder()
                .indicator(indicator(g))
                .nature(word(Nature.class, g.get("nature").textValue()))
                .bound(bound(g))
                .change(change(g))
                .scope(scope(g))
                .horizon(horizon(g))
                .stance(flag(g, "aspirational") ? Stance.ASPIRATIONAL : Stance.UNSTATED)
                .baseline(baseline(g))
                .qualifier(string(g, "qualifier").or(() -> string(g, "modality")))
                .section(section)
                .quote(quote)
                .horizonQuote(string(g, "due").map(due -> year(due, quote)));
        string(g, "fragment")
                .ifPresent(part -> target.indicatorQuote(
                        Quote.of(quote.getStart() + quote.getText().indexOf(part), part)));
        return target.build();
    }

    Target statement(JsonNode g, Optional<OutlineNumber> section) {
        return Target.builder()
                .indicator(Indicator.of(g.get("indicator").textValue()))
                .nature(Nature.TARGET)
                .bound(Bound.qualitative(g.get("quote").textValue()))
                .change(Change.level())
                .scope(Scope.total())
                .horizon(Horizon.unstated())
                .stance(Stance.UNSTATED)
                .section(section)
                .quote(gold.quote(g))
                .build();
    }

    /** Where the year stands: in the words themselves, or nearest before them, or wherever the text has it. */
    private Quote year(String due, Quote quote) {
        String year = due.substring(0, 4) + "年";
        int own = quote.getText().lastIndexOf(year);
        int before = gold.text().lastIndexOf(year, quote.getStart());
        int at = own >= 0
                ? quote.getStart() + own
                : before >= 0 ? before : gold.text().indexOf(year);
        return Quote.from(gold.text(), at, at + year.length());
    }

    private static Indicator indicator(JsonNode g) {
        boolean stock =
                kind(g).equals("level") && COUNTERS.contains(g.get("unit").textValue());
        return Indicator.builder()
                .name(g.get("indicator").textValue())
                .unit(string(g, "unitNormalized").map(Unit::parse))
                .polarity(Polarity.UNKNOWN)
                .aggregation(stock ? Aggregation.POINT_IN_TIME : Aggregation.UNKNOWN)
                .numerator(string(g, "numerator"))
                .denominator(string(g, "denominator"))
                .build();
    }

    private static String kind(JsonNode g) {
        return g.get("kind").textValue();
    }

    private static Bound bound(JsonNode g) {
        if (kind(g).equals("relative")) {
            return RelativeBound.builder()
                    .comparator(comparator(g))
                    .reference(g.get("reference").textValue())
                    .margin(string(g, "qualifier"))
                    .build();
        }
        if (g.has("quantified")) {
            return UniversalBound.builder().exception(string(g, "qualifier")).build();
        }
        return figure(g);
    }

    private static Comparator comparator(JsonNode g) {
        return word(Comparator.class, g.get("comparator").textValue());
    }

    /** A number or a range with its unit, of a figure, a threshold or a rule. */
    static Bound figure(JsonNode g) {
        String unit = string(g, "unit").filter(u -> !u.equals("ratio")).orElse("1");
        String value = string(g, "rational").orElse(g.get("value").textValue());
        return g.get("comparator").textValue().equals("between")
                ? Bound.range(value, g.get("valueHigh").textValue(), unit)
                : Bound.numeric(comparator(g), value, unit);
    }

    private static Change change(JsonNode g) {
        boolean average =
                string(g, "recurrence").filter("annual_average"::equals).isPresent();
        return switch (kind(g)) {
            case "multiple" -> Change.of(ChangeKind.MULTIPLE);
            case "growth_rate" ->
                Change.of(
                        average
                                ? ChangeKind.GROWTH_ANNUAL_AVERAGE
                                : g.has("base") ? ChangeKind.GROWTH_YEAR_ON_YEAR : ChangeKind.GROWTH);
            case "relative" -> Change.of(average ? ChangeKind.GROWTH_ANNUAL_AVERAGE : ChangeKind.LEVEL);
            case "rank_move" ->
                Change.builder()
                        .kind(ChangeKind.RANK_MOVE)
                        .direction(word(Direction.class, g.get("direction").textValue()))
                        .peerGroup(g.get("peerGroup").textValue())
                        .build();
            case "cumulative" -> Change.of(ChangeKind.CUMULATIVE);
            case "recurrent", "increment" -> Change.of(ChangeKind.INCREMENT_GROSS);
            case "net_increase" -> Change.of(ChangeKind.INCREMENT_NET);
            case "share" -> Change.of(ChangeKind.SHARE);
            case "share_change" ->
                Change.builder().kind(ChangeKind.SHARE).direction(Direction.UP).build();
            default -> Change.level();
        };
    }

    private static Scope scope(JsonNode g) {
        Scope.Builder scope = Scope.builder()
                .area(string(g, "scope"))
                .condition(string(g, "condition"))
                .whole(string(g, "of"));
        if (g.has("threshold")) {
            scope.threshold(threshold(g.get("threshold")));
        }
        string(g, "levelAtLeast")
                .ifPresent(level -> scope.threshold(Threshold.builder()
                        .indicator("级别")
                        .bound(Bound.qualitative(level))
                        .build()));
        if (kind(g).equals("threshold_count")) {
            return scope.quantifier(Quantifier.COUNT_WHERE)
                    .unit(g.get("indicator").textValue())
                    .build();
        }
        if (!g.has("perUnit")) {
            return scope.quantifier(Quantifier.TOTAL).build();
        }
        return scope.quantifier(kind(g).equals("average_per_unit") ? Quantifier.AVERAGE_PER : Quantifier.EACH)
                .unit(g.get("perUnit").textValue())
                .build();
    }

    static Threshold threshold(JsonNode g) {
        return Threshold.builder()
                .indicator(g.get("indicator").textValue())
                .bound(figure(g))
                .build();
    }

    private static Horizon horizon(JsonNode g) {
        Optional<PartialDate> due = string(g, "due").map(PartialDate::parse);
        if (g.has("period")) {
            return Horizon.during(PlanPeriod.of(
                    PartialDate.parse(g.get("period").get(0).textValue()),
                    PartialDate.parse(g.get("period").get(1).textValue())));
        }
        if (string(g, "recurrence").filter("annual"::equals).isPresent()) {
            return Horizon.eachYear();
        }
        if (kind(g).equals("recurrent")) {
            return EachYear.builder().average(true).until(due).build();
        }
        if (due.isPresent()) {
            return Horizon.byEndOf(due.get());
        }
        return g.get("nature").textValue().equals("norm") ? Horizon.standing() : Horizon.unstated();
    }

    private static Optional<Baseline> baseline(JsonNode g) {
        if (g.has("from")) {
            return Optional.of(Baseline.builder()
                    .value(Quantity.of(g.get("from").textValue(), g.get("unit").textValue()))
                    .build());
        }
        return string(g, "base").map(text -> Baseline.builder().text(text).build());
    }
}
