package org.hoso.query.wording;

import org.hoso.runtime.law.LawInForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words, under the names that the dated law gives. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {
    @Bean
    Words words(LawInForce law) {
        return new Words(law);
    }

    @Bean
    Sentences sentences(LawInForce law) {
        return new Sentences(law);
    }
}
