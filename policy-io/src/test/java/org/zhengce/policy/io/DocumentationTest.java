// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io;

import org.zhengce.policy.model.SourceRules;

class DocumentationTest extends SourceRules {

    DocumentationTest() {
        super("src/main/java");
    }
}
