package org.hoso.runtime.boot;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** Our meters in the place of Axon's own set. */
@AutoConfiguration(
        after = AxonOrderingAutoConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
public class MetersAutoConfiguration {
    @Bean
    @ConditionalOnBean(MeterRegistry.class)
    GlobalMetricRegistry globalMetricRegistry(MeterRegistry registry) {
        return new Meters(registry);
    }
}
