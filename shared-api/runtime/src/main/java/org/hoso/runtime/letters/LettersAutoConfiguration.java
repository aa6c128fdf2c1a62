package org.hoso.runtime.letters;

import org.hoso.runtime.paper.Press;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Letters and the press, for both sides. */
@AutoConfiguration
@EnableConfigurationProperties(LetterProperties.class)
class LettersAutoConfiguration {
    @Bean
    Letters letters() {
        return new Letters();
    }

    /** Reads its fonts when it is first used. */
    @Bean
    @Lazy
    Press press() {
        return new Press();
    }
}
