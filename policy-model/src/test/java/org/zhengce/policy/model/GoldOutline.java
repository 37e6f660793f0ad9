// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.model;

import static org.zhengce.policy.model.GoldFile.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Passage;
import org.zhengce.policy.model.text.PassageKind;
import org.zhengce.policy.model.text.Quote;
import org.zhengce.policy.model.text.Section;
import org.zhengce.policy.model.text.Table;
import org.zhengce.policy.model.text.TableRow;

/** Sections, residue and tables of a gold file; together they partition its text. */
final class GoldOutline {

    /** Places that gold names and that are no sections. */
    static final Map<String, PassageKind> PASSAGES = Map.of(
            "PREFACE", PassageKind.PREAMBLE,
            "TITLE", PassageKind.TITLE,
            "WRAPPER", PassageKind.WRAPPER,
            "CLOSING", PassageKind.CLOSING);

    private final GoldFile gold;
    private final Map<String, JsonNode> sections = new HashMap<>();
    private final List<Section> outline = new ArrayList<>();
    private final List<Passage> residue = new ArrayList<>();

    GoldOutline(GoldFile gold) {
        this.gold = gold;
        gold.all("sections").forEach(s -> sections.put(s.get("id").textValue(), s));
        NavigableMap<Integer, Object> starts = starts();
        starts.forEach((start, what) -> {
            Integer next = starts.higherKey(start);
            Quote quote =
                    Quote.from(gold.text(), start, next == null ? gold.text().length() : next);
            if (what instanceof PassageKind kind) {
                residue.add(Passage.of(kind, quote));
            } else {
                outline.add(section((JsonNode) what, quote));
            }
        });
    }

    List<Section> sections() {
        return outline;
    }

    List<Passage> residue() {
        return residue;
    }

    private NavigableMap<Integer, Object> starts() {
        NavigableMap<Integer, Object> starts = new TreeMap<>();
        gold.all("sections").forEach(s -> starts.put(s.get("offset").intValue(), s));
        boolean titled = string(gold.json().get("metadata"), "title").isPresent();
        starts.putIfAbsent(0, titled ? PassageKind.LETTERHEAD : PassageKind.PREAMBLE);
        string(gold.json().get("metadata"), "title").ifPresent(title -> {
            Matcher printed = asPrinted(title).matcher(gold.text());
            printed.find();
            starts.put(printed.start(), PassageKind.TITLE);
            starts.put(Math.max(printed.end(), end("TITLE")), PassageKind.PREAMBLE);
        });
        for (String end : List.of("CLOSING", "WRAPPER")) {
            if (start(end) >= 0) {
                starts.put(start(end), PASSAGES.get(end));
            }
        }
        int copy = gold.json().get("duplication").get("firstCopy").get(1).intValue();
        if (copy < gold.text().length()) {
            starts.put(copy, PassageKind.DUPLICATE);
        }
        return starts;
    }

    /** A title with line breaks wherever the text may have them. */
    static Pattern asPrinted(String title) {
        return Pattern.compile(title.replaceAll("\\s", "")
                .codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\s*")));
    }

    private Stream<JsonNode> at(String place) {
        return Stream.of("targets", "obligations", "rules", "qualitative", "institutions", "references")
                .flatMap(key -> gold.all(key).stream())
                .filter(each -> each.get("section").asText().equals(place));
    }

    private int start(String place) {
        return at(place)
                .mapToInt(each -> each.get("span").get(0).intValue())
                .min()
                .orElse(-1);
    }

    private int end(String place) {
        return at(place)
                .mapToInt(each -> each.get("span").get(1).intValue())
                .max()
                .orElse(-1);
    }

    private Section section(JsonNode g, Quote quote) {
        return Section.builder()
                .number(number(g.get("id").textValue()))
                .marker(string(g, "marker"))
                .level(g.get("level").intValue())
                .heading(string(g, "heading"))
                .quote(quote)
                .build();
    }

    /** The address of a section by its id; absent for one without a number, and for the places outside all sections. */
    Optional<OutlineNumber> number(String id) {
        JsonNode section = sections.get(id);
        if (section == null && !PASSAGES.containsKey(id)) {
            throw new IllegalArgumentException("Gold must have the section " + id);
        }
        if (section == null || !numbered(section)) {
            return Optional.empty();
        }
        String step = section.get("number")
                .textValue()
                .replace('(', '（')
                .replace(')', '）')
                .replace(" ", "");
        Optional<OutlineNumber> parent = string(section, "parent").flatMap(this::number);
        return Optional.of(parent.map(p -> p.child(step)).orElseGet(() -> OutlineNumber.of(step)));
    }

    private static boolean numbered(JsonNode section) {
        return string(section, "number").filter(n -> !n.equals("——")).isPresent();
    }

    /** The table as printed: lines with tabs below its heads. */
    Table table(JsonNode g) {
        List<String> columns = GoldFile.texts(g, "columns");
        String heads = String.join("\t", columns);
        int start = gold.text().indexOf(heads);
        Table.Builder table = Table.builder()
                .title(string(g, "title"))
                .section(number(g.get("section").textValue()))
                .addAllColumns(columns);
        int end = start + heads.length();
        for (String line : gold.text().substring(end + 1).split("\n", -1)) {
            if (line.indexOf('\t') < 0) {
                break;
            }
            List<String> cells = List.of(line.split("\t", -1));
            table.addRows(TableRow.builder()
                    .continuation(cells.get(0).isEmpty())
                    .addAllCells(cells)
                    .build());
            end += 1 + line.length();
        }
        return table.quote(Quote.from(gold.text(), start, end)).build();
    }
}
