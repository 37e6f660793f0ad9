// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fuzzer calls to try the reading of JSON; profile {@code fuzz} runs it. */
public final class JsonFuzz {

    private JsonFuzz() {}

    /** Loads the classes, so that the time limit of an input is for the input alone. */
    public static void fuzzerInitialize() {
        seeds().forEach(JsonFuzz::fuzzerTestOneInput);
    }

    /** The first byte chooses the root type, the others are the input. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            CodecLaws.json(CodecSeeds.input(data), CodecSeeds.root(data));
        }
    }

    /** The inputs to start from. */
    public static List<byte[]> seeds() {
        return CodecSeeds.values().stream()
                .map(value -> CodecSeeds.seed(value, PolicyJson.writeBytes(value)))
                .collect(Collectors.toList());
    }

    /** The pieces to make others of. */
    public static Set<String> words() {
        return CodecSeeds.words();
    }
}
