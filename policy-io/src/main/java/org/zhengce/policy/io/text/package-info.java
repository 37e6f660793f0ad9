// SPDX-License-Identifier: Apache-2.0
/**
 * Policy text (公文文本): plain text to a document with its plan, and stand-off annotations out.
 *
 * <p>Open {@link org.zhengce.policy.io.text.PolicyText} first. Reading goes in stages with one job each: the source is
 * folded, further copies and page furniture are set aside, the outline is found, the frame around it (title, number,
 * recipients, signature) is taken apart, and then each section's body is searched for responsibility clauses, figures,
 * obligations, citations and tables. Words that mean something stand in data files beside the classes.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.io.text;

import javax.annotation.ParametersAreNonnullByDefault;
