// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.suite;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The three applications. All start, each on a database of its own, when the first is asked for. */
enum Host {
    BOOT2,
    BOOT3,
    BOOT4;

    private static final class Running {

        static final Database DATABASE = Database.chosen();
        static final Map<Host, App> APPS = new EnumMap<>(Host.class);

        static {
            Path directory = Path.of(System.getProperty("hosts.directory"));
            Arrays.stream(values()).forEach(host -> {
                Path jar = directory.resolve(host.key()).resolve("target/" + host.key() + "-app.jar");
                APPS.put(host, App.start(jar, DATABASE.arguments(host.key())));
            });
        }
    }

    App app() {
        return Running.APPS.get(this);
    }

    /** The database of all three, in which each has its own tables. */
    static Database database() {
        return Running.DATABASE;
    }

    /** The name of its module and of its database. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
