// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhengce.policy.io.text.PolicyText;
import org.zhengce.policy.model.document.PolicyDocument;

class HtmlTextTest {

    private static String text(String body) {
        return OfficeText.read(("<!DOCTYPE html><html><head><meta charset='utf-8'><title>页</title></head><body>" + body
                        + "</body></html>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.strings()
                .withChars("一二（）。，、：；《》〔〕“”abc019%<&>\u3000")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> text.chars().anyMatch(c -> c > 32 && c != 0x3000))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void everyParagraphIsALine(@ForAll("paragraphs") List<String> paragraphs) {
        Document page = Document.createShell("");
        paragraphs.forEach(each -> page.body().appendElement("p").text(each));
        assertEquals(
                paragraphs.stream().map(each -> each + "\n").collect(Collectors.joining()),
                OfficeText.read(("<!DOCTYPE html>" + page.outerHtml()).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void blocksAndBreaksAreLinesAndBlanksAreFolded() {
        assertEquals(
                "一、目标\n到2027年 完成。\n二、任务\n普查。\n巡护。\n",
                text("<div><h2>一、目标</h2>到2027年\n   完成。<br>二、任务<ul><li>普查。<li>巡护。</ul></div>"));
    }

    @Test
    void whatIsNotSeenAndWhatLeadsElsewhereIsLeftOut() {
        assertEquals(
                "正文。\n",
                text(
                        "<nav>首页</nav><script>var a='脚本';</script><style>p{}</style><ul><li><a href='/1'>政务公开</a><li><a href='/2'>政策解读</a>"
                                + "<li><a href='/3'>互动交流</a></ul><p>正文。</p><p style='display: none'>暗文</p><p hidden>藏文</p><noscript>请启用脚本</noscript>"
                                + "<footer>版权所有</footer>"));
    }

    @Test
    void linksToFilesAndLinksWithinSentencesAreKept() {
        assertEquals(
                "附件：\n1. 任务表\n2. 清单\n3. 名录\n",
                text(
                        "<div>附件：<br><a href='a.docx'>1. 任务表</a><br><a href='b.pdf'>2. 清单</a><br><a href='c.xls'>3. 名录</a></div>"));
        assertEquals(
                "按照《甲办法》、《乙办法》、《丙办法》的有关规定，结合我市湿地保护的实际情况，现就有关事项通知如下。\n",
                text(
                        "<p>按照<a href='1'>《甲办法》</a>、<a href='2'>《乙办法》</a>、<a href='3'>《丙办法》</a>的有关规定，结合我市湿地保护的实际情况，现就有关事项通知如下。</p>"));
    }

    @Test
    void aTableIsLinesWithTabs() {
        assertEquals(
                "类别\t任务\t责任单位\n保护\t普查湿地\t市林业局\n\t退渔还湿\t市水利局 市林业局\n其余\t\t各区\n后文\n",
                text("<table><tr><th>类别<th>任务<th>责任单位<tr><td rowspan=2>保护<td>普查\n湿地<td>市林业局<tr><td>退渔还湿<td><p>市水利局</p><p>市林业局</p>"
                                + "<tr><td colspan=2>其余<td>各区</table>后文")
                        .replace("普查 湿地", "普查湿地"));
    }

    @Test
    void headsOfTwoRowsAreJoinedAndATitleOverTheTableIsALine() {
        assertEquals(
                "任务表\n指标\t目标2025年\t目标2027年\n保护率\t55%\t60%\n",
                text(
                        "<table><tr><td colspan=3>任务表<tr><td rowspan=2>指标<td colspan=2>目标<tr><td>2025年<td>2027年<tr><td>保护率<td>55%<td>60%</table>"));
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsLines() {
        assertEquals("左\n右\n", text("<table><tr><td>左<td>右</table>"));
        assertEquals(
                "类别\t任务\n甲\t乙\n",
                text("<table><tr><td><table><tr><td>类别<td>任务<tr><td>甲<td>乙</table></td></tr></table>"));
    }

    @Test
    void keysAboveTheDocumentStandBeforeTheirValues() {
        String text = text(
                "<table><tr><td>索 引 号：<td>015-2025-3<td>发文字号：<td>云政发〔2025〕3号<tr><td>成文日期：<td>2025年3月1日<td>主题分类：<td>林业</table>"
                        + "<h1>云泽市湿地保护办法</h1><p>第一条 保护湿地。</p>");
        assertEquals("索 引 号：015-2025-3\n发文字号：云政发〔2025〕3号\n成文日期：2025年3月1日\n主题分类：林业\n云泽市湿地保护办法\n第一条 保护湿地。\n", text);
        PolicyDocument read = PolicyText.read(text).getDocument();
        assertEquals("云泽市湿地保护办法", read.getTitle().get());
        assertEquals("云政发〔2025〕3号", read.getNumber().get().toString());
        assertEquals("2025-03-01", read.getIssued().get().toString());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "GB18030, false", "GB18030, true", "UTF-8, true"})
    void thePageMayBeInTheEncodingsOfChinesePages(String charset, boolean declared) {
        String page = "<html>" + (declared ? "<head><meta charset='" + charset + "'></head>" : "")
                + "<body><p>湿地保护</p></body></html>";
        assertEquals("湿地保护\n", OfficeText.read(page.getBytes(Charset.forName(charset))));
    }

    @Test
    void aPageOfElementsWithinElementsIsRead() {
        assertEquals("深\n", text("<div>".repeat(20_000) + "深"));
    }
}
