package org.hoso.query.casefile;

import org.hoso.runtime.sealing.Opener;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the case file needs to tell its texts. */
@Configuration(proxyBeanMethods = false)
class CaseFileConfiguration {
    static {
        // Only the told form of a personal text ever leaves: the description of the interface knows no other.
        SpringDocUtils.getConfig().replaceWithClass(Personal.class, Personal.Told.class);
    }

    @Bean
    TextRendering tellingTexts(ObjectProvider<Opener> opener) {
        return new TextRendering(opener.getIfAvailable());
    }
}
