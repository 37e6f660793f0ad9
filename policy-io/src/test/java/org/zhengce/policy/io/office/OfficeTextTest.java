// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficeTextTest {

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004rest, DOCX",
        "%PDF-1.7, PDF",
        "'junk before %PDF-1.4', PDF",
        "'  <!DOCTYPE HTML PUBLIC>', HTML",
        "<html lang=zh>, HTML",
        "<HEAD>, HTML",
        "<body>, HTML",
        "'<?xml version=\"1.0\"?><html/>', HTML",
        "'\u00EF\u00BB\u00BF<html>', HTML"
    })
    void theFirstBytesShowTheFormat(String head, OfficeFormat format) {
        assertEquals(Optional.of(format), OfficeFormat.of(bytes(head)));
    }

    @ParameterizedTest
    @CsvSource({"text", "<p>text</p>", "'<?xml version=\"1.0\"?><plan/>'", "''", "{}"})
    void otherBytesShowNone(String head) {
        assertEquals(Optional.empty(), OfficeFormat.of(bytes(head)));
    }

    @Test
    void anotherFormatIsRefused() {
        OfficeFileException e = assertThrows(OfficeFileException.class, () -> OfficeText.read(bytes("text")));
        assertEquals(OfficeFileException.Reason.UNSUPPORTED, e.getReason());
        assertEquals("File must be .docx, .pdf or .html", e.getMessage());
        assertEquals("文件须为 .docx、.pdf 或 .html 格式", e.chinese());
    }

    @Test
    void anOldWordFileIsRefusedWithAdvice() {
        OfficeFileException e = assertThrows(
                OfficeFileException.class,
                () -> OfficeText.read(bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")));
        assertEquals(OfficeFileException.Reason.UNSUPPORTED, e.getReason());
        assertEquals(
                "File is of an older Word or WPS, or encrypted: save it as .docx without a password", e.getMessage());
        assertEquals("文件为旧版 Word 或 WPS 格式，或已加密：请另存为不带密码的 .docx", e.chinese());
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsRefused(OfficeFormat format) {
        if (format == OfficeFormat.HTML) { // every text is a page
            return;
        }
        OfficeFileException e =
                assertThrows(OfficeFileException.class, () -> OfficeText.read(bytes("%PDF-1.7 broken"), format));
        assertEquals(OfficeFileException.Reason.DAMAGED, e.getReason());
        assertTrue(e.getMessage().startsWith("File is no sound " + format.code() + ": "), e.getMessage());
        assertEquals("文件不是完好的" + format.label(), e.chinese());
    }

    @Test
    void aPageWithoutTextIsRefused() {
        OfficeFileException e = assertThrows(
                OfficeFileException.class, () -> OfficeText.read(bytes("<html><body>&nbsp;</body></html>")));
        assertEquals(OfficeFileException.Reason.NO_TEXT, e.getReason());
        assertEquals("File has no text", e.getMessage());
        assertEquals("文件中没有文字", e.chinese());
    }

    /** Whatever the bytes are: text, or the one exception. */
    @Property(tries = 300)
    void noBytesGetAnotherException(@ForAll byte[] junk, @ForAll OfficeFormat format) {
        try {
            OfficeText.read(junk, format);
        } catch (OfficeFileException e) {
            assertTrue(!e.getMessage().isEmpty() && !e.chinese().isEmpty());
        }
    }

    /** A host without the library of a format is told which one to add. */
    @ParameterizedTest
    @CsvSource({
        "DOCX, poi, 'Reading docx needs the library org.apache.poi:poi-ooxml on the class path', '读取Word 文档需要在类路径上添加 org.apache.poi:poi-ooxml'",
        "PDF, pdfbox, 'Reading pdf needs the library org.apache.pdfbox:pdfbox on the class path', '读取PDF 文档需要在类路径上添加 org.apache.pdfbox:pdfbox'",
        "HTML, jsoup, 'Reading html needs the library org.jsoup:jsoup on the class path', '读取网页需要在类路径上添加 org.jsoup:jsoup'"
    })
    void aMissingLibraryIsNamed(String format, String jar, String english, String chinese) throws Exception {
        try (URLClassLoader host = new URLClassLoader(without(jar), ClassLoader.getPlatformClassLoader())) {
            Class<?> formats = host.loadClass(OfficeFormat.class.getName());
            InvocationTargetException thrown = assertThrows(
                    InvocationTargetException.class,
                    () -> host.loadClass(OfficeText.class.getName())
                            .getMethod("read", byte[].class, formats)
                            .invoke(
                                    null,
                                    bytes("any"),
                                    formats.getMethod("valueOf", String.class).invoke(null, format)));
            Throwable e = thrown.getCause();
            assertEquals(OfficeFileException.class.getName(), e.getClass().getName());
            assertEquals(english, e.getMessage());
            assertEquals(chinese, e.getClass().getMethod("chinese").invoke(e));
            assertEquals(
                    "LIBRARY_MISSING",
                    e.getClass().getMethod("getReason").invoke(e).toString());
        }
    }

    private static URL[] without(String library) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            if (!Path.of(entry)
                    .getFileName()
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .startsWith(library)) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(new URL[0]);
    }
}
