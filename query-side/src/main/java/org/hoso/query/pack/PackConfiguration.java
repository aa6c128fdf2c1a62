package org.hoso.query.pack;

import java.util.Optional;
import org.hoso.query.wording.Sentences;
import org.hoso.query.wording.Words;
import org.hoso.runtime.ledger.Ledger;
import org.hoso.runtime.sealing.Opener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writes packs. */
@Configuration(proxyBeanMethods = false)
class PackConfiguration {
    /** In a process without the key database every personal text is left out. */
    @Bean
    Packing packing(Ledger ledger, ObjectProvider<Opener> opener, Sentences sentences, Words words) {
        return new Packing(
                ledger,
                Optional.ofNullable(opener.getIfAvailable())
                        .map(FieldKeys::from)
                        .orElse(FieldKeys.NONE),
                sentences,
                words);
    }
}
