// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.supervision;

/** The mended service keeps all of them. */
class StrongestRoleSupervisionProperties extends SupervisionProperties {

    @Override
    Supervision service() {
        return new StrongestRoleSupervision();
    }
}
