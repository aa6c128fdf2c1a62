package org.hoso.command.intake;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same contract on Axon Server: run with {@code -Daxon.server.test=host:port} against a fresh server, and listed as not
 * run otherwise.
 */
@DisplayName("The desk on Axon Server")
@ActiveProfiles("axon-server")
@EnabledIfSystemProperty(named = "axon.server.test", matches = ".+")
class AxonServerContractTest extends TwoStepsContract {
    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("axon.axonserver.enabled", () -> true);
        registry.add("axon.axonserver.servers", () -> System.getProperty("axon.server.test"));
    }
}
