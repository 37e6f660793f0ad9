// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.boot4;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.zhengce.policy.examples.hosts.PlanHost;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The host on Spring Boot 4 with its Jackson 3 (宿主系统示例), which finds our module by itself. */
@SpringBootApplication
@Import(PlanHost.class)
public class Boot4 {

    /** Starts the host. */
    public static void main(String[] args) {
        SpringApplication.run(Boot4.class, args);
    }

    /** What back-office frameworks add beside the settings in application.yml. */
    @Bean
    JsonMapperBuilderCustomizer backOffice() {
        return mapper -> mapper.addModule(new SimpleModule("back office")
                .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                .addSerializer(Long.class, ToStringSerializer.instance)
                .addSerializer(LocalDateTime.class, new EpochMillis()));
    }

    private static final class EpochMillis extends ValueSerializer<LocalDateTime> {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

        @Override
        public void serialize(LocalDateTime time, JsonGenerator out, SerializationContext context) {
            out.writeNumber(time.atZone(ZONE).toInstant().toEpochMilli());
        }
    }
}
