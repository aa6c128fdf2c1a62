package org.hoso.runtime.boot;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.context.annotation.Bean;

/** Health answers within a second, whatever is dead. */
@AutoConfiguration
public class PromptHealthAutoConfiguration {
    @Bean
    static BeanPostProcessor promptHealth() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof HealthContributorRegistry registry) new PromptHealth().bound(registry);
                return bean;
            }
        };
    }
}
