package org.hoso.runtime.law;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hoso.law.LawFiles;
import org.hoso.runtime.problems.CodeLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** The shipped law and what was added to it, for both sides. */
@AutoConfiguration(afterName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class LawAutoConfiguration {
    @Bean
    LawInForce lawInForce(ObjectProvider<EventStore> events) {
        return new LawInForce(LawFiles.shipped(), events::getObject, System::nanoTime);
    }

    @Bean
    CodeLists codeLists(LawInForce law) {
        return new ListsOfTheLaw(law);
    }

    @Bean
    @ConditionalOnBean(EventStore.class)
    LawRefreshing lawRefreshing(LawInForce law) {
        return new LawRefreshing(law);
    }

    @Bean
    @ConditionalOnBean(EventStore.class)
    LawHealthIndicator lawHealthIndicator(LawInForce law, @Value("${hoso.law.oldest:30s}") Duration oldest) {
        return new LawHealthIndicator(law, oldest);
    }

    @Bean
    MeterBinder lawAge(LawInForce law) {
        return registry -> Gauge.builder("hoso.law.age", law, LawAutoConfiguration::seconds)
                .description("how long ago the law's amendments were last looked up")
                .baseUnit("seconds")
                .register(registry);
    }

    private static double seconds(LawInForce law) {
        Duration age = law.age();
        return age == null ? Double.NaN : age.toMillis() / 1_000.0;
    }
}
