package org.hoso.runtime.law;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.law.LawFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The shipped law and what was added to it, for both sides. */
@AutoConfiguration
public class LawAutoConfiguration {
    @Bean
    LawInForce lawInForce(ObjectProvider<EventStore> events) {
        return new LawInForce(LawFiles.shipped(), events::getObject, System::nanoTime);
    }
}
