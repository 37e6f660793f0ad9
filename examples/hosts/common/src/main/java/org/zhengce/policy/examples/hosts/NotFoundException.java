// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

/** There is nothing of this name (未找到). */
class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String english;
    private final String chinese;

    NotFoundException(String what, String chinese, String name) {
        super("There is no such " + what + ": " + name);
        this.english = "There is no such " + what + ": " + name;
        this.chinese = "没有这个" + chinese + "：" + name;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }
}
