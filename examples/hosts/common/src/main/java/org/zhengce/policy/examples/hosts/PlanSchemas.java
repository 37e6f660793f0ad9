// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.Nullable;
import org.springframework.stereotype.Component;
import org.zhengce.policy.io.schema.PolicySchema;
import org.zhengce.policy.model.plan.Plan;

/**
 * The OpenAPI components of our types (接口文档中的方案结构), taken from our JSON Schema: springdoc by itself would describe getters,
 * knows neither words nor families, and finds nothing required.
 */
@Component
class PlanSchemas implements ModelConverter {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Schema<?>> components = new TreeMap<>();

    PlanSchemas() throws JsonProcessingException {
        String text = PolicySchema.of(Plan.class).replace("\"#/$defs/", "\"" + COMPONENTS);
        ObjectNode plan = (ObjectNode) new ObjectMapper().readTree(text);
        JsonNode parts = plan.remove("$defs");
        plan.remove("$schema");
        plan.remove("$id");
        add(Plan.class.getSimpleName(), plan);
        for (Iterator<Map.Entry<String, JsonNode>> each = parts.fields(); each.hasNext(); ) {
            Map.Entry<String, JsonNode> part = each.next();
            add(part.getKey(), part.getValue());
        }
    }

    private void add(String name, JsonNode schema) throws JsonProcessingException {
        components.put(name, Json31.mapper().treeToValue(schema, Schema.class));
    }

    @Override
    @Nullable
    public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (!components.containsKey(raw.getSimpleName()) || !raw.getName().startsWith("org.zhengce.policy.model.")) {
            return next.hasNext() ? next.next().resolve(type, context, next) : null;
        }
        components.forEach(context::defineModel);
        return new Schema<>().$ref(COMPONENTS + raw.getSimpleName());
    }
}
