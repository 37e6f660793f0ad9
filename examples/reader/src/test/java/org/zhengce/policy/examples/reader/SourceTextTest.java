// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @TempDir
    Path directory;

    private static final String TEXT = "一、强化工业用地保障。㐀€";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void utf8IsReadWithAndWithoutByteOrderMark() throws UnusableInputException {
        assertEquals(TEXT, SourceText.decode(TEXT.getBytes(StandardCharsets.UTF_8), null));
        assertEquals(TEXT, SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void gb18030IsRecognised() throws UnusableInputException {
        assertEquals(TEXT, SourceText.decode(TEXT.getBytes(GB18030), null));
        assertEquals("市工信局", SourceText.decode("市工信局".getBytes(Charset.forName("GBK")), null));
    }

    @Test
    void utf16IsRecognisedByItsByteOrderMark() throws UnusableInputException {
        assertEquals(TEXT, SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), null));
        assertEquals(TEXT, SourceText.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE), null));
    }

    @Test
    void aCharsetThatIsGivenIsTaken() throws UnusableInputException {
        assertEquals(TEXT, SourceText.decode(TEXT.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE));
        assertEquals("市", SourceText.decode("市".getBytes(Charset.forName("Big5")), Charset.forName("Big5")));
    }

    @Test
    void bytesThatAreNotInTheCharsetAreRefused() {
        assertEquals("is not text in UTF-8", refusal(TEXT.getBytes(GB18030), StandardCharsets.UTF_8));
        assertEquals(
                "is not text in UTF-8, UTF-16 or GB18030 (name another encoding with --charset)",
                refusal(new byte[] {'a', 'b', 'c', (byte) 0xFF, (byte) 0xFF, 'd'}, null));
    }

    @Test
    void binaryBytesAreRefused() {
        assertEquals("is a binary file, not text", refusal(new byte[] {'P', 'K', 3, 4, 0, 0}, null));
        assertEquals("is a binary file, not text", refusal(new byte[] {1, 2, 3, 4, 'a', 'b', 'c'}, null));
        assertEquals("is a binary file, not text", refusal(new byte[] {'a', 0, 'b'}, StandardCharsets.UTF_8));
    }

    @Test
    void bytesWithoutTextAreRefused() {
        assertEquals("is empty", refusal(new byte[0], null));
        assertEquals("is empty", refusal(" \r\n\t".getBytes(StandardCharsets.UTF_8), null));
        assertEquals("is empty", refusal("\uFEFF".getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void aFewControlCharactersAreNoHindrance() throws UnusableInputException {
        assertEquals(
                "第一页的文字\f第二页的文字\u0007",
                SourceText.decode("第一页的文字\f第二页的文字\u0007".getBytes(StandardCharsets.UTF_8), null));
    }

    @Test
    void officeFilesAreReadAsTheirFirstBytesShow() throws UnusableInputException, IOException {
        assertEquals(OfficeFiles.TEXT, SourceText.read(OfficeFiles.html(directory), null));
        assertEquals(OfficeFiles.TEXT, SourceText.read(OfficeFiles.docx(directory), null));
        assertEquals(OfficeFiles.TEXT, SourceText.read(OfficeFiles.pdf(directory), null));
    }

    @Test
    void officeFilesWithoutTextAreRefusedWithAdvice() throws IOException {
        Path old = Files.write(directory.resolve("old.doc"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertEquals(
                "File is of an older Word or WPS, or encrypted: save it as .docx without a password",
                assertThrows(UnusableInputException.class, () -> SourceText.read(old, null))
                        .getMessage());
        Path page = Files.writeString(directory.resolve("page.html"), "<html></html>");
        assertEquals(
                "File has no text",
                assertThrows(UnusableInputException.class, () -> SourceText.read(page, null))
                        .getMessage());
    }

    /** 邢 begins as a file of an older Word does. */
    @Test
    void textIsNotTakenForAnOfficeFile() throws UnusableInputException, IOException {
        Path file = Files.write(directory.resolve("text.txt"), "邢台市湿地保护方案".getBytes(GB18030));
        assertEquals("邢台市湿地保护方案", SourceText.read(file, null));
    }

    private static String refusal(byte[] bytes, @Nullable Charset charset) {
        return assertThrows(UnusableInputException.class, () -> SourceText.decode(bytes, charset))
                .getMessage();
    }
}
