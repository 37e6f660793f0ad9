// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import javax.annotation.Nullable;

/**
 * The values of the model in a host's own mapper of Jackson 2 (Jackson 2 模块): {@code mapper.registerModule(new PolicyJackson2Module())}; Spring
 * Boot finds it as a bean, {@code findAndRegisterModules()} by itself.
 *
 * <p><b>Writing</b> gives the text of {@link PolicyJson#write}, at the root or inside a bean, list or map of the host, whatever
 * naming, inclusion, layout or typing the host's mapper is set to. Trees and other formats (CBOR, YAML) get the same keys in the
 * same order. Words and enums are texts, as values and as keys of maps.
 *
 * <p><b>Reading</b> is as strict as {@link PolicyJson#read(String, Class)}, whatever the host's mapper forgives. A value that is
 * wrong ends in a {@link com.fasterxml.jackson.databind.JsonMappingException}, whose cause is a {@link PolicyFormatException} with all problems. Their pointers
 * begin at our value; offset, line and column are those of the host's parser in its whole input, absent where it has none, as in
 * trees; a parser of bytes gives no offset and counts bytes in the column. Null is the host's affair: it gives null.
 *
 * <p>Only types of the model are written and read; all others remain the host's. The limit of the input's length is the host's
 * to set; all other {@link Limits} hold for each value.
 */
public final class PolicyJackson2Module extends Module {

    private final Limits limits;

    /** With the default limits. */
    public PolicyJackson2Module() {
        this(Limits.defaults());
    }

    /** With limits of one's own. */
    public PolicyJackson2Module(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return PolicyJackson2Module.class.getName();
    }

    /** Unknown: the module has no version apart from the library's. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(new Jackson2Writer()));
        context.addKeySerializers(new Writers(new Jackson2Writer.Key()));
        context.addDeserializers(new Readers(limits));
        context.addKeyDeserializers((type, config, description) -> {
            Shape shape = Guest.shape(type.getRawClass());
            KeyDeserializer reader =
                    shape instanceof ScalarShape ? new Jackson2Reader.Key((ScalarShape) shape, limits) : null;
            return reader;
        });
    }

    private static final class Writers extends Serializers.Base {

        private final JsonSerializer<Object> writer;

        Writers(JsonSerializer<Object> writer) {
            this.writer = writer;
        }

        @Override
        @Nullable
        public JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Guest.shape(type.getRawClass()) == null ? null : writer;
        }
    }

    private static final class Readers extends Deserializers.Base {

        private final Limits limits;

        Readers(Limits limits) {
            this.limits = limits;
        }

        @Override
        @Nullable
        public JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return reader(type.getRawClass());
        }

        @Override
        @Nullable
        public JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return reader(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Guest.shape(type) != null;
        }

        @Nullable
        private JsonDeserializer<?> reader(Class<?> type) {
            Shape shape = Guest.shape(type);
            return shape == null ? null : new Jackson2Reader(shape, limits);
        }
    }
}
