// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import java.sql.SQLException;
import java.util.List;
import org.h2.tools.Server;

/** H2 in the suite's own process, on a free port of the loopback; the column is text. */
final class H2Database extends Database {

    private final Server server;

    H2Database() {
        try {
            server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-tcpDaemon")
                    .start();
        } catch (SQLException e) {
            throw new IllegalStateException("H2 must start", e);
        }
    }

    @Override
    List<String> arguments(String name) {
        return List.of("--spring.datasource.url=" + url(name));
    }

    @Override
    String url(String name) {
        return "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/mem:" + name + ";DB_CLOSE_DELAY=-1";
    }

    @Override
    boolean takesEveryText() {
        return true;
    }
}
