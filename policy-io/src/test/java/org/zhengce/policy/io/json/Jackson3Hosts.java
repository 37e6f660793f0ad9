// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Mappers of hosts that use Jackson 3, each with our module and a setting of its own. */
final class Jackson3Hosts {

    private static final BasicPolymorphicTypeValidator ANYTHING = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .build();

    private Jackson3Hosts() {}

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
                b -> b.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
                        .build());
        add(
                hosts,
                "non empty",
                b -> b.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                        .build());
        add(
                hosts,
                "non default",
                b -> b.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
                        .build());
        add(
                hosts,
                "always",
                b -> b.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.ALWAYS))
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
                b -> b.changeDefaultVisibility(v -> v.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                                .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
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
                b -> b.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DATE_KEYS_AS_TIMESTAMPS)
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
                b -> b.enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUM_KEYS_USING_INDEX)
                        .build());
        add(
                hosts,
                "enums by toString, any case",
                b -> b.enable(
                                EnumFeature.WRITE_ENUMS_USING_TO_STRING,
                                EnumFeature.READ_ENUMS_USING_TO_STRING,
                                EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                        .enable(
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .build());
        hosts.put(
                "ASCII only and HTML escapes",
                host(JsonMapper.builder(JsonFactory.builder()
                                .characterEscapes(new HtmlEscapes())
                                .build())
                        .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                        .addModule(new PolicyJackson3Module())
                        .build()));
        add(
                hosts,
                "names without quotes",
                b -> b.disable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
                        .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
                        .build());
        add(
                hosts,
                "types as properties",
                b -> b.activateDefaultTyping(ANYTHING, DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY)
                        .build());
        add(
                hosts,
                "types around values",
                b -> b.activateDefaultTyping(
                                ANYTHING, DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.WRAPPER_ARRAY)
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
                                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .withCoercionConfigDefaults(c -> {
                            for (CoercionInputShape shape : CoercionInputShape.values()) {
                                c.setCoercion(shape, CoercionAction.TryConvert);
                            }
                        })
                        .build());
        add(
                hosts,
                "nulls skipped",
                b -> b.changeDefaultNullHandling(v -> v.withValueNulls(com.fasterxml.jackson.annotation.Nulls.SKIP))
                        .build());
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
                b -> b.changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL))
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
        hosts.put(setting, host(set.apply(JsonMapper.builder().addModule(new PolicyJackson3Module()))));
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
                return mapper.treeToValue(mapper.<tools.jackson.databind.JsonNode>valueToTree(value), type);
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
                .addDeserializer(LocalDate.class, new ValueDeserializer<LocalDate>() {
                    @Override
                    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
                        return LocalDate.ofEpochDay(parser.getLongValue() / 86_400_000L);
                    }
                });
    }

    /** Writes what a function gives, as a host's own serializer. */
    static final class Text extends ValueSerializer<Object> {

        private final UnaryOperator<Object> form;

        Text(UnaryOperator<Object> form) {
            this.form = form;
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
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
