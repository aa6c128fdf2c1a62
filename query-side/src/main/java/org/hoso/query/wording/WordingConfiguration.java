package org.hoso.query.wording;

import org.hoso.law.Law;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words, under the names that the dated law gives. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {
    @Bean
    Words words(Law law) {
        return new Words(law);
    }

    @Bean
    Sentences sentences(Law law) {
        return new Sentences(law);
    }
}
