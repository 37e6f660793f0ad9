// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.Nullable;
import org.zhengce.policy.io.office.OfficeFileException;
import org.zhengce.policy.io.office.OfficeFormat;
import org.zhengce.policy.io.office.OfficeText;

/**
 * Gets the text out of a file: plain text, or .docx, .pdf and .html as their first bytes show.
 *
 * <p>Without a charset given: a byte order mark decides; else UTF-8 where the bytes are valid UTF-8; else GB18030 where they
 * are valid GB18030, which includes GBK and GB2312. A byte order mark is no part of the text.
 */
final class SourceText {

    /** Larger files are refused: no policy document is a tenth of that. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BINARY = "is a binary file, not text";

    private SourceText() {}

    /**
     * The text of a file.
     *
     * @throws UnusableInputException if there is none to be had
     */
    static String read(Path file, @Nullable Charset charset) throws UnusableInputException {
        byte[] bytes = bytes(file);
        boolean office =
                begins(bytes, 0xD0, 0xCF, 0x11, 0xE0) || OfficeFormat.of(bytes).isPresent();
        if (!office) {
            return decode(bytes, charset);
        }
        try {
            return OfficeText.read(bytes);
        } catch (OfficeFileException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The bytes of a file.
     *
     * @throws UnusableInputException if it cannot be read or is too large
     */
    static byte[] bytes(Path file) throws UnusableInputException {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException("is a directory");
        }
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new UnusableInputException("is larger than " + MAX_BYTES / 1024 / 1024 + " MiB");
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new UnusableInputException("does not exist");
        } catch (AccessDeniedException e) {
            throw new UnusableInputException("may not be read: permission denied");
        } catch (IOException e) {
            throw new UnusableInputException("cannot be read: " + e.getMessage());
        }
    }

    /**
     * The text of the bytes of a file.
     *
     * @throws UnusableInputException if they are empty, binary, or in another charset
     */
    static String decode(byte[] bytes, @Nullable Charset charset) throws UnusableInputException {
        String text = charset == null ? guess(bytes) : given(bytes, charset);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            throw new UnusableInputException("is empty");
        }
        if (binary(text)) {
            throw new UnusableInputException(BINARY);
        }
        return text;
    }

    private static String given(byte[] bytes, Charset charset) throws UnusableInputException {
        return strict(bytes, charset).orElseThrow(() -> new UnusableInputException("is not text in " + charset.name()));
    }

    private static String guess(byte[] bytes) throws UnusableInputException {
        if (begins(bytes, 0xFE, 0xFF)) {
            return given(bytes, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return given(bytes, StandardCharsets.UTF_16LE);
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw new UnusableInputException(BINARY);
            }
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, GB18030))
                .orElseThrow(() -> new UnusableInputException(
                        "is not text in UTF-8, UTF-16 or GB18030 (name another encoding with --charset)"));
    }

    private static boolean begins(byte[] bytes, int... head) {
        boolean same = bytes.length >= head.length;
        for (int i = 0; same && i < head.length; i++) {
            same = (bytes[i] & 0xFF) == head[i];
        }
        return same;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A nought, or more than one control character among ten. */
    private static boolean binary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && "\t\n\r\f\u000B\u0085".indexOf(c) < 0)
                .count();
        return text.indexOf('\0') >= 0 || controls * 10 > text.length();
    }
}
