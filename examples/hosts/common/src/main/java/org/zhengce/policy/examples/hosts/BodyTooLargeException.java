// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

/** The body is larger than the host takes (正文过大); no IOException, which Spring would take for an unreadable body. */
class BodyTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    BodyTooLargeException(int most) {
        super("Body must not be larger than " + most + " bytes");
        this.most = most;
    }

    String english() {
        return "Body must not be larger than " + most + " bytes";
    }

    String chinese() {
        return "请求正文不得超过 " + most + " 字节";
    }
}
