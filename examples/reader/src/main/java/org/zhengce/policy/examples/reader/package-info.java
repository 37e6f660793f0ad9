// SPDX-License-Identifier: Apache-2.0
/**
 * A policy text in, what it sets out in tables, JSON, YAML or annotations out. Open
 * {@link org.zhengce.policy.examples.reader.PolicyReader} first.
 */
@ParametersAreNonnullByDefault
package org.zhengce.policy.examples.reader;

import javax.annotation.ParametersAreNonnullByDefault;
