// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a web page (网页): what a reader sees of it, without the menus. */
final class HtmlText implements NodeFilter {

    private static final String UNSEEN =
            "script, style, noscript, template, iframe, svg, object, select, button, input, textarea, nav, footer, aside, rt, rp,"
                    + " [hidden], [aria-hidden=true], [role=navigation], [style~=(?i)display\\s*:\\s*none]";
    private static final String MENU = "ul, ol, dl, div, td, p, span, section";
    private static final Pattern FILE =
            Pattern.compile("(?i)\\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar|txt|jpg|png)$");
    private static final int FEWEST_LINKS = 3;

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    static String read(byte[] file) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(file), null, "");
        if (page.text().indexOf('\uFFFD') >= 0
                && page.select("meta[charset], meta[http-equiv]").isEmpty()) {
            page = Jsoup.parse(new ByteArrayInputStream(file), "GB18030", "");
        }
        page.select(UNSEEN).remove();
        menus(page.body());
        HtmlText reading = new HtmlText();
        page.body().filter(reading);
        return reading.text.toString();
    }

    /** Takes out the lists of links that lead elsewhere: three links at least, little beside them, and none to a file. */
    private static void menus(Element body) {
        for (Element element : body.select(MENU)) {
            List<Element> links = element.select("a[href]");
            if (links.size() >= FEWEST_LINKS
                    && links.stream()
                            .noneMatch(link -> FILE.matcher(link.attr("href")).find())) {
                int linked =
                        links.stream().mapToInt(link -> link.text().length()).sum();
                if (linked * 10 >= element.text().length() * 7) {
                    element.remove();
                }
            }
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode) {
            words(((TextNode) node).getWholeText());
        } else if (node instanceof Element) {
            Element element = (Element) node;
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.normalName().equals("pre")) {
                line();
                text.append(element.wholeText()).append('\n');
                return FilterResult.SKIP_ENTIRELY;
            } else if (element.normalName().equals("table") && table(element)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (element.isBlock()) {
                line();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element && ((Element) node).isBlock()) {
            line();
        }
        return FilterResult.CONTINUE;
    }

    /** Blanks of the source are one blank, and none at the start of a line. */
    private void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!blank) {
                text.append(c);
            } else if (text.length() > 0
                    && text.charAt(text.length() - 1) != '\n'
                    && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void line() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Writes a table of data; false if the table only lays out the page. */
    private boolean table(Element table) {
        if (!table.select("table table").isEmpty()) {
            return false;
        }
        Grid grid = new Grid();
        List<Integer> taken = new ArrayList<>();
        int row = 0;
        for (Element tr : table.select("tr")) {
            int column = 0;
            for (Element cell : tr.select("> td, > th")) {
                while (column < taken.size() && taken.get(column) > row) {
                    column++;
                }
                int high = span(cell, "rowspan");
                int wide = span(cell, "colspan");
                grid.put(row, column, high, wide, cell.text());
                for (int i = 0; i < wide; i++, column++) {
                    while (taken.size() <= column) {
                        taken.add(0);
                    }
                    taken.set(column, row + high);
                }
            }
            row++;
        }
        if (grid.columns() < 2 || grid.rows() < 2 && table.select("th").isEmpty()) {
            return false;
        }
        line();
        for (String each : keys(table) ? pairs(table) : grid.lines()) {
            text.append(each).append('\n');
        }
        return true;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).trim();
        return value.matches("[0-9]{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }

    /** Whether the cells are keys with a colon and their values, as in the block of metadata above a document (索引号：…). */
    private static boolean keys(Element table) {
        List<Element> cells = table.select("td, th");
        long keys = cells.stream().filter(cell -> key(cell.text())).count();
        return keys * 3 >= cells.size();
    }

    private static boolean key(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    private static List<String> pairs(Element table) {
        List<String> pairs = new ArrayList<>();
        for (Element cell : table.select("td, th")) {
            String words = cell.text();
            int last = pairs.size() - 1;
            if (!key(words) && last >= 0 && key(pairs.get(last))) {
                pairs.set(last, pairs.get(last) + words);
            } else {
                pairs.add(words);
            }
        }
        return pairs;
    }
}
