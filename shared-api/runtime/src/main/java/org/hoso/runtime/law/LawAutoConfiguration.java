package org.hoso.runtime.law;

import org.hoso.law.Law;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Loads the shipped law for both sides. */
@AutoConfiguration
public class LawAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Law law() {
        return Law.load();
    }
}
