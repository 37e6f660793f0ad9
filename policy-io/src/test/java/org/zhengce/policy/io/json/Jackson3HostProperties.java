// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import tools.jackson.databind.DatabindException;

/** The settings of hosts with Jackson 3. */
class Jackson3HostProperties extends HostMatrix {

    Jackson3HostProperties() {
        super(Jackson3Hosts.all(), DatabindException.class);
    }
}
