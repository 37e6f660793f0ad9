// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Where the applications keep their plans: a server outside of them, so that the suite sees what stands in it. */
abstract class Database {

    /** The one that the build asks for: {@code h2} or {@code postgresql}. */
    static Database chosen() {
        String name = System.getProperty("hosts.database");
        return switch (name) {
            case "h2" -> new H2Database();
            case "postgresql" -> new PostgresqlDatabase();
            default -> throw new IllegalArgumentException("Database must be h2 or postgresql: " + name);
        };
    }

    /** What an application is told, so that it uses the database of this name. */
    abstract List<String> arguments(String name);

    /** The address of the database of this name. */
    abstract String url(String name);

    /** Whether its column takes every text, be it U+0000 or half of a surrogate pair. */
    abstract boolean takesEveryText();

    /** The first column of the first row, as text. */
    final String query(String name, String sql) {
        try (Connection connection = DriverManager.getConnection(url(name));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "no row";
        } catch (SQLException e) {
            throw new IllegalStateException("Database must answer: " + sql, e);
        }
    }
}
