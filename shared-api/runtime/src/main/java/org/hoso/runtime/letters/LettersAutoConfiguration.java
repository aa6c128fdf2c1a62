package org.hoso.runtime.letters;

import java.time.Instant;
import org.hoso.runtime.paper.Markup;
import org.hoso.runtime.paper.Press;
import org.hoso.runtime.paper.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
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

    /** The first sheet takes seconds, for fonts and classes: it is printed for nobody, beside the first requests. */
    @Bean
    @ConditionalOnProperty("hoso.warm")
    ApplicationListener<ApplicationReadyEvent> warmPress(ObjectProvider<Press> press) {
        Sheet sheet = new Sheet("vi", "Hoso", "", new Markup("<h1>Hồ sơ</h1>"), Instant.EPOCH);
        return ready -> Thread.ofPlatform()
                .daemon()
                .name("warm-press")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> press.getObject().print(sheet));
    }
}
