// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each execution of the build runs on the Jackson that it says. */
class JacksonVersionTest {

    @Test
    void allPartsOfJacksonAreOfTheVersionThatTheBuildAskedFor() {
        String expected = System.getProperty(
                "zhengce.jackson", com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString());
        assertEquals(
                List.of(expected, expected, expected),
                Stream.of(
                                com.fasterxml.jackson.core.json.PackageVersion.VERSION,
                                com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION,
                                com.fasterxml.jackson.dataformat.yaml.PackageVersion.VERSION)
                        .map(Object::toString)
                        .toList());
    }
}
