// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.Nullable;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;

/** A document as gold sees it: with paths for sections and names for the places outside them. */
final class GoldView {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final String name;
    private final PolicyDocument document;
    private final PartyRegistry registry;

    GoldView(String name, PolicyDocument document, PartyRegistry registry) {
        this.name = name;
        this.document = document;
        this.registry = registry;
    }

    PolicyDocument document() {
        return document;
    }

    Plan plan() {
        return document.getPlan().orElseThrow();
    }

    PartyRegistry registry() {
        return registry;
    }

    /** The annotators' handle of the entry at a place in its list, 001-T07. */
    String handle(String kind, int index) {
        return name + "-" + kind + String.format(java.util.Locale.ROOT, "%02d", index + 1);
    }

    /** Handle of what is known by its section. */
    String handle(OutlineNumber section) {
        return name + "-" + path(section);
    }

    /** Start and end. */
    static List<Integer> span(Quote quote) {
        return List.of(quote.getStart(), quote.getEnd());
    }

    static List<Integer> span(Optional<Quote> quote) {
        return span(quote.orElseThrow());
    }

    @Nullable
    static String words(Optional<Quote> quote) {
        return quote.map(Quote::getText).orElse(null);
    }

    /** The path of a section; of what stands outside all numbered ones, the name of the place where its words are. */
    String place(Optional<OutlineNumber> section, Optional<Quote> quote) {
        return section.map(this::path).orElseGet(() -> place(quote.orElseThrow()));
    }

    private String place(Quote quote) {
        List<Section> outline = plan().getOutline();
        Quote first = Quote.of(quote.getStart(), quote.getText().substring(0, 1));
        return IntStream.range(0, outline.size())
                .filter(i -> outline.get(i).getQuote().contains(first))
                .mapToObj(this::path)
                .findFirst()
                .orElseGet(() -> passage(quote));
    }

    private String passage(Quote quote) {
        PassageKind kind = plan().getResidue().stream()
                .filter(passage -> passage.getQuote().contains(quote))
                .findFirst()
                .orElseThrow()
                .getKind();
        return GoldOutline.PASSAGES.entrySet().stream()
                .filter(each -> each.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The path of an address: 2.3 for 二（三）, A1.2.1 for 附件1·二（一）. */
    String path(OutlineNumber number) {
        return number.getSteps().stream().map(GoldView::arabic).collect(Collectors.joining("."));
    }

    /** The path of a section: by its address, or by its place among those that have none. */
    String path(int index) {
        Section section = plan().getOutline().get(index);
        if (section.getNumber().isPresent()) {
            return path(section.getNumber().get());
        }
        int before = (int) IntStream.range(0, index)
                .filter(i -> parent(i).equals(parent(index)))
                .filter(i -> plan().getOutline().get(i).getNumber().isEmpty())
                .count();
        return parent(index)
                .map(parent -> path(parent) + "." + (char) ('a' + before))
                .orElse("0." + (before + 1));
    }

    /** The index of the nearest section before that is less deep. */
    Optional<Integer> parent(int index) {
        List<Section> outline = plan().getOutline();
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> outline.get(i).getLevel() < outline.get(index).getLevel())
                .boxed()
                .findFirst();
    }

    private static String arabic(String step) {
        if (step.startsWith("附件")) {
            return "A" + step.substring(2);
        }
        String bare = step.replaceAll("[（）]", "");
        if (bare.endsWith("是") || Character.isDigit(bare.charAt(0))) {
            return bare;
        }
        int ten = bare.indexOf('十');
        String units = bare.substring(ten + 1);
        int tens = ten < 0 ? 0 : ten == 0 ? 1 : DIGITS.indexOf(bare.charAt(0));
        return Integer.toString(10 * tens + (units.isEmpty() ? 0 : DIGITS.indexOf(units)));
    }

    /** The marker without the full stop after it. */
    @Nullable
    static String bare(Section section) {
        return section.getMarker().map(m -> m.replaceAll("[、.]$", "")).orElse(null);
    }

    /** All pieces of the text: sections and residue. */
    Stream<Quote> pieces() {
        return Stream.concat(
                plan().getOutline().stream().map(Section::getQuote),
                plan().getResidue().stream().map(passage -> passage.getQuote()));
    }
}
