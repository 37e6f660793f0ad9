// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.databind.JsonMappingException;

/** The settings of hosts with Jackson 2. */
class Jackson2HostProperties extends HostMatrix {

    Jackson2HostProperties() {
        super(Jackson2Hosts.all(), JsonMappingException.class);
    }
}
