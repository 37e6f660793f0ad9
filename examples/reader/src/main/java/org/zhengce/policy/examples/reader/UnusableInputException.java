// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.reader;

/** An input cannot be used; the message says why in one line and does not name the input. */
final class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
