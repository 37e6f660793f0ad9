// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhengce.policy.model.document.PolicyDocument;
import org.zhengce.policy.model.goal.Facts;
import org.zhengce.policy.model.indicator.Observation;
import org.zhengce.policy.model.indicator.Observations;
import org.zhengce.policy.model.party.PartyRegistry;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.time.WorkCalendar;

/**
 * The JSON Schemas (JSON 模式, draft 2020-12) of what a host sends and stores: one for each root type, with Chinese titles and
 * English descriptions of every type and property.
 *
 * <p>What a schema takes {@link org.zhengce.policy.io.json.PolicyJson} takes, and the other way round, except for rules that
 * no schema can state; {@code docs/schema/README.md} lists these. The schemas are resources beside this class, named
 * {@code plan.schema.json} and so on, for tools that read files. Their {@code $id} holds the format version.
 */
public final class PolicySchema {

    private static final List<Class<?>> ROOTS = Collections.unmodifiableList(Arrays.<Class<?>>asList(
            PolicyDocument.class,
            Plan.class,
            PartyRegistry.class,
            Observation.class,
            Observations.class,
            WorkCalendar.class,
            Facts.class));

    private PolicySchema() {}

    /** The types that have a schema: what hosts put in (公文, 方案, 机构名录, 实际值, 监测数据, 工作日历, 已知事实). */
    public static List<Class<?>> roots() {
        return ROOTS;
    }

    /**
     * The schema of a root type, as JSON text.
     *
     * @throws IllegalArgumentException if the type is none of {@link #roots}
     */
    public static String of(Class<?> root) {
        if (!ROOTS.contains(root)) {
            String names = ROOTS.stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
            throw new IllegalArgumentException("Schema must be of one of " + names + ": " + root.getName());
        }
        String file = file(root);
        try (InputStream in = PolicySchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Schema must be a resource of the jar: " + file);
            }
            return new String(bytes(in), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Schema must be readable: " + file, e);
        }
    }

    /** PolicyDocument is in policy-document.schema.json. */
    private static String file(Class<?> root) {
        String name = root.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return name.toLowerCase(Locale.ROOT) + ".schema.json";
    }

    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
        }
        return out.toByteArray();
    }
}
