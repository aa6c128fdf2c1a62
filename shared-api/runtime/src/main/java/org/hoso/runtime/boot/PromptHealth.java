package org.hoso.runtime.boot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.hoso.runtime.pools.Lane;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.registry.HealthContributorRegistry;

/**
 * Asks all that health consists of side by side and within a bound: one after the other, a dozen that wait for a dead database
 * each told a balancer nothing for half a minute. Whoever has not answered in time is known by the last answer for a few seconds, so that
 * a busy machine is not taken for a dead one, and is {@code DOWN} after that.
 */
final class PromptHealth {
    private static final Duration BOUND = Duration.ofMillis(700);
    /** Whoever asks once for all of them gets answers of one round. */
    private static final Duration ROUND = Duration.ofSeconds(1);

    private static final Duration KNOWN = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newCachedThreadPool(Lane.REQUESTS.threads("health-check"));
    private final List<One> all = new CopyOnWriteArrayList<>();
    private long begun;

    /** Puts a bounded one in the place of each that is registered. */
    void bound(HealthContributorRegistry registry) {
        for (HealthContributors.Entry entry : registry.stream().toList()) {
            registry.unregisterContributor(entry.name());
            registry.registerContributor(entry.name(), bounded(entry.contributor()));
        }
    }

    private HealthContributor bounded(HealthContributor contributor) {
        return switch (contributor) {
            case HealthIndicator indicator -> {
                One one = new One(new HealthPart(indicator, threads));
                all.add(one);
                yield one;
            }
            case CompositeHealthContributor several ->
                CompositeHealthContributor.fromMap(several.stream()
                        .collect(Collectors.toMap(
                                HealthContributors.Entry::name, entry -> bounded(entry.contributor()))));
            default -> contributor;
        };
    }

    /** Since when, by {@link System#nanoTime}, the round runs whose answer this one is to give. */
    private synchronized long round(One asking) {
        if (asking.given || System.nanoTime() - begun > ROUND.toNanos() || begun == 0) {
            begun = System.nanoTime();
            for (One one : all) {
                one.given = false;
                one.asked.begin();
            }
        }
        asking.given = true;
        return begun;
    }

    private final class One implements HealthIndicator {
        private final HealthPart asked;
        private boolean given;

        One(HealthPart asked) {
            this.asked = asked;
        }

        @Override
        public Health health() {
            long since = round(this);
            try {
                long left = BOUND.toNanos() - (System.nanoTime() - since);
                return asked.running().get(Math.max(0, left), TimeUnit.NANOSECONDS);
            } catch (TimeoutException late) {
                return asked.lastWithin(KNOWN)
                        .orElseGet(() -> Health.down()
                                .withDetails(Map.of("answer", "none within " + BOUND.toMillis() + " ms"))
                                .build());
            } catch (ExecutionException failed) {
                return Health.down(failed).build();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Health.unknown().build();
            }
        }
    }
}
