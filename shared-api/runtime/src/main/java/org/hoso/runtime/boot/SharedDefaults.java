package org.hoso.runtime.boot;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Property defaults of every process of the product; anything else that sets them wins. */
public final class SharedDefaults implements EnvironmentPostProcessor {
    /** Axon's word for no limit. */
    private static final int NONE = -1;

    private static final int AWAY = 503;

    /**
     * Why each: no call home; PostgreSQL unless asked otherwise; tagged metrics; a time limit for each transaction but none for
     * each handler besides, because Axon takes a whole stack trace to begin one, for every event that a case is loaded from;
     * our own migration histories; what is dead is named to everybody, more to administrators only; ready is who can
     * serve, whatever stands still beside it; a disk is full long before its last megabytes; every path is measured; a proxy may keep its connections; a stop is one of seconds; a log line names its request; malformed requests and commands turned down stay out of logs:
     * they are answers; a database that somebody else wrote into is worse than one that is down, and told as such by health.
     */
    public static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("axon.update-check.disabled", true),
            Map.entry("axon.axonserver.enabled", false),
            Map.entry("axon.serializer.general", "jackson3"),
            Map.entry("axon.serializer.messages", "jackson3"),
            Map.entry("axon.serializer.events", "jackson3"),
            Map.entry("axon.metrics.micrometer.dimensional", true),
            Map.entry("axon.timeout.handler.commands.timeout-ms", NONE),
            Map.entry("axon.timeout.handler.commands.warning-threshold-ms", NONE),
            Map.entry("axon.timeout.handler.events.timeout-ms", NONE),
            Map.entry("axon.timeout.handler.events.warning-threshold-ms", NONE),
            Map.entry("server.tomcat.max-keep-alive-requests", -1),
            Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "10s"),
            Map.entry("spring.flyway.enabled", false),
            Map.entry("management.endpoint.health.show-components", "always"),
            Map.entry("management.endpoint.health.show-details", "when-authorized"),
            Map.entry("management.endpoint.health.roles", "admin"),
            Map.entry("management.endpoint.health.probes.enabled", true),
            Map.entry("management.endpoint.health.validate-group-membership", false),
            Map.entry("management.endpoint.health.group.readiness.include", "readinessState,db,keys,law"),
            Map.entry("management.health.diskspace.threshold", "500MB"),
            Map.entry("management.metrics.web.server.max-uri-tags", 1_000),
            Map.entry("logging.pattern.correlation", "[%X{requestId:-}] "),
            Map.entry("logging.level.org.axonframework.commandhandling.gateway.DefaultCommandGateway", "error"),
            Map.entry("logging.level.org.axonframework.modelling.command.AbstractRepository", "error"),
            Map.entry("management.endpoint.health.status.http-mapping.FORKED", AWAY),
            Map.entry("management.endpoint.health.status.http-mapping.FORGED", AWAY),
            Map.entry("management.endpoint.health.status.http-mapping.DOWN", AWAY),
            Map.entry("management.endpoint.health.status.http-mapping.OUT_OF_SERVICE", AWAY),
            Map.entry("springdoc.default-produces-media-type", "application/json"),
            Map.entry("springdoc.api-docs.enabled", true),
            Map.entry("springdoc.swagger-ui.enabled", true));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads this one from the system only; without it each start prints an advertisement.
        System.setProperty("disable-axoniq-console-message", "true");
        environment.getPropertySources().addLast(new MapPropertySource("hoso-shared-defaults", VALUES));
    }
}
