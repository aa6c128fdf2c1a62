package org.hoso.runtime.boot;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Property defaults of every process of the product; anything else that sets them wins. */
public final class SharedDefaults implements EnvironmentPostProcessor {
    /** Why each: no call home; PostgreSQL unless asked otherwise; tagged metrics; our own migration histories; a log line names its request; malformed requests and commands turned down stay out of logs: they are answers. */
    public static final Map<String, Object> VALUES = Map.of(
            "axon.update-check.disabled",
            true,
            "axon.axonserver.enabled",
            false,
            "axon.serializer.general",
            "jackson3",
            "axon.serializer.messages",
            "jackson3",
            "axon.serializer.events",
            "jackson3",
            "axon.metrics.micrometer.dimensional",
            true,
            "spring.flyway.enabled",
            false,
            "logging.pattern.correlation",
            "[%X{requestId:-}] ",
            "logging.level.org.axonframework.commandhandling.gateway.DefaultCommandGateway",
            "error",
            "logging.level.org.axonframework.modelling.command.AbstractRepository",
            "error");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads this one from the system only; without it each start prints an advertisement.
        System.setProperty("disable-axoniq-console-message", "true");
        environment.getPropertySources().addLast(new MapPropertySource("hoso-shared-defaults", VALUES));
    }
}
