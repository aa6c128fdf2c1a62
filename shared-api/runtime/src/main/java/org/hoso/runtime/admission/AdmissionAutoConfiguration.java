package org.hoso.runtime.admission;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.hoso.runtime.pools.PoolProperties;
import org.hoso.runtime.pools.PoolsAutoConfiguration;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** As many requests at once as there are connections for them; the rest waits in front, not in the middle. */
@AutoConfiguration(after = {ProblemsAutoConfiguration.class, PoolsAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(PoolProperties.class)
@EnableConfigurationProperties(QueueProperties.class)
public class AdmissionAutoConfiguration {
    /** Just behind Spring Security, whose own is -100. */
    private static final int SIGNED_IN = -90;

    @Bean
    Turnstile turnstile(PoolProperties pools, QueueProperties queue) {
        return new Turnstile(pools.requests(), queue);
    }

    @Bean
    MeterBinder turnstileMeters(Turnstile turnstile) {
        return registry -> {
            Gauge.builder("hoso.requests.inside", turnstile, Turnstile::inside)
                    .description("requests that are worked on")
                    .register(registry);
            Gauge.builder("hoso.requests.waiting", turnstile, Turnstile::waiting)
                    .description("requests that wait to be worked on")
                    .register(registry);
        };
    }

    @Bean
    FilterRegistrationBean<Admission> admission(Turnstile turnstile, ProblemWriter problems) {
        FilterRegistrationBean<Admission> registration =
                new FilterRegistrationBean<>(new Admission(turnstile, problems));
        registration.setOrder(SIGNED_IN);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }
}
