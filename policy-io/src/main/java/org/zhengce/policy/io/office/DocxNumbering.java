// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.w3c.dom.Element;

/**
 * Counts the paragraphs that a word processor numbers by itself (自动编号) and writes the numbers out: 一、 （二） 第三条 1.
 *
 * <p>ECMA-376 part 1 §17.9: a paragraph names a list and a level in it, itself or by its style; a level counts on until one
 * above it counts.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int MOST_STYLES = 32;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstractLists = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    DocxNumbering(@Nullable Element numbering, @Nullable Element styles) {
        for (Element child : Xml.children(numbering)) {
            if ("num".equals(child.getLocalName())) {
                lists.put(Xml.attribute(child, "numId"), child);
            } else if ("abstractNum".equals(child.getLocalName())) {
                abstractLists.put(Xml.attribute(child, "abstractNumId"), child);
            }
        }
        for (Element child : Xml.children(styles)) {
            if ("style".equals(child.getLocalName())) {
                this.styles.put(Xml.attribute(child, "styleId"), child);
            }
        }
    }

    /** The name of a paragraph's style, or the empty text. */
    String style(Element paragraph) {
        return Xml.value(styles.get(Xml.value(paragraph, "pPr", "pStyle")), "name");
    }

    /** The number before a paragraph as it is printed; empty if it has none. */
    String label(Element paragraph) {
        Element own = Xml.at(paragraph, "pPr", "numPr");
        String list = Xml.value(own, "numId");
        String level = Xml.value(own, "ilvl");
        Element style = styles.get(Xml.value(paragraph, "pPr", "pStyle"));
        for (int i = 0; style != null && i < MOST_STYLES && (list.isEmpty() || level.isEmpty()); i++) {
            Element of = Xml.at(style, "pPr", "numPr");
            list = list.isEmpty() ? Xml.value(of, "numId") : list;
            level = level.isEmpty() ? Xml.value(of, "ilvl") : level;
            style = styles.get(Xml.value(style, "basedOn"));
        }
        Element num = lists.get(list);
        int at = Xml.number(level, 0);
        return num == null || at >= LEVELS ? "" : next(num, at);
    }

    private String next(Element num, int at) {
        String id = Xml.value(num, "abstractNumId");
        Element definition = level(num, id, at);
        if (definition == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(id, key -> new int[LEVELS]);
        for (int i = 0; i <= at; i++) {
            Element upper = level(num, id, i);
            if (count[i] == 0 || i == at) {
                count[i] = count[i] == 0 ? start(num, i, upper) : count[i] + 1;
            }
        }
        for (int i = at + 1; i < LEVELS; i++) {
            count[i] = 0;
        }
        boolean legal = Xml.on(definition, "isLgl");
        Matcher place = PLACE.matcher(Xml.value(definition, "lvlText"));
        StringBuffer label = new StringBuffer();
        while (place.find()) {
            int i = Integer.parseInt(place.group(1)) - 1;
            String format = Xml.value(level(num, id, i), "numFmt");
            place.appendReplacement(
                    label, Matcher.quoteReplacement(NumberFormats.write(count[i], legal ? "decimal" : format)));
        }
        place.appendTail(label);
        if ("bullet".equals(Xml.value(definition, "numFmt"))) {
            return "• ";
        }
        return label.toString();
    }

    private static int start(Element num, int at, @Nullable Element definition) {
        for (Element child : Xml.children(num)) {
            if ("lvlOverride".equals(child.getLocalName())
                    && Xml.attribute(child, "ilvl").equals(String.valueOf(at))) {
                String override = Xml.value(child, "startOverride");
                if (!override.isEmpty()) {
                    return Xml.number(override, 1);
                }
            }
        }
        return Xml.number(Xml.value(definition, "start"), 1);
    }

    @Nullable
    private Element level(Element num, String id, int at) {
        for (Element child : Xml.children(num)) {
            if ("lvlOverride".equals(child.getLocalName())
                    && Xml.attribute(child, "ilvl").equals(String.valueOf(at))) {
                Element level = Xml.child(child, "lvl");
                if (level != null) {
                    return level;
                }
            }
        }
        for (Element child : Xml.children(abstractLists.get(id))) {
            if ("lvl".equals(child.getLocalName())
                    && Xml.attribute(child, "ilvl").equals(String.valueOf(at))) {
                return child;
            }
        }
        return null;
    }
}
