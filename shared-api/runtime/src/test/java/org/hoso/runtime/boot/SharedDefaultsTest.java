package org.hoso.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SharedDefaultsTest {
    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    @DisplayName("without a word of configuration nothing calls home and no server is looked for")
    void quiet_by_default() {
        new SharedDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("axon.update-check.disabled")).isEqualTo("true");
        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("false");
        assertThat(environment.getProperty("spring.flyway.enabled")).isEqualTo("false");
    }

    @Test
    @DisplayName("what an operator sets wins over the defaults")
    void an_operator_wins() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("operator", Map.of("axon.axonserver.enabled", "true")));

        new SharedDefaults().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.getProperty("axon.axonserver.enabled")).isEqualTo("true");
    }
}
