// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import javax.annotation.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * The values of the model in a host's own mapper of Jackson 3 (Jackson 3 模块): {@code JsonMapper.builder().addModule(new PolicyJackson3Module())}; Spring
 * Boot finds it as a bean, {@code findAndAddModules()} by itself.
 *
 * <p><b>Writing</b> gives the text of {@link PolicyJson#write}, at the root or inside a bean, list or map of the host, whatever
 * naming, inclusion, layout or typing the host's mapper is set to. Trees and other formats (CBOR, YAML) get the same keys in the
 * same order. Words and enums are texts, as values and as keys of maps.
 *
 * <p><b>Reading</b> is as strict as {@link PolicyJson#read(String, Class)}, whatever the host's mapper forgives. A value that is
 * wrong ends in a {@link tools.jackson.databind.DatabindException}, whose cause is a {@link PolicyFormatException} with all problems. Their pointers
 * begin at our value; offset, line and column are those of the host's parser in its whole input, absent where it has none, as in
 * trees; a parser of bytes gives no offset and counts bytes in the column. Null is the host's affair: it gives null.
 *
 * <p>Only types of the model are written and read; all others remain the host's. The limit of the input's length is the host's
 * to set; all other {@link Limits} hold for each value.
 */
public final class PolicyJackson3Module extends JacksonModule {

    private final Limits limits;

    /** With the default limits. */
    public PolicyJackson3Module() {
        this(Limits.defaults());
    }

    /** With limits of one's own. */
    public PolicyJackson3Module(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return PolicyJackson3Module.class.getName();
    }

    /** Unknown: the module has no version apart from the library's. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(new Jackson3Writer()));
        context.addKeySerializers(new Writers(new Jackson3Writer.Key()));
        context.addDeserializers(new Readers(limits));
        context.addKeyDeserializers((type, config, description) -> {
            Shape shape = Guest.shape(type.getRawClass());
            return shape instanceof ScalarShape ? new Jackson3Reader.Key((ScalarShape) shape, limits) : null;
        });
    }

    private static final class Writers implements Serializers {

        private final ValueSerializer<Object> writer;

        Writers(ValueSerializer<Object> writer) {
            this.writer = writer;
        }

        @Override
        @Nullable
        public ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return Guest.shape(type.getRawClass()) == null ? null : writer;
        }

        @Override
        @Nullable
        public ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private static final class Readers implements Deserializers {

        private final Limits limits;

        Readers(Limits limits) {
            this.limits = limits;
        }

        @Override
        @Nullable
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            Shape shape = Guest.shape(type.getRawClass());
            return shape == null ? null : new Jackson3Reader(shape, limits);
        }

        @Override
        @Nullable
        public ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Guest.shape(type) != null;
        }
    }
}
