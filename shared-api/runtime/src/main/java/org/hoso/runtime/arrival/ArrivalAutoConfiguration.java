package org.hoso.runtime.arrival;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.connector.Connector;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.hoso.runtime.problems.LimitProperties;
import org.hoso.runtime.problems.ProblemWriter;
import org.hoso.runtime.problems.ProblemsAutoConfiguration;
import org.hoso.runtime.problems.WellFormedQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The container as it takes requests in. */
@AutoConfiguration(after = ProblemsAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({ArrivalProperties.class, LimitProperties.class, TomcatServerProperties.class})
public class ArrivalAutoConfiguration {
    private static final long SWEEP_MILLIS = 500;
    /** How long an import may say nothing. */
    private static final int SILENCE_MILLIS = 30_000;
    /** How long a connection may rest between two requests. */
    private static final int REST_MILLIS = 60_000;

    @Bean(destroyMethod = "stop")
    Workers workers(TomcatServerProperties tomcat) {
        return new Workers(tomcat.getThreads().getMax(), tomcat.getAcceptCount());
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService headSweeps() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("head-sweep").factory());
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> arrivals(
            ArrivalProperties arrival,
            LimitProperties limits,
            ObjectProvider<Heads> heads,
            Workers workers,
            ScheduledExecutorService headSweeps,
            ProblemWriter problems) {
        Arrivals door = new Arrivals(
                arrival,
                ProblemsAutoConfiguration.mostBytes(limits),
                heads.getIfAvailable(() -> (request, response) -> true),
                workers,
                problems);
        return factory -> {
            factory.setProtocol(WatchedProtocol.class.getName());
            factory.addEngineValves(door);
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ToldByContainer(problems)));
            factory.addConnectorCustomizers(connector -> watched(connector, arrival, headSweeps));
        };
    }

    private static void watched(Connector connector, ArrivalProperties arrival, ScheduledExecutorService sweeps) {
        if (!(connector.getProtocolHandler() instanceof WatchedProtocol protocol))
            throw new IllegalStateException("the connector speaks another protocol");
        protocol.setRelaxedQueryChars(WellFormedQuery.UNESCAPED);
        protocol.setMaxHttpRequestHeaderSize(Arrivals.MOST_READ);
        protocol.setExecutor(new VirtualThreadExecutor("arrival-"));
        protocol.setConnectionTimeout((int) arrival.within().toMillis());
        protocol.setDisableUploadTimeout(false);
        protocol.setConnectionUploadTimeout(SILENCE_MILLIS);
        protocol.setKeepAliveTimeout(REST_MILLIS);
        sweeps.scheduleWithFixedDelay(() -> protocol.sweep(arrival), SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }
}
