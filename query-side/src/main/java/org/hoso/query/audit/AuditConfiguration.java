package org.hoso.query.audit;

import org.hoso.query.wording.Sentences;
import org.hoso.runtime.sealing.Opener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the trail needs to show its lines. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {
    @Bean
    Showing showing(Sentences sentences, ObjectProvider<Opener> opener) {
        return new Showing(sentences, new SealedTextOpener(opener.getIfAvailable()));
    }
}
