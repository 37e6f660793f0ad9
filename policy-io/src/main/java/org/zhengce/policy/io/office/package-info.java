// SPDX-License-Identifier: Apache-2.0
/**
 * Office files (文书文件): the policy text of .docx, .pdf and .html, tables kept as tables. Open {@link
 * org.zhengce.policy.io.office.OfficeText} first.
 *
 * <p>Each format needs a library that is an optional dependency of policy-io: poi-ooxml, pdfbox, jsoup.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io.office;

import javax.annotation.ParametersAreNonnullByDefault;
