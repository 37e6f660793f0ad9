// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.zhengce.policy.calc.responsibility.Responsibilities;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.io.text.Reading;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.responsibility.ResponsibilityMatrix;
import org.zhengce.policy.model.text.OutlineNumber;

/** The page as a parser sees it. */
class HtmlPageTest {

    /** Nothing in it may become markup, reach out, or turn the order of the text around. */
    static final String HOSTILE = """
            云泽市关于<b>整治</b>的通知
            一、</script><script>document.title='x'</script>整治
            到2026年，<img src=http://192.0.2.1/x onerror=alert(1)>整治率达到95%以上。（责任单位：市"公安局'、市司法局）
            二、OVERRIDE倒写RESTORE与BELL铃声&amp;实体
            每季度末报送整治情况LONE。
            """.replace("OVERRIDE", "\u202E")
            .replace("RESTORE", "\u202C")
            .replace("BELL", "\u0007")
            .replace("LONE", "\uD800");

    private static final Reading SAMPLE = PolicyText.read(PolicyReader.sample());

    private static Document page(Reading reading) {
        return Jsoup.parse(HtmlPage.write(reading));
    }

    /** The words without blanks, as the page may break lines otherwise. */
    private static String bare(String words) {
        return words.replaceAll("[\\s\\u3000\\u00A0]", "");
    }

    private static String shown(String words) {
        return Jsoup.parse(Html.escape(words)).wholeText();
    }

    private static void words(Node node, StringBuilder to) {
        if (node instanceof TextNode text) {
            to.append(text.getWholeText());
        }
        node.childNodes().forEach(child -> words(child, to));
    }

    private static void everyMarkHoldsJustItsWords(String source) {
        Reading reading = PolicyText.read(source);
        Document page = page(reading);
        List<Mark> marks = Mark.of(reading.getDocument());
        for (int i = 0; i < marks.size(); i++) {
            StringBuilder words = new StringBuilder();
            page.select("mark[data-mark=" + i + "]").forEach(mark -> words(mark, words));
            String quote = source.substring(marks.get(i).start(), marks.get(i).end());
            assertEquals(
                    bare(shown(quote)), bare(words.toString()), marks.get(i).toString());
        }
        StringBuilder all = new StringBuilder();
        page.select("article").forEach(article -> words(article, all));
        assertEquals(bare(shown(source)), bare(all.toString()));
    }

    @Test
    void theTextIsThereWholeAndEveryMarkHoldsJustItsWords() {
        everyMarkHoldsJustItsWords(PolicyReader.sample());
        everyMarkHoldsJustItsWords(HOSTILE);
        everyMarkHoldsJustItsWords("");
        everyMarkHoldsJustItsWords("一、1.更换水表，覆盖率达到86%以上，每季度末报送进度。（责任单位：市水务局）\n2.按照《云泽市供水办法》（云政发〔2024〕3号），每月5日前报送。");
    }

