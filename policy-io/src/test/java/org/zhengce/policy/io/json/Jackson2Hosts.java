// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.zhengce.policy.model.goal.Bound;
import org.zhengce.policy.model.goal.Nature;
import org.zhengce.policy.model.goal.Target;
import org.zhengce.policy.model.plan.Plan;
import org.zhengce.policy.model.text.OutlineNumber;
import org.zhengce.policy.model.text.Quote;

/** Mappers of hosts that use Jackson 2, each with our module and a setting of its own. */
final class Jackson2Hosts {

    private static final BasicPolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private Jackson2Hosts() {}

    static Map<String, HostMatrix.Host> all() {
        Map<String, HostMatrix.Host> hosts = new LinkedHashMap<>();
        add(hosts, "as it comes", b -> b.build());
        add(hosts, "indented", b -> b.enable(SerializationFeature.INDENT_OUTPUT).build());
        add(
                hosts,
                "printed another way",
                b -> b.enable(SerializationFeature.INDENT_OUTPUT)
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(new DefaultIndenter("\t", "\r\n"))
                                .withArrayIndenter(new DefaultIndenter("\t", "\r\n")))
                        .build());
        add(
                hosts,
                "snake case",
                b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        add(
                hosts,
                "upper camel case",
                b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .build());
        add(
                hosts,
                "non null",
                b -> b.defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                        .build());
        add(
                hosts,
                "non empty",
                b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                        .build());
        add(
                hosts,
                "non default",
                b -> b.defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                        .build());
        add(
                hosts,
                "always",
                b -> b.defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                        .build());
        add(
                hosts,
                "sorted keys",
                b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build());
        add(
                hosts,
                "fields only",
                b -> b.visibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.GETTER,
                                JsonAutoDetect.Visibility.NONE)
                        .visibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                        .build());
        add(
                hosts,
                "no annotations",
                b -> b.disable(MapperFeature.USE_ANNOTATIONS).build());
        add(
                hosts,
                "static typing",
                b -> b.enable(MapperFeature.USE_STATIC_TYPING).build());
        add(
                hosts,
                "dates as numbers",
                b -> b.enable(
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS)
                        .addModule(epoch())
                        .build());
        add(
                hosts,
                "numbers as texts",
                b -> b.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .enable(
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS,
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .addModule(texts(Long.class, Integer.class, int.class, BigDecimal.class))
                        .build());
        add(
                hosts,
                "enums by index",
                b -> b.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX).build());
        add(
                hosts,
                "enums by toString, any case",
                b -> b.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .build());
        add(hosts, "ASCII only and HTML escapes", b -> {
            b.enable(JsonWriteFeature.ESCAPE_NON_ASCII);
            JsonMapper mapper = b.build();
            mapper.getFactory().setCharacterEscapes(new HtmlEscapes());
            return mapper;
        });
        add(
                hosts,
                "names without quotes",
                b -> b.disable(JsonWriteFeature.QUOTE_FIELD_NAMES)
                        .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                        .build());
        add(
                hosts,
                "types as properties",
                b -> b.activateDefaultTyping(ANYTHING, ObjectMapper.DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY)
                        .build());
        add(
                hosts,
                "types around values",
                b -> b.activateDefaultTyping(
                                ANYTHING,
                                ObjectMapper.DefaultTyping.OBJECT_AND_NON_CONCRETE,
                                JsonTypeInfo.As.WRAPPER_ARRAY)
                        .build());
        add(
                hosts,
                "single entries bare",
                b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                        .build());
        add(
                hosts,
                "all forgiven",
                b -> b.disable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
                        .enable(
                                DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .withCoercionConfigDefaults(c -> {
                            for (CoercionInputShape shape : CoercionInputShape.values()) {
                                c.setCoercion(shape, CoercionAction.TryConvert);
                            }
                        })
                        .build());
        add(hosts, "nulls as empty texts, nulls skipped", b -> {
            ObjectMapper mapper = b.defaultSetterInfo(com.fasterxml.jackson.annotation.JsonSetter.Value.forValueNulls(
                            com.fasterxml.jackson.annotation.Nulls.SKIP))
                    .build();
            mapper.getSerializerProvider().setNullValueSerializer(new Text(v -> ""));
            return mapper;
        });
        add(
                hosts,
                "strict duplicates, no trailing tokens",
                b -> b.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build());
        add(
                hosts,
                "mixins on our types",
                b -> b.addMixIn(Target.class, Meddling.class)
                        .addMixIn(Plan.class, Meddling.class)
                        .addMixIn(Quote.class, Meddling.class)
                        .addMixIn(Bound.class, Typed.class)
                        .addMixIn(OutlineNumber.class, Typed.class)
                        .addMixIn(Nature.class, Numbered.class)
                        .build());
        // In the style of two popular back-office frameworks.
        add(
                hosts,
                "back office one: BigDecimal and long as text, dates by pattern",
                b -> b.defaultTimeZone(TimeZone.getTimeZone("GMT+8"))
                        .addModule(texts(Long.class, long.class, BigDecimal.class))
                        .addModule(pattern())
                        .build());
        add(
                hosts,
                "back office two: epoch milliseconds, long as text, snake case, non null",
                b -> b.defaultPropertyInclusion(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .addModule(texts(Long.class, long.class))
                        .addModule(epoch())
                        .build());
        return hosts;
    }

    private static void add(
            Map<String, HostMatrix.Host> hosts,
            String setting,
            java.util.function.Function<JsonMapper.Builder, ObjectMapper> set) {
        hosts.put(setting, host(set.apply(JsonMapper.builder().addModule(new PolicyJackson2Module()))));
    }

    static HostMatrix.Host host(ObjectMapper mapper) {
        return new HostMatrix.Host() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public String writeBean(HostBean<?> bean, Class<?> type) throws Exception {
                JavaType declared = mapper.getTypeFactory().constructParametricType(HostBean.class, type);
                return mapper.writerFor(declared).writeValueAsString(bean);
            }

            @Override
            public Object read(String json, Class<?> type) throws Exception {
                return mapper.readValue(json, type);
            }

            @Override
            public HostBean<?> readBean(String json, Class<?> type) throws Exception {
                return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(HostBean.class, type));
            }

            @Override
            public Object throughTree(Object value, Class<?> type) throws Exception {
                return mapper.treeToValue(mapper.<com.fasterxml.jackson.databind.JsonNode>valueToTree(value), type);
            }

            @Override
            public Map<?, ?> throughMap(Map<?, ?> map, Class<?> key) throws Exception {
                JavaType type = mapper.getTypeFactory().constructMapType(HashMap.class, key, String.class);
                return mapper.readValue(mapper.writerFor(type).writeValueAsString(new HashMap<>(map)), type);
            }
        };
    }

    private static SimpleModule texts(Class<?>... types) {
        SimpleModule module = new SimpleModule("texts");
        for (Class<?> type : types) {
            module.addSerializer(type, ToStringSerializer.instance);
        }
        return module;
    }

    private static SimpleModule pattern() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        return new SimpleModule("pattern")
                .addSerializer(LocalDateTime.class, new Text(v -> format.format((LocalDateTime) v)))
                .addSerializer(LocalDate.class, new Text(v -> format.format(((LocalDate) v).atStartOfDay())));
    }

    private static SimpleModule epoch() {
        return new SimpleModule("epoch")
                .addSerializer(
                        LocalDateTime.class,
                        new Text(v ->
                                ((LocalDateTime) v).toInstant(ZoneOffset.UTC).toEpochMilli()))
                .addSerializer(LocalDate.class, new Text(v -> ((LocalDate) v).toEpochDay() * 86_400_000L))
                .addDeserializer(LocalDate.class, new JsonDeserializer<LocalDate>() {
                    @Override
                    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                        return LocalDate.ofEpochDay(parser.getLongValue() / 86_400_000L);
                    }
                });
    }

    /** Writes what a function gives, as a host's own serializer. */
    static final class Text extends JsonSerializer<Object> {

        private final UnaryOperator<Object> form;

        Text(UnaryOperator<Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            Object written = form.apply(value);
            if (written instanceof Long number) {
                out.writeNumber(number);
            } else {
                out.writeString(String.valueOf(written));
            }
        }
    }

    private static final class HtmlEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['<'] = ESCAPE_STANDARD;
            codes['e'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return new SerializedString(String.format("\\u%04x", c));
        }
    }

    @JsonPropertyOrder(alphabetic = true)
    @JsonIgnoreProperties({"text", "bound", "measures"})
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    abstract static class Meddling {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "type")
    abstract static class Typed {}

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    enum Numbered {
        ONE
    }
}
