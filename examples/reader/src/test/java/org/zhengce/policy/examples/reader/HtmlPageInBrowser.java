// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengce.policy.io.text.PolicyText;

/** The page in a real headless Chromium: {@code mvn verify -Pbrowser -pl examples/reader -am -DskipTests}. */
class HtmlPageInBrowser {

    private static final int TAB = 9;
    private static final int RIGHT = 39;
    private static final int LEFT = 37;
    private static final int END = 35;

    @TempDir
    static Path directory;

    private static Chromium browser;
    private static Path sample;
    private static Path hostile;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = new Chromium(Files.createDirectory(directory.resolve("profile")));
        sample = Files.writeString(
                directory.resolve("sample.html"), HtmlPage.write(PolicyText.read(PolicyReader.sample())));
        hostile = Files.writeString(
                directory.resolve("hostile.html"), HtmlPage.write(PolicyText.read(HtmlPageTest.HOSTILE)));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static String tip() throws InterruptedException {
        return browser.evaluate("document.getElementById('tip').innerText").asText();
    }

    private static String focused() throws InterruptedException {
        return browser.evaluate("document.activeElement.id").asText();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void thePageFitsTheWindowAndItsPartsAreThere(int width) throws InterruptedException {
        browser.open(sample, width);
        assertTrue(browser.evaluate("document.documentElement.scrollWidth").asInt() <= width);
        assertEquals(
                5,
                browser.evaluate("document.querySelectorAll('main > section > h2').length")
                        .asInt());
        assertTrue(browser.evaluate("document.querySelector('svg circle').getBoundingClientRect().width")
                        .asDouble()
                > 2);
        assertEquals(
                List.of(sample.toUri().toString()),
                browser.requests().stream()
                        .filter(url -> !url.endsWith("favicon.ico"))
                        .toList());
    }

    /** Tab comes to the first mark, arrows go from mark to mark, and the line at the foot says what each was understood to say. */
    @Test
    void marksAreReachedByKeyboard() throws InterruptedException {
        browser.open(sample, 1280);
        String silent = tip();
        for (int i = 0; i < 12 && !focused().equals("m0"); i++) {
            browser.press("Tab", TAB);
        }
        assertEquals("m0", focused());
        String first = tip();
        assertNotEquals(silent, first);
        browser.press("ArrowRight", RIGHT);
        assertEquals("m1", focused());
        assertNotEquals(first, tip());
        browser.press("ArrowLeft", LEFT);
        assertEquals("m0", focused());
        assertEquals(first, tip());
        browser.press("End", END);
        int marks =
                browser.evaluate("document.querySelectorAll('mark[id]').length").asInt();
        assertEquals("m" + (marks - 1), focused());
    }

    @Test
    void hoveringSaysWhatWasUnderstood() throws InterruptedException {
        browser.open(sample, 1280);
        browser.evaluate("document.getElementById('m2').scrollIntoView()");
        double x = browser.evaluate("document.getElementById('m2').getClientRects()[0].left + 5")
                .asDouble();
        double y = browser.evaluate("document.getElementById('m2').getClientRects()[0].top + 5")
                .asDouble();
        browser.call("Input.dispatchMouseEvent", "type", "mouseMoved", "x", x, "y", y);
        assertEquals(browser.evaluate("document.getElementById('m2').title").asText(), tip());
    }

    @Test
    void aHostileDocumentRunsNothingAndAsksForNothing() throws InterruptedException {
        browser.open(hostile, 1280);
        assertEquals("云泽市关于<b>整治</b>的通知", browser.evaluate("document.title").asText());
        assertEquals(
                0,
                browser.evaluate("document.querySelectorAll('img, article script').length")
                        .asInt());
        assertTrue(browser.requests().stream().allMatch(url -> url.startsWith("file:")));
        browser.evaluate(
                "var s = document.createElement('script'); s.textContent = 'document.title = 1'; document.body.append(s)");
        assertEquals("云泽市关于<b>整治</b>的通知", browser.evaluate("document.title").asText());
    }

    @Test
    void itPrints() throws InterruptedException {
        browser.open(sample, 1280);
        String pdf = browser.call("Page.printToPDF").path("data").asText();
        assertTrue(pdf.startsWith("JVBERi0"));
        assertTrue(pdf.length() > 20_000);
    }

    /** A Chinese PDF with a font of the machine, a table in it; without such a font the page would be boxes. */
    @Test
    void whatItPrintsIsReadBack() throws InterruptedException, IOException, UnusableInputException {
        assumeTrue(chinese(), "no Chinese font is installed, such as Debian's fonts-wqy-zenhei");
        Path page = Files.writeString(
                directory.resolve("plan.html"),
                "<!DOCTYPE html><meta charset='utf-8'><style>p{text-indent:2em;font-size:16pt;line-height:28pt}"
                        + "table{border-collapse:collapse}td{border:1px solid}</style><p>"
                        + OfficeFiles.TEXT.strip().replace("\n", "<p>")
                        + "<p>三、任务分解。<table><tr><td>序号<td>任务<td>责任单位<tr><td>1<td>普查<td>市林业局</table>");
        browser.open(page, 1280);
        byte[] pdf = Base64.getDecoder()
                .decode(browser.call("Page.printToPDF").path("data").asText());
        assertEquals(
                OfficeFiles.TEXT + "三、任务分解。\n序号\t任务\t责任单位\n1\t普查\t市林业局\n",
                SourceText.read(Files.write(directory.resolve("plan.pdf"), pdf), null));
    }

    private static boolean chinese() throws IOException, InterruptedException {
        Process fonts = new ProcessBuilder("fc-list", ":lang=zh").start();
        boolean some = fonts.getInputStream().readAllBytes().length > 0;
        fonts.waitFor();
        return some;
    }
}