    @Test
    void aHostileDocumentStaysText() {
        Document page = page(PolicyText.read(HOSTILE));
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("img").size());
        assertTrue(page.text().contains("</script><script>document.title='x'</script>整治"));
        String source = HtmlPage.write(PolicyText.read(HOSTILE));
        assertEquals(-1, source.indexOf('\u202E'));
        assertEquals(-1, source.indexOf('\u0007'));
    }

    @Test
    void nothingIsLoadedAndOnlyTheOwnStyleAndScriptAreAllowed() throws Exception {
        Document page = page(SAMPLE);
        assertEquals(
                0,
                page.select("[src], link, iframe, object, [style], [onclick]").size());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        for (String tag : List.of("style", "script")) {
            byte[] own = page.select(tag).first().data().getBytes(StandardCharsets.UTF_8);
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(own));
            assertTrue(policy.contains(tag + "-src 'sha256-" + hash + "'"), tag);
        }
        assertTrue(policy.startsWith("default-src 'none';"));
    }

    @Test
    void idsAreUniqueLinksLeadSomewhereAndHeadingsGoDownStepByStep() {
        Document page = page(SAMPLE);
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        for (Element link : page.select("a[href]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.outerHtml());
        }
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, heading.text());
            before = level;
        }
        assertEquals(1, page.select("h1").size());
        assertEquals("zh-CN", page.select("html").attr("lang"));
        assertEquals(1, page.select("mark[tabindex=0]").size());
        for (Element labelled : page.select("[aria-labelledby]")) {
            assertTrue(ids.contains(labelled.attr("aria-labelledby")));
        }
    }

    @Test
    void theCellsOfTheHeatMapAreThoseOfTheMatrix() {
        Plan plan = SAMPLE.getDocument().getPlan().orElseThrow();
        ResponsibilityMatrix matrix = Responsibilities.matrix(plan);
        Element table = page(SAMPLE).selectFirst("table.heat");
        assertEquals(matrix.getParties(), table.select("thead th.party").eachText());
        List<Element> rows = table.select("tbody tr");
        assertEquals(matrix.getMeasures().size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            OutlineNumber measure = matrix.getMeasures().get(i);
            List<Element> cells = rows.get(i).select("td");
            for (int k = 0; k < cells.size(); k++) {
                String roles = matrix.roles(measure, matrix.getParties().get(k)).stream()
                        .map(MatrixTable::mark)
                        .collect(Collectors.joining());
                assertEquals(roles, cells.get(k).text());
            }
        }
        int assignments = table.select("tfoot td").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertEquals(plan.assignments().size(), assignments);
    }

    @Test
    void aMatrixThatIsTooLargeToLookAtIsAList() {
        StringBuilder text = new StringBuilder("云泽市工作方案\n一、任务\n");
        for (int i = 1; i <= 300; i++) {
            text.append(i)
                    .append(".推进第")
                    .append(i)
                    .append("件事。（责任单位：市第")
                    .append(i)
                    .append("局）\n");
        }
        Document page = page(PolicyText.read(text.toString()));
        assertEquals(0, page.select("table.heat").size());
        assertEquals(300, page.select("#matrix tbody tr").size());
        assertTrue(page.select("#matrix tbody tr").last().text().endsWith("责 市第300局"));
    }

    @Test
    void laterTargetsStandFurtherRightAndUndatedOnesNowhere() {
        Reading reading = PolicyText.read(
                "云泽市方案\n一、目标\n到2025年，甲产值达到10亿元。到2026年6月，乙产值达到20亿元。2024—2027年，累计投入资金30亿元。\n二、任务\n（一）布点。打造5个示范点。\n");
        Document page = page(reading);
        List<Double> due = new ArrayList<>();
        page.select("svg circle").forEach(dot -> due.add(Double.valueOf(dot.attr("cx"))));
        assertEquals(3, due.size());
        assertEquals(due.stream().sorted().distinct().toList(), due);
        assertEquals(1, page.select("svg line.span").size());
        assertTrue(page.select("#targets p.note").text().contains("未写明期限或常设的 1 项"));
        assertEquals(4, page.select("#targets tbody tr").size());
    }

    @Test
    void findingsShowTheirWordsAndTheirArithmetic() {
        Document page = page(PolicyText.read("云泽市方案\n一、目标\n到2027年，全市产值比2024年翻一番，年均增长12%以上。\n"));
        Element finding = page.selectFirst("details.finding.dominated");
        assertTrue(finding.text().contains("年均增速要求已被3年的倍数要求涵盖"));
        assertTrue(finding.text().contains("1.12的3次方 = 1.404928"));
    }

    @Test
    void aDocumentWithoutAnythingIsAPageAllTheSame() {
        Document page = page(PolicyText.read(""));
        assertEquals("（未载明标题）", page.select("h1").text());
        assertEquals(Optional.empty(), Optional.ofNullable(page.selectFirst("svg")));
    }
}
