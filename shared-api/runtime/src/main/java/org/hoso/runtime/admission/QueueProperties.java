package org.hoso.runtime.admission;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The queue in front of the requests that are worked on at once ({@code hoso.pools.requests}).
 *
 * @param longest  so many wait; the next one is turned away at once
 * @param patience so long one waits at most; long, because who waited should be served, and who cannot be is told at once
 */
@ConfigurationProperties("hoso.queue")
public record QueueProperties(
        @DefaultValue("64") int longest,
        @DefaultValue("30s") Duration patience) {}
