// SPDX-License-Identifier: Apache-2.0
package org.zhengce.policy.examples.hosts.boot2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.zhengce.policy.examples.hosts.PlanHost;
import org.zhengce.policy.io.json.PolicyJackson2Module;

/** The host on Spring Boot 2 with its Jackson 2 (宿主系统示例). */
@SpringBootApplication
@Import(PlanHost.class)
public class Boot2 {

    /** Starts the host. */
    public static void main(String[] args) {
        SpringApplication.run(Boot2.class, args);
    }

    /** All that our values need: Boot gives each module that is a bean to its mapper. */
    @Bean
    PolicyJackson2Module policyModule() {
        return new PolicyJackson2Module();
    }

    /** What back-office frameworks add beside the settings in application.yml. */
    @Bean
    Jackson2ObjectMapperBuilderCustomizer backOffice() {
        return mapper -> mapper.serializerByType(BigDecimal.class, ToStringSerializer.instance)
                .serializerByType(Long.class, ToStringSerializer.instance)
                .serializerByType(LocalDateTime.class, new EpochMillis());
    }

    private static final class EpochMillis extends JsonSerializer<LocalDateTime> {

        private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

        @Override
        public void serialize(LocalDateTime time, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(time.atZone(ZONE).toInstant().toEpochMilli());
        }
    }
}
