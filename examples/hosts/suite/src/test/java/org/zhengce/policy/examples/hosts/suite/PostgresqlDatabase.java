// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** A PostgreSQL of its own, which a script starts and stops with the suite; the column is jsonb. */
final class PostgresqlDatabase extends Database {

    private final int port;

    PostgresqlDatabase() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("There must be a free port", e);
        }
        start();
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            for (Host host : Host.values()) {
                statement.execute("create database " + host.key());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL must make databases", e);
        }
    }

    /** The server stops when the script's input ends, that is with this process, however it ends. */
    private void start() {
        Path script = Path.of(System.getProperty("hosts.directory"), "suite/src/test/scripts/postgresql.sh");
        try {
            Process process = new ProcessBuilder("bash", script.toString(), String.valueOf(port))
                    .redirectErrorStream(true)
                    .start();
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            String line = lines.readLine();
            if (!"ready".equals(line)) {
                throw new IllegalStateException(
                        "PostgreSQL must start: " + line + "\n" + lines.lines().collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL must start", e);
        }
    }

    @Override
    List<String> arguments(String name) {
        return List.of("--spring.datasource.url=" + url(name), "--spring.sql.init.platform=postgresql");
    }

    @Override
    String url(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=hosts&stringtype=unspecified";
    }

    @Override
    boolean takesEveryText() {
        return false;
    }
}
