package org.hoso.runtime.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.DefaultHealthContributorRegistry;

@DisplayName("Health")
class PromptHealthTest {
    private static final int MANY = 12;

    private final CountDownLatch asked = new CountDownLatch(MANY);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicInteger disk = new AtomicInteger();
    private final DefaultHealthContributorRegistry registry = registry();

    private DefaultHealthContributorRegistry registry() {
        Map<String, HealthContributor> all = new LinkedHashMap<>();
        for (int n = 0; n < MANY; n++) all.put("database" + n, (HealthIndicator) this::waiting);
        all.put("disk", (HealthIndicator)
                () -> Health.up().withDetail("asked", disk.incrementAndGet()).build());
        DefaultHealthContributorRegistry registered = new DefaultHealthContributorRegistry();
        all.forEach(registered::registerContributor);
        new PromptHealth().bound(registered);
        return registered;
    }

    private Health waiting() {
        asked.countDown();
        try {
            answered.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Health.up().build();
    }

    @Test
    @DisplayName("asks all side by side, calls down who does not answer in time, and is well once they answer")
    void bounded() throws Exception {
        assertThat(of("database0").getStatus()).isEqualTo(Status.DOWN);
        assertThat(asked.await(1, TimeUnit.MINUTES))
                .as("all were asked, though none has answered")
                .isTrue();
        for (int n = 1; n < MANY; n++)
            assertThat(of("database" + n).getStatus()).isEqualTo(Status.DOWN);
        assertThat(of("disk").getStatus()).isEqualTo(Status.UP);
        answered.countDown();
        for (int n = 0; n < MANY; n++)
            assertThat(of("database" + n).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    @DisplayName("is never told from the question before")
    void fresh() {
        Object first = of("disk").getDetails().get("asked");
        assertThat(of("disk").getDetails()).doesNotContainEntry("asked", first);
    }

    private Health of(String name) {
        return ((HealthIndicator) registry.getContributor(name)).health();
    }
}
