package org.hoso.command.desk;

import java.time.Clock;
import java.util.List;
import org.hoso.runtime.intake.CommandReader;
import org.hoso.runtime.law.LawInForce;
import org.hoso.runtime.sealing.Fingerprints;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How a request becomes a command. */
@Configuration(proxyBeanMethods = false)
class ArrivalConfiguration {
    @Bean
    Edges edges(LawInForce law, Clock clock) {
        return new Edges(law, clock);
    }

    @Bean
    CommandArguments commandArguments(
            CommandReader reader, CaseNumbers numbers, Fingerprints fingerprints, Edges edges) {
        return new CommandArguments(reader, numbers, new Envelopes(fingerprints, numbers), edges);
    }

    @Bean
    WebMvcConfigurer commandsAsArguments(CommandArguments arguments) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(arguments);
            }
        };
    }

    @Bean
    SignedCalls signedCalls(CommandReader reader, Edges edges, Fingerprints fingerprints, Desk desk) {
        return new SignedCalls(reader, edges, fingerprints, desk);
    }

    @Bean
    NewCases newCases(Edges edges) {
        return new NewCases(edges);
    }
}
