// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.office;

import javax.annotation.Nullable;
import org.zhengce.policy.model.Term;

/** No text can be had from an office file (文件无法读取); the reason says why, and the message what to do. */
public final class OfficeFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String chinese;

    OfficeFileException(Reason reason, String english, String chinese, @Nullable Throwable cause) {
        super(english, cause);
        this.reason = reason;
        this.chinese = chinese;
    }

    /** Why there is no text. */
    public Reason getReason() {
        return reason;
    }

    /** The message in Chinese. */
    public String chinese() {
        return chinese;
    }

    /** Why a file gives no text (无法读取的原因). */
    public enum Reason implements Term {
        /** The library for the format is not there. */
        LIBRARY_MISSING("缺少解析库"),
        /** The bytes show another format than those that are read. */
        UNSUPPORTED("格式不支持"),
        /** The bytes are not what the format asks for. */
        DAMAGED("文件损坏"),
        /** A password is needed. */
        ENCRYPTED("文件已加密"),
        /** The file is sound and has no text, as a scanned page has none. */
        NO_TEXT("文件无文字");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
